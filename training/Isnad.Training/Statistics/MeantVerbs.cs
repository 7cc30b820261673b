namespace Isnad.Training;

/// <summary>How likely newspapers mean each reading of a written verb form: how much the verb is used, how rare the person, and Lists/verbs.txt.</summary>
internal sealed class MeantVerbs
{
    private readonly Dictionary<string, double> _weight;
    private readonly HashSet<(string Meant, string Other)> _lines = [];
    private readonly HashSet<(string Meant, string Other)> _passives = [];

    /// <param name="weight">How much each verb is used.</param>
    public MeantVerbs(Dictionary<string, double> weight)
    {
        _weight = weight;
        using var list = new StreamReader(typeof(MeantVerbs).Assembly.GetManifestResourceStream("verbs.txt")!);
        while (list.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var passive = line.StartsWith("passive ", StringComparison.Ordinal);
            var verbs = (passive ? line["passive ".Length..] : line).Split(' ');
            var unknown = verbs.FirstOrDefault(v => !weight.ContainsKey(v));
            if (unknown is not null && unknown == verbs[0]) throw new InvalidDataException($"Lists/verbs.txt: no table has the verb {unknown}; check its spelling");
            foreach (var other in verbs.Skip(1)) (passive ? _passives : _lines).Add((verbs[0], other));
        }
    }

    /// <summary>The weight of a reading among those that share its form.</summary>
    public double Of(VerbReading reading, IEnumerable<VerbReading> sameForm) =>
        (_weight[reading.Verb.Lemma] + 1) * Rarity(reading.Feats) * (StandsBack(reading, sameForm) ? 1e-6 : 1);

    /// <summary>Whether a form that only the jussive spells so is left out: its verb is too rare beside another, as تام beside تمّ; as well تمت of متّ.</summary>
    public bool IsChance(VerbReading reading, IEnumerable<VerbReading> sameForm) =>
        (reading.Form.Length <= 3 && StandsBack(reading, sameForm))
        || (IsJussive(reading) && (sameForm.Any(r => _lines.Contains((r.Verb.Lemma, reading.Verb.Lemma))) || sameForm.Any(r => r.Feats[0] == 'I' && _weight[r.Verb.Lemma] > 20 * _weight[reading.Verb.Lemma])));

    private static bool IsJussive(VerbReading reading) => reading.Feats[0] == 'I' && reading.Feats.Contains('j', StringComparison.Ordinal);

    private bool StandsBack(VerbReading reading, IEnumerable<VerbReading> sameForm) => sameForm.Any(r => IsFinite(r) == IsFinite(reading) && (!IsFinite(r) || r.Feats[2] == '3' || reading.Feats[2] != '3') && IsMeant(r, reading));

    private static bool IsFinite(VerbReading reading) => reading.Feats[0] is 'P' or 'I';

    private bool IsMeant(VerbReading meant, VerbReading other)
    {
        var (pair, reversed) = ((meant.Verb.Lemma, other.Verb.Lemma), (other.Verb.Lemma, meant.Verb.Lemma));
        var passive = meant.Feats.Contains('p', StringComparison.Ordinal) && other.Feats.Contains('p', StringComparison.Ordinal);
        return passive && (_passives.Contains(pair) || _passives.Contains(reversed)) ? _passives.Contains(pair) : _lines.Contains(pair);
    }

    /// <summary>News speaks in the third person; what only the jussive or a passive spells is rare.</summary>
    private static double Rarity(string feats)
    {
        if (feats[0] is not ('P' or 'I')) return 1;
        var rarity = feats.Contains('j', StringComparison.Ordinal) ? 0.03 : 1;
        if (feats.Contains('p', StringComparison.Ordinal)) rarity *= 0.1;
        return rarity * (feats[2], feats[3]) switch
        {
            ('1', 'P') => 0.15,
            ('1', _) => 0.05,
            ('2', _) => 0.03,
            (_, 'P') when feats[1] == 'F' => 0.02,
            (_, 'D') => 0.5,
            _ => 1,
        };
    }
}
