using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whether an event took place, goes on, is planned, asked for, offered, alleged, denied or only thought of; from event-status.tsv and the tense.</summary>
internal sealed class EventStatus
{
    private const int Reach = 5;
    private readonly Dictionary<string, (string Status, int Reach)> _words = new(StringComparer.Ordinal);
    private readonly Conjugation _verbs;
    private readonly string[] _verbStatus;

    public EventStatus(Knowledge knowledge)
    {
        var verbs = new List<PrincipalParts>();
        var status = new List<string>();
        foreach (var row in knowledge.Table("lexicon/event-status.tsv").Rows)
        {
            if (row["present"].Length > 0)
            {
                verbs.Add(new PrincipalParts(row["word"], row["present"], row["masdar"], row["participle"]));
                status.Add(row["status"]);
            }
            else
            {
                foreach (var form in NounForms.Free(row["word"], [])) _words.TryAdd(form, (row["status"], row["reach"].Length > 0 ? row["reach"][0] - '0' : Reach));
            }
        }

        _verbs = new Conjugation(verbs);
        _verbStatus = [.. status];
    }

    /// <summary>The status, or null where the event is negated in the outlet's own voice and so is none.</summary>
    public string? Of(Annotated document, IReadOnlyList<Event> events, Trigger trigger, Statement? inside, EventDraft draft, LightVerbs lights)
    {
        var tokens = document.Source.Tokens;
        var head = trigger.Light >= 0 && trigger.Light < trigger.At ? trigger.Light : trigger.At;
        var governed = Governed(document, trigger, head);
        if (governed == "negated" || IsNegated(tokens, trigger, head)) return inside is null ? null : "denied";
        if (inside is { Act: "deny" } && governed is null) return "denied";
        if (governed is not null) return governed;
        var reading = trigger.Reading;
        var light = trigger.Light >= 0 ? lights.Read(tokens[trigger.Light].Key) : null;
        if (trigger.IsNoun && IsAim(tokens, trigger, lights)) return "planned";
        if (trigger.IsNoun && IsRequested(document, events, trigger)) return "called-for";
        if (trigger.IsNoun && GoesOn(tokens, trigger)) return "ongoing";
        if (reading.Split.Has(Proclitics.Will) || light is { IsFuture: true }) return "planned";
        if (trigger.IsNoun && inside is { Act: "call-for" } && IsAsked(document, trigger, inside)) return "called-for";
        if (inside is not null && IsCharge(events, trigger, inside, draft)) return "alleged";
        if (inside is { Status: "hedged" }) return "alleged";
        var present = reading.Form == EventForm.Present || light is { Form: EventForm.Present };
        if (present && document.Source.KindOf(trigger.Sentence) != PassageKind.Headline)
        {
            return reading.Word.Type is "ACCUSE" or "REQUEST" or "SUPPORT" or "THREATEN" && !reading.Word.Is(Uses.Durative) ? "occurred" : "ongoing";
        }

        return reading.Word.Is(Uses.Durative) && reading.Form != EventForm.Past && light is not { Form: EventForm.Past } ? "ongoing" : "occurred";
    }

    private static bool IsAsked(Annotated document, Trigger trigger, Statement inside)
    {
        if (trigger.Word.Type is "ASSAULT" or "ACCUSE") return false;
        var from = document.Source.TokenAtOrAfter(inside.Content.Start);
        return trigger.At - from < 9;
    }

    private static bool IsCharge(IReadOnlyList<Event> events, Trigger trigger, Statement inside, EventDraft draft)
    {
        if (trigger.Word.Type is not ("ASSAULT" or "COERCE" or "MOBILIZE" or "AID")) return false;
        if (inside.Speaker.Actor is { } speaker && draft.Source.Contains(speaker)) return false;
        if (events.Any(e => e.Type == "ACCUSE" && e.Trigger == inside.Cue && e.Recipient.Any(draft.Source.Contains))) return true;
        return (inside.Act is "condemn" or "concern" && trigger.Word.Type != "AID") || inside.Act == "accuse";
    }

    /// <summary>«… لإجراء مباحثات», «لعقد لقاءات»: the aim of what is told.</summary>
    private static bool IsAim(Token[] tokens, Trigger trigger, LightVerbs lights) =>
        trigger.At > trigger.Sentence.From && tokens[trigger.At - 1].Key.StartsWith('ل') && lights.IsMasdar(tokens[trigger.At - 1].Key);

    /// <summary>«دعت … إلى إطلاق سراح …», however far the verb stands.</summary>
    private static bool IsRequested(Annotated document, IReadOnlyList<Event> events, Trigger trigger)
    {
        if (trigger.Word.Type is "ASSAULT" or "ACCUSE" or "REQUEST" || trigger.At == trigger.Sentence.From) return false;
        var tokens = document.Source.Tokens;
        if (tokens[trigger.At - 1].Key is not ("الي" or "علي" or "تنفيذ") && !trigger.Reading.Split.Has(Proclitics.With)) return false;
        return events.Any(e => e.Type == "REQUEST" && e.Trigger.Start >= trigger.Sentence.Span.Start && e.Trigger.End <= tokens[trigger.At].Start);
    }

    /// <summary>«عمليات الإجلاء لا تزال مستمرة».</summary>
    private static bool GoesOn(Token[] tokens, Trigger trigger)
    {
        for (var i = trigger.To; i < Math.Min(trigger.Sentence.To, trigger.To + 3); i++)
        {
            if (tokens[i].Key is "يزال" or "تزال" or "زالت" or "زال" or "مستمره" or "مستمر" or "متواصله" or "متواصل" or "مستمرا") return true;
        }

        return false;
    }

    private static bool IsNegated(Token[] tokens, Trigger trigger, int head)
    {
        if (head <= trigger.Sentence.From) return false;
        if (Grammar.IsNegation(tokens[head - 1].Key)) return true;
        return head - 2 >= trigger.Sentence.From && tokens[head - 2].Key is "لم" or "عدم" && tokens[head - 1].Key is "يتم" or "تتم" or "وجود" or "شن";
    }

    private string? Governed(Annotated document, Trigger trigger, int head)
    {
        var tokens = document.Source.Tokens;
        string? first = null;
        for (var i = head - 1; i >= Math.Max(trigger.Sentence.From, head - Reach); i--)
        {
            var token = tokens[i];
            if (token.IsMark(".؛:،")) break;
            if (!token.IsWord) continue;
            var status = StatusOf(token.Key, head - i);
            // «إذا ما كان سيتم …»: the condition outweighs the future.
            if (status == "hypothetical") return status;
            first ??= status;
            if (Grammar.OpensClause(token.Key) && token.Key is not ("ان" or "بان" or "ما")) break;
        }

        return first;
    }

    private string? StatusOf(string key, int distance)
    {
        foreach (var split in Clitics.Front(key))
        {
            var stem = split.Stem(key);
            var ending = Clitics.Ending(stem);
            if (_words.TryGetValue(stem, out var word) && distance <= word.Reach) return word.Status;
            if (ending > 0 && _words.TryGetValue(stem[..^ending], out word) && distance <= word.Reach) return word.Status;
            foreach (var reading in _verbs.Read(stem).Concat(ending > 0 ? _verbs.ReadBeforePronoun(stem[..^ending]) : []))
            {
                if (distance > 3 && reading.Form == VerbForm.Past) continue;
                return split.Has(Proclitics.Will) && _verbStatus[reading.Entry] == "ongoing" ? "planned" : _verbStatus[reading.Entry];
            }
        }

        return null;
    }
}
