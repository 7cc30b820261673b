using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Joins the attestations of one claim that go back to one origin.</summary>
internal sealed class OriginFinder
{
    private const float Most = 0.5f;
    private readonly Dictionary<string, Analysis> _articles;
    private readonly Dictionary<string, SourceFinder> _sources;
    private readonly Dictionary<(string, string), ReuseEntry> _reuses = [];
    private readonly Issuers _issuers;

    public OriginFinder(IReadOnlyList<Analysis> story, IReadOnlyList<ReuseEntry> reuses)
    {
        _articles = story.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        _sources = story.ToDictionary(a => a.Article.Id, a => new SourceFinder(a), StringComparer.Ordinal);
        _issuers = new Issuers(story);
        foreach (var reuse in reuses) _reuses[(reuse.A.Id, reuse.B.Id)] = reuse;
    }

    public Issuers Issuers => _issuers;

    public ItemSource SourceOf(ClaimItem item) => _sources[item.Article].Of(item);

    /// <summary>For each item of a claim the number of the first item of the same origin, and every item's source.</summary>
    public (int[] Origins, ItemSource[] Sources) Of(IReadOnlyList<ClaimItem> items)
    {
        ItemSource[] sources = [.. items.Select(SourceOf)];
        int?[] issuers = [.. sources.Select(s => s.Issuer is { } issuer ? _issuers.Of(issuer) : (int?)null)];
        // Where read-outs or documents print the speaker's words, «he said» and no word where may be any of them.
        var printed = sources.Any(s => s.Kind is "readout" or "document");
        for (var i = 0; i < sources.Length; i++)
        {
            if (!printed || !sources[i].IsVague || Enumerable.Range(0, sources.Length).Any(j => sources[j].Kind is "readout" or "document" && issuers[j] == issuers[i])) continue;
            sources[i] = ItemSource.Unknown;
            issuers[i] = null;
        }

        var origins = Enumerable.Range(0, items.Count).ToArray();
        for (var i = 0; i < items.Count; i++)
        {
            for (var j = i + 1; j < items.Count; j++)
            {
                if (IsOne(items[i], items[j], sources[i], sources[j], issuers[i], issuers[j])) Join(origins, i, j);
            }
        }

        return (origins, sources);
    }

    private bool IsOne(ClaimItem a, ClaimItem b, ItemSource sourceA, ItemSource sourceB, int? issuerA, int? issuerB)
    {
        if (issuerA is not null && issuerB is not null) return issuerA == issuerB || SharesText(a, b);
        if (string.Equals(a.Article, b.Article, StringComparison.Ordinal)) return true;
        if (sourceA.Kind is "outlet" && sourceB.Kind is "outlet" && issuerA is null && issuerB is null && OutletOf(a) is { } outlet && string.Equals(outlet, OutletOf(b), StringComparison.Ordinal)) return true;
        return Cites(a, b) || Cites(b, a) || SharesText(a, b);
    }

    private string? OutletOf(ClaimItem item) => _articles[item.Article].Article.Outlet?.Id;

    // Whether a's chain names the outlet of b's article.
    private bool Cites(ClaimItem a, ClaimItem b) =>
        OutletOf(b) is { } outlet && a.Statement is { } statement && statement.Chain.Any(l => l.Role is not "outlet" && string.Equals(l.Actor, outlet, StringComparison.Ordinal));

    private bool SharesText(ClaimItem a, ClaimItem b)
    {
        if (!_reuses.TryGetValue((a.Article, b.Article), out var reuse))
        {
            if (!_reuses.TryGetValue((b.Article, a.Article), out reuse)) return false;
            (a, b) = (b, a);
        }

        foreach (var (inA, inB) in reuse.Spans)
        {
            if (Covers(inA, a.Span) && Covers(inB, b.Span)) return true;
        }

        return false;
    }

    private static bool Covers(Span passage, Span span) => Math.Min(passage.End, span.End) - Math.Max(passage.Start, span.Start) >= Most * span.Length;

    private static void Join(int[] origins, int i, int j)
    {
        var (a, b) = (origins[i], origins[j]);
        if (a == b) return;
        var (low, high) = (Math.Min(a, b), Math.Max(a, b));
        for (var k = 0; k < origins.Length; k++)
        {
            if (origins[k] == high) origins[k] = low;
        }
    }
}
