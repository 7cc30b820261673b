namespace Isnad.Ledger;

/// <summary>A set of features, each with a weight, in order of their hashes: two sets are compared in one pass.</summary>
internal readonly struct Weighted
{
    private readonly uint[] _keys;
    private readonly float[] _weights;

    private Weighted(uint[] keys, float[] weights)
    {
        _keys = keys;
        _weights = weights;
        var squares = 0f;
        foreach (var weight in weights) squares += weight * weight;
        Norm = MathF.Sqrt(squares);
    }

    public static Weighted Empty { get; } = new([], []);

    public ReadOnlySpan<uint> Keys => _keys;

    public ReadOnlySpan<float> Weights => _weights;

    public float Norm { get; }

    public int Count => _keys.Length;

    /// <summary>The <paramref name="most"/> heaviest features; of equal weight the smaller hash.</summary>
    public static Weighted Of(Dictionary<uint, float> features, int most)
    {
        var kept = features.OrderByDescending(f => f.Value).ThenBy(f => f.Key).Take(most).OrderBy(f => f.Key).ToArray();
        return new Weighted([.. kept.Select(f => f.Key)], [.. kept.Select(f => f.Value)]);
    }

    public static Weighted Of(uint[] keys, float[] weights) => new(keys, weights);

    /// <summary>How much of the set's weight is in another, from 0 to 1.</summary>
    public float CoveredBy(in Weighted other)
    {
        var (all, shared) = (0f, 0f);
        for (var i = 0; i < Count; i++)
        {
            all += _weights[i];
            if (Array.BinarySearch(other._keys, _keys[i]) >= 0) shared += _weights[i];
        }

        return all == 0 ? 0 : shared / all;
    }

    /// <summary>Cosine of the two sets, from 0 to 1.</summary>
    public static float Cosine(in Weighted a, in Weighted b) => a.Norm == 0 || b.Norm == 0 ? 0 : Shared(a, b, out _, out _) / (a.Norm * b.Norm);

    /// <summary>The sum of the products of shared weights.</summary>
    /// <param name="count">How many features are shared.</param>
    /// <param name="heaviest">The greatest shared weight.</param>
    public static float Shared(in Weighted a, in Weighted b, out int count, out float heaviest)
    {
        var (x, y) = (a._keys, b._keys);
        int i = 0, j = 0;
        var sum = 0f;
        count = 0;
        heaviest = 0;
        while (i < x.Length && j < y.Length)
        {
            if (x[i] < y[j])
            {
                i++;
            }
            else if (x[i] > y[j])
            {
                j++;
            }
            else
            {
                sum += a._weights[i] * b._weights[j];
                heaviest = MathF.Max(heaviest, MathF.Min(a._weights[i], b._weights[j]));
                count++;
                i++;
                j++;
            }
        }

        return sum;
    }
}
