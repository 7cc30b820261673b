namespace Isnad.Arabic;

/// <summary>The weights of a word vector's numbers, gathered into one dense table so that a word needs no look-up for each.</summary>
internal sealed class VectorWeights
{
    /// <summary>How much of a word's vector one step is worth.</summary>
    public const float Step = 2f / 127f;

    /// <summary>How far vectors are seen.</summary>
    public const int Radius = 1;

    private readonly float[] _weights;
    private readonly int _dimensions;
    private readonly int _classes;

    public VectorWeights(ChainModel chain, ulong seed, int dimensions)
    {
        _dimensions = dimensions;
        _classes = chain.Classes;
        _weights = new float[((2 * Radius) + 1) * dimensions * _classes];
        for (var offset = -Radius; offset <= Radius; offset++)
        {
            for (var d = 0; d < dimensions; d++)
                chain.Add(new TypeFeature(seed + (ulong)d, 1, Radius, FeatureGroup.Always).SeenFrom(offset), _weights.AsSpan((((offset + Radius) * dimensions) + d) * _classes, _classes));
        }
    }

    /// <summary>The features that <see cref="AddTo"/> stands for, as training sees them.</summary>
    public static void Features(ulong seed, ReadOnlySpan<sbyte> vector, List<TypeFeature> features)
    {
        for (var d = 0; d < vector.Length; d++) features.Add(new TypeFeature(seed + (ulong)d, vector[d] * Step, Radius, FeatureGroup.Always));
    }

    /// <param name="scores">A word's type scores: one row of classes an offset, from -Reach to +Reach.</param>
    public void AddTo(ReadOnlySpan<sbyte> vector, Span<float> scores)
    {
        for (var offset = -Radius; offset <= Radius; offset++)
        {
            var row = scores.Slice((offset + ChainModel.Reach) * _classes, _classes);
            Rows.Add(_weights.AsSpan((offset + Radius) * _dimensions * _classes, _dimensions * _classes), vector, Step, row);
        }
    }
}
