using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Words that news puts for one another, from lexicon/same-sense.tsv.</summary>
internal sealed class WordSenses
{
    private const string Negation = "not";
    private static readonly Lazy<WordSenses> Loaded = new(() => new WordSenses(Knowledge.BuiltIn));
    private readonly Dictionary<ulong, ulong> _senses = [];
    private readonly HashSet<string> _negations = new(StringComparer.Ordinal);

    public WordSenses(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/same-sense.tsv").Rows)
        {
            foreach (var word in row.List("words"))
            {
                var key = Folded.Key(word);
                if (row["sense"] is Negation) _negations.Add(key);
                else _senses.TryAdd(WordRoot.HashOf(key), FeatureHash.Of(row["sense"]));
            }
        }
    }

    public static WordSenses BuiltIn => Loaded.Value;

    /// <summary>The sense of a word, or its root where the table has none of it.</summary>
    public ulong Of(ReadOnlySpan<char> key)
    {
        var root = WordRoot.HashOf(key);
        return _senses.GetValueOrDefault(root, root);
    }

    /// <summary>Whether the word negates what follows.</summary>
    public bool Negates(string key) =>
        _negations.Contains(key) || (key.Length > 2 && key[0] is 'و' or 'ف' or 'ب' && _negations.Contains(key[1..]));
}
