using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>Finds the passages two texts share: runs of the same words, joined over small changes.</summary>
/// <remarks>
/// Seeds are runs of <see cref="SeedWords"/> stems; a passage goes on over gaps of a few words on either side, as passim and other tools for reused
/// newspaper text align them. Nothing is compared letter by letter: a month or a clitic may change in a copy.
/// </remarks>
internal static class ReuseFinder
{
    /// <summary>Words of a run that starts a passage.</summary>
    public const int SeedWords = 5;

    private const int Gap = 8;
    private const int LeastWords = 10;
    private const float LeastDensity = 0.5f;

    /// <summary>The shared passages of two texts, in order of the first; each word of the first stands in one of them at most.</summary>
    public static List<SharedPassage> Passages(TextRuns a, TextRuns b)
    {
        var places = Seeds(b);
        var passages = new List<SharedPassage>();
        var from = 0;
        for (var i = 0; i + SeedWords <= a.Count;)
        {
            var best = places.TryGetValue(SeedOf(a, i), out var starts) ? Longest(a, b, i, from, starts) : default;
            if (best.Words < LeastWords)
            {
                i++;
                continue;
            }

            passages.Add(best.Passage);
            i = best.NextA;
            from = i;
        }

        return passages;
    }

    private static (SharedPassage Passage, int Words, int NextA) Longest(TextRuns a, TextRuns b, int i, int from, List<int> starts)
    {
        (SharedPassage Passage, int Words, int NextA) best = default;
        foreach (var j in starts)
        {
            var (x, y, lastA, lastB, same) = (i, j, i, j, 0);
            while (x < a.Count && y < b.Count)
            {
                if (a.Stems[x] == b.Stems[y])
                {
                    same++;
                    (lastA, lastB) = (x++, y++);
                    continue;
                }

                if (!Resume(a, b, ref x, ref y)) break;
            }

            var (fromA, fromB) = (i, j);
            same += Back(a, b, from, ref fromA, ref fromB);
            var words = lastA - fromA + 1;
            if (same < LeastDensity * words || same <= best.Words) continue;
            best = (new SharedPassage(new Span(a.Starts[fromA], a.Ends[lastA]), new Span(b.Starts[fromB], b.Ends[lastB]), words, same), same, lastA + 1);
        }

        return best;
    }

    // Words before the seed that agree, over small changes, no further back than the passage before.
    private static int Back(TextRuns a, TextRuns b, int from, ref int fromA, ref int fromB)
    {
        var same = 0;
        while (true)
        {
            while (fromA > from && fromB > 0 && a.Stems[fromA - 1] == b.Stems[fromB - 1])
            {
                fromA--;
                fromB--;
                same++;
            }

            if (!ResumeBefore(a, b, from, ref fromA, ref fromB)) return same;
        }
    }

    private static bool ResumeBefore(TextRuns a, TextRuns b, int from, ref int x, ref int y)
    {
        for (var skip = 1; skip <= 2 * Gap; skip++)
        {
            for (var dx = Math.Max(0, skip - Gap); dx <= Math.Min(skip, Gap); dx++)
            {
                var (u, v) = (x - dx, y - (skip - dx));
                if (u - 3 < from || v < 3 || !Agree(a, b, u - 3, v - 3)) continue;
                (x, y) = (u, v);
                return true;
            }
        }

        return false;
    }

    // The nearest place behind a change where three words agree again.
    private static bool Resume(TextRuns a, TextRuns b, ref int x, ref int y)
    {
        for (var skip = 1; skip <= 2 * Gap; skip++)
        {
            for (var dx = Math.Max(0, skip - Gap); dx <= Math.Min(skip, Gap); dx++)
            {
                var dy = skip - dx;
                if (!Agree(a, b, x + dx, y + dy)) continue;
                x += dx;
                y += dy;
                return true;
            }
        }

        return false;
    }

    private static bool Agree(TextRuns a, TextRuns b, int x, int y) =>
        x + 3 <= a.Count && y + 3 <= b.Count && a.Stems[x] == b.Stems[y] && a.Stems[x + 1] == b.Stems[y + 1] && a.Stems[x + 2] == b.Stems[y + 2];

    private static Dictionary<ulong, List<int>> Seeds(TextRuns text)
    {
        var places = new Dictionary<ulong, List<int>>(text.Count);
        for (var i = 0; i + SeedWords <= text.Count; i++)
        {
            var seed = SeedOf(text, i);
            if (!places.TryGetValue(seed, out var starts)) places[seed] = starts = [];
            if (starts.Count < 8) starts.Add(i);
        }

        return places;
    }

    private static ulong SeedOf(TextRuns text, int i)
    {
        var seed = text.Stems[i];
        for (var k = 1; k < SeedWords; k++) seed = FeatureHash.Mix(seed, text.Stems[i + k]);
        return seed;
    }
}
