using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Nouns for people of lexicon/people-nouns.tsv in the plural, and in the singular as figures count them («15 مدنيا»).</summary>
internal sealed class PeopleNouns
{
    private readonly Dictionary<string, Noun> _plurals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Noun> _bound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Noun> _counted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Noun> _vessels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Noun> _pairs = new(StringComparer.Ordinal);

    public PeopleNouns(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/people-nouns.tsv").Rows)
        {
            var noun = new Noun(Folded.Key(row["noun"]), row.List("sectors"), row["use"] == "own");
            if (row["use"] == "vessel")
            {
                foreach (var form in NounForms.Free(row["noun"], row.List("plural"))) _vessels.TryAdd(form, noun);
                continue;
            }

            foreach (var plural in row.List("plural"))
            {
                var key = Folded.Key(plural);
                if (key.Contains(' ', StringComparison.Ordinal))
                {
                    _pairs.TryAdd(key, noun);
                    continue;
                }

                AddPlural(key, noun);
            }

            if (noun.Lemma.Contains(' ', StringComparison.Ordinal)) continue;
            _counted.TryAdd(noun.Lemma, noun);
            _counted.TryAdd(noun.Lemma + "ا", noun);
        }
    }

    /// <summary>The noun of a plural without clitics; null where it is none.</summary>
    public Noun? Plural(string stem) => _plurals.GetValueOrDefault(stem);

    /// <summary>The noun of a plural before its genitive or a pronoun: «مسؤولي», «حلفاؤ».</summary>
    public Noun? Bound(string stem) => _bound.GetValueOrDefault(stem);

    /// <summary>The noun of a ship, singular or plural; null where it is none.</summary>
    public Noun? Vessel(string stem) => _vessels.GetValueOrDefault(stem);

    /// <summary>The noun as a figure above ten counts it: «جنديا».</summary>
    public Noun? Counted(string key) => _counted.GetValueOrDefault(key);

    /// <summary>The noun of two words, the article of the second off: «رجال أمن».</summary>
    public Noun? Pair(string first, string second) => _pairs.Count == 0 ? null : _pairs.GetValueOrDefault(string.Concat(first, " ", second));

    private void AddPlural(string key, Noun noun)
    {
        if (key.EndsWith("ون", StringComparison.Ordinal))
        {
            _plurals.TryAdd(key, noun);
            _plurals.TryAdd(key[..^2] + "ين", noun);
            _bound.TryAdd(key[..^2] + "و", noun);
            _bound.TryAdd(key[..^2] + "ي", noun);
            return;
        }

        _plurals.TryAdd(key, noun);
        foreach (var form in NounForms.Bound(key, [])) _bound.TryAdd(form, noun);
        _bound.TryAdd(key, noun);
    }

    /// <param name="Lemma">Folded singular.</param>
    /// <param name="IsOwn">With a pronoun it is a group beside the one whom the pronoun means.</param>
    internal sealed record Noun(string Lemma, string[] Sectors, bool IsOwn);
}
