using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Adjectives that belong to names: relational ones by their form (العسكري، الليبية), others from name-adjectives.tsv (المسلحة، الأعلى).</summary>
internal sealed class NameAdjectives
{
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    public NameAdjectives(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/name-adjectives.tsv").Rows)
        {
            _listed.Add(Folded.Key(row["adjective"]));
            if (row["feminine"].Length > 0) _listed.Add(Folded.Key(row["feminine"]));
        }
    }

    /// <summary>Whether a folded word without its article is such an adjective.</summary>
    public bool Contains(string stem) =>
        _listed.Contains(stem)
        || (stem.Length >= 4 && (stem.EndsWith('ي') || stem.EndsWith("يه", StringComparison.Ordinal) || stem.EndsWith("يين", StringComparison.Ordinal) || stem.EndsWith("يون", StringComparison.Ordinal)));
}
