using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Finds, for each token of a treebank's sentence, where the treebank cuts it.</summary>
internal static class GoldCuts
{
    /// <summary>The sentence as Isnad reads it, with the folded offsets of the cuts inside each token; null if text and words do not match.</summary>
    /// <remarks>The article is no segment here: treebanks that cut it off are read as if they had not.</remarks>
    public static GoldSentence? Of(TreebankSentence sentence)
    {
        if (sentence.Text is null) return null;
        var starts = StartsOf(sentence.Text, sentence.Words);
        if (starts is null) return null;
        var tokens = Tokenizer.Tokenize(sentence.Text).ToArray();
        var cuts = new int[tokens.Length][];
        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            cuts[i] = !token.IsWord ? [] : starts.Keys.Where(s => s > token.Start && s < token.End).Order()
                .Select(s => Folded.Key(sentence.Text.AsSpan(token.Start, s - token.Start)).Length).ToArray();
        }

        return new GoldSentence(sentence.Text, tokens, cuts, starts);
    }

    /// <summary>The cut among those that spelling allows which makes exactly these segments, or null.</summary>
    public static Segmentation? Match(string key, int[] cuts)
    {
        Span<Segmentation> found = stackalloc Segmentation[SegmentCandidates.Most];
        var n = SegmentCandidates.Of(key, found);
        for (var i = 0; i < n; i++)
        {
            if (CutsOf(key, found[i]).SequenceEqual(cuts)) return found[i];
        }

        return null;
    }

    public static IEnumerable<int> CutsOf(string key, Segmentation cut)
    {
        if (cut.Conjunction > 0) yield return 1;
        if (cut.Preposition > 0) yield return cut.Front;
        if (cut.Ending > 0) yield return key.Length - cut.Ending;
    }

    /// <summary>Text offset of each word's first letter, with the word's position; words that follow a separate article begin no segment.</summary>
    private static Dictionary<int, int>? StartsOf(string text, TreebankWord[] words)
    {
        var starts = new Dictionary<int, int>();
        var at = 0;
        var afterArticle = false;
        for (var w = 0; w < words.Length; w++)
        {
            var form = Folded.Key(words[w].Form).Replace(" ", "", StringComparison.Ordinal);
            if (form.Length == 0) continue;
            at = Skip(text, at);
            if (!afterArticle) starts[at] = w;
            else if (at > 0 && char.IsWhiteSpace(text[at - 1])) starts[at] = w;
            var after = After(text, at, form);
            if (after < 0 && form == "ال" && at < text.Length && Letters.FoldedOf(text[at]) == 'ل') after = at + 1;
            if (after < 0 && form == "لال") after = After(text, at, "لل");
            if (after < 0) return null;
            afterArticle = form is "ال" or "لال" && w + 1 < words.Length;
            at = after;
        }

        return Skip(text, at) == text.Length ? starts : null;
    }

    private static int After(string text, int at, string form)
    {
        var matched = 0;
        while (at < text.Length && matched < form.Length)
        {
            var folded = Letters.FoldedOf(text[at]);
            if (folded != '\0' && !char.IsWhiteSpace(folded))
            {
                if (folded != form[matched]) return -1;
                matched++;
            }

            at++;
        }

        return matched == form.Length ? at : -1;
    }

    private static int Skip(string text, int at)
    {
        while (at < text.Length && (Letters.FoldedOf(text[at]) == '\0' || char.IsWhiteSpace(text[at]))) at++;
        return at;
    }
}
