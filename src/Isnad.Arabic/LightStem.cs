namespace Isnad.Arabic;

/// <summary>
/// Cuts the commonest affixes off a folded word, without a dictionary: cheap, and the same for every spelling of a text, so that texts can be
/// compared. For what a word <em>is</em>, ask the segmenter.
/// </summary>
/// <remarks>
/// The light stemming of Larkey, Ballesteros and Connell (Improving stemming for Arabic information retrieval, SIGIR 2002), with one-letter
/// prepositions added for long words.
/// </remarks>
public static class LightStem
{
    private const int Least = 3;

    private static readonly string[] Fronts = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
    private static readonly string[] Backs = ["ها", "ان", "ات", "ون", "ين", "يه", "هم", "ه", "ي"];

    /// <summary>The stem's place in <paramref name="key"/>, a token's folded form: never shorter than three letters, unless the word is.</summary>
    public static Span Of(ReadOnlySpan<char> key)
    {
        var start = Front(key);
        var end = key.Length;
        for (var round = 0; round < 2; round++)
        {
            var cut = Back(key[start..end]);
            if (cut == 0) break;
            end -= cut;
        }

        return new Span(start, end);
    }

    /// <summary>A hash of the stem: the same on every machine.</summary>
    public static ulong HashOf(ReadOnlySpan<char> key)
    {
        var stem = Of(key);
        return FeatureHash.Of(key[stem.Start..stem.End]);
    }

    private static int Front(ReadOnlySpan<char> key)
    {
        foreach (var front in Fronts)
        {
            if (key.Length - front.Length >= Least && key.StartsWith(front, StringComparison.Ordinal)) return front.Length;
        }

        return key.Length > Least + 1 && key[0] is 'و' or 'ف' ? 1 : key.Length > Least + 2 && key[0] is 'ب' or 'ل' ? 1 : 0;
    }

    private static int Back(ReadOnlySpan<char> key)
    {
        foreach (var back in Backs)
        {
            if (key.Length - back.Length >= Least && key.EndsWith(back, StringComparison.Ordinal)) return back.Length;
        }

        return 0;
    }
}
