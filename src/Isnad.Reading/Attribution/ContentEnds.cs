using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Decides where each content ends, and which cues are nested in another's content.</summary>
internal sealed class ContentEnds(NameParts parts, ChannelFinder channels)
{
    private const int MaximumDepth = 4;

    public void Set(Annotated document, QuoteMap quotes, Sentence sentence, List<Cue> cues, IReadOnlyList<SourcePhrase> sources)
    {
        for (var c = 0; c < cues.Count; c++)
        {
            var cue = cues[c];
            var outer = Enclosing(cues, c);
            // No reporter nests deeper; a page that seems to is broken, and its statements would each repeat the rest of it.
            if (DepthOf(outer) >= MaximumDepth)
            {
                cues.RemoveAt(c--);
                continue;
            }

            var limit = outer?.ContentTo ?? sentence.To;
            cue.Inside = outer;
            cue.ContentTo = cue.Quote >= 0 ? Direct(document, quotes, cue, cues, sources, limit, sentence) : Indirect(document, quotes, cue, cues, sources, cue.ContentFrom, limit);
            if (cue.Quote >= 0 && quotes.IsUnclosed(cue.Quote) && outer is null) cue.ContentTo = Math.Min(cue.ContentTo, sentence.To);
            if (outer is null && cue.Quote < 0 && cue.ContentTo >= sentence.To) cue.ContentTo = sentence.To;
            cue.ContentTo = Trim(document, cue);
        }

        // Inside another's words only a clause or an attitude is a statement of its own; «يدعم الجهود» is what is said.
        cues.RemoveAll(c => c.Inside is not null && c.Kind == CueKind.Finite && c.Frame is not ("inna" or "quote" or "an-prep") && c.Verb is not { Act: "call-for" });
        cues.RemoveAll(c => c.ContentTo <= c.ContentFrom || (c.Inside is not null && !cues.Contains(c.Inside)));
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
    private static bool IsBeside(Annotated document, QuoteMap quotes, Cue cue, Cue next)
    {
        var tokens = document.Source.Tokens;
        if (quotes.Around(next.From) >= 0 && quotes.Around(next.From) != quotes.Around(cue.From)) return false;
        var before = tokens[next.From - 1];
        if (next.Kind == CueKind.Participle) return !before.IsWord || next.HasConjunction || tokens[next.From].Key.EndsWith('ا');
        if (next.Kind == CueKind.Masdar) return next.From > 0 && !before.IsWord;
        if (before.Key is "كما" or "فيما" or "بينما" or "حين" or "وكان" or "وكانت" or "وقد" or "ثم") return true;
        if (next.IsPresent && !cue.IsPresent && cue.Kind != CueKind.Headline) return false;
        // «فيما كشف فلان أن …، أوضح علان أن …»: a second speaker behind a comma.
        if (!next.HasConjunction && before.IsMark("،,") && next.Speaker is { Kind: PhraseKind.Actor or PhraseKind.Anonymous } && next.Frame is "inna" or "quote") return true;
        return next.HasConjunction && (next.Speaker is not null || !before.IsWord || next.Verb is { Act: not "reject" and not "support" and not "threaten" });
    }

    private int Indirect(Annotated document, QuoteMap quotes, Cue cue, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, int from, int limit)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < limit; i++)
        {
            if (i > cue.From && cues.Find(c => c.From == i && c != cue) is { } next && IsBeside(document, quotes, cue, next)) return BeforeConnective(tokens, i, from);
            if (sources.FirstOrDefault(s => s.From == i) is { } source && IsTail(tokens, i, source, limit)) return i;
            if (!tokens[i].IsMark("،,-–؛") || i + 1 >= limit || quotes.Around(i) >= 0 && quotes.Around(i) != quotes.Around(from)) continue;
            if (EndsClause(document, i + 1, limit)) return i;
        }

        return limit;
    }

    /// <summary>Connectives before the next cue belong to neither: «، كما», «، فيما», «، من جانبه».</summary>
    private static int BeforeConnective(Token[] tokens, int at, int from)
    {
        while (at - 1 > from && (tokens[at - 1].Key is "كما" or "فيما" or "بينما" or "حين" or "في" or "وقد" or "ثم" or "وفي" || tokens[at - 1].IsMark("،,"))) at--;
        return at;
    }

    private static bool IsTail(Token[] tokens, int at, SourcePhrase source, int limit)
    {
        _ = at;
        return source.To >= limit || !tokens[source.To].IsWord || source.To >= limit - 1;
    }

    /// <summary>Behind a comma: «في حين», «بينما», «وذلك», «جاء ذلك», or the channel named last.</summary>
    private bool EndsClause(Annotated document, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[at].Key;
        if (key is "بينما" or "وذلك") return true;
        if (key == "في" && at + 1 < limit && tokens[at + 1].Key == "اشاره") return true;
        if (key == "في" && at + 1 < limit && tokens[at + 1].Key == "حين") return true;
        if (key is "جاء" && at + 1 < limit && tokens[at + 1].Key == "ذلك") return true;
        if (key is "في" or "خلال" or "عبر" && at + 1 < limit && channels.NounAt(document, at + 1, limit) is { Kind: not "media" and not "report" and not "meeting" and not "speech" }) return true;
        _ = parts;
        return false;
    }

    private int Direct(Annotated document, QuoteMap quotes, Cue cue, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, int limit, Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var close = quotes.CloseOf(cue.Quote);
        if (cue.Inside is not null) close = Math.Min(close, limit);
        if (quotes.IsUnclosed(cue.Quote) && cues.Find(c => c.From > cue.ContentFrom && c.HasConjunction && !c.IsPresent && c.Kind == CueKind.Finite && (c.Speaker is not null || c.Quote >= 0)) is { } outlet) return BeforeConnective(tokens, outlet.From, cue.ContentFrom);
        var after = close + 1;
        // «"…" و"…"»: one content in two quotations.
        while (after + 1 < limit && tokens[after].IsWord && tokens[after].Key is "و" && quotes.Opens(after + 1))
        {
            close = quotes.CloseOf(after + 1);
            after = close + 1;
        }

        while (after < limit && tokens[after].Start == tokens[after - 1].End && tokens[after].Key == "و" && quotes.Opens(after + 1)) after++;
        if (cue.Frame == "quote" || after >= limit || close >= tokens.Length) return close;
        if (!tokens[after].IsWord) return close;
        if (cues.Exists(c => c.From == after) || sources.Any(s => s.From == after)) return close;
        _ = sentence;
        return Indirect(document, quotes, cue, cues, sources, after, limit);
    }

    private static int Trim(Annotated document, Cue cue)
    {
        var tokens = document.Source.Tokens;
        var to = Math.Min(cue.ContentTo, tokens.Length);
        while (to > cue.ContentFrom && tokens[to - 1].IsMark(".،,:؛…-–\"”»")) to--;
        return to;
    }
}
