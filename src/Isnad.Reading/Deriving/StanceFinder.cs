using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The stances that one mention of an instrument proves.</summary>
internal sealed class StanceFinder(SentencedArticle source, Analysis analysis, StanceWords words, int instrument, Span mention)
{
    /// <summary>An attitude is the speaker's own where its word stands among the first words of what is reported.</summary>
    private const int Opening = 4;

    /// <summary>How many letters after the instrument those named with it may begin: «توقيع الاتفاق بين …».</summary>
    private const int Beside = 20;

    public IEnumerable<Stance> Find()
    {
        var first = Governor.Token(source, mention);
        // «لجنة مبادرة السلام» is somebody's name, not a word about the initiative.
        if (first < 0 || analysis.Mentions.Any(m => m.Span.Length > mention.Length && m.Span.Contains(mention))) return [];
        if (DeniedCover(first) is { } covered) return [covered];
        return Governor.Of(source, analysis, words, mention) is { } governor ? ByWord(governor) : ByAct(first);
    }

    private IEnumerable<Stance> ByWord(Governor g)
    {
        var key = source.Tokens[g.At].Key;
        if (g.At > g.Sentence.From && Grammar.IsNegation(source.Tokens[g.At - 1].Key)) return g.Word.Sense is "cover" ? Spoken(g, "disputes", "denies-cover") : [];
        if (g.Form == VerbForm.Masdar && NegatedCoverBefore(g)) return Spoken(g, "disputes", "denies-cover");
        if (IsCondition(g)) return [];
        return g.Word.Sense switch
        {
            "back" => Back(g),
            "keep" => Keep(g),
            "sign" => Sign(g),
            "break" => Break(g),
            "end" => End(g),
            "refuse" => EventsOf(g) is { Count: > 0 } acts ? Told(g, acts, "disputes", "refuses") : IsOwnAttitude(g) && !Acts(g, "deny", "call-for") ? Spoken(g, "disputes", "refuses") : [],
            "enter" => IsOwn(g) && Acts(g, "call-for", "ask") ? Spoken(g, "calls-for", "calls-for") : IsOwn(g) && Acts(g, "deny") ? Spoken(g, "denies", "denies") : [],
            _ => [],
        };
    }

    private IEnumerable<Stance> Back(Governor g)
    {
        if (EventsOf(g) is { Count: > 0 } events) return Told(g, events.Where(e => e.Status is "occurred" or "ongoing" or "planned"), "backs", "backs");
        return IsCue(g) || ((IsOwnAttitude(g) || IsWish(g)) && !Acts(g, "deny", "reject", "accuse", "condemn", "warn")) ? Spoken(g, "backs", "backs") : [];
    }

    private IEnumerable<Stance> Keep(Governor g)
    {
        if (Refuser(g) is { } refuser) return Refused(g, refuser);
        if (IsCue(g) || IsWish(g) || Acts(g, "call-for", "welcome", "support", "hope", "ask", "praise")) return Acts(g, "deny", "reject", "accuse", "condemn") ? [] : Spoken(g, "backs", "asks-to-keep");
        var speaker = Inside(g)?.Speaker.Actor;
        return IsOwn(g) && Acts(g, "say", "affirm", "announce", "promise", "note", "agree") && g.Others.All(o => o == speaker) ? Spoken(g, "backs", "keeps") : [];
    }

    private IEnumerable<Stance> Sign(Governor g)
    {
        var events = EventsOf(g);
        if (Acts(g, "deny") && IsOwn(g)) return Spoken(g, "denies", "denies-signing");
        if (Acts(g, "call-for", "ask") && IsOwn(g)) return Spoken(g, "calls-for", "calls-for");
        return [.. Told(g, events.Where(e => e.Status is "occurred" or "ongoing" or "planned" or "offered"), "signs", "signs"), .. Told(g, events.Where(e => e.Status is "denied"), "denies", "denies-signing")];
    }

    private IEnumerable<Stance> Break(Governor g)
    {
        var events = EventsOf(g).Where(e => e.Source.Count > 0 && e.Status is not ("called-for" or "hypothetical")).ToList();
        // Who rejects a breach is not the one who breaks.
        if (Acts(g, "reject", "condemn", "regret", "warn", "call-for", "concern", "accuse")) events.RemoveAll(e => e.Source.Contains(Inside(g)?.Speaker.Actor ?? "", StringComparer.Ordinal));
        if (events.Count > 0) return Told(g, events, "breaks", "breaks");
        if (Inside(g) is not { Act: "accuse" } s || !IsOwn(g)) return [];
        var charge = analysis.Events.FirstOrDefault(e => e.Type is "ACCUSE" && e.Trigger.Overlaps(s.Cue));
        return charge is null ? [] : charge.Recipient.Select(actor => Made(g, actor, "breaks", charge.Id, s.Id, "alleged", charge.When, "accused-of-breaking"));
    }

    private IEnumerable<Stance> End(Governor g)
    {
        if (Refuser(g) is not null && Inside(g) is not null && IsOwn(g)) return Spoken(g, "backs", "refuses-to-end");
        if (IsOwn(g) && Acts(g, "reject")) return Spoken(g, "backs", "refuses-to-end");
        if (IsOwn(g) && Acts(g, "call-for", "ask", "support", "threaten", "promise")) return Spoken(g, "disputes", "asks-to-end");
        // Who lifts his own measure does not dispute it; who leaves an accord does.
        return g.Word.Takes.Contains("min", StringComparer.Ordinal) || g.Word.Takes.Contains("an", StringComparer.Ordinal)
            ? Told(g, EventsOf(g).Where(e => e.Status is "occurred" or "ongoing" or "planned"), "disputes", "leaves")
            : [];
    }

    /// <summary>«رفضت الاستجابة لمخرجات المؤتمر».</summary>
    private IEnumerable<Stance> Refused(Governor g, int refuser)
    {
        var span = source.Tokens[refuser].Span;
        if (analysis.Events.FirstOrDefault(e => e.Trigger.Overlaps(span) && e.Source.Count > 0) is { } e) return Told(g, [e], "disputes", "refuses-to-keep");
        var s = analysis.Statements.FirstOrDefault(x => x.Cue.Overlaps(span));
        return s?.Speaker.Actor is { } actor ? [Made(g, actor, "disputes", s.Id, s.Inside ?? "outlet", s.Status, null, "refuses-to-keep")] : [];
    }

    /// <summary>No word of the table: the act itself, where what is reported begins with the instrument: «رحب بالاتفاق», «نفى الهدنة».</summary>
    private IEnumerable<Stance> ByAct(int first)
    {
        var s = analysis.Statements.Where(x => x.Content.Contains(mention)).MinBy(x => x.Content.Length);
        if (s?.Speaker.Actor is not { } actor) return [];
        // With أن the instrument is what a clause is about, and the clause may say anything of it.
        var opening = Governor.Token(source, new Span(s.Content.Start, s.Content.Start + 1));
        if (opening != first || opening == 0 || source.Tokens[opening - 1].Key is "ان" or "بان" || !source.Tokens[opening - 1].IsWord) return [];
        var code = s.Act switch
        {
            "welcome" or "support" or "praise" => "backs",
            "reject" or "condemn" or "regret" => "disputes",
            "deny" => "denies",
            "call-for" or "ask" => "calls-for",
            _ => null,
        };
        return code is null ? [] : [new Stance(actor, instrument, code, s.Id, s.Inside ?? "outlet", s.Act is "deny" ? "asserted" : s.Status, null, s.Cue, mention, "stance.act", $"act {s.Act}")];
    }

    /// <summary>«الاتفاق لا يشمل …»: the speaker contests what it is said to hold.</summary>
    private Stance? DeniedCover(int first)
    {
        var i = first;
        while (i < source.Tokens.Length && source.Tokens[i].Start < mention.End) i++;
        while (i < source.Tokens.Length && source.Tokens[i].Kind is TokenKind.Quote) i++;
        if (i + 1 >= source.Tokens.Length || !Grammar.IsNegation(source.Tokens[i].Key) || !words.Is(source.Tokens[i + 1].Key, "cover")) return null;
        var s = Innermost(source.Tokens[i].Span);
        return s?.Speaker.Actor is { } actor ? new Stance(actor, instrument, "disputes", s.Id, s.Inside ?? "outlet", StatusOf(s), null, source.Tokens[i + 1].Span, mention, "stance.denies-cover", "lexicon/stance-words.tsv") : null;
    }

    private bool NegatedCoverBefore(Governor g) =>
        g.At - 2 >= g.Sentence.From && words.Is(source.Tokens[g.At - 1].Key, "cover") && Grammar.IsNegation(source.Tokens[g.At - 2].Key);

    private IReadOnlyList<Event> EventsOf(Governor g) => [.. analysis.Events.Where(e => e.Trigger.Overlaps(source.Tokens[g.At].Span))];

    private IEnumerable<Stance> Told(Governor g, IEnumerable<Event> events, string code, string rule) =>
        events.SelectMany(e => e.Source.Where(actor => IsNamedBeside(g, actor)).Select(actor => Made(g, actor, code, e.Id, e.AttributedTo, e.Status, e.When, rule)));

    /// <summary>
    /// Whether the sentence itself names the actor, and not only within the instrument's name: in «توقيع اتفاقية مع تركيا» it is not said that
    /// Turkey is the one who signs.
    /// </summary>
    private bool IsNamedBeside(Governor g, string actor) =>
        analysis.Mentions.Any(m =>
            string.Equals(m.Actor, actor, StringComparison.Ordinal)
            && g.Sentence.Span.Contains(m.Span)
            && !mention.Contains(m.Span)
            // «تم توقيع الاتفاق على هامش اجتماع بين …»: who met there is not told to have signed.
            && (g.Form != VerbForm.Masdar || m.Span.Start < (g.Word.Sense is "sign" ? mention.End + Beside : mention.Start)));

    /// <summary>«إذا التزمت …», «إن انتهكت …», «في حال رفض …».</summary>
    private bool IsCondition(Governor g)
    {
        if (g.At > g.Sentence.From && g.Form == VerbForm.Past && source.Tokens[g.At - 1].Key is "ان" or "وان" or "فان") return true;
        for (var i = g.At - 1; i >= Math.Max(g.Sentence.From, g.At - 8) && source.Tokens[i].IsWord; i--)
        {
            if (source.Tokens[i].Key is "اذا" or "واذا" or "لو" or "ولو") return true;
            if (i >= g.At - 3 && source.Tokens[i].Key is "حال" or "حاله" or "شرط" or "شريطه" or "بشرط" or "دامت" or "دام") return true;
        }

        return false;
    }

    /// <summary>«أكد رفضه للاتفاق»: a masdar is the speaker's own attitude with his pronoun, or as the first word of what is reported.</summary>
    private bool IsOwnAttitude(Governor g)
    {
        if (!IsOwn(g) || IsCue(g) || g.Form != VerbForm.Masdar) return IsOwn(g);
        return Clitics.Ending(source.Tokens[g.At].Key) > 0 || (Inside(g) is { } s && source.TokenAtOrAfter(s.Content.Start) >= g.At);
    }

    private IEnumerable<Stance> Spoken(Governor g, string code, string rule) =>
        (Cue(g) ?? Inside(g)) is { Speaker.Actor: { } actor } s ? [Made(g, actor, code, s.Id, s.Inside ?? "outlet", StatusOf(s), null, rule)] : [];

    private Stance Made(Governor g, string actor, string code, string fact, string voice, string status, TimeExpression? when, string rule) =>
        new(actor, instrument, code, fact, voice, status, when, source.Tokens[g.At].Span, mention, "stance." + rule, g.Word.Row);

    /// <summary>A denial is asserted: what it denies is already in the stance.</summary>
    private static string StatusOf(Statement s) => s.Act is "deny" ? "asserted" : s.Status;

    private Statement? Cue(Governor g) => analysis.Statements.FirstOrDefault(s => s.Cue.Overlaps(source.Tokens[g.At].Span));

    private bool IsCue(Governor g) => Cue(g) is not null;

    private Statement? Inside(Governor g) => Innermost(source.Tokens[g.At].Span);

    private Statement? Innermost(Span span) => analysis.Statements.Where(s => s.Content.Start <= span.End - 1 && s.Content.End >= span.End).MinBy(s => s.Content.Length);

    private bool Acts(Governor g, params ReadOnlySpan<string> acts) => (Cue(g) ?? Inside(g))?.Act is { } act && acts.Contains(act);

    private bool IsOwn(Governor g) => IsCue(g) || (Inside(g) is { } s && g.At - source.TokenAtOrAfter(s.Content.Start) < Opening);

    /// <summary>«ضرورة احترام الهدنة», «يجب الالتزام بالقرار».</summary>
    private bool IsWish(Governor g)
    {
        if (Inside(g) is null) return false;
        for (var i = g.At - 1; i >= Math.Max(g.Sentence.From, g.At - 5); i--)
        {
            if (!source.Tokens[i].IsWord) return false;
            if (source.Tokens[i].Key is "ضروره" or "بضروره" or "اهميه" or "باهميه" or "وجوب" or "بوجوب" or "يجب" or "ينبغي" or "لزوم" or "المهم" or "الضروري") return true;
        }

        return false;
    }

    private int? Refuser(Governor g)
    {
        for (var i = g.At - 1; i >= Math.Max(g.Sentence.From, g.At - 2); i--)
        {
            if (!source.Tokens[i].IsWord) return null;
            if (words.Is(source.Tokens[i].Key, "refuse")) return i;
        }

        return null;
    }
}
