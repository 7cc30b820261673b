namespace Isnad.Arabic;

/// <summary>How much a shared word says: the inverse document frequency of light stems, counted once on raw news (models/stems, see its card).</summary>
/// <remarks>
/// Fixed numbers, not counted on the texts at hand: so what two articles share does not depend on which others were read, or in which order.
/// </remarks>
public sealed class StemWeights
{
    private const string Resource = "models/stems/stems.bin";
    private static readonly Lazy<StemWeights> Loaded = new(() => new StemWeights(ModelBytes.Embedded(Resource)));
    private readonly HashIndex _index;
    private readonly byte[] _weights;
    private readonly float _step;

    private StemWeights(ModelBytes bytes)
    {
        Hash = bytes.Hash;
        _step = bytes.Single();
        _index = new HashIndex(bytes.Array<uint>());
        _weights = bytes.Array<byte>();
    }

    /// <summary>The weights this build carries.</summary>
    public static StemWeights BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the file.</summary>
    public string Hash { get; }

    /// <summary>The weight of a stem that the counted news does not have.</summary>
    public float Unseen => 255 * _step;

    /// <summary>ln(articles / articles with the stem), from 0; the hash is that of <see cref="LightStem.HashOf"/>.</summary>
    public float Of(ulong stem) => _index.Find(stem) is var row and >= 0 ? _weights[row] * _step : Unseen;
}
