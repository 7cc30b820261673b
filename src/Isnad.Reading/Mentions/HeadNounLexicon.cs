using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Head nouns of knowledge/lexicon/head-nouns.tsv in singular, dual and plural.</summary>
internal sealed class HeadNounLexicon
{
    private readonly Dictionary<string, HeadNoun> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadNoun> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeadNoun> _forms = new(StringComparer.Ordinal);

    public HeadNounLexicon(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/head-nouns.tsv").Rows)
        {
            var kind = row["kind"] switch { "group" => ActorKind.Group, "office" => ActorKind.Office, "place" => ActorKind.Place, _ => ActorKind.Organisation };
            var singular = Folded.Key(row["noun"]);
            var feminine = row["gender"] == "f";
            if (singular.Split(' ') is [var first, var second])
            {
                _pairs.TryAdd(first + " " + second, new HeadNoun(singular, kind, IsPlural: false, feminine, row.List("sectors"), row.ToString(), row["use"]));
                _pairs.TryAdd(first + " " + second + "ه", new HeadNoun(singular, kind, IsPlural: false, feminine, row.List("sectors"), row.ToString(), row["use"]));
            }

            if (singular.Contains(' ', StringComparison.Ordinal)) continue;
            var sound = singular.EndsWith("ون", StringComparison.Ordinal);
            var single = new HeadNoun(singular, kind, sound, feminine, row.List("sectors"), row.ToString(), row["use"]);
            if (kind == ActorKind.Place) _places.TryAdd(singular, single);
            // «محافظتي», «بلدتا»; of masculine nouns the same letters make adjectives (جبلي، بحري).
            if (kind == ActorKind.Place && singular.EndsWith('ه'))
            {
                foreach (var ending in (string[])["تي", "تا"])
                {
                    var dual = new HeadNoun(singular, kind, IsPlural: true, feminine, row.List("sectors"), row.ToString(), row["use"]);
                    _places.TryAdd(singular[..^1] + ending, dual);
                    _forms.TryAdd(singular[..^1] + ending, dual);
                }
            }

            _forms.TryAdd(singular, single);
            foreach (var ending in sound ? (string[])["ين", "و", "ي"] : []) _forms.TryAdd(singular[..^2] + ending, single);
            foreach (var plural in row.List("plural"))
            {
                var key = Folded.Key(plural);
                var noun = new HeadNoun(singular, kind == ActorKind.Organisation ? ActorKind.Group : kind, IsPlural: true, feminine, row.List("sectors"), row.ToString(), row["use"] is "alone" && kind != ActorKind.Group ? "" : row["use"]);
                if (kind == ActorKind.Place) _places.TryAdd(key, noun);
                _forms.TryAdd(key, noun);
                if (!key.EndsWith("ون", StringComparison.Ordinal)) continue;
                foreach (var ending in (ReadOnlySpan<string>)["ين", "و", "ي"]) _forms.TryAdd(key[..^2] + ending, noun);
            }
        }
    }

    /// <summary>A head of two words, articles off («خفر سواحل»), or null.</summary>
    public HeadNoun? FindPair(string first, string second) => _pairs.GetValueOrDefault(first + " " + second);

    /// <summary>The noun as a noun of place, where it has another sense too («مديرية», «قناة»); null if it has none.</summary>
    public HeadNoun? FindPlace(string stem) => _places.GetValueOrDefault(stem);

    public HeadNoun? Find(string stem) => _forms.GetValueOrDefault(stem);
}
