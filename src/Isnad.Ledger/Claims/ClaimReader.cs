using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Finds the claims of a ledger's stories when they are asked for.</summary>
public sealed class ClaimReader
{
    private readonly LedgerFile _ledger;
    private readonly ItemMaker _maker;
    private readonly Dictionary<string, List<ReuseEntry>> _reuses = new(StringComparer.Ordinal);

    public ClaimReader(LedgerFile ledger, Knowledge knowledge)
    {
        _ledger = ledger;
        _maker = new ItemMaker(knowledge);
        foreach (var reuse in ledger.Reuses())
        {
            if (!_reuses.TryGetValue(reuse.A.Id, out var list)) _reuses[reuse.A.Id] = list = [];
            list.Add(reuse);
        }
    }

    /// <summary>The claims that articles make together, in order of their first attestation.</summary>
    /// <param name="articles">Ids; those that the ledger does not have are passed over.</param>
    public IReadOnlyList<Claim> Of(IEnumerable<string> articles) => Story(articles).Claims.All;

    /// <summary>The accounts of the contact that most of these articles tell of, side by side; null where there is none.</summary>
    public Comparison? Compare(IEnumerable<string> articles)
    {
        var (claims, analyses) = Story(articles);
        return new ComparisonMaker(claims, analyses).Make();
    }

    private (StoryClaims Claims, List<Analysis> Articles) Story(IEnumerable<string> articles)
    {
        var analyses = articles.Select(_ledger.AnalysisOf).OfType<Analysis>().ToList();
        var ids = analyses.Select(a => a.Article.Id).ToHashSet(StringComparer.Ordinal);
        var reuses = ids.SelectMany(id => _reuses.GetValueOrDefault(id, [])).Where(r => ids.Contains(r.B.Id)).ToList();
        return (new StoryClaims(_maker, analyses, reuses), analyses);
    }
}
