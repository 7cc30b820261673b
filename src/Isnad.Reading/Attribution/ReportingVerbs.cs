using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The reporting verbs of knowledge/lexicon/reporting-verbs.tsv with all their inflected forms.</summary>
internal sealed class ReportingVerbs
{
    private readonly Conjugation _conjugation;
    private readonly Recent<List<VerbReading>> _recent;

    public ReportingVerbs(Knowledge knowledge)
    {
        var table = knowledge.Table("lexicon/reporting-verbs.tsv");
        Entries = table.Rows.Select(r => new ReportingVerb(r["lemma"], r["act"], [.. r.List("frames")], r["strength"], r.ToString())).ToArray();
        _recent = new Recent<List<VerbReading>>(ReadAnew);
        _conjugation = new Conjugation(table.Rows.Select(r => new PrincipalParts(r["lemma"], r["present"], r["masdar"], r["participle"])).ToArray());
    }

    public ReportingVerb[] Entries { get; }

    /// <summary>Readings of a word as a form of a reporting verb, behind conjunctions and the future's س, with or without a pronoun ending.</summary>
    public List<VerbReading> Read(string key) => _recent[key];

    private List<VerbReading> ReadAnew(string key)
    {
        var found = new List<VerbReading>();
        foreach (var split in Clitics.Front(key))
        {
            var stem = split.Stem(key);
            foreach (var reading in _conjugation.Read(stem))
            {
                if (Allows(reading.Form, split)) found.Add(new VerbReading(Entries[reading.Entry], reading.Form, reading.Agreement, split, PronounLength: 0));
            }

            for (var below = 3; below > 0;)
            {
                var ending = Clitics.Ending(stem, below);
                if (ending == 0) break;
                foreach (var reading in _conjugation.ReadBeforePronoun(stem[..^ending]))
                {
                    if (Allows(reading.Form, split)) found.Add(new VerbReading(Entries[reading.Entry], reading.Form, reading.Agreement, split, ending));
                }

                below = ending - 1;
            }
        }

        return found;
    }

    /// <summary>Whether the word may be a finite reporting verb.</summary>
    public bool IsFinite(string key)
    {
        foreach (var reading in Read(key))
        {
            if (reading.IsFinite) return true;
        }

        return false;
    }

    /// <summary>قائلا، مؤكدا: a participle in the accusative, which says how and is no part of a name.</summary>
    public bool IsCircumstance(string key) => key.EndsWith('ا') && Read(key).Exists(r => r.Form == VerbForm.Participle);

    public bool IsFeminine(string key)
    {
        foreach (var reading in Read(key))
        {
            if (reading.IsFinite) return reading.Agreement.HasFlag(Agreement.FeminineSingular) && !reading.Agreement.HasFlag(Agreement.MasculineSingular);
        }

        return false;
    }

    private static bool Allows(VerbForm form, CliticSplit split) => form switch
    {
        VerbForm.Past => !split.Has(Proclitics.The | Proclitics.Will | Proclitics.Preposition),
        VerbForm.Present => !split.Has(Proclitics.The | Proclitics.With | Proclitics.Like),
        VerbForm.Participle => !split.Has(Proclitics.The | Proclitics.Will | Proclitics.Preposition),
        _ => !split.Has(Proclitics.Will),
    };
}
