using System.Buffers;
using System.Runtime.Intrinsics;

namespace Isnad.Arabic;

/// <summary>A linear-chain model: weights of hashed features for each class, and weights for each pair of neighbouring classes. Immutable.</summary>
internal sealed class ChainModel
{
    /// <summary>How far type features reach at most.</summary>
    public const int Reach = 2;

    private const float Never = -1e4f;
    private readonly WeightTable _weights;
    private readonly float[] _transitions;
    private readonly float[] _exponentials;

    /// <summary>The transitions again, a row filled up to <see cref="_width"/>.</summary>
    private readonly float[] _steps;

    /// <summary>Classes, rounded up to whole steps of <see cref="Rows"/>.</summary>
    private readonly int _width;

    /// <param name="transitions">Row c: weights from class c to each class; row <c>Classes</c>: from the start.</param>
    public ChainModel(string[] labels, float[] transitions, WeightTable weights)
    {
        Labels = labels;
        _transitions = transitions;
        _weights = weights;
        _exponentials = transitions.Select(Exponential.Of).ToArray();
        _width = (Classes + Rows.Width - 1) / Rows.Width * Rows.Width;
        _steps = new float[Classes * _width];
        for (var p = 0; p < Classes; p++) transitions.AsSpan(p * Classes, Classes).CopyTo(_steps.AsSpan(p * _width));
    }

    public string[] Labels { get; }

    public int Classes => Labels.Length;

    public static ChainModel Read(ModelBytes bytes)
    {
        var labels = bytes.Text().Split('\n');
        return new ChainModel(labels, bytes.Array<float>(), WeightTable.Read(bytes));
    }

    /// <summary>A transition that the labels forbid: inside without a beginning.</summary>
    public static bool IsForbidden(string from, string to) =>
        to.StartsWith("I-", StringComparison.Ordinal) && (from.Length < 2 || !from.AsSpan(1).SequenceEqual(to.AsSpan(1)));

    public static float Forbidden => Never;

    /// <summary>What a word contributes to the scores of the places around it: one row of classes for each offset from -Reach to +Reach.</summary>
    public float[] ScoresOf(List<TypeFeature> features)
    {
        var scores = new float[((2 * Reach) + 1) * Classes];
        foreach (var feature in features)
        {
            for (var offset = -feature.Radius; offset <= feature.Radius; offset++)
                _weights.Add(feature.SeenFrom(offset), feature.Value, scores.AsSpan((offset + Reach) * Classes, Classes));
        }

        return scores;
    }

    public void Add(ulong feature, Span<float> scores) => _weights.Add(feature, scores);

    public void Add(ulong feature, float value, Span<float> scores) => _weights.Add(feature, value, scores);

    /// <summary>Adds to the row of a place what the word <paramref name="offset"/> places further on says of it.</summary>
    public void AddType(float[] typeScores, int offset, Span<float> row) => Rows.Add(typeScores.AsSpan((offset + Reach) * Classes, Classes), row);

    /// <summary>The best sequence of classes, as a new array.</summary>
    public int[] Best(float[] scores)
    {
        var best = new int[scores.Length / Classes];
        Decode(scores, best);
        return best;
    }

    /// <summary>The best sequence of classes.</summary>
    /// <param name="scores">One row of classes a place.</param>
    /// <param name="best">As many as there are places.</param>
    public void Decode(ReadOnlySpan<float> scores, Span<int> best)
    {
        var n = best.Length;
        if (n == 0) return;
        var k = Classes;
        var back = ArrayPool<int>.Shared.Rent(n * _width);
        Span<float> current = stackalloc float[_width];
        Span<float> next = stackalloc float[_width];
        for (var c = 0; c < k; c++) current[c] = scores[c] + _transitions[(k * k) + c];
        for (var i = 1; i < n; i++)
        {
            Step(current, next, back.AsSpan(i * _width, _width));
            for (var c = 0; c < k; c++) current[c] = next[c] + scores[(i * k) + c];
        }

        var last = 0;
        for (var c = 1; c < k; c++) last = current[c] > current[last] ? c : last;
        for (var i = n - 1; i > 0; i--)
        {
            best[i] = last;
            last = back[(i * _width) + last];
        }

        best[0] = last;
        ArrayPool<int>.Shared.Return(back);
    }

    /// <summary>For each class the best sum over the class before it, and which that is; of equal ones the first.</summary>
    private void Step(ReadOnlySpan<float> current, Span<float> next, Span<int> back)
    {
        for (var c = 0; c < _width; c += Rows.Width)
        {
            var best = Vector256.Create(float.NegativeInfinity);
            var from = Vector256<int>.Zero;
            for (var p = 0; p < Classes; p++)
            {
                var score = Vector256.Create(current[p]) + Vector256.Create<float>(_steps.AsSpan((p * _width) + c, Rows.Width));
                var better = Vector256.GreaterThan(score, best);
                best = Vector256.ConditionalSelect(better, score, best);
                from = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(p), from);
            }

            best.CopyTo(next[c..]);
            from.CopyTo(back[c..]);
        }
    }

    /// <summary>The probability of each class at each place, as a new array.</summary>
    public float[] Probabilities(float[] scores)
    {
        var probabilities = new float[scores.Length];
        Probabilities(scores, probabilities);
        return probabilities;
    }

    /// <summary>The probability of each class at each place, given the whole sequence.</summary>
    public void Probabilities(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        var k = Classes;
        var n = scores.Length / k;
        if (n == 0) return;
        var emissions = new float[n * k];
        for (var i = 0; i < n; i++)
        {
            var row = scores.Slice(i * k, k);
            var top = float.NegativeInfinity;
            foreach (var s in row) top = Math.Max(top, s);
            for (var c = 0; c < k; c++) emissions[(i * k) + c] = Exponential.Of(row[c] - top);
        }

        for (var c = 0; c < k; c++) probabilities[c] = emissions[c] * _exponentials[(k * k) + c];
        Normalise(probabilities[..k]);
        for (var i = 1; i < n; i++)
        {
            var row = probabilities.Slice(i * k, k);
            row.Clear();
            for (var p = 0; p < k; p++)
            {
                var from = probabilities[((i - 1) * k) + p];
                var step = _exponentials.AsSpan(p * k, k);
                for (var c = 0; c < k; c++) row[c] += from * step[c];
            }

            for (var c = 0; c < k; c++) row[c] *= emissions[(i * k) + c];
            Normalise(row);
        }

        Span<float> later = stackalloc float[k];
        Span<float> seen = stackalloc float[k];
        later.Fill(1);
        for (var i = n - 2; i >= 0; i--)
        {
            for (var c = 0; c < k; c++) seen[c] = later[c] * emissions[((i + 1) * k) + c];
            for (var p = 0; p < k; p++)
            {
                var step = _exponentials.AsSpan(p * k, k);
                float sum = 0;
                for (var c = 0; c < k; c++) sum += step[c] * seen[c];
                later[p] = sum;
            }

            Normalise(later);
            var row = probabilities.Slice(i * k, k);
            for (var c = 0; c < k; c++) row[c] *= later[c];
            Normalise(row);
        }
    }

    private static void Normalise(Span<float> row)
    {
        float sum = 0;
        foreach (var x in row) sum += x;
        if (sum <= 0) return;
        var factor = 1 / sum;
        for (var i = 0; i < row.Length; i++) row[i] *= factor;
    }
}
