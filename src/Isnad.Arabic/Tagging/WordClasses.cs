namespace Isnad.Arabic;

/// <summary>Classes and vectors of stems by the company they keep in raw news (models/words, see its card). Immutable.</summary>
internal sealed class WordClasses
{
    private static readonly Lazy<WordClasses> Loaded = new(() => new WordClasses(ModelBytes.Embedded("models/words/classes.bin")));
    private readonly HashIndex _index;
    private readonly ushort[] _classes;
    private readonly sbyte[] _vectors;

    public WordClasses(ModelBytes bytes)
    {
        Hash = bytes.Hash;
        Levels = bytes.Int32();
        Dimensions = bytes.Int32();
        _index = new HashIndex(bytes.Array<uint>());
        _classes = bytes.Array<ushort>();
        _vectors = bytes.Array<sbyte>();
    }

    public static WordClasses BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash { get; }

    /// <summary>How many classes each stem has, coarse to fine.</summary>
    public int Levels { get; }

    /// <summary>Length of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>The row of a stem, or -1.</summary>
    public int Find(ReadOnlySpan<char> stem) => _index.Find(FeatureHash.Of(stem));

    public ushort Class(int row, int level) => _classes[(row * Levels) + level];

    /// <summary>The vector of a row, each number in steps of 1/127.</summary>
    public ReadOnlySpan<sbyte> Vector(int row) => _vectors.AsSpan(row * Dimensions, Dimensions);

    /// <summary>The stem as the stream of raw news spells it: after ل the article's alif is put back (للسلطة: السلطة).</summary>
    public static string Stem(string form, Segmentation cut)
    {
        if (cut.IsWhole) return form;
        var stem = form[cut.Front..^cut.Ending];
        return cut.Preposition > 0 && form[cut.Front - 1] == 'ل' && stem.Length > 2 && stem[0] == 'ل' ? "ا" + stem : stem;
    }
}
