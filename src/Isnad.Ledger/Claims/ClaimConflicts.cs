namespace Isnad.Ledger;

/// <summary>Finds claims that cannot be true at once: a denial, the opposite, other figures or days of the same thing.</summary>
internal static class ClaimConflicts
{
    private const float LeastDenied = 0.4f;
    private const float LeastNegated = 0.7f;
    private const float LeastFigures = 0.4f;
    private const int LeastWords = 4;

    /// <summary>For each claim (by the number of its first item) those it conflicts with.</summary>
    public static ILookup<int, int> Of(IReadOnlyList<ClaimItem> items, IReadOnlyList<int> groups)
    {
        var found = new HashSet<(int, int)>();
        foreach (var (a, b) in ClaimGroups.Candidates(items))
        {
            if (groups[a] == groups[b] || !Conflict(items[a], items[b])) continue;
            found.Add((groups[a], groups[b]));
            found.Add((groups[b], groups[a]));
        }

        return found.Order().ToLookup(f => f.Item1, f => f.Item2);
    }

    /// <summary>Whether both speak of one thing and contradict each other.</summary>
    public static bool Conflict(ClaimItem a, ClaimItem b)
    {
        if (Occasions.Differ(a, b)) return false;
        var alike = ClaimLikeness.SensesContained(a.Content, b.Content);
        if (a.Denied != b.Denied) return alike >= LeastDenied;
        if (a.Content.Negated != b.Content.Negated) return alike >= LeastNegated && Math.Min(a.Content.Length, b.Content.Length) >= LeastWords;
        return alike >= LeastFigures && (ClaimLikeness.Figures(a.Content, b.Content).Differ || ClaimLikeness.NumbersDiffer(a.Content, b.Content));
    }
}
