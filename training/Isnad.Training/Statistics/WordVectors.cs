using System.Runtime.InteropServices;

namespace Isnad.Training;

/// <summary>Vectors of stems: positive pointwise mutual information with the words one and two places to the left and right, reduced by a randomised singular value decomposition.</summary>
internal sealed class WordVectors
{
    private const int ContextWords = 4000;
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly float[] _values;
    private readonly int _width;

    /// <param name="sentences">Streams of stems, sentences parted by <see cref="StemStream.End"/>; read twice.</param>
    public WordVectors(Func<IEnumerable<string>> sentences, int minimum)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in sentences()) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        Words = counts.Where(c => c.Value >= minimum).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).ToArray();
        Counts = Words.Select(w => counts[w]).ToArray();
        var ids = Words.Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i, StringComparer.Ordinal);
        _width = 4 * ContextWords;
        (_starts, _columns, _values) = Matrix(sentences(), ids);
    }

    public string[] Words { get; }

    public int[] Counts { get; }

    public Matrix Reduce(int dimensions, int powerSteps)
    {
        var wide = dimensions + 8;
        var random = new Random(20261121);
        var right = new Matrix(_width, wide);
        for (var i = 0; i < right.Cells.Length; i++) right.Cells[i] = (float)Gaussian(random);
        var left = Times(right);
        left.Orthonormalise();
        for (var step = 0; step < powerSteps; step++)
        {
            right = TransposedTimes(left);
            right.Orthonormalise();
            left = Times(right);
            left.Orthonormalise();
        }

        right = TransposedTimes(left);
        var (values, vectors) = right.Gram().Eigen();
        return left.Rotated(values, vectors, dimensions);
    }

    private static double Gaussian(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private (int[] Starts, int[] Columns, float[] Values) Matrix(IEnumerable<string> stream, Dictionary<string, int> ids)
    {
        var pairs = new List<ulong>(40_000_000);
        var end = ids[StemStream.End];
        int before2 = end, before = end;
        foreach (var word in stream)
        {
            var id = ids.GetValueOrDefault(word, -1);
            Pair(pairs, id, before, 0);
            Pair(pairs, before, id, 1);
            Pair(pairs, id, before2, 2);
            Pair(pairs, before2, id, 3);
            (before2, before) = id == end ? (end, end) : (before, id);
        }

        pairs.Sort();
        var rowSums = new double[Words.Length];
        var columnSums = new double[_width];
        double total = 0;
        foreach (var pair in pairs)
        {
            rowSums[(int)(pair >> 32)]++;
            columnSums[(int)(pair & 0xFFFFFFFF)]++;
            total++;
        }

        return Weigh(pairs, rowSums, Smooth(columnSums, total), total);
    }

    private static double[] Smooth(double[] sums, double total)
    {
        var raised = sums.Select(s => Math.Pow(s, 0.75)).ToArray();
        var all = raised.Sum();
        return raised.Select(r => r / all * total).ToArray();
    }

    private (int[] Starts, int[] Columns, float[] Values) Weigh(List<ulong> pairs, double[] rowSums, double[] columnSums, double total)
    {
        var starts = new int[Words.Length + 1];
        var columns = new List<int>(20_000_000);
        var values = new List<float>(20_000_000);
        var row = 0;
        for (var i = 0; i < pairs.Count;)
        {
            var j = i;
            while (j < pairs.Count && pairs[j] == pairs[i]) j++;
            var (r, c) = ((int)(pairs[i] >> 32), (int)(pairs[i] & 0xFFFFFFFF));
            while (row < r) starts[++row] = columns.Count;
            var information = Math.Log((j - i) * total / (rowSums[r] * columnSums[c]));
            if (information > 0)
            {
                columns.Add(c);
                values.Add((float)information);
            }

            i = j;
        }

        while (row < Words.Length) starts[++row] = columns.Count;
        return (starts, [.. columns], [.. values]);
    }

    private static void Pair(List<ulong> pairs, int word, int context, int place)
    {
        if (word < 0 || context < 0 || context >= ContextWords) return;
        pairs.Add(((ulong)word << 32) | (uint)((place * ContextWords) + context));
    }

    private Matrix Times(Matrix right)
    {
        var product = new Matrix(Words.Length, right.Columns);
        for (var row = 0; row < Words.Length; row++)
        {
            for (var k = _starts[row]; k < _starts[row + 1]; k++) right.AddRowTo(_columns[k], _values[k], product.Row(row));
        }

        return product;
    }

    private Matrix TransposedTimes(Matrix left)
    {
        var product = new Matrix(_width, left.Columns);
        for (var row = 0; row < Words.Length; row++)
        {
            for (var k = _starts[row]; k < _starts[row + 1]; k++) left.AddRowTo(row, _values[k], product.Row(_columns[k]));
        }

        return product;
    }
}
