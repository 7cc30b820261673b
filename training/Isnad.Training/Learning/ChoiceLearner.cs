namespace Isnad.Training;

/// <summary>Learns to choose among candidates: a log-linear model, stochastic gradients with per-feature steps (AdaGrad) and weight decay. Deterministic.</summary>
internal sealed class ChoiceLearner
{
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly List<ulong> _features = [];
    private float[] _weights = new float[1024];
    private float[] _squares = new float[1024];

    public int RowOf(ulong feature)
    {
        if (_rows.TryGetValue(feature, out var row)) return row;
        row = _features.Count;
        _rows[feature] = row;
        _features.Add(feature);
        if (row == _weights.Length)
        {
            Array.Resize(ref _weights, row * 2);
            Array.Resize(ref _squares, row * 2);
        }

        return row;
    }

    public void Learn(List<(int[][] Candidates, int Right)> examples, int epochs, float rate, float decay)
    {
        var random = new Random(20261121);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order) Step(examples[i], rate, decay);
        }
    }

    public void Write(ModelFile file, float least) => Quantised.Write(file, 1, _features, (row, _) => _weights[row], least);

    private void Step((int[][] Candidates, int Right) example, float rate, float decay)
    {
        var scores = new double[example.Candidates.Length];
        var top = double.NegativeInfinity;
        for (var c = 0; c < scores.Length; c++)
        {
            foreach (var row in example.Candidates[c]) scores[c] += _weights[row];
            top = Math.Max(top, scores[c]);
        }

        double sum = 0;
        for (var c = 0; c < scores.Length; c++) sum += scores[c] = Math.Exp(scores[c] - top);
        for (var c = 0; c < scores.Length; c++)
        {
            var gradient = (float)((scores[c] / sum) - (c == example.Right ? 1 : 0));
            if (Math.Abs(gradient) < 1e-4f) continue;
            foreach (var row in example.Candidates[c])
            {
                var g = gradient + (decay * _weights[row]);
                _squares[row] += g * g;
                _weights[row] -= rate * g / (MathF.Sqrt(_squares[row]) + 1e-6f);
            }
        }
    }
}
