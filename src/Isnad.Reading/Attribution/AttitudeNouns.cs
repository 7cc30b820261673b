using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Nouns that state an attitude (قلق، أمل، ترحيب) and the act they make, from attitude-nouns.tsv.</summary>
internal sealed class AttitudeNouns
{
    private readonly Dictionary<string, string> _acts = new(StringComparer.Ordinal);

    public AttitudeNouns(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/attitude-nouns.tsv").Rows) _acts.TryAdd(Folded.Key(row["noun"]), row["act"]);
    }

    /// <summary>The act of a noun with any clitics and pronoun ending on it, or null.</summary>
    public string? Find(string key)
    {
        key = Folded.Key(key);
        foreach (var split in Clitics.Front(key))
        {
            var stem = split.Stem(key);
            if (_acts.TryGetValue(stem, out var act)) return act;
            for (var ending = Clitics.Ending(stem); ending > 0; ending = Clitics.Ending(stem, ending - 1))
            {
                var bare = stem[..^ending];
                if (_acts.TryGetValue(bare, out act)) return act;
                // «استيائه», «استياؤه»: the hamza changes its seat before a pronoun.
                if (bare.Length > 3 && bare[^2] == 'ا' && bare[^1] is 'ئ' or 'ؤ' or 'ي' or 'و' && (_acts.TryGetValue(string.Concat(bare.AsSpan(0, bare.Length - 1), "ء"), out act) || _acts.TryGetValue(bare[..^1], out act))) return act;
                if (bare.EndsWith('ت') && _acts.TryGetValue(bare[..^1] + "ه", out act)) return act;
            }

            if (stem.EndsWith('ا') && _acts.TryGetValue(stem[..^1], out act)) return act;
        }

        return null;
    }
}
