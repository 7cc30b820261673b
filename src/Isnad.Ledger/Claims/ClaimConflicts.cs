namespace Isnad.Ledger;

/// <summary>Finds claims that cannot be true at once: a denial, the opposite, other figures or days of the same thing.</summary>
internal static class ClaimConflicts
{
    private const float LeastAlike = 0.5f;
    private const float LeastFigures = 0.35f;

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
        var figures = ClaimLikeness.Figures(a.Content, b.Content).Differ;
        var denial = a.Denied != b.Denied;
        var negation = a.Content.Negated != b.Content.Negated && !denial;
        if (!figures && !denial && !negation) return false;
        var alike = ClaimModel.BuiltIn.Content(a, b);
        return alike >= (figures ? LeastFigures : LeastAlike);
    }
}
