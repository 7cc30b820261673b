using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>How a body agrees with its verb, by the noun that heads its name: «وأضافت» is a ministry and no council.</summary>
internal sealed class SpeakerGenders
{
    private readonly Dictionary<string, bool> _feminine = new(StringComparer.Ordinal);
    private readonly HashSet<string> _women = new(StringComparer.Ordinal);

    public SpeakerGenders(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/given-names.tsv").Rows)
        {
            if (row["gender"] == "f") _women.Add(Folded.Key(row["name"]));
        }

        foreach (var row in knowledge.Table("lexicon/head-nouns.tsv").Rows)
        {
            if (row["noun"].Contains(' ', StringComparison.Ordinal)) continue;
            var key = Folded.Key(row["noun"]);
            if (!_feminine.TryAdd(key, row["gender"] == "f") && _feminine[key] != (row["gender"] == "f")) _feminine.Remove(key);
        }
    }

    /// <summary>Whether a person's first name is borne by women only.</summary>
    public bool IsWoman(string name)
    {
        var key = Folded.Key(name);
        var end = key.IndexOf(' ', StringComparison.Ordinal);
        return end > 0 && _women.Contains(key[..end]);
    }

    /// <summary>True for feminine, false for masculine, null where the name does not tell.</summary>
    public bool? IsFeminine(string name)
    {
        var key = Folded.Key(name);
        var end = key.IndexOf(' ', StringComparison.Ordinal);
        var head = end < 0 ? key : key[..end];
        if (head.StartsWith("ال", StringComparison.Ordinal)) head = head[2..];
        if (_feminine.TryGetValue(head, out var feminine)) return feminine;
        return head.Length > 3 && (head.EndsWith('ه') || head.EndsWith("ات", StringComparison.Ordinal)) ? true : null;
    }
}
