using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The verbs of channel-verbs.tsv: what brings the place of words about («عقد مؤتمرا صحفيا»), or names it itself («غرّد»).</summary>
internal sealed class ChannelVerbs
{
    private readonly Conjugation _verbs;
    private readonly (string Role, string[] Kinds)[] _entries;

    public ChannelVerbs(Knowledge knowledge)
    {
        var rows = knowledge.Table("lexicon/channel-verbs.tsv").Rows;
        _entries = [.. rows.Select(r => (r["role"], r.List("kinds").ToArray()))];
        _verbs = new Conjugation([.. rows.Select(r => new PrincipalParts(r["lemma"], r["present"], "", ""))]);
    }

    /// <summary>Whether the word, in the past or present, has a channel of <paramref name="kind"/> as its object; <paramref name="bound"/> with a pronoun that stands for it («عقده»).</summary>
    public bool Holds(string key, string kind, bool bound)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.The | Proclitics.Preposition)) continue;
            var stem = split.Stem(key);
            if (!bound)
            {
                if (Any(_verbs.Read(stem), kind)) return true;
                continue;
            }

            for (var ending = Clitics.Ending(stem, 2); ending > 0; ending = Clitics.Ending(stem, ending - 1))
            {
                if (Any(_verbs.ReadBeforePronoun(stem[..^ending]), kind)) return true;
            }
        }

        return false;
    }

    /// <summary>The channel that the verb itself names, or null.</summary>
    public string? Says(string key) => KindOf(key, "says");

    /// <summary>Whether the word, in the past or present, tells of two sides that come together («استقبل», «التقى»).</summary>
    public bool Meets(string key) => KindOf(key, "meets") is not null;

    private string? KindOf(string key, string role)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.The | Proclitics.Preposition)) continue;
            foreach (var reading in _verbs.Read(split.Stem(key)))
            {
                if (_entries[reading.Entry].Role == role && (reading.Agreement & Agreement.Third) != Agreement.None) return _entries[reading.Entry].Kinds[0];
            }
        }

        return null;
    }

    private bool Any(IReadOnlyList<Inflection> readings, string kind)
    {
        foreach (var reading in readings)
        {
            if (_entries[reading.Entry].Role == "holds" && Array.IndexOf(_entries[reading.Entry].Kinds, kind) >= 0) return true;
        }

        return false;
    }
}
