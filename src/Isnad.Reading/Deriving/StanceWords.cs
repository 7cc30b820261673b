using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Words of support, signature, breach and refusal in every form; from lexicon/stance-words.tsv.</summary>
internal sealed class StanceWords
{
    private readonly List<StanceWord> _verbs = [];
    private readonly Dictionary<string, StanceWord> _nouns = new(StringComparer.Ordinal);
    private readonly Conjugation _forms;

    public StanceWords(Knowledge knowledge)
    {
        var parts = new List<PrincipalParts>();
        foreach (var row in knowledge.Table("lexicon/stance-words.tsv").Rows)
        {
            var word = new StanceWord(row["sense"], row.List("takes"), row.ToString());
            if (row["present"].Length == 0)
            {
                _nouns.TryAdd(Folded.Key(row["word"]), word);
                continue;
            }

            _verbs.Add(word);
            parts.Add(new PrincipalParts(row["word"], row["present"], row["masdar"], row["participle"]));
        }

        _forms = new Conjugation(parts);
    }

    /// <summary>The word that governs a noun which follows with <paramref name="preposition"/> ("obj" for none), or null.</summary>
    public (StanceWord Word, VerbForm Form)? Governs(string key, string preposition)
    {
        foreach (var split in Clitics.Front(key))
        {
            // With the article a masdar takes no object: «المعارضة» is the opposition, «الالتزام بـ» is still to keep.
            if (split.Has(Proclitics.The) && preposition is "obj") continue;
            var stem = split.Stem(key);
            if (_nouns.TryGetValue(stem, out var noun) && noun.Takes.Contains(preposition, StringComparer.Ordinal)) return (noun, VerbForm.Masdar);
            var ending = Clitics.Ending(stem);
            foreach (var reading in _forms.Read(stem).Concat(ending > 0 ? _forms.ReadBeforePronoun(stem[..^ending]) : []))
            {
                if (_verbs[reading.Entry].Takes.Contains(preposition, StringComparer.Ordinal)) return (_verbs[reading.Entry], reading.Form);
            }
        }

        return null;
    }

    /// <summary>Whether the word is one of <paramref name="sense"/>, whatever follows.</summary>
    public bool Is(string key, string sense)
    {
        foreach (var split in Clitics.Front(key))
        {
            var stem = split.Stem(key);
            var ending = Clitics.Ending(stem);
            foreach (var reading in _forms.Read(stem).Concat(ending > 0 ? _forms.ReadBeforePronoun(stem[..^ending]) : []))
            {
                if (string.Equals(_verbs[reading.Entry].Sense, sense, StringComparison.Ordinal)) return true;
            }
        }

        return false;
    }
}
