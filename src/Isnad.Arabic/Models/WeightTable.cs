using System.Runtime.CompilerServices;

namespace Isnad.Arabic;

/// <summary>Weights of hashed features, one row of classes a feature. Immutable.</summary>
internal sealed class WeightTable
{
    private readonly HashIndex _index;
    private readonly short[] _weights;
    private readonly float _scale;

    public WeightTable(int classes, uint[] checks, short[] weights, float scale)
    {
        Classes = classes;
        _index = new HashIndex(checks);
        _weights = weights;
        _scale = scale;
    }

    public int Classes { get; }

    public int Count => _index.Count;

    public static WeightTable Read(ModelBytes bytes)
    {
        var classes = bytes.Int32();
        var scale = bytes.Single();
        return new WeightTable(classes, bytes.Array<uint>(), bytes.Array<short>(), scale);
    }

    /// <summary>Adds the weights of <paramref name="feature"/>, if it has any, to <paramref name="scores"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ulong feature, Span<float> scores) => Add(feature, 1f, scores);

    public void Add(ulong feature, float value, Span<float> scores)
    {
        var row = _index.Find(feature);
        if (row < 0) return;
        Rows.Add(_weights.AsSpan(row * Classes, Classes), _scale * value, scores);
    }

    /// <summary>The weight of a feature in a table of one class.</summary>
    public float Of(ulong feature)
    {
        var row = _index.Find(feature);
        return row < 0 ? 0 : _weights[row] * _scale;
    }
}
