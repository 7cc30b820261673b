using Isnad.Ledger;

namespace Isnad.Tests;

/// <summary>Compares the claims found in the articles of one gold story with the gold's.</summary>
internal sealed class ClaimScore
{
    private readonly StoryClaims _claims;
    private readonly Dictionary<string, string> _ids;
    private readonly Dictionary<string, Claim> _byId;
    private readonly HashSet<(GoldPlace, int)> _details = [];

    /// <param name="ids">Our id of each gold article.</param>
    public ClaimScore(StoryClaims claims, Dictionary<string, string> ids)
    {
        _claims = claims;
        _ids = ids;
        _byId = claims.All.ToDictionary(c => c.Id, StringComparer.Ordinal);
    }

    public int Pairs { get; private set; }

    public int Merged { get; private set; }

    public int RightlyMerged { get; private set; }

    public int OriginsRight { get; private set; }

    public int Traps { get; private set; }

    public int TrapsTaken { get; private set; }

    /// <summary>What was missed or wrong, a line each.</summary>
    public List<string> Faults { get; } = [];

    public void Add(IReadOnlyList<GoldClaim> gold)
    {
        var places = gold.SelectMany(c => c.Places).Distinct().ToList();
        var of = places.ToDictionary(p => p, p => gold.Where(c => c.Places.Contains(p)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal));
        // Of several events in one clause the first is what it tells; the others are details of it.
        foreach (var (item, events) in places.Where(p => p.Kind is 'e').SelectMany(p => ItemsAt(p).Select(i => (Place: p, Item: i))).GroupBy(x => x.Item).Select(g => (g.Key, g.Select(x => x.Place).OrderBy(p => p.Span.Start).ToList())))
        {
            foreach (var place in events.Skip(1).Where(p => !of[p].Overlaps(of[events[0]]))) _details.Add((place, item));
        }

        for (var i = 0; i < places.Count; i++)
        {
            for (var j = i + 1; j < places.Count; j++)
            {
                var (a, b) = (places[i], places[j]);
                var same = of[a].Overlaps(of[b]);
                // Two places in one clause: nothing was merged.
                if (!same && Items(a).Intersect(Items(b)).Any()) continue;
                var merged = Groups(a).Overlaps(Groups(b)) || (same && Around(a).Overlaps(Around(b)));
                if (same) Pairs++;
                if (merged) Merged++;
                if (same && merged) RightlyMerged++;
                if (same != merged) Faults.Add($"{(same ? "missed" : "wrong")} {a.Article}:{a.Span.Start} {b.Article}:{b.Span.Start} {string.Join(',', of[a])} / {string.Join(',', of[b])} | {Words(a)} | {Words(b)}");
            }
        }

        foreach (var claim in gold)
        {
            Origin(claim);
            if (claim.Traps.Count == 0) continue;
            Traps++;
            if (!gold.Where(c => claim.Traps.Contains(c.Id, StringComparer.Ordinal)).Any(other => Taken(claim, other))) continue;
            TrapsTaken++;
            Faults.Add($"trap {claim.Id} with {string.Join(',', claim.Traps)}");
        }
    }

    private void Origin(GoldClaim claim)
    {
        var found = claim.Places.SelectMany(p => Groups(p)).GroupBy(g => g).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).FirstOrDefault();
        var ours = found is null ? null : _byId[_claims.IdOf(found.Key)];
        var right = ours is not null && (claim.Origins is { } n ? ours.IndependentOrigins == n : ours.HasUnknown);
        if (right) OriginsRight++;
        else Faults.Add($"origins {claim.Id}: {claim.Origins} ours {(ours is null ? "none" : string.Join(' ', ours.Origins.Select(o => $"{o.Kind}:{o.Name}")))}");
    }

    // A detail inside a clause that attests the other claim anyhow is no second claim.
    private bool Taken(GoldClaim claim, GoldClaim other)
    {
        var theirs = other.Places.SelectMany(Items).ToHashSet();
        var ours = claim.Places.SelectMany(Items).Where(i => !theirs.Contains(i)).Select(i => _claims.Groups[i]);
        return ours.Intersect(theirs.Select(i => _claims.Groups[i])).Any();
    }

    private HashSet<int> Groups(GoldPlace place) => [.. Items(place).Select(i => _claims.Groups[i])];

    // The claims of every clause that a place lies in, also as a detail: whoever reads the merged claim reads it.
    private HashSet<int> Around(GoldPlace place)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < _claims.Items.Count; i++)
        {
            var item = _claims.Items[i];
            if (!string.Equals(item.Article, _ids[place.Article], StringComparison.Ordinal)) continue;
            var shared = Math.Min(item.Span.End, place.Span.End) - Math.Max(item.Span.Start, place.Span.Start);
            if (shared >= 0.5 * Math.Min(item.Span.Length, place.Span.Length) && shared > 0) found.Add(_claims.Groups[i]);
        }

        return found;
    }

    /// <summary>Numbers of the items that stand at a place.</summary>
    private List<int> Items(GoldPlace place) => [.. ItemsAt(place).Where(i => !_details.Contains((place, i)))];

    private List<int> ItemsAt(GoldPlace place)
    {
        var found = new List<int>();
        for (var i = 0; i < _claims.Items.Count; i++)
        {
            var item = _claims.Items[i];
            if (!string.Equals(item.Article, _ids[place.Article], StringComparison.Ordinal)) continue;
            if (Stands(item, place)) found.Add(i);
        }

        return found;
    }

    // A place in a clause of which it is the lesser part is a detail of the clause, and no claim that is told apart.
    private static bool Stands(ClaimItem item, GoldPlace place)
    {
        if (place.Kind is 's' && item.Statement is null) return false;
        var shared = Math.Min(item.Span.End, place.Span.End) - Math.Max(item.Span.Start, place.Span.Start);
        if (place.Kind is 'e') return shared > 0 || (item.Part == 1 && item.Statement is { } statement && statement.Cue.Overlaps(place.Span));
        var apart = place.Apart.All.Sum(a => Math.Max(0, Math.Min(item.Span.End, a.End) - Math.Max(item.Span.Start, a.Start)));
        return shared - apart >= 0.5 * item.Span.Length || (place.Kind is 's' && shared >= 0.5 * place.Span.Length && apart == 0);
    }

    private string Words(GoldPlace place) => string.Join(" + ", Items(place).Select(i => $"[{_claims.Items[i].Speaker.Name}/{_claims.Items[i].Act}] {_claims.Groups[i]}"));
}
