namespace Isnad.Ledger;

/// <summary>Groups the items of a story into claims.</summary>
internal static class ClaimGroups
{
    /// <summary>Items stand in one claim while they say the same at least this surely on average.</summary>
    public const float LeastSame = 0.4f;

    private const float LeastEdge = 0.2f;
    private const float LeastAlike = 0.5f;
    private const float Verbatim = 0.7f;
    private const int VerbatimWords = 6;

    // What one outlet attributes and another asserts is one claim only where little doubt is left.
    private const float Mixed = 0.85f;
    private const float LeastWeight = 2.5f;

    /// <summary>For each item the number of the first item of its claim; depends on the items alone.</summary>
    /// <param name="items">In a fixed order.</param>
    public static int[] Of(IReadOnlyList<ClaimItem> items)
    {
        var edges = new List<(int, int, float)>();
        foreach (var (a, b) in Candidates(items))
        {
            if (Forbidden(items[a], items[b])) continue;
            var same = ClaimModel.Same(items[a], items[b]) * (items[a].Speaker.IsOutlet == items[b].Speaker.IsOutlet ? 1 : Mixed);
            if (same >= LeastEdge) edges.Add((a, b, same));
        }

        return StoryGroups.Of(items.Count, edges, Enumerable.Range(0, items.Count).ToArray(), LeastSame);
    }

    /// <summary>Pairs of items that share a word that is not common, each once.</summary>
    public static IEnumerable<(int A, int B)> Candidates(IReadOnlyList<ClaimItem> items)
    {
        var lists = new Dictionary<uint, List<int>>();
        var found = new HashSet<int>();
        for (var i = 0; i < items.Count; i++)
        {
            found.Clear();
            var words = items[i].Content.Senses;
            for (var k = 0; k < words.Count; k++)
            {
                if (words.Weights[k] < LeastWeight) continue;
                if (!lists.TryGetValue(words.Keys[k], out var list)) lists[words.Keys[k]] = list = [];
                found.UnionWith(list);
                list.Add(i);
            }

            foreach (var other in found.Order()) yield return (other, i);
        }
    }

    /// <summary>Whether two items cannot be one claim, however alike: other speakers, occasions, figures, sides.</summary>
    public static bool Forbidden(ClaimItem a, ClaimItem b)
    {
        if (a.Speaker.IsOther(b.Speaker) || Occasions.Differ(a, b) || a.Denied != b.Denied) return true;
        if (ClaimLikeness.Figures(a.Content, b.Content).Differ || ClaimLikeness.NumbersDiffer(a.Content, b.Content)) return true;
        if ((a.Sense, b.Sense) is ("for", "against") or ("against", "for")) return true;
        // A wish or a judgement is nobody's fact: only what somebody tells can another tell in his own voice.
        if (a.Speaker.IsOutlet || b.Speaker.IsOutlet) return !IsTold(a) || !IsTold(b);
        if (a.Speaker.IsSame(b.Speaker) || a.Speaker.IsFor(b.Speaker)) return false;
        if (a.Speaker.IsMedium || b.Speaker.IsMedium) return !IsTold(a) || !IsTold(b);
        if (a.Speaker.IsNobody || b.Speaker.IsNobody) return !(a.Speaker.IsNobody || a.Speaker.IsAnonymous) || !(b.Speaker.IsNobody || b.Speaker.IsAnonymous);
        return a.Speaker.Likeness(b.Speaker) < LeastAlike && !IsVerbatim(a, b);
    }

    // The same words under two descriptions of the speaker: he is one, unless both are named, or only one is told to speak at a certain call.
    private static bool IsVerbatim(ClaimItem a, ClaimItem b) =>
        a.Occasion.Count > 0 == b.Occasion.Count > 0 && Math.Min(a.Content.Length, b.Content.Length) >= VerbatimWords && (a.Speaker.IsDescribed || b.Speaker.IsDescribed || !a.Speaker.IsPerson || !b.Speaker.IsPerson) && ClaimLikeness.PairsContained(a.Content, b.Content) >= Verbatim;

    private static bool IsTold(ClaimItem item) => item.Sense is "tell" or "agree" or "against" or "will";
}
