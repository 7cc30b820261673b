using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>How spans are compared and paired.</summary>
internal static class Matching
{
    /// <summary>Shared length over joint length; 0 where they do not touch.</summary>
    public static double Likeness(Span? a, Span? b)
    {
        if (a is not { } x || b is not { } y) return 0;
        var shared = Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start);
        return shared <= 0 ? 0 : (double)shared / (Math.Max(x.End, y.End) - Math.Min(x.Start, y.Start));
    }

    public static double LikenessFrom(double least, Span? a, Span? b) => Likeness(a, b) is var likeness && likeness >= least ? likeness : 0;

    public static bool Overlap(Span? a, Span? b) => a is { } x && b is { } y && Math.Min(x.End, y.End) > Math.Max(x.Start, y.Start);

    /// <summary>One-to-one pairs, the best first; of equal ones the later first. A score of 0 never pairs.</summary>
    public static List<(int Gold, int Found)> Pairs(int gold, int found, Func<int, int, double> score)
    {
        var candidates = new List<(double Score, int Gold, int Found)>();
        for (var i = 0; i < gold; i++)
        {
            for (var j = 0; j < found; j++)
            {
                if (score(i, j) is > 0 and var s) candidates.Add((s, i, j));
            }
        }

        candidates.Sort((a, b) => b.CompareTo(a));
        var (goldTaken, foundTaken) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in candidates)
        {
            if (goldTaken.Contains(i) || foundTaken.Contains(j)) continue;
            goldTaken.Add(i);
            foundTaken.Add(j);
            pairs.Add((i, j));
        }

        return pairs;
    }
}
