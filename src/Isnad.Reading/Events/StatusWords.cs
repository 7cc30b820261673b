using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The words of event-status.tsv with their forms: what they make of the event word behind, or before, them.</summary>
internal sealed class StatusWords
{
    private const int Reach = 5;
    private readonly Dictionary<string, (string Status, int Reach)> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Status, int Reach)> _owned = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Status, int Reach)> _behind = new(StringComparer.Ordinal);
    private readonly Conjugation _verbs;
    private readonly string[] _verbStatus;
    private readonly int[] _verbReach;
    private readonly Slots[] _verbParticles;
    private readonly Dictionary<string, (string Status, Slots Particles)> _tied = new(StringComparer.Ordinal);

    public StatusWords(Knowledge knowledge)
    {
        var verbs = new List<PrincipalParts>();
        var status = new List<string>();
        var reaches = new List<int>();
        var particles = new List<Slots>();
        foreach (var row in knowledge.Table("lexicon/event-status.tsv").Rows)
        {
            var reach = row["reach"].Length > 0 ? row["reach"][0] - '0' : Reach;
            if (row["present"].Length > 0)
            {
                verbs.Add(new PrincipalParts(row["word"], row["present"], row["masdar"], row["participle"]));
                status.Add(row["status"]);
                reaches.Add(reach);
                particles.Add(EventLexicon.SlotsOf(row, "particle"));
                continue;
            }

            if (EventLexicon.SlotsOf(row, "particle") is var tied and not Slots.None)
            {
                foreach (var form in NounForms.Free(row["word"], []).Concat(NounForms.Bound(row["word"], []))) _tied.TryAdd(form, (row["status"], tied));
            }

            foreach (var form in NounForms.Free(row["word"], [])) _words.TryAdd(form, (row["status"], reach));
            foreach (var form in NounForms.Bound(row["word"], [])) _owned.TryAdd(form, (row["status"], reach));
            if (row["behind"].Length == 0) continue;
            var behind = row["behind"][0] - '0';
            foreach (var form in NounForms.Free(row["word"], []).Concat(NounForms.Free(row["word"] + "ة", []))) _behind.TryAdd(form, (row["status"], behind));
            foreach (var form in NounForms.Free(row["word"] + "ة", [])) _words.TryAdd(form, (row["status"], reach));
        }

        _verbs = new Conjugation(verbs);
        _verbStatus = [.. status];
        _verbReach = [.. reaches];
        _verbParticles = [.. particles];
    }

    /// <summary>What the word makes of an event word <paramref name="distance"/> words behind it; null for nothing.</summary>
    public string? Before(string key, int distance)
    {
        foreach (var split in Clitics.Front(key))
        {
            var stem = split.Stem(key);
            var ending = Clitics.Ending(stem);
            if (_words.TryGetValue(stem, out var word) && distance <= word.Reach) return word.Status;
            if (ending > 0 && _owned.TryGetValue(stem[..^ending], out word) && distance <= word.Reach) return word.Status;
            foreach (var reading in _verbs.Read(stem).Concat(ending > 0 ? _verbs.ReadBeforePronoun(stem[..^ending]) : []))
            {
                if (distance > _verbReach[reading.Entry] || (distance > 3 && reading.Form == VerbForm.Past)) continue;
                return split.Has(Proclitics.Will) && _verbStatus[reading.Entry] == "ongoing" ? "planned" : _verbStatus[reading.Entry];
            }
        }

        return null;
    }

    /// <summary>What the word makes of an event word however far behind it that carries the preposition <paramref name="particle"/>; null for nothing.</summary>
    public string? Tied(string key, Slots particle)
    {
        foreach (var split in Clitics.Front(key))
        {
            var stem = split.Stem(key);
            var ending = Clitics.Ending(stem);
            if (_tied.TryGetValue(stem, out var word) && word.Particles.HasFlag(particle)) return word.Status;
            if (ending > 0 && _tied.TryGetValue(stem[..^ending], out word) && word.Particles.HasFlag(particle)) return word.Status;
            foreach (var reading in _verbs.Read(stem).Concat(ending > 0 ? _verbs.ReadBeforePronoun(stem[..^ending]) : []))
            {
                if (_verbParticles[reading.Entry].HasFlag(particle)) return _verbStatus[reading.Entry];
            }
        }

        return null;
    }

    /// <summary>What an adjective makes of the event word <paramref name="distance"/> words before it; null for nothing.</summary>
    public string? Behind(string key, int distance) =>
        _behind.TryGetValue(TitleLexicon.WithoutArticle(key), out var word) && distance <= word.Reach ? word.Status : null;
}
