using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Finds the claims of a story: pure, and the same for the same articles in any order.</summary>
internal sealed class StoryClaims
{
    private static readonly string[] KindsInOrder = ["readout", "document", "agency", "utterance", "outlet", "unknown"];
    private readonly Dictionary<string, Analysis> _articles;
    private readonly Dictionary<string, ArticleEntry> _entries;
    private readonly OriginFinder _origins;
    private readonly Attestation[] _attestations;

    public StoryClaims(ItemMaker maker, IReadOnlyList<Analysis> story, IReadOnlyList<ReuseEntry> reuses)
    {
        var articles = story.OrderBy(a => Day(a) ?? DateOnly.MaxValue).ThenBy(a => a.Article.Id, StringComparer.Ordinal).ToList();
        _articles = articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        _entries = articles.ToDictionary(a => a.Article.Id, a => new ArticleEntry(a.Article.Id, a.Article.Location, a.Article.Outlet?.Name, Day(a)), StringComparer.Ordinal);
        _origins = new OriginFinder(articles, reuses);
        Items = Pooled([.. articles.SelectMany(maker.Of)]);
        _attestations = new Attestation[Items.Count];
        Groups = ClaimGroups.Of(Items);
        All = Make();
    }

    /// <summary>Everything that the articles say, in order of day, article and place.</summary>
    public IReadOnlyList<ClaimItem> Items { get; }

    /// <summary>For each item the number of the first item of its claim.</summary>
    public IReadOnlyList<int> Groups { get; }

    /// <summary>The claims, in order of their first attestation.</summary>
    public IReadOnlyList<Claim> All { get; }

    public OriginFinder Origins => _origins;

    /// <summary>Id of the claim whose first item has this number.</summary>
    public string IdOf(int first) => Claim.IdOf(Items[first].Article, Items[first].Fact, Items[first].Part);

    // What one article says of somebody's office holds for the others.
    private static List<ClaimItem> Pooled(List<ClaimItem> items)
    {
        var profiles = new Dictionary<string, Dictionary<uint, float>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (item.Speaker.Actor is not { } actor || item.Speaker.IsDescribed) continue;
            if (!profiles.TryGetValue(actor, out var words)) profiles[actor] = words = [];
            for (var i = 0; i < item.Speaker.Profile.Count; i++) words[item.Speaker.Profile.Keys[i]] = item.Speaker.Profile.Weights[i];
        }

        var pooled = profiles.ToDictionary(p => p.Key, p => Weighted.Of(p.Value, 32), StringComparer.Ordinal);
        return [.. items.Select(i => i.Speaker.Actor is { } actor && pooled.TryGetValue(actor, out var profile) ? i with { Speaker = i.Speaker.With(profile) } : i)];
    }

    public ArticleEntry EntryOf(ClaimItem item) => _entries[item.Article];

    /// <summary>The attestation of the item of this number.</summary>
    public Attestation AttestationOf(int item) => _attestations[item];

    private List<Claim> Make()
    {
        var conflicts = ClaimConflicts.Of(Items, Groups);
        var claims = new List<Claim>();
        foreach (var group in Enumerable.Range(0, Items.Count).GroupBy(i => Groups[i]).OrderBy(g => g.Key))
        {
            int[] members = [.. group];
            ClaimItem[] items = [.. members.Select(i => Items[i])];
            var (origins, sources) = _origins.Of(items);
            var ids = origins.Select(o => "o-" + Claim.IdOf(items[o].Article, items[o].Fact, items[o].Part)[2..]).ToArray();
            var center = Enumerable.Range(0, items.Length).OrderByDescending(i => items.Sum(other => MathF.Round(ReferenceEquals(other, items[i]) ? 1 : ClaimModel.Same(items[i], other), 3))).First();
            for (var i = 0; i < items.Length; i++) _attestations[members[i]] = new Attestation(_entries[items[i].Article], items[i].Fact, items[i].Span, Text(items[i]), items[i].Statement?.Chain ?? [], ids[i]);
            claims.Add(new Claim(
                IdOf(group.Key),
                Speaker(items),
                items.GroupBy(i => i.Act, StringComparer.Ordinal).OrderByDescending(g => g.Count()).First().Key,
                Text(items[center]),
                items[center].Denied,
                [.. items.SelectMany(i => i.Statement?.About ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                [.. items.SelectMany(Instruments).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                [.. members.Select(i => _attestations[i])],
                [.. Enumerable.Range(0, items.Length).GroupBy(i => ids[i], StringComparer.Ordinal).Select(g => Origin(g.Key, [.. g], items, sources))],
                [.. conflicts[group.Key].Select(IdOf).Order(StringComparer.Ordinal)]));
        }

        return claims;
    }

    private ClaimOrigin Origin(string id, int[] members, ClaimItem[] items, ItemSource[] sources)
    {
        var best = members.OrderBy(i => Array.IndexOf(KindsInOrder, sources[i].Kind)).First();
        var kind = sources[best].Kind;
        var article = _articles[items[best].Article];
        var actor = sources[best].Issuer?.Actor;
        var name = sources[best].Issuer?.Name ?? (kind is "outlet" ? article.Article.Outlet?.Name ?? article.Article.Location : "");
        var entry = article.Actors.FirstOrDefault(a => string.Equals(a.Id, actor, StringComparison.Ordinal));
        return new ClaimOrigin(
            id,
            kind,
            kind is "outlet" ? actor ?? article.Article.Outlet?.Id : actor,
            entry?.Name ?? name,
            entry?.NameEn ?? name,
            members.Select(i => _entries[items[i].Article].Day).Min(),
            members.Select(i => _entries[items[i].Article]).Select(a => a.Outlet ?? a.Id).Distinct(StringComparer.Ordinal).Count());
    }

    // Nobody where most articles tell it in their own voice. Of several names the one most attestations give; a person before a description.
    private ClaimSpeaker? Speaker(ClaimItem[] items)
    {
        var named = items.Where(i => !i.Speaker.IsOutlet).ToList();
        if (named.Count * 2 < items.Length) return null;
        var best = named.GroupBy(i => i.Speaker.Actor ?? i.Speaker.Name, StringComparer.Ordinal).OrderBy(g => g.First().Speaker.IsDescribed).ThenByDescending(g => g.Count()).First().First();
        var entry = _articles[best.Article].Actors.FirstOrDefault(a => string.Equals(a.Id, best.Speaker.Actor, StringComparison.Ordinal));
        return new ClaimSpeaker(best.Speaker.Actor, best.Speaker.Name, entry?.NameEn ?? best.Speaker.Name);
    }

    private IEnumerable<string> Instruments(ClaimItem item) =>
        _articles[item.Article].Instruments.Where(i => i.Mentions.Any(m => item.Span.Overlaps(m))).Select(i => i.Id);

    private string Text(ClaimItem item) => item.Span.Of(_articles[item.Article].Article.Text);

    private static DateOnly? Day(Analysis analysis) => analysis.Published.Best ?? analysis.Published.Earliest;
}
