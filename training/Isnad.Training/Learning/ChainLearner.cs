using System.Numerics;
using System.Runtime.InteropServices;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Learns a linear-chain conditional random field: stochastic gradients with per-weight steps (AdaGrad), weight decay and withheld feature groups. Deterministic, one thread.</summary>
internal sealed class ChainLearner
{
    private readonly string[] _labels;
    private readonly int _k;
    private readonly int _stride;
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<ulong> _features = [];
    private readonly float[] _transitions;
    private readonly float[] _transitionSquares;
    private float[] _weights;
    private float[] _squares;

    public ChainLearner(string[] labels)
    {
        _labels = labels;
        _k = labels.Length;
        _stride = (_k + 7) / 8 * 8;
        _transitions = new float[(_k + 1) * _k];
        _transitionSquares = new float[(_k + 1) * _k];
        _weights = new float[_stride * 1024];
        _squares = new float[_stride * 1024];
        for (var from = 0; from <= _k; from++)
        {
            for (var to = 0; to < _k; to++)
            {
                if (ChainModel.IsForbidden(from == _k ? "" : labels[from], labels[to])) _transitions[(from * _k) + to] = ChainModel.Forbidden;
            }
        }
    }

    /// <summary>Chance that a group of features is withheld: from one word (identity) or from a whole sentence (others).</summary>
    public Dictionary<FeatureGroup, double> Withheld { get; } = [];

    public int Features => _features.Count;

    public int RowOf(ulong feature, bool add = true)
    {
        if (_rows.TryGetValue(feature, out var row)) return row;
        if (!add) return -1;
        row = _features.Count;
        _rows[feature] = row;
        _features.Add(feature);
        if ((row + 1) * _stride > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _squares, _squares.Length * 2);
        }

        return row;
    }

    public void Learn(List<ChainExample> examples, int epochs, float rate, float decay, Action<int>? afterEpoch = null)
    {
        var random = new Random(20261121);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            var step = rate * (1 - (0.8f * epoch / epochs));
            foreach (var i in order) Step(examples[i], random, step, decay);
            afterEpoch?.Invoke(epoch);
        }
    }

    /// <summary>Adds to every transition into a class: above 0 the class is chosen more often.</summary>
    public void Favour(int label, float weight)
    {
        for (var from = 0; from <= _k; from++) _transitions[(from * _k) + label] += weight;
    }

    public void Write(ModelFile file, float least)
    {
        file.Text(string.Join('\n', _labels));
        file.Array<float>(_transitions);
        Quantised.Write(file, _k, _features, (row, c) => _weights[(row * _stride) + c], least);
    }

    private void Step(ChainExample example, Random random, float rate, float decay)
    {
        var n = example.Right.Length;
        if (n == 0) return;
        var held = Withhold(example, random);
        var scores = new float[n * _stride];
        for (var i = 0; i < n; i++)
        {
            var row = scores.AsSpan(i * _stride, _stride);
            for (var f = 0; f < example.Rows[i].Length; f++)
            {
                if (held is not null && held[i][f]) continue;
                Matrix.AddScaled(_weights.AsSpan(example.Rows[i][f] * _stride, _stride), example.Values[i][f], row);
            }
        }

        var (places, pairs) = Gradients(scores, example.Right);
        for (var i = 0; i < n; i++)
        {
            var gradient = places.AsSpan(i * _stride, _stride);
            var peak = 0f;
            foreach (var g in gradient) peak = Math.Max(peak, Math.Abs(g));
            if (peak < 2e-3f) continue;
            for (var f = 0; f < example.Rows[i].Length; f++)
            {
                if (held is not null && held[i][f]) continue;
                Descend(example.Rows[i][f] * _stride, gradient, example.Values[i][f], rate, decay);
            }
        }

        for (var t = 0; t < pairs.Length; t++)
        {
            if (pairs[t] == 0 || _transitions[t] == ChainModel.Forbidden) continue;
            _transitionSquares[t] += pairs[t] * pairs[t];
            _transitions[t] -= rate * pairs[t] / (MathF.Sqrt(_transitionSquares[t]) + 1e-6f);
        }
    }

    private bool[][]? Withhold(ChainExample example, Random random)
    {
        if (Withheld.Count == 0) return null;
        var sentence = new HashSet<FeatureGroup>();
        foreach (var (group, chance) in Withheld)
        {
            if (group != FeatureGroup.Identity && random.NextDouble() < chance) sentence.Add(group);
        }

        var identity = Withheld.GetValueOrDefault(FeatureGroup.Identity);
        var held = new bool[example.Rows.Length][];
        for (var i = 0; i < held.Length; i++)
        {
            var word = random.NextDouble() < identity;
            held[i] = example.Groups[i].Select(g => g == FeatureGroup.Identity ? word : sentence.Contains(g)).ToArray();
        }

        return held;
    }

    private void Descend(int at, ReadOnlySpan<float> gradient, float value, float rate, float decay)
    {
        var weights = MemoryMarshal.Cast<float, Vector<float>>(_weights.AsSpan(at, _stride));
        var squares = MemoryMarshal.Cast<float, Vector<float>>(_squares.AsSpan(at, _stride));
        var gradients = MemoryMarshal.Cast<float, Vector<float>>(gradient);
        var epsilon = new Vector<float>(1e-6f);
        for (var v = 0; v < weights.Length; v++)
        {
            var g = (gradients[v] * value) + (weights[v] * decay);
            squares[v] += g * g;
            weights[v] -= g * rate / (Vector.SquareRoot(squares[v]) + epsilon);
        }
    }

    /// <summary>Expected minus observed: for each place and class, and for each pair of classes.</summary>
    private (float[] Places, float[] Pairs) Gradients(float[] scores, int[] right)
    {
        var n = right.Length;
        var steps = new double[_transitions.Length];
        for (var t = 0; t < steps.Length; t++) steps[t] = Math.Exp(_transitions[t]);
        var emissions = new double[n * _k];
        for (var i = 0; i < n; i++)
        {
            var top = float.NegativeInfinity;
            for (var c = 0; c < _k; c++) top = Math.Max(top, scores[(i * _stride) + c]);
            for (var c = 0; c < _k; c++) emissions[(i * _k) + c] = Math.Exp(scores[(i * _stride) + c] - top);
        }

        var forward = new double[n * _k];
        var backward = new double[n * _k];
        for (var c = 0; c < _k; c++) forward[c] = emissions[c] * steps[(_k * _k) + c];
        Normalise(forward.AsSpan(0, _k));
        for (var i = 1; i < n; i++)
        {
            for (var p = 0; p < _k; p++)
            {
                var from = forward[((i - 1) * _k) + p];
                for (var c = 0; c < _k; c++) forward[(i * _k) + c] += from * steps[(p * _k) + c];
            }

            for (var c = 0; c < _k; c++) forward[(i * _k) + c] *= emissions[(i * _k) + c];
            Normalise(forward.AsSpan(i * _k, _k));
        }

        backward.AsSpan((n - 1) * _k, _k).Fill(1.0 / _k);
        for (var i = n - 2; i >= 0; i--)
        {
            for (var p = 0; p < _k; p++)
            {
                double sum = 0;
                for (var c = 0; c < _k; c++) sum += steps[(p * _k) + c] * emissions[((i + 1) * _k) + c] * backward[((i + 1) * _k) + c];
                backward[(i * _k) + p] = sum;
            }

            Normalise(backward.AsSpan(i * _k, _k));
        }

        return Expected(forward, backward, emissions, steps, right);
    }

    private (float[] Places, float[] Pairs) Expected(double[] forward, double[] backward, double[] emissions, double[] steps, int[] right)
    {
        var n = right.Length;
        var places = new float[n * _stride];
        var pairs = new float[_transitions.Length];
        Span<double> joint = stackalloc double[_k];
        var table = new double[_k * _k];
        for (var i = 0; i < n; i++)
        {
            for (var c = 0; c < _k; c++) joint[c] = forward[(i * _k) + c] * backward[(i * _k) + c];
            Normalise(joint);
            for (var c = 0; c < _k; c++) places[(i * _stride) + c] = (float)joint[c];
            places[(i * _stride) + right[i]] -= 1;
            if (i == 0)
            {
                for (var c = 0; c < _k; c++) pairs[(_k * _k) + c] += places[c];
                continue;
            }

            for (var p = 0; p < _k; p++)
            {
                for (var c = 0; c < _k; c++)
                    table[(p * _k) + c] = forward[((i - 1) * _k) + p] * steps[(p * _k) + c] * emissions[(i * _k) + c] * backward[(i * _k) + c];
            }

            Normalise(table);
            for (var t = 0; t < table.Length; t++) pairs[t] += (float)table[t];
            pairs[(right[i - 1] * _k) + right[i]] -= 1;
        }

        return (places, pairs);
    }

    private static void Normalise(Span<double> row)
    {
        double sum = 0;
        foreach (var x in row) sum += x;
        if (sum <= 0) return;
        for (var i = 0; i < row.Length; i++) row[i] /= sum;
    }
}
