using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whether an event took place, goes on, is planned, asked for, offered, alleged, denied or only thought of; from event-status.tsv and the tense.</summary>
internal sealed class EventStatus(StatusWords words)
{
    private const int Reach = 6;

    private const int FarReach = 14;

    /// <summary>A list of what somebody is charged with or asked for runs on further.</summary>
    private const int ListReach = 30;

    /// <summary>The status, or null where the event is negated and so is none.</summary>
    public string? Of(Annotated document, IReadOnlyList<Event> events, Trigger trigger, Statement? inside, EventDraft draft, LightVerbs lights)
    {
        var tokens = document.Source.Tokens;
        var head = trigger.Light >= 0 && trigger.Light < trigger.At ? trigger.Light : trigger.At;
        var governed = Governed(document, trigger, head, lights);
        // What did not happen is no event; what somebody says did not happen he denies only where it was claimed.
        if (governed == "negated" || IsNegated(tokens, trigger, head)) return inside is { Act: "deny" } ? "denied" : null;
        if (inside is { Act: "deny" } && governed is null) return "denied";
        if (governed is "occurred" && inside is not null && IsCharge(events, trigger, inside, draft)) return "alleged";
        if (governed is not null) return governed;
        var reading = trigger.Reading;
        if (head > trigger.Sentence.From && tokens[head - 1].Key is "قد" or "وقد" && (reading.Form == EventForm.Present || head != trigger.At && lights.Read(tokens[head].Key) is { Form: EventForm.Present })) return "hypothetical";
        var light = trigger.Light >= 0 ? lights.Read(tokens[trigger.Light].Key) : null;
        if (trigger.IsNoun && (IsAim(tokens, trigger, lights) || IsMeantFor(tokens, trigger, inside))) return "planned";
        if (trigger.IsNoun && IsRequested(document, events, trigger)) return "called-for";
        // «مفاوضات استمرت شهورا»: how long it took is told of what has ended.
        if (trigger.IsNoun && (GoesOn(tokens, trigger) || (light is { } carrier && !(trigger.Light > trigger.At && carrier.Form == EventForm.Past) && words.Before(tokens[trigger.Light].Key, 1) == "ongoing"))) return "ongoing";
        if (reading.Split.Has(Proclitics.Will) || light is { IsFuture: true }) return "planned";
        if (trigger.IsNoun && inside is { Act: "call-for" } && IsAsked(document, trigger, inside)) return "called-for";
        if (inside is not null && IsCharge(events, trigger, inside, draft)) return "alleged";
        if (inside is { Act: "accuse" } && reading.IsFinite && trigger.Word.Type is not ("ACCUSE" or "CONSULT") && trigger.At - document.Source.TokenAtOrAfter(inside.Content.Start) is >= 0 and < 4) return "alleged";
        if (inside is { Status: "hedged", Act: not ("praise" or "support" or "welcome") }) return "alleged";
        var present = (reading.Form == EventForm.Present || light is { Form: EventForm.Present }) && !WasThen(tokens, trigger, head);
        if (present && document.Source.KindOf(trigger.Sentence) != PassageKind.Headline)
        {
            return draft.IsPolitical || reading.Word.Type is "ACCUSE" or "REQUEST" or "SUPPORT" or "THREATEN" && !reading.Word.Is(Uses.Durative) ? "occurred" : "ongoing";
        }

        return reading.Word.Is(Uses.Durative) && reading.Form != EventForm.Past && light is not { Form: EventForm.Past } && !IsOver(tokens, trigger) ? "ongoing" : "occurred";
    }

    /// <summary>«كنا نحتجز ونضرب»: a habit of the past.</summary>
    private static bool WasThen(Token[] tokens, Trigger trigger, int head)
    {
        for (var i = head - 1; i >= Math.Max(trigger.Sentence.From, head - 4); i--)
        {
            if (Grammar.EndsClause(tokens[i]) || tokens[i].IsMark("،")) return false;
            if (tokens[i].Key is "كان" or "كانت" or "كانوا" or "كنا" or "كنت" or "وكان" or "وكانت" or "وكانوا" or "وكنا") return true;
        }

        return false;
    }

    /// <summary>«بعد سنوات من الحصار».</summary>
    private static bool IsOver(Token[] tokens, Trigger trigger)
    {
        for (var i = trigger.At - 1; trigger.IsNoun && i >= Math.Max(trigger.Sentence.From, trigger.At - 3); i--)
        {
            if (tokens[i].Key is "بعد" or "عقب" or "اثر" or "ابان" or "غداه" or "انتهاء") return true;
        }

        return false;
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
        if (events.Any(e => e.Type == "ACCUSE" && (e.Trigger == inside.Cue || (inside.Speaker.Actor is { } who && e.Source.Contains(who, StringComparer.Ordinal))) && e.Recipient.Any(draft.Source.Contains))) return true;
        return (inside.Act == "concern" && trigger.Word.Type != "AID") || (inside.Act == "accuse" && (draft.Source.Count > 0 || trigger.Word.Type is "AID" or "MOBILIZE"));
    }

    /// <summary>«… لإجراء مباحثات», «لعقد لقاءات»: the aim of what is told.</summary>
    private static bool IsAim(Token[] tokens, Trigger trigger, LightVerbs lights) =>
        trigger.At > trigger.Sentence.From && tokens[trigger.At - 1].Key.StartsWith('ل') && lights.IsMasdar(tokens[trigger.At - 1].Key);

    /// <summary>«أقامت مركزا لمساعدة اللاجئين»: what something is for; not what it answers (استجابة لطلب) or is thanked for.</summary>
    private static bool IsMeantFor(Token[] tokens, Trigger trigger, Statement? inside)
    {
        var split = trigger.Reading.Split;
        if (trigger.Word.Type is not ("AID" or "COOPERATE" or "CONSULT") || trigger.At == trigger.Sentence.From || !split.Has(Proclitics.To) || split.Has(Proclitics.The) || trigger.Reading.PronounLength > 0 || inside is { Act: "praise" or "welcome" }) return false;
        return tokens[trigger.At - 1].Key is not ("استجابه" or "تلبيه" or "ردا" or "نتيجه" or "وفقا" or "طبقا" or "تبعا" or "نظرا" or "خلافا" or "استنادا" or "شكره" or "شكرها" or "امتنانه" or "امتنانها" or "تقديره" or "تقديرها");
    }

    /// <summary>«دعت … إلى إطلاق سراح …», however far the verb stands.</summary>
    private static bool IsRequested(Annotated document, IReadOnlyList<Event> events, Trigger trigger)
    {
        if (trigger.Word.Type is "ASSAULT" or "ACCUSE" or "REQUEST" || trigger.At == trigger.Sentence.From) return false;
        var tokens = document.Source.Tokens;
        if (tokens[trigger.At - 1].Key is not ("الي" or "علي" or "تنفيذ") && !trigger.Reading.Split.Has(Proclitics.With)) return false;
        return events.Any(e => e.Type == "REQUEST" && e.Trigger.Start >= trigger.Sentence.Span.Start && e.Trigger.End <= tokens[trigger.At].Start);
    }

    /// <summary>«عمليات الإجلاء لا تزال مستمرة», «يجري التحقيق», «منذ بدء الحملة».</summary>
    private static bool GoesOn(Token[] tokens, Trigger trigger)
    {
        var first = trigger.Sentence.From;
        if (trigger.At > first && trigger.Reading.Split.Has(Proclitics.The) && tokens[trigger.At - 1].Key is "يجري" or "ويجري" or "تجري" or "وتجري") return true;
        if (trigger.At > first + 1 && tokens[trigger.At - 2].Key is "منذ" or "ومنذ" && tokens[trigger.At - 1].Key is "بدايه" or "بدء" or "بدا" or "بدات" or "اندلاع" or "اندلعت" or "انطلاق") return true;
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

    private string? Governed(Annotated document, Trigger trigger, int head, LightVerbs lights)
    {
        var tokens = document.Source.Tokens;
        string? first = null;
        var distance = 0;
        for (var i = head - 1; i >= trigger.Sentence.From && distance < Reach; i--)
        {
            var token = tokens[i];
            if (token.IsMark(".؛:،")) break;
            if (!token.IsWord) continue;
            distance++;
            var status = words.Before(token.Key, distance);
            // «تعرض سفينة لهجوم» is spelled like «تعرض مساعدة».
            if (status == "offered" && lights.Read(token.Key) is { Kind: "receive" }) status = null;
            // «لا يجب مهاجمة …»: what should not be is asked of nobody.
            if (status == "called-for" && trigger.IsNoun && i > trigger.Sentence.From && tokens[i - 1].Key is "لا" or "لن") status = "hypothetical";
            // «إذا ما كان سيتم …»: the condition outweighs the future.
            if (status == "hypothetical") return status;
            first ??= status;
            if (Grammar.OpensClause(token.Key) && token.Key is not ("ان" or "بان" or "ما")) break;
        }

        return first ?? Described(tokens, trigger) ?? Tied(document, trigger, head) ?? Listed(tokens, trigger, head) ?? Disowned(tokens, trigger, head);
    }

    /// <summary>«خطط فلان … لتفجير», «اتهمت الحكومة … الجبهة بخرق»: the preposition on the masdar ties it to a verb further back.</summary>
    private string? Tied(Annotated document, Trigger trigger, int head)
    {
        var tokens = document.Source.Tokens;
        if (!trigger.IsNoun || ParticleOf(tokens, trigger, head) is not (not Slots.None and var particle)) return null;
        for (var i = head - 1; i >= Math.Max(trigger.Sentence.From, head - FarReach); i--)
        {
            if (tokens[i].IsMark(".؛:")) return null;
            if (!tokens[i].IsWord) continue;
            if (words.Tied(tokens[i].Key, particle) is { } status) return status;
            if (Grammar.OpensClause(tokens[i].Key) || IsTaken(document, tokens[i], particle)) return null;
        }

        return null;
    }

    /// <summary>«اتهم … الحكومة بتبني مشروع … وتشجيع …»: a masdar joined to one that a preposition ties to its verb.</summary>
    private string? Listed(Token[] tokens, Trigger trigger, int head)
    {
        if (!trigger.IsNoun || !trigger.Reading.Split.Has(Proclitics.And) || trigger.Reading.Split.Has(Proclitics.Preposition | Proclitics.The)) return null;
        var seen = Slots.None;
        for (var i = head - 1; i >= Math.Max(trigger.Sentence.From, head - ListReach); i--)
        {
            if (tokens[i].IsMark(".؛:") || Grammar.OpensClause(tokens[i].Key)) return null;
            if (!tokens[i].IsWord) continue;
            foreach (var particle in (ReadOnlySpan<Slots>)[Slots.Bi, Slots.Li, Slots.Ila, Slots.Ala])
            {
                if ((seen & particle) != Slots.None && words.Tied(tokens[i].Key, particle) is { } status) return status;
            }

            seen |= tokens[i].Key switch
            {
                "الي" => Slots.Ila,
                "علي" => Slots.Ala,
                { Length: > 3 } key when key[0] == 'ب' && IsClitic(key) => Slots.Bi,
                { Length: > 3 } key when key[0] == 'ل' && IsClitic(key) => Slots.Li,
                _ => Slots.None,
            };
        }

        return null;
    }

    /// <summary>«مستعد لمساعدة …، استجابة لطلب»: the preposition has its noun already.</summary>
    private static bool IsTaken(Annotated document, Token token, Slots particle)
    {
        var same = particle switch
        {
            Slots.Li => token.Key.Length > 3 && token.Key[0] == 'ل' && IsClitic(token.Key),
            Slots.Bi => token.Key.Length > 3 && token.Key[0] == 'ب' && IsClitic(token.Key),
            Slots.Ila => token.Key is "الي",
            Slots.Ala => token.Key is "علي",
            _ => token.Key is "من",
        };
        return same && !document.Mentions.Exists(m => m.Span.Contains(token.Start));
    }

    /// <summary>«بقصف», but not «بيان».</summary>
    private static bool IsClitic(string key) => CommonWords.BuiltIn.Contains(key[1..]) && (key.Length > 5 || !CommonWords.BuiltIn.Contains(key));

    private static Slots ParticleOf(Token[] tokens, Trigger trigger, int head)
    {
        var split = trigger.Reading.Split;
        if (head == trigger.At && split.Has(Proclitics.To)) return Slots.Li;
        if (head == trigger.At && split.Has(Proclitics.With)) return Slots.Bi;
        if (trigger.At == trigger.Sentence.From) return Slots.None;
        return tokens[trigger.At - 1].Key switch { "الي" => Slots.Ila, "علي" => Slots.Ala, "من" => Slots.From, _ => Slots.None };
    }

    /// <summary>«نفت الوزيرة أن تكون الحكومة قد فرضت حصارا».</summary>
    private string? Disowned(Token[] tokens, Trigger trigger, int head)
    {
        var behindThat = false;
        for (var i = head - 1; i >= Math.Max(trigger.Sentence.From, head - FarReach); i--)
        {
            if (tokens[i].IsMark(".؛:،")) return null;
            if (!tokens[i].IsWord) continue;
            if (behindThat && words.Before(tokens[i].Key, 1) is "denied") return "denied";
            behindThat |= tokens[i].Key is "ان" or "بان" or "اي";
        }

        return null;
    }

    /// <summary>«الزيارة المرتقبة», «هجوم محتمل على …».</summary>
    private string? Described(Token[] tokens, Trigger trigger)
    {
        if (!trigger.IsNoun) return null;
        var feminine = tokens[trigger.To - 1].Key.EndsWith('ه');
        var limit = Math.Min(trigger.Sentence.To, trigger.To + 6);
        for (var i = trigger.To; i < limit && tokens[i].IsWord && !Grammar.IsPreposition(tokens[i].Key) && !Grammar.OpensClause(tokens[i].Key); i++)
        {
            // «زيارة وزير الخارجية المرتقبة»: far behind, only a feminine noun is told from the names between.
            var distance = i - trigger.To + 1;
            if (distance > 2 && !(feminine && tokens[i].Key.EndsWith('ه'))) continue;
            if (words.Behind(tokens[i].Key, Math.Min(distance, 2)) is { } status) return status;
            // «هجمات نسبت إلى …», «الهجمات … وتنسب إلى …».
            if (tokens[i].Key is "نسب" or "نسبت" or "ينسب" or "تنسب" or "منسوب" or "منسوبه" or "المنسوبه" or "المنسوب" && i + 1 < limit && tokens[i + 1].Key is "الي" or "اليه" or "اليها" or "اليهم") return "alleged";
        }

        return null;
    }
}
