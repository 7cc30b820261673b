using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The country that an adjective of nationality means: «إيراني».</summary>
internal sealed class Nations
{
    private readonly Dictionary<string, string> _countries = new(StringComparer.Ordinal);

    public Nations(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("gazetteer/states.tsv").Rows)
        {
            foreach (var demonym in row.List("demonym"))
            {
                var key = Folded.Key(demonym);
                _countries.TryAdd(key, row["iso3"]);
                _countries.TryAdd(key + "ه", row["iso3"]);
            }
        }
    }

    /// <summary>The ISO 3166-1 alpha-3 code, or null for any other word.</summary>
    /// <param name="key">A folded word without its article.</param>
    public string? Of(string key) => _countries.GetValueOrDefault(key);
}
