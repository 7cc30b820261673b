using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Nouns that speak without naming anybody: anonymous-speakers.tsv, and the documents of channels.tsv.</summary>
internal sealed class SpeakerNouns
{
    private readonly Dictionary<string, (string Lemma, bool Plural, bool Group, bool Feminine)> _anonymous = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _documents = new(StringComparer.Ordinal);

    public SpeakerNouns(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/anonymous-speakers.tsv").Rows)
        {
            if (row["kind"] == "style")
            {
                var style = Folded.Key(row["noun"]);
                var stem = style.EndsWith('ه') ? style[..^1] + "ت" : style;
                _styles[stem + "ه"] = false;
                _styles[stem + "ها"] = true;
                continue;
            }

            var group = row["kind"] == "group";
            Add(Folded.Key(row["noun"]), (row["noun"], group, group, row["gender"] == "f"));
            Add(Folded.Key(row["noun"]) + "ه", (row["noun"], false, group, true));
            foreach (var plural in row.List("plural"))
            {
                var key = Folded.Key(plural);
                Add(key, (row["noun"], true, true, row["gender"] == "f"));
                if (!key.EndsWith("ون", StringComparison.Ordinal)) continue;
                Add(key[..^2] + "ين", (row["noun"], true, true, false));
                Add(key[..^2] + "و", (row["noun"], true, true, false));
                Add(key[..^2] + "ي", (row["noun"], true, true, false));
            }
        }

        foreach (var row in knowledge.Table("lexicon/channels.tsv").Rows)
        {
            if (row["relay"] != "yes") continue;
            _documents.TryAdd(Folded.Key(row["noun"]), row["kind"]);
            if (row["plural"].Length > 1) _documents.TryAdd(Folded.Key(row["plural"]), row["kind"]);
        }
    }

    /// <summary>Whether two words make one such noun: «وسائل إعلام», «شهود عيان»; the article on either is off.</summary>
    public bool IsCompound(string first, string second) => _anonymous.ContainsKey(string.Concat(first, " ", second));

    /// <summary>Whether the noun stands for a body or a collective: «جبهة», «حركة».</summary>
    public bool IsBody(string stem) => _anonymous.TryGetValue(stem, out var noun) && noun.Group;

    public bool TryAnonymous(string stem, out bool plural, out bool feminine)
    {
        var found = _anonymous.TryGetValue(stem, out var noun);
        plural = noun.Plural;
        feminine = noun.Feminine;
        return found;
    }

    /// <summary>For «معاليه», «سموها» whether a woman is meant; null for other words.</summary>
    public bool? Style(string key) => _styles.TryGetValue(key, out var feminine) ? feminine : null;

    /// <summary>The channel kind of a noun for a paper that speaks («بيان»), or null.</summary>
    public string? Document(string stem) => _documents.GetValueOrDefault(stem);

    private void Add(string key, (string, bool, bool, bool) noun)
    {
        _anonymous.TryAdd(key, noun);
    }
}
