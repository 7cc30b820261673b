using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The verbs of light-verbs.tsv, which lend an event noun their tense and subject.</summary>
internal sealed class LightVerbs
{
    private readonly string[] _kinds;
    private readonly Proclitics[] _particles;
    private readonly Conjugation _verbs;
    private readonly HashSet<string> _masdars = new(StringComparer.Ordinal);

    public LightVerbs(Knowledge knowledge)
    {
        var rows = knowledge.Table("lexicon/light-verbs.tsv").Rows;
        _kinds = [.. rows.Select(r => r["kind"])];
        _particles = [.. rows.Select(r => r["particle"] switch { "bi" => Proclitics.With, "li" => Proclitics.To, _ => Proclitics.None })];
        _verbs = new Conjugation([.. rows.Select(r => new PrincipalParts(r["lemma"], r["present"], "", ""))]);
        foreach (var row in rows)
        {
            if (row["masdar"].Length > 0) _masdars.Add(Folded.Key(row["masdar"]));
        }
    }

    /// <summary>Whether the word is the masdar of a light verb: «شن هجوم», «إجراء محادثات».</summary>
    public bool IsMasdar(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (!split.Has(Proclitics.The) && _masdars.Contains(split.Stem(key))) return true;
        }

        return false;
    }

    /// <summary>The word as a light verb, with its kind and the preposition its noun carries; null if it is none.</summary>
    public (string Kind, Proclitics Particle, EventForm Form, Agreement Agreement, bool HasPronoun, bool IsFuture)? Read(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.The | Proclitics.With | Proclitics.Like)) continue;
            var stem = split.Stem(key);
            foreach (var reading in _verbs.Read(stem))
            {
                if (Fits(reading, split)) return (_kinds[reading.Entry], _particles[reading.Entry], Form(reading), reading.Agreement, false, split.Has(Proclitics.Will));
            }

            for (var below = 3; below > 0;)
            {
                var ending = Clitics.Ending(stem, below);
                if (ending == 0) break;
                below = ending - 1;
                foreach (var reading in _verbs.ReadBeforePronoun(stem[..^ending]))
                {
                    if (Fits(reading, split)) return (_kinds[reading.Entry], _particles[reading.Entry], Form(reading), reading.Agreement, true, split.Has(Proclitics.Will));
                }
            }
        }

        return null;
    }

    private static EventForm Form(Inflection reading) => reading.Form == VerbForm.Past ? EventForm.Past : EventForm.Present;

    private static bool Fits(Inflection reading, CliticSplit split) =>
        (reading.Agreement & (Agreement.Third | Agreement.First)) != Agreement.None && (reading.Form == VerbForm.Present || !split.Has(Proclitics.Will | Proclitics.To));
}
