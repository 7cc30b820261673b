using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>What is left of a word without the letters that change between its verb, its masdar and its participles: «قتل، مقتل، قتلى», «اعتقل، اعتقال، معتقل».</summary>
/// <remarks>No root in the grammarians' sense, and two words may meet in one by chance: fit to compare the words of two sentences on one event, not to look anything up.</remarks>
internal static class WordRoot
{
    private const int Least = 2;
    private const int LeastBehindFront = 3;

    private static readonly string[] Fronts = ["است", "مست", "يست", "تست", "ان", "من", "ين", "تن", "مت", "يت", "ا", "م", "ت", "ي", "ن"];

    /// <summary>A hash, the same on every machine.</summary>
    /// <param name="key">A token's folded form.</param>
    public static ulong HashOf(ReadOnlySpan<char> key)
    {
        var stem = LightStem.Of(key);
        Span<char> letters = stackalloc char[Math.Min(key.Length, 64)];
        var word = key[stem.Start..Math.Min(stem.End, stem.Start + letters.Length)];
        var count = Strong(word, letters);
        foreach (var front in Fronts)
        {
            if (!word.StartsWith(front, StringComparison.Ordinal)) continue;
            var without = Strong(word[front.Length..], letters);
            if (without >= LeastBehindFront || (front.Length == 1 && without >= Least && word.Length > 3))
            {
                count = without;
                return FeatureHash.Of(letters[..count]);
            }
        }

        count = Strong(word, letters);
        return count >= Least ? FeatureHash.Of(letters[..count]) : FeatureHash.Of(word);
    }

    // The word without vowels, long or short, and without the ending of the feminine.
    private static int Strong(ReadOnlySpan<char> word, Span<char> letters)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is 'ا' or 'و' or 'ي' or 'ى' or 'ء' or 'ئ' or 'ؤ') continue;
            if (i == word.Length - 1 && count >= 3 && c is 'ت' or 'ه') continue;
            letters[count++] = c;
        }

        return count;
    }
}
