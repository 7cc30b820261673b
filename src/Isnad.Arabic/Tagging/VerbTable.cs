namespace Isnad.Arabic;

/// <summary>Inflected verb forms with their dictionary verbs, most used reading first. Immutable.</summary>
internal sealed class VerbTable
{
    /// <summary>The table's sixteenth bit: only the jussive is written so (يعد of عاد).</summary>
    private const ushort OnlyJussive = 0x8000;

    private readonly HashIndex _index;
    private readonly uint[] _checks;
    private readonly ushort[] _verbs;
    private readonly ushort[] _feats;
    private readonly string[] _lemmas;

    public VerbTable(uint[] checks, ushort[] verbs, ushort[] feats, string[] lemmas)
    {
        _index = new HashIndex(checks);
        _checks = checks;
        _verbs = verbs;
        _feats = feats;
        _lemmas = lemmas;
    }

    public static VerbTable Read(ModelBytes bytes) => new(bytes.Array<uint>(), bytes.Array<ushort>(), bytes.Array<ushort>(), bytes.Text().Split('\n'));

    /// <summary>The first reading of a folded form without clitics, or -1. Readings of one form stand in a row.</summary>
    public int First(ReadOnlySpan<char> form) => _index.Find(FeatureHash.Of(form));

    /// <summary>The next reading of the same form, or -1.</summary>
    public int Next(int reading) => reading + 1 < _checks.Length && _checks[reading + 1] == _checks[reading] ? reading + 1 : -1;

    public string LemmaOf(int reading) => _lemmas[_verbs[reading]];

    public WordFeatures FeaturesOf(int reading) => (WordFeatures)(_feats[reading] & ~OnlyJussive) | ((_feats[reading] & OnlyJussive) != 0 ? WordFeatures.Jussive : WordFeatures.None);

    /// <summary>As the table holds them.</summary>
    public static ushort Packed(WordFeatures features) => (ushort)((ushort)(features & ~WordFeatures.Jussive) | ((features & WordFeatures.Jussive) != WordFeatures.None ? OnlyJussive : 0));

    /// <summary>All features that some reading of the form has; moods are not among them.</summary>
    public WordFeatures AnyOf(ReadOnlySpan<char> form)
    {
        var all = WordFeatures.None;
        for (var reading = First(form); reading >= 0; reading = Next(reading)) all |= FeaturesOf(reading);
        return all & ~WordFeatures.Jussive;
    }
}
