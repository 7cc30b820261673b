using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What happened between actors: the speech acts of statements, and verbs, masdars and participles of the event lexicon.</summary>
internal sealed class EventAnnotator : IAnnotator
{
    private readonly EventLexicon _lexicon;
    private readonly LightVerbs _lights;
    private readonly Carriers _carriers;
    private readonly Carriers _harm;
    private readonly Carriers _pairs;
    private readonly Carriers _sites;
    private readonly Carriers _efforts;
    private readonly Carriers _shares;
    private readonly Carriers _decisions;
    private readonly Carriers _quantities;
    private readonly EventStatus _status;
    private readonly Telling _telling;
    private readonly TriggerFinder _finder;
    private readonly Gazetteer _gazetteer;
    private readonly HeadNounLexicon _heads;
    private readonly UnnamedGroups _groups;

    public EventAnnotator(Knowledge knowledge, Gazetteer gazetteer, HeadNounLexicon heads)
    {
        _heads = heads;
        _gazetteer = gazetteer;
        _groups = new UnnamedGroups(new PeopleNouns(knowledge), stem => gazetteer.StateOfDemonym(stem) is not null);
        _lexicon = new EventLexicon(knowledge);
        _lights = new LightVerbs(knowledge);
        _carriers = new Carriers(knowledge, "carrier");
        _harm = new Carriers(knowledge, "harm");
        _pairs = new Carriers(knowledge, "pair");
        _sites = new Carriers(knowledge, "site");
        _efforts = new Carriers(knowledge, "effort");
        _shares = new Carriers(knowledge, "share");
        _decisions = new Carriers(knowledge, "decision");
        _quantities = new Carriers(knowledge, "quantity");
        _telling = new Telling(_lights, _harm, new Carriers(knowledge, "result"), new Carriers(knowledge, "inquiry"));
        _status = new EventStatus(new StatusWords(knowledge));
        _finder = new TriggerFinder(_lexicon, _lights, _carriers, new Carriers(knowledge, "topic"), new Carriers(knowledge, "whereabouts"));
    }

    public Layer Reads => Layer.Words | Layer.Mentions | Layer.Roles | Layer.Statements | Layer.Appellations;

    public Layer Writes => Layer.Events | Layer.Mentions;

    public void Annotate(Annotated document)
    {
        var overlay = new Overlay(document);
        var added = _groups.Add(document, overlay, new NationalAdjectives(document, overlay, stem => _gazetteer.StateOfDemonym(stem)?.Id, _lexicon.IsKind));
        if (added.Count > 0) overlay = new Overlay(document);
        var actors = new ActorReader(document, overlay, _carriers, _quantities);
        var antecedents = new Antecedents(document, overlay, actors, _heads);
        var events = new List<Event>();
        var words = new Dictionary<Span, EventWord>();
        var adjectives = new NationalAdjectives(document, overlay, stem => _gazetteer.StateOfDemonym(stem)?.Id, _lexicon.IsKind);
        var participants = new Participants(document, overlay, actors, antecedents, _lights, _harm, new Kinds(_sites, _efforts, _shares, _decisions), adjectives, new Topics(document, actors), new Pairs(document, actors, _pairs, events), events);
        var speech = new SpeechEvents(document, overlay, actors, antecedents, adjectives, _lexicon);
        foreach (var statement in document.Statements)
        {
            if (speech.Of(statement) is { } act) events.Add(act);
        }

        document.Events.AddRange(events);

        foreach (var sentence in document.Source.Sentences)
        {
            foreach (var trigger in _finder.Find(document, overlay, sentence))
            {
                if (Event(document, events, actors, participants, trigger) is not { } found) continue;
                if (events.Exists(e => e.Trigger.Overlaps(found.Trigger)) || IsSaid(document, events, trigger, found)) continue;
                events.Add(found);
                words[found.Trigger] = trigger.Word;
            }
        }

        speech.Rejoin(events);
        speech.DropNames(events);
        UnnamedGroups.Keep(document, added, events);
        document.Events.Clear();
        events.Sort((a, b) => a.Trigger.CompareTo(b.Trigger));
        Retold.Fill(document, events, words);
        for (var i = 0; i < events.Count; i++) document.Events.Add(events[i] with { Id = string.Create(CultureInfo.InvariantCulture, $"e{i + 1}") });
    }

    /// <summary>«أعرب عن ترحيبه»: the noun of the act that its cue has told already.</summary>
    private static bool IsSaid(Annotated document, List<Event> events, Trigger trigger, Event found)
    {
        if (found.Type is not ("SUPPORT" or "ACCUSE" or "REJECT" or "REQUEST" or "THREATEN")) return false;
        // «قال "نرفض القرار"»: the cue has told the refusal already.
        if (!trigger.IsNoun) return (trigger.Reading.Agreement & Agreement.Third) == Agreement.None && found.AttributedTo != "outlet" && events.Exists(e => e.Type == found.Type && e.Rule.StartsWith("events.speech", StringComparison.Ordinal) && document.Statements.Exists(s => s.Id == found.AttributedTo && s.Cue == e.Trigger && s.Cue.Length > 1));
        return events.Exists(e => e.Type == found.Type && e.Rule.StartsWith("events.speech", StringComparison.Ordinal)
            && document.Statements.Exists(s => s.Cue == e.Trigger && found.Trigger.Start - s.Cue.End is >= 0 and < 60));
    }

    private Event? Event(Annotated document, List<Event> events, ActorReader actors, Participants participants, Trigger trigger)
    {
        var span = SpanOf(document, trigger);
        var inside = Innermost(document, span);
        var draft = new EventDraft { Floor = trigger.Sentence.From, Inside = inside, Charged = events.Find(e => inside is not null && e.Trigger == inside.Cue && (e.Type is "ACCUSE" or "REQUEST") && e.Rule != "events.hostile-name")?.Recipient ?? [] };
        participants.Read(trigger, draft);
        draft.IsPolitical |= draft.Recipient.Count == 0 && BacksAThing(document, actors, trigger);
        if (_status.Of(document, events, trigger, inside, draft, _lights) is not { } status) return null;
        if (status is "occurred" or "ongoing" && trigger.LightKind != "receive" && IsPurpose(document.Source.Tokens, trigger)) return null;
        if (trigger.Word.Type == "CONSULT" && IsSetting(document, events, trigger)) return null;
        if (trigger.Word.Type == "CONSULT") TakeUp(document, events, trigger, draft);
        if (!IsConvincing(actors, trigger, draft, status) || (trigger.Word.Is(Uses.Place) && !NamesPlace(document, actors, trigger))) return null;
        if (status is "offered" or "planned" or "called-for" && (draft.Source.Count == 0 || trigger.Word.Is(Uses.Both) && status == "offered")) Bearer(document, participants, trigger, draft, inside, status);
        if (Joined(document, events, trigger) is { } before)
        {
            if (status is "occurred" || (status == "alleged" && before.Status == "planned")) status = before.Status;
            if (draft.Source.Count == 0) draft.Source.AddRange(before.Source.Where(a => !draft.Recipient.Contains(a)));
        }

        var when = When(document, trigger);
        return new Event
        {
            Id = "",
            Rule = (trigger.IsNoun ? "events.noun " : "events.verb ") + trigger.Word.Origin,
            Type = TypeOf(document, actors, trigger, draft, status),
            Mode = trigger.Word.Mode,
            Trigger = span,
            Source = [.. draft.Source.Distinct(StringComparer.Ordinal)],
            Recipient = [.. draft.Recipient.Distinct(StringComparer.Ordinal)],
            Where = Where(document, actors, trigger),
            When = when,
            Background = _telling.IsBackground(document, trigger, when),
            Status = status,
            // «…، مطالبا المجتمع الدولي بـ…»: a circumstance of the outlet's own sentence, whatever content runs up to it.
            AttributedTo = trigger.Reading.Form == EventForm.ActiveParticiple ? inside?.Inside ?? "outlet" : inside?.Id ?? "outlet",
        };
    }

    /// <summary>«التخطيط لتفجير البوابة وقتل الحراس ثم مهاجمتها»: a masdar joined to another stands under the same words, and the same one does it.</summary>
    private static Event? Joined(Annotated document, List<Event> events, Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        if (!trigger.IsNoun || trigger.At == trigger.Sentence.From || trigger.Reading.Split.Has(Proclitics.The)) return null;
        if (!trigger.Reading.Split.Has(Proclitics.And) && tokens[trigger.At - 1].Key is not ("ثم" or "او" or "و")) return null;
        var last = events.FindLast(e => e.Rule.StartsWith("events.noun", StringComparison.Ordinal) && e.Trigger.Start >= trigger.Sentence.Span.Start && e.Trigger.End <= tokens[trigger.At].Start);
        return last is not null && tokens[trigger.At].Start - last.Trigger.End < 120 ? last : null;
    }

    /// <summary>«أكد خلال الاتصال الهاتفي أن …»: where words were said, of a contact told before.</summary>
    private static bool IsSetting(Annotated document, List<Event> events, Trigger trigger)
    {
        if (!trigger.IsNoun || trigger.At == trigger.Sentence.From || !trigger.Reading.Split.Has(Proclitics.The)) return false;
        if (document.Source.Tokens[trigger.At - 1].Key is not ("في" or "خلال" or "وخلال" or "اثناء" or "عبر" or "بهذا" or "هذا")) return false;
        return events.Exists(e => e.Type == "CONSULT" && e.Trigger.Start < trigger.Sentence.Span.Start);
    }

    /// <summary>«الهجوم», «هذا اللقاء» with no actor of its own: the event of that kind told last.</summary>
    private static void TakeUp(Annotated document, List<Event> events, Trigger trigger, EventDraft draft)
    {
        var at = document.Source.Tokens[trigger.At].Start;
        if (!IsTakenUp(document, trigger, draft) || events.FindLast(e => e.Type == trigger.Word.Type && e.Trigger.Start < at) is not { } earlier) return;
        draft.Source.AddRange(earlier.Source);
        draft.Recipient.AddRange(earlier.Recipient);
    }

    private static bool IsTakenUp(Annotated document, Trigger trigger, EventDraft draft)
    {
        if (!trigger.IsNoun || draft.Source.Count > 0 || draft.Recipient.Count > 0) return false;
        if (trigger.Word.Type is not ("ASSAULT" or "CONSULT" or "RETREAT" or "COERCE")) return false;
        return trigger.Reading.Split.Has(Proclitics.The) || (trigger.To - trigger.At == 2 && document.Words.HasArticle(trigger.At + 1));
    }

    private static Span SpanOf(Annotated document, Trigger trigger)
    {
        var clitics = trigger.IsNoun ? WithArticle(document.Source.Tokens[trigger.At].Key, trigger.Reading.Split) : 0;
        return new Span(document.Words.OffsetIn(trigger.At, clitics), document.Source.Tokens[trigger.To - 1].End);
    }

    private static int WithArticle(string key, CliticSplit split) =>
        split.Has(Proclitics.The) && key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;

    private static Statement? Innermost(Annotated document, Span trigger)
    {
        Statement? best = null;
        foreach (var statement in document.Statements)
        {
            if (!statement.Content.Contains(trigger) || (best is not null && statement.Content.Length >= best.Content.Length)) continue;
            // What a verdict is about the outlet tells itself.
            if (!document.Events.Exists(e => e.Type == "SANCTION" && e.Trigger == statement.Cue)) best = statement;
        }

        return best;
    }

    /// <summary>«شن النائب هجوما على الحكومة»: one who commands nobody attacks with words.</summary>
    private static bool IsVerbal(ActorReader actors, Trigger trigger, EventDraft draft)
    {
        if (trigger.Word is not { Type: "ASSAULT", Mode: null } || !IsAttack(trigger.Word) || draft.Source.Count == 0) return false;
        return draft.Source.TrueForAll(s => actors.Find(s) is { Kind: ActorKind.Person } who && who.Sectors.Any(x => x is "GOV" or "LEG" or "PTY" or "OPP") && !who.Sectors.Any(x => x is "MIL" or "REB" or "PRM" or "UAF" or "COP"));
    }

    private static bool IsAttack(EventWord word) => word.Lemma.StartsWith("هاجم", StringComparison.Ordinal) || word.Lemma.StartsWith("هجوم", StringComparison.Ordinal) || word.Lemma.StartsWith("هجمة", StringComparison.Ordinal);

    /// <summary>«تدعم الدولة الخطوة», «يدعم كليا الجهود»: what is backed is nobody.</summary>
    private static bool BacksAThing(Annotated document, ActorReader actors, Trigger trigger)
    {
        if (!trigger.Reading.IsFinite || trigger.Word is not { Type: "AID", Mode: null } || !IsBacking(trigger.Word) || trigger.Reading.PronounLength > 0) return false;
        var at = actors.Read(trigger.To, trigger.Limit)?.To ?? trigger.To;
        var tokens = document.Source.Tokens;
        while (at < trigger.Limit && tokens[at].Key is "بالكامل" or "بقوه" or "بشده" or "كليا" or "تماما") at++;
        // «دعمت الشرعية»: the lawful government, in few words.
        return at < trigger.Limit && tokens[at].IsWord && tokens[at].Key != "الشرعيه" && !Grammar.IsPreposition(tokens[at].Key) && document.Words.IsCommon(at);
    }

    /// <summary>«أكد دعم الحكومة», «دعم جهود فلان», «دعمها لمساعي …»: a stand that is declared, or an effort that is backed, gives nobody anything.</summary>
    private static bool IsStand(Annotated document, Carriers efforts, EventDraft draft, Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        if (document.Statements.Exists(s => s.Act is "support" && s.Cue.Start >= trigger.Sentence.Span.Start && s.Cue.End <= tokens[trigger.At].Start && s.Content.Start >= tokens[trigger.At].Start && s.Content.Start - tokens[trigger.To - 1].End < 3)) return true;
        if (draft.Inside is { } inside && inside.Content.Start <= tokens[trigger.At].Start && document.Source.TokenAtOrAfter(inside.Content.Start) >= trigger.At - 1) return true;
        for (var i = trigger.To; i < Math.Min(trigger.Limit, trigger.To + 4); i++)
        {
            if (efforts.Contains(tokens[i].Key, Proclitics.And | Proclitics.To | Proclitics.The)) return true;
            if (!tokens[i].IsWord || document.Tags.Part(i) is PartOfSpeech.Verb or PartOfSpeech.Adposition) return false;
        }

        return false;
    }

    private static bool IsBacking(EventWord word) => word.Lemma.StartsWith("دعم", StringComparison.Ordinal) || word.Lemma.StartsWith("ساند", StringComparison.Ordinal);

    /// <summary>Support declared, offered or given to an effort is SUPPORT; what is given to somebody is AID.</summary>
    private string TypeOf(Annotated document, ActorReader actors, Trigger trigger, EventDraft draft, string status)
    {
        if (IsVerbal(actors, trigger, draft)) return "ACCUSE";
        if (trigger.Word is not { Type: "AID", Mode: null }) return trigger.Word.Type;
        if (!IsBacking(trigger.Word)) return trigger.Word.Type;
        if (status == "offered" || draft.IsPolitical || trigger.IsNoun && IsStand(document, _efforts, draft, trigger)) return "SUPPORT";
        return draft.Source.Exists(s => actors.Find(s)?.Country is "IGO" or "UNO") ? "SUPPORT" : "AID";
    }

    /// <summary>Who would do what is offered, planned or asked: whoever is asked, else whom the clause is about.</summary>
    private static void Bearer(Annotated document, Participants participants, Trigger trigger, EventDraft draft, Statement? inside, string status)
    {
        if (status == "called-for")
        {
            if (inside is not null && document.Events.Find(e => e.Trigger == inside.Cue) is { } act) draft.Source.AddRange(act.Recipient);
            return;
        }

        foreach (var actor in participants.Willing(trigger, draft)) if (!draft.Source.Contains(actor) && !draft.Recipient.Contains(actor)) draft.Source.Insert(0, actor);
    }

    private static bool IsConvincing(ActorReader actors, Trigger trigger, EventDraft draft, string status)
    {
        var word = trigger.Word;
        var any = draft.Source.Count > 0 || draft.Recipient.Count > 0;
        if (trigger.Reading.Form == EventForm.PassiveParticiple && !any) return false;
        if (word.Is(Uses.NeedsWith) && !draft.HasWith) return false;
        if (word.Is(Uses.Weak | Uses.Qualified | Uses.Imposed) && !(draft.Source.Exists(UnnamedGroups.IsNamed) || draft.Recipient.Exists(UnnamedGroups.IsNamed)) && trigger.Light < 0) return false;
        if (word.Is(Uses.Aimed) && draft.Recipient.Count == 0 && !draft.IsPolitical) return false;
        if (word.Is(Uses.Paired) && draft.Source.Count + draft.Recipient.Count < 2 && trigger.Reading.PronounLength == 0) return false;
        if (word.Is(Uses.Killing) && draft.Source.Count == 0) return false;
        if (word.Is(Uses.Fighters) && !draft.Source.Exists(actors.CanFight)) return false;
        if (word is { Type: "CONCEDE", Mode: "ceasefire" } && !draft.Source.Exists(a => actors.CanFight(a) || actors.Find(a)?.Sectors.Contains("GOV", StringComparer.Ordinal) == true)) return false;
        if (word.Is(Uses.Asked) && status != "called-for" && trigger.Light < 0) return false;
        if (word.Type == "COOPERATE" && trigger.IsNoun && status is "planned" or "hypothetical" or "called-for") return false;
        return !word.Is(Uses.Group) || draft.Source.Exists(a => actors.Find(a)?.Kind is ActorKind.Group or ActorKind.Organisation);
    }

    /// <summary>«… للسيطرة على العاصمة»: a goal, not a deed, unless the words before tell of a plan or an offer.</summary>
    private static bool IsPurpose(Token[] tokens, Trigger trigger) =>
        trigger is { IsNoun: true, Word.Type: "ASSAULT" or "COERCE" } && (trigger.Reading.Split.Has(Proclitics.To) || trigger.At - 2 >= trigger.Sentence.From && tokens[trigger.At - 1].Key is "اجل" && tokens[trigger.At - 2].Key is "من" || trigger.At > trigger.Sentence.From && tokens[trigger.At - 1].Key is "بهدف" or "بغيه" or "بغرض" or "لغرض" or "بقصد");

    /// <summary>«احتل المرتبة الأولى» seizes nothing: a place must be named behind the word.</summary>
    private static bool NamesPlace(Annotated document, ActorReader actors, Trigger trigger)
    {
        var from = document.Source.Tokens[trigger.At].End;
        var first = true;
        foreach (var mention in document.Mentions)
        {
            if (mention.Span.Start < from || mention.Span.Start >= trigger.Sentence.Span.End) continue;
            if (actors.IsPlace(mention.Actor) && (!first || trigger.IsNoun || mention.Span.Start > from + 1)) return true;
            first = false;
        }

        return false;
    }

    private static string? Where(Annotated document, ActorReader actors, Trigger trigger)
    {
        var from = document.Source.Tokens[trigger.At].Start;
        var to = document.Source.Tokens[Math.Max(trigger.At, trigger.Limit - 1)].End;
        return document.Mentions.Find(m => m.Span.Start >= from && m.Span.End <= to && actors.IsPlace(m.Actor) && IsIn(document, m))?.Actor;
    }

    private static bool IsIn(Annotated document, Mention mention)
    {
        var at = document.Source.TokenAtOrAfter(mention.Span.Start);
        if (at > 0 && document.Source.Tokens[at - 1].End > mention.Span.Start) return document.Text[document.Source.Tokens[at - 1].Start] is 'ب';
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (document.Source.Tokens[i].Key is "في" or "وفي" or "علي" or "قرب" or "وسط" or "شمال" or "جنوب" or "شرق" or "غرب") return true;
        }

        return false;
    }

    /// <summary>The time nearest to the trigger in its clause.</summary>
    private static TimeExpression? When(Annotated document, Trigger trigger)
    {
        var from = document.Source.Tokens[trigger.Sentence.From].Start;
        var to = document.Source.Tokens[Math.Max(trigger.At, trigger.Limit - 1)].End;
        var at = document.Source.Tokens[trigger.At].Start;
        TimeExpression? best = null;
        foreach (var time in document.Times)
        {
            if (time.Span.Start < from || time.Span.End > to || time.Type is "set") continue;
            if (best is null || Math.Abs(time.Span.Start - at) < Math.Abs(best.Span.Start - at)) best = time;
        }

        return best;
    }
}
