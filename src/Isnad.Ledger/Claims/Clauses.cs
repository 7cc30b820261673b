using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>Cuts a content into the clauses that each say one thing: «لا حل عسكريا، وأن الحلف يدعم الجهود» is two claims.</summary>
internal static class Clauses
{
    // On either side of «، و», which also joins nouns.
    private const int LeastWords = 5;
    private const int LeastWordsOfThat = 2;

    private static readonly string[] That = ["وان", "وانه", "وانها", "وانهم", "وانهما", "وبان", "وبانه", "وبانها"];

    private static readonly string[] Also = ["كما", "فيما", "بينما", "لكن", "لكنه", "لكنها"];

    /// <summary>The clauses of <paramref name="span"/>, in order; quotation marks, stops and commas at their edges are left out.</summary>
    /// <param name="apart">Spans that are left out, in order: what others say inside.</param>
    public static IEnumerable<Span> Of(IReadOnlyList<Token> tokens, int first, Span span, IReadOnlyList<Span> apart)
    {
        var from = -1;
        var to = -1;
        var words = 0;
        for (var i = first; i < tokens.Count && tokens[i].Start < span.End; i++)
        {
            var token = tokens[i];
            var out_ = false;
            foreach (var other in apart) out_ |= other.Contains(token.Start);
            var ends = out_ || IsStop(tokens, i);
            var joins = !ends && from >= 0 && Joins(tokens, i, words, span.End);
            if ((ends || joins) && from >= 0)
            {
                yield return new Span(tokens[from].Start, tokens[to].End);
                (from, to, words) = (-1, -1, 0);
            }

            if (ends || token.Kind is TokenKind.Break or TokenKind.Quote or TokenKind.Mark) continue;
            if (from < 0) from = i;
            to = i;
            words++;
        }

        if (from >= 0) yield return new Span(tokens[from].Start, tokens[to].End);
    }

    /// <summary>Whether a sentence ends at the token.</summary>
    public static bool IsStop(IReadOnlyList<Token> tokens, int i)
    {
        var token = tokens[i];
        if (token.Kind is TokenKind.Break) return true;
        if (token.Kind is not TokenKind.Mark) return false;
        if (token.IsMark("؛;!؟?")) return true;
        // Not behind an initial: «أ.ف.ب».
        return token.IsMark(".") && (i == 0 || tokens[i - 1].Span.Length > 1 || tokens[i - 1].End < token.Start);
    }

    private static bool Joins(IReadOnlyList<Token> tokens, int i, int words, int end)
    {
        var token = tokens[i];
        if (!token.IsWord || token.Key.Length < 3) return false;
        if (words >= LeastWordsOfThat && That.Contains(token.Key, StringComparer.Ordinal)) return true;
        return words >= LeastWords && (token.Key[0] is 'و' || Also.Contains(token.Key, StringComparer.Ordinal)) && i > 0 && tokens[i - 1].IsMark("،,") && WordsFrom(tokens, i, end) >= LeastWords;
    }

    private static int WordsFrom(IReadOnlyList<Token> tokens, int i, int end)
    {
        var words = 0;
        for (; i < tokens.Count && tokens[i].Start < end && !IsStop(tokens, i) && words < LeastWords; i++)
        {
            if (tokens[i].IsWord) words++;
        }

        return words;
    }
}
