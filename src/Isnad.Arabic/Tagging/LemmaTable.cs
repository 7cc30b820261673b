namespace Isnad.Arabic;

/// <summary>Dictionary forms of folded stems by part of speech, where no rule finds them: broken plurals, adjectives, function words. Immutable.</summary>
internal sealed class LemmaTable
{
    private readonly HashIndex _index;
    private readonly int[] _lemmaOf;
    private readonly string[] _lemmas;

    public LemmaTable(uint[] checks, int[] lemmaOf, string[] lemmas)
    {
        _index = new HashIndex(checks);
        _lemmaOf = lemmaOf;
        _lemmas = lemmas;
    }

    public static LemmaTable Read(ModelBytes bytes) => new(bytes.Array<uint>(), bytes.Array<int>(), bytes.Text().Split('\n'));

    public static ulong KeyOf(ReadOnlySpan<char> stem, PartOfSpeech part) => FeatureHash.Mix(FeatureHash.Of(stem), (ulong)part);

    public string? Of(ReadOnlySpan<char> stem, PartOfSpeech part)
    {
        var row = _index.Find(KeyOf(stem, part));
        return row < 0 ? null : _lemmas[_lemmaOf[row]];
    }
}
