using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The stances that one mention of an instrument proves.</summary>
internal sealed class StanceFinder(SentencedArticle source, Analysis analysis, StanceWords words, int instrument, Span mention)
{
    /// <summary>An attitude is the speaker's own where its word stands among the first words of what is reported.</summary>
    private const int Opening = 4;

    public IEnumerable<Stance> Find()
    {
        var first = Governor.Token(source, mention);
        if (first < 0) return [];
        if (DeniedCover(first) is { } covered) return [covered];
        return Governor.Of(source, analysis, words, mention) is { } governor ? ByWord(governor) : ByAct(first);
    }

    private IEnumerable<Stance> ByWord(Governor g)
    {
        var key = source.Tokens[g.At].Key;
        if (g.At > g.Sentence.From && Grammar.IsNegation(source.Tokens[g.At - 1].Key)) return g.Word.Sense is "cover" ? Spoken(g, "disputes", "denies-cover") : [];
        if (g.Form == VerbForm.Masdar && NegatedCoverBefore(g)) return Spoken(g, "disputes", "denies-cover");
        return g.Word.Sense switch
        {
            "back" => Back(g),
            "keep" => Keep(g),
            "sign" => Sign(g),
            "break" => Break(g),
            "end" => End(g),
            "refuse" => EventsOf(g) is { Count: > 0 } acts ? Told(g, acts, "disputes", "refuses") : IsOwn(g) && !Acts(g, "deny", "call-for") ? Spoken(g, "disputes", "refuses") : [],
            "enter" => IsOwn(g) && Acts(g, "call-for", "ask") ? Spoken(g, "calls-for", "calls-for") : IsOwn(g) && Acts(g, "deny") ? Spoken(g, "denies", "denies") : [],
            _ => [],
        };
    }

    private IEnumerable<Stance> Back(Governor g)
    {
        if (EventsOf(g) is { Count: > 0 } events) return Told(g, events.Where(e => e.Status is "occurred" or "ongoing" or "planned"), "backs", "backs");
        return IsCue(g) || ((IsOwn(g) || IsWish(g)) && !Acts(g, "deny", "reject", "accuse", "condemn", "warn")) ? Spoken(g, "backs", "backs") : [];
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
        var opening = source.TokenAtOrAfter(s.Content.Start);
        if (opening < first - 1 || source.SentenceOf[first] != source.SentenceOf[Math.Min(opening, first)]) return [];
        var code = s.Act switch
        {
            "welcome" or "support" or "praise" or "agree" => "backs",
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
        events.SelectMany(e => e.Source.Where(IsNamedOutside).Select(actor => Made(g, actor, code, e.Id, e.AttributedTo, e.Status, e.When, rule)));

    /// <summary>In «توقيع اتفاقية مع تركيا» Turkey belongs to the instrument's name: that it is the one who signs is not said.</summary>
    private bool IsNamedOutside(string actor)
    {
        var named = analysis.Mentions.Where(m => string.Equals(m.Actor, actor, StringComparison.Ordinal)).ToList();
        return named.Count == 0 || named.Exists(m => !mention.Contains(m.Span));
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
