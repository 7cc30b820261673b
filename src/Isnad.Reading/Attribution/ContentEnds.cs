using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Decides where each content ends, and which cues are nested in another's content.</summary>
internal sealed class ContentEnds(OutletPhrases outlet, ChannelFinder channels, ReportingVerbs verbs, Background background)
{
    private const int MaximumDepth = 4;

    public void Set(Annotated document, Overlay overlay, QuoteMap quotes, Sentence sentence, List<Cue> cues, IReadOnlyList<SourcePhrase> sources)
    {
        for (var c = 0; c < cues.Count; c++)
        {
            var cue = cues[c];
            var outer = Enclosing(cues, c);
            if (cue.Frame == "antecedent")
            {
                cue.Inside = outer;
                continue;
            }

            // No reporter nests deeper; a page that seems to is broken, and its statements would each repeat the rest of it.
            if (DepthOf(outer) >= MaximumDepth)
            {
                cues.RemoveAt(c--);
                continue;
            }

            var limit = outer?.ContentTo ?? sentence.To;
            cue.Inside = outer;
            cue.ContentTo = cue.Quote >= 0 ? Direct(document, overlay, quotes, cue, cues, sources, limit, sentence) : Indirect(document, overlay, quotes, cue, cues, sources, cue.ContentFrom, limit);
            if (cue.Quote >= 0 && quotes.IsUnclosed(cue.Quote) && outer is null) cue.ContentTo = Math.Min(cue.ContentTo, sentence.To);
            if (outer is null && cue.Quote < 0 && cue.ContentTo >= sentence.To) cue.ContentTo = sentence.To;
            cue.ContentTo = Trim(document, quotes, cue);
            if (IsQuotedBeginning(document, quotes, cue)) cue.ContentFrom = cue.Quote;
        }

        // Inside another's words only a clause or an attitude is a statement of its own; «يدعم الجهود» is what is said.
        cues.RemoveAll(c => c.Inside is not null && c.Kind == CueKind.Finite && c.Frame is not ("inna" or "quote" or "an-prep" or "antecedent") && c.Verb is not { Act: "call-for" } && !IsClauseOfItsOwn(document, overlay, c));
        // What stood in a cue that went goes too, down to the innermost.
        while (cues.RemoveAll(c => c.ContentTo <= c.ContentFrom || (c.Inside is not null && !cues.Contains(c.Inside))) > 0)
        {
        }
    }

    /// <summary>«قال إن الرئيس أثنى على …»: within another's words, a past verb right behind its subject, or right before it, at the head of them.</summary>
    private static bool IsClauseOfItsOwn(Annotated document, Overlay overlay, Cue cue) =>
        !cue.IsPresent && cue.Verb is not { Act: "support" } && (ClauseReader.HasSubjectBefore(document, overlay, cue.From) || cue.Speaker is { Kind: PhraseKind.Actor } && cue.From == cue.Inside!.ContentFrom);

    /// <summary>«أن «لا علم لها» بالشحنة»: the quotation is the content's beginning only, so its opening mark belongs to it as the closing one does.</summary>
    private static bool IsQuotedBeginning(Annotated document, QuoteMap quotes, Cue cue)
    {
        var tokens = document.Source.Tokens;
        if (cue.Quote < 0 || cue.ContentFrom != cue.Quote + 1 || quotes.IsUnclosed(cue.Quote) || cue.ContentTo >= tokens.Length) return false;
        return quotes.CloseOf(cue.Quote) < cue.ContentTo - 1 && tokens[cue.ContentTo].Kind != TokenKind.Quote && tokens[cue.ContentTo - 1].Kind != TokenKind.Quote;
    }

    private static int DepthOf(Cue? cue)
    {
        var depth = 0;
        for (; cue is not null; cue = cue.Inside) depth++;
        return depth;
    }

    /// <summary>The innermost earlier cue whose content holds this one.</summary>
    private static Cue? Enclosing(List<Cue> cues, int c)
    {
        for (var k = c - 1; k >= 0; k--)
        {
            if (cues[k].ContentFrom <= cues[c].From && cues[c].From < cues[k].ContentTo) return cues[k];
        }

        return null;
    }

    /// <summary>Whether <paramref name="next"/> starts a statement of its own beside <paramref name="cue"/>, and does not belong to what it reports.</summary>
    private static bool IsBeside(Annotated document, QuoteMap quotes, Cue cue, Cue next, List<Cue> cues)
    {
        var tokens = document.Source.Tokens;
        if (quotes.Around(next.From) >= 0 && quotes.Around(next.From) != quotes.Around(cue.From)) return false;
        var before = tokens[(next.Lead >= 0 ? next.Lead : next.From) - 1];
        if (next.Kind == CueKind.Participle) return !before.IsWord || next.HasConjunction || tokens[next.From].Key.EndsWith('ا');
        if (next.Kind == CueKind.Masdar) return next.From > 0 && !before.IsWord;
        if (before.Key is "لكنه" or "لكنها" or "لكنهم" or "ولكنه" or "ولكنها" or "كما" or "فيما" or "بينما" or "حين" or "وكان" or "وكانت" or "وقد" or "فقد" or "ثم") return true;
        if (OpensAside(document, cue) && before.IsMark("،,") && IsPast(document, next.From)) return true;
        if (next.IsPresent && !cue.IsPresent && cue.Kind != CueKind.Headline) return false;
        // «فيما كشف فلان أن …، أوضح علان أن …»: a second speaker behind a comma.
        if (!next.HasConjunction && before.IsMark("،,") && next.Speaker is { Kind: PhraseKind.Actor or PhraseKind.Anonymous } && next.Frame is "inna" or "quote") return true;
        // «أوضح أن الأعضاء زاروا المدينة واطلعوا على …»: a verb that does not agree with the speaker's goes on with what is reported.
        if (next.HasConjunction && next.Speaker is null && before.IsWord && cue.Kind == CueKind.Finite && !Agree(cue.Agreement, next.Agreement)) return false;
        // «قال إن فلانا عبّر عن كذا، ووصفه بأنه»: with somebody of the content as its object the verb goes on with what is reported.
        if (next.HasConjunction && next.Speaker is null && next.Verb is { } verb && (!verb.IsNeutral || verb.Takes("accused-obj")) && (next.HasPronoun || next.From + 1 < tokens.Length && tokens[next.From + 1].Key is "منه" or "منها" or "اليه" or "اليها" or "له" or "لها")
            && cues.Exists(c => c != cue && c.From >= cue.ContentFrom && c.From < next.From && c.Kind == CueKind.Finite && !c.IsPresent)) return false;
        return next.HasConjunction && (next.Speaker is not null || !before.IsWord || next.Verb is { Act: not "reject" and not "support" and not "threaten" });
    }

    /// <summary>«… ناقلات قالت القوات إنها كانت تحمل», «… الجبهة التي وصفها بأنها»: a clause about a noun of the content, with somebody's words of its own.</summary>
    private static bool OpensRelative(Token[] tokens, Cue aside)
    {
        if (aside.Kind != CueKind.Finite || aside.IsPresent || aside.HasConjunction || aside.Frame == "antecedent") return false;
        if (tokens[aside.From - 1].Key is "الذي" or "التي" or "الذين") return aside.HasPronoun || aside.Speaker is { Kind: PhraseKind.Actor };
        return aside.Frame == "inna" && tokens[aside.From - 1].IsWord && aside.Speaker is { Kind: PhraseKind.Actor } && aside.ContentFrom > 0 && tokens[aside.ContentFrom - 1].Key is "انها" or "انه" or "انهم";
    }

    private static bool Agree(Agreement one, Agreement other)
    {
        var (a, b) = (one & Agreement.Third, other & Agreement.Third);
        return a == Agreement.None || b == Agreement.None || (a & b) != Agreement.None;
    }

    private int Indirect(Annotated document, Overlay overlay, QuoteMap quotes, Cue cue, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, int from, int limit)
    {
        var tokens = document.Source.Tokens;
        var opening = OpensAside(document, cue);
        for (var i = from; i < limit; i++)
        {
            if (i > cue.From && cues.Find(c => (c.Lead >= 0 ? c.Lead : c.From) == i && c != cue) is { } next && IsBeside(document, quotes, cue, next, cues)) return BeforeConnective(tokens, i, from);
            if (i > from + 1 && cues.Find(c => c.From == i && c != cue) is { } aside && OpensRelative(tokens, aside) && (cue.Frame is not ("inna" or "quote") || Background.HasVerb(document, from, i))) return tokens[i - 1].Key is "الذي" or "التي" or "الذين" ? i - 1 : i;
            if (i > from && (quotes.Around(i) < 0 || quotes.Around(i) == quotes.Around(from)) && background.At(document, overlay, cue, from, i, Background.IsRelative(tokens[i].Key) ? NextBeside(document, quotes, cue, cues, i, limit) : limit)) return i;
            if (opening && i > from && tokens[i - 1].IsMark("،,") && IsPast(document, i)) return i - 1;
            if (sources.FirstOrDefault(s => s.From == i) is { } source && IsTail(tokens, source, limit)) return BeforeConnective(tokens, i, from);
            // «فلان يرفض الاتفاق.. وعلان: …»: two stops part the voices of one headline where another speaks behind them.
            if (i > from && tokens[i].IsMark(".") && i + 1 < limit && tokens[i + 1].IsMark(".") && document.Source.KindOf(document.Source.Sentences[cue.Sentence]) == PassageKind.Headline && HasColon(tokens, i, limit)) return i;
            if (i > from && tokens[i - 1].Kind == TokenKind.Quote && outlet.At(tokens, i, limit, behindQuote: true)) return i;
            if (!tokens[i].IsMark("،,-–؛") || i + 1 >= limit || quotes.Around(i) >= 0 && quotes.Around(i) != quotes.Around(from)) continue;
            if (EndsClause(document, i + 1, limit)) return i;
        }

        return limit;
    }

    /// <summary>Where the next statement beside the cue's begins, without the comma before it; <paramref name="limit"/> where none does.</summary>
    private static int NextBeside(Annotated document, QuoteMap quotes, Cue cue, List<Cue> cues, int at, int limit)
    {
        var first = limit;
        foreach (var next in cues)
        {
            if (next != cue && next.From > at && next.From < first && IsBeside(document, quotes, cue, next, cues)) first = next.From;
        }

        return first < limit ? BeforeConnective(document.Source.Tokens, first, at) : limit;
    }

    /// <summary>«وفيما وافقت الوزارة على …، انتفض …», «وبينما أفادت مصادر بـ…، حذر …»: the sentence's own verb comes behind the comma.</summary>
    private static bool OpensAside(Annotated document, Cue cue)
    {
        var tokens = document.Source.Tokens;
        if (cue.Inside is not null || cue.From == 0 || !tokens[cue.From - 1].IsWord) return false;
        return tokens[cue.From - 1].Key is "فيما" or "وفيما" or "بينما" or "وبينما" or "حين" or "وحين" or "فبينما";
    }

    private static bool IsPast(Annotated document, int at)
    {
        var key = document.Source.Tokens[at].Key;
        return key.Length > 2 && document.Tags.Part(at) == PartOfSpeech.Verb && document.Tags.Cut(at) is { Conjunction: 0, Preposition: 0 } && key[0] is not ('ي' or 'ن' or 'س');
    }

    /// <summary>Connectives before the next cue belong to neither: «، كما», «، فيما», «، من جانبه».</summary>
    private static int BeforeConnective(Token[] tokens, int at, int from)
    {
        while (at - 1 > from && (tokens[at - 1].Key is "لكنه" or "لكنها" or "لكنهم" or "ولكنه" or "ولكنها" or "كما" or "فيما" or "بينما" or "حين" or "في" or "وقد" or "فقد" or "ثم" or "وفي" or "وذلك" || tokens[at - 1].IsMark("،,"))) at--;
        return at;
    }

    private static bool IsTail(Token[] tokens, SourcePhrase source, int limit) => source.To >= limit || !tokens[source.To].IsWord || source.To >= limit - 1;

    /// <summary>Behind a comma: the outlet's own phrases, a participle that goes on with the speaker, or the channel named last.</summary>
    private bool EndsClause(Annotated document, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (outlet.At(tokens, at, limit, behindQuote: false) || IsCircumstance(document, at) || verbs.IsCircumstance(tokens[at].Key)) return true;
        // «، ولم يستبعد فلان أن»: what was not said.
        if (tokens[at].Key is "ولم" or "ولن" && at + 1 < limit && verbs.IsFinite(tokens[at + 1].Key)) return true;
        if (tokens[at].Key is not ("في" or "خلال" or "عبر") || at + 1 >= limit || channels.NounAt(document, at + 1, limit) is not { Kind: not "media" and not "report" and not "meeting" and not "speech" }) return false;
        // «تعهد، في مكالمة هاتفية مع فلان، بإغلاق …»: between commas the channel interrupts what goes on behind it.
        for (var i = at + 1; i < limit; i++)
        {
            if (tokens[i].IsMark("،,") && i + 1 < limit) return !document.Tags.OpensWith(i + 1, 'ب') && tokens[i + 1].Key is not ("ان" or "علي" or "الي" or "عن");
        }

        return true;
    }

    /// <summary>«، مستثنيا …», «، ومحملا …»: an accusative participle in the masculine, which tells more of the speaker.</summary>
    private static bool IsCircumstance(Annotated document, int at)
    {
        var key = document.Source.Tokens[at].Key;
        if (!document.Source.Tokens[at].IsWord || key.Length < 5 || key[^1] != 'ا' || key.EndsWith("ها", StringComparison.Ordinal)) return false;
        var cut = document.Tags.Cut(at);
        var stem = key.AsSpan(cut.Conjunction);
        if (stem.EndsWith("يا", StringComparison.Ordinal) && !WordTagger.BuiltIn.IsActiveParticiple(stem[..^1])) return false;
        return cut.Preposition == 0 && stem.Length >= 5 && stem[0] == 'م' && document.Tags.Part(at) is PartOfSpeech.Adjective or PartOfSpeech.Noun && stem is not ("موخرا" or "مجددا" or "مسبقا" or "مبكرا" or "معظما");
    }

    private int Direct(Annotated document, Overlay overlay, QuoteMap quotes, Cue cue, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, int limit, Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var close = quotes.CloseOf(cue.Quote);
        if (cue.Inside is not null) close = Math.Min(close, limit);
        // A mark that closes inside what it should open ("…بـ"…"!") holds nothing.
        if (close < cue.ContentFrom) return Indirect(document, overlay, quotes, cue, cues, sources, cue.ContentFrom, limit);
        if (quotes.IsUnclosed(cue.Quote) && cues.Find(c => c.From > cue.ContentFrom && c.HasConjunction && !c.IsPresent && c.Kind == CueKind.Finite && (c.Speaker is not null || c.Quote >= 0)) is { } again) return BeforeConnective(tokens, again.From, cue.ContentFrom);
        var after = close + 1;
        // «"…" و"…"»: one content in two quotations.
        while (after + 1 < limit && tokens[after].IsWord && tokens[after].Key is "و" && quotes.Opens(after + 1))
        {
            close = quotes.CloseOf(after + 1);
            after = close + 1;
        }

        while (after + 1 < limit && tokens[after].Start == tokens[after - 1].End && tokens[after].Key == "و" && quotes.Opens(after + 1)) after++;
        if (cue.Frame == "quote" && close < tokens.Length && NextQuotation(quotes, tokens, verbs, after, limit) is var second and > 0) return quotes.CloseOf(second);
        if (cue.Frame == "quote" || after >= limit || close >= tokens.Length) return close;
        if (!tokens[after].IsWord) return close;
        if (cues.Exists(c => c.From == after) || sources.Any(s => s.From == after)) return close;
        // «"…" من دون أن يوضح», «"… خبراء المنظمة" الذين أرسلتهم …»: the outlet goes on right behind the mark.
        if (outlet.At(tokens, after, limit, behindQuote: true) || Background.IsRelative(tokens[after].Key) && close - cue.Quote > 4) return close;
        _ = sentence;
        return Indirect(document, overlay, quotes, cue, cues, sources, after, limit);
    }

    /// <summary>«"يجب أن يكون …" لكوريا "على الطاولة"»: a few words of the outlet's, and the quotation goes on.</summary>
    private static int NextQuotation(QuoteMap quotes, Token[] tokens, ReportingVerbs verbs, int after, int limit)
    {
        for (var i = after; i < Math.Min(limit, after + 6); i++)
        {
            if (i > after && quotes.Opens(i) && !quotes.IsUnclosed(i)) return i;
            if (!tokens[i].IsWord || verbs.IsFinite(tokens[i].Key) || verbs.IsCircumstance(tokens[i].Key) || Background.IsRelative(tokens[i].Key)) return -1;
        }

        return -1;
    }

    /// <summary>Without the marks at its end; a closing mark stays where the content holds its opening one.</summary>
    private static int Trim(Annotated document, QuoteMap quotes, Cue cue)
    {
        var tokens = document.Source.Tokens;
        var to = Math.Min(cue.ContentTo, tokens.Length);
        while (to > cue.ContentFrom && tokens[to - 1].IsMark(".،,:؛…-–\"”»") && !ClosesWithin(quotes, cue.ContentFrom, to - 1)) to--;
        if (document.Source.KindOf(document.Source.Sentences[cue.Sentence]) == PassageKind.Headline) to = BeforeBrackets(tokens, cue.ContentFrom, to);
        // The sentence's last mark may be that closing one.
        return to < tokens.Length && to > cue.ContentFrom && tokens[to].Kind == TokenKind.Quote && ClosesWithin(quotes, cue.ContentFrom, to) ? to + 1 : to;
    }

    /// <summary>«… (نص البيان)», «… (فيديو)»: what a headline adds in brackets at its end.</summary>
    private static int BeforeBrackets(Token[] tokens, int from, int to)
    {
        if (to <= from || !tokens[to - 1].IsMark(")]")) return to;
        for (var i = to - 2; i > Math.Max(from, to - 6); i--)
        {
            if (tokens[i].IsMark("([")) return i;
        }

        return to;
    }

    private static bool HasColon(Token[] tokens, int from, int limit)
    {
        for (var i = from; i < limit; i++)
        {
            if (tokens[i].IsMark(":")) return true;
        }

        return false;
    }

    private static bool ClosesWithin(QuoteMap quotes, int from, int close)
    {
        if (!quotes.Closes(close)) return false;
        for (var i = from; i < close; i++)
        {
            if (quotes.Opens(i) && quotes.CloseOf(i) == close) return true;
        }

        return false;
    }
}
