using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Where sentences end: full stop, question and exclamation marks, ellipsis, unless an abbreviation, an initial or a number goes on.</summary>
internal static class SentenceEnds
{
    /// <summary>The name of a foreign letter has no more letters than that: «دبليو».</summary>
    private const int LongestLetter = 5;

    /// <summary>Token ranges [from, to) of the sentences from token <paramref name="first"/> to the end of the list.</summary>
    public static IEnumerable<(int From, int To)> Split(string text, IReadOnlyList<Token> tokens, int first)
    {
        var from = first;
        for (var i = first; i < tokens.Count; i++)
        {
            if (!Ends(text, tokens, first, i)) continue;
            var to = i + 1;
            while (to < tokens.Count && (tokens[to].IsMark(".!؟?…") || ClosesQuote(text, tokens, to))) to++;
            if (to > from) yield return (from, to);
            from = to;
            i = to - 1;
        }

        if (from < tokens.Count) yield return (from, tokens.Count);
    }

    private static bool Ends(string text, IReadOnlyList<Token> tokens, int first, int i)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Mark || token.Key.Length != 1) return false;
        if (token.Key[0] is '؟' or '!' or '?') return true;
        if (token.Key[0] is not '.' and not '…' and not '۔') return false;
        if (i == first) return false;
        // «(...)»: the editor left something out; the sentence goes on.
        if (tokens[i - 1].IsMark("([") || (i + 1 < tokens.Count && tokens[i + 1].IsMark(")]")) || InBrackets(tokens, first, i)) return false;
        var before = tokens[i - 1];
        // «د. فلان», «أ.ف.ب», «س.»: one letter and a stop is an initial or an abbreviation, not an end.
        if (before.IsWord && before.Key.Length == 1 && i + 1 < tokens.Count) return false;
        if (i + 1 >= tokens.Count) return true;
        var next = tokens[i + 1];
        // Two stops in a row separate parts of one sentence in many papers («.. »); three or more end it.
        var glued = next.Start == token.End;
        if (glued && next.IsMark(".")) return false;
        if (glued && (next.Kind is TokenKind.Number or TokenKind.Foreign)) return false;
        // «سي.ان.بي.سي»: letters by their foreign names.
        if (glued && next.IsWord && before is { IsWord: true, Key.Length: 2 } && before.End == token.Start && next.Key.Length <= 3) return false;
        // «العربية.نت»: the name of a site.
        if (glued && next.Key is "نت" or "كوم" or "اورغ" or "اورج" && before.End == token.Start) return false;
        if (before.End == token.Start && glued && next.IsWord && before.IsWord && IsSpeltOut(tokens, first, i)) return false;
        if (before.IsMark(".")) return i >= 2 && tokens[i - 2].IsMark(".");
        return !next.IsMark("،,؛;");
    }

    /// <summary>«(أيه.تي.في)», «بي.بي.سي»: stops between the letters of a name, in brackets or in a run of them.</summary>
    private static bool IsSpeltOut(IReadOnlyList<Token> tokens, int first, int i)
    {
        if (tokens[i - 1].Key.Length > LongestLetter || tokens[i + 1].Key.Length > LongestLetter) return false;
        if (IsGluedStop(tokens, i + 2) && tokens[i + 2].Start == tokens[i + 1].End || i - 2 > first && IsGluedStop(tokens, i - 2) && tokens[i - 2].End == tokens[i - 1].Start) return true;
        return i - 2 >= first && tokens[i - 2].IsMark("([") && i + 2 < tokens.Count && tokens[i + 2].IsMark(")]");
    }

    private static bool IsGluedStop(IReadOnlyList<Token> tokens, int i) =>
        i > 0 && i + 1 < tokens.Count && tokens[i].IsMark(".") && tokens[i - 1].End == tokens[i].Start && tokens[i].End == tokens[i + 1].Start && tokens[i + 1] is { IsWord: true, Key.Length: <= LongestLetter };

    private static bool InBrackets(IReadOnlyList<Token> tokens, int first, int i)
    {
        // An ellipsis has a handful of stops; a run of thousands is no bracket's business.
        for (var steps = 0; steps < 6 && i > first && tokens[i - 1].IsMark(".…"); steps++) i--;
        return i > first && tokens[i - 1].IsMark("([");
    }

    private static bool ClosesQuote(string text, IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind != TokenKind.Quote && !token.IsMark(")]")) return false;
        if (token.Key is "»" or "”" or "’" or ")" or "]") return token.Start == tokens[i - 1].End || i + 1 == tokens.Count || !char.IsWhiteSpace(text[token.Start - 1]);
        return token.Start == tokens[i - 1].End && (token.End >= text.Length || !Letters.IsArabicLetter(text[token.End]));
    }
}
