using System.Numerics;
using System.Runtime.InteropServices;

namespace Isnad.Training;

/// <summary>A dense matrix of floats, row by row.</summary>
internal sealed class Matrix(int rows, int columns)
{
    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public float[] Cells { get; } = new float[(long)rows * columns];

    public Span<float> Row(int row) => Cells.AsSpan(row * Columns, Columns);

    public void AddRowTo(int row, float factor, Span<float> target) => AddScaled(Row(row), factor, target);

    public static void AddScaled(ReadOnlySpan<float> source, float factor, Span<float> target)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(source);
        var to = MemoryMarshal.Cast<float, Vector<float>>(target);
        for (var i = 0; i < from.Length; i++) to[i] += from[i] * factor;
        for (var i = from.Length * Vector<float>.Count; i < source.Length; i++) target[i] += source[i] * factor;
    }

    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var va = MemoryMarshal.Cast<float, Vector<float>>(a);
        var vb = MemoryMarshal.Cast<float, Vector<float>>(b);
        var sum = Vector<float>.Zero;
        for (var i = 0; i < va.Length; i++) sum += va[i] * vb[i];
        var dot = Vector.Sum(sum);
        for (var i = va.Length * Vector<float>.Count; i < a.Length; i++) dot += a[i] * b[i];
        return dot;
    }

    /// <summary>Columns made orthogonal and of length 1 (Cholesky of the Gram matrix, twice for accuracy).</summary>
    public void Orthonormalise()
    {
        for (var pass = 0; pass < 2; pass++)
        {
            var gram = Gram();
            var factor = gram.Cholesky();
            for (var r = 0; r < Rows; r++) SolveRow(Row(r), factor);
        }
    }

    /// <summary>Transposed times itself.</summary>
    public Matrix Gram()
    {
        var sums = new double[Columns * Columns];
        for (var r = 0; r < Rows; r++)
        {
            var row = Row(r);
            for (var i = 0; i < Columns; i++)
            {
                if (row[i] == 0) continue;
                for (var j = 0; j <= i; j++) sums[(i * Columns) + j] += (double)row[i] * row[j];
            }
        }

        var gram = new Matrix(Columns, Columns);
        for (var i = 0; i < Columns; i++)
        {
            for (var j = 0; j <= i; j++) gram.Row(i)[j] = gram.Row(j)[i] = (float)sums[(i * Columns) + j];
        }

        return gram;
    }

    /// <summary>Eigenvalues, greatest first, and eigenvectors as rows, of a symmetric matrix (Jacobi rotations).</summary>
    public (double[] Values, double[][] Vectors) Eigen()
    {
        var n = Rows;
        var a = new double[n][];
        var v = new double[n][];
        for (var i = 0; i < n; i++)
        {
            a[i] = Row(i).ToArray().Select(x => (double)x).ToArray();
            v[i] = new double[n];
            v[i][i] = 1;
        }

        for (var sweep = 0; sweep < 30; sweep++)
        {
            for (var p = 0; p < n - 1; p++)
            {
                for (var q = p + 1; q < n; q++) Rotate(a, v, p, q);
            }
        }

        var order = Enumerable.Range(0, n).OrderByDescending(i => a[i][i]).ThenBy(i => i).ToArray();
        return (order.Select(i => a[i][i]).ToArray(), order.Select(i => Enumerable.Range(0, n).Select(r => v[r][i]).ToArray()).ToArray());
    }

    /// <summary>This matrix times eigenvectors, each scaled by the fourth root of its value (half the singular value).</summary>
    public Matrix Rotated(double[] values, double[][] vectors, int kept)
    {
        var rotated = new Matrix(Rows, kept);
        for (var r = 0; r < Rows; r++)
        {
            var from = Row(r);
            var to = rotated.Row(r);
            for (var k = 0; k < kept; k++)
            {
                double sum = 0;
                for (var i = 0; i < Columns; i++) sum += from[i] * vectors[k][i];
                to[k] = (float)(sum * Math.Pow(Math.Max(values[k], 0), 0.25));
            }
        }

        return rotated;
    }

    private static void Rotate(double[][] a, double[][] v, int p, int q)
    {
        if (Math.Abs(a[p][q]) < 1e-12 * Math.Sqrt(Math.Abs(a[p][p] * a[q][q])) || a[p][q] == 0) return;
        var theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        var t = Math.Sign(theta) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        if (theta == 0) t = 1;
        var c = 1 / Math.Sqrt((t * t) + 1);
        var s = t * c;
        for (var k = 0; k < a.Length; k++) (a[k][p], a[k][q]) = ((c * a[k][p]) - (s * a[k][q]), (s * a[k][p]) + (c * a[k][q]));
        for (var k = 0; k < a.Length; k++) (a[p][k], a[q][k]) = ((c * a[p][k]) - (s * a[q][k]), (s * a[p][k]) + (c * a[q][k]));
        for (var k = 0; k < a.Length; k++) (v[k][p], v[k][q]) = ((c * v[k][p]) - (s * v[k][q]), (s * v[k][p]) + (c * v[k][q]));
    }

    private static void SolveRow(Span<float> row, double[][] factor)
    {
        for (var i = 0; i < row.Length; i++)
        {
            double x = row[i];
            for (var j = 0; j < i; j++) x -= factor[i][j] * row[j];
            row[i] = (float)(x / factor[i][i]);
        }
    }

    private double[][] Cholesky()
    {
        var factor = new double[Rows][];
        for (var i = 0; i < Rows; i++)
        {
            factor[i] = new double[Rows];
            for (var j = 0; j <= i; j++)
            {
                double sum = Row(i)[j];
                for (var k = 0; k < j; k++) sum -= factor[i][k] * factor[j][k];
                factor[i][j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / factor[j][j];
            }
        }

        return factor;
    }
}
