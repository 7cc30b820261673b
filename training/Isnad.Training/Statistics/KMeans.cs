namespace Isnad.Training;

/// <summary>Groups unit vectors by direction. Centres are learned on the most frequent words; all words are then assigned. Deterministic.</summary>
internal static class KMeans
{
    public static ushort[] Classes(Matrix unit, int classes, int learnOn, int rounds)
    {
        var learned = Math.Min(learnOn, unit.Rows);
        var centres = new Matrix(classes, unit.Columns);
        for (var c = 0; c < classes; c++) unit.Row((int)((long)c * learned / classes)).CopyTo(centres.Row(c));
        var found = new ushort[unit.Rows];
        for (var round = 0; round < rounds; round++)
        {
            Assign(unit, centres, found, learned);
            Array.Clear(centres.Cells);
            for (var r = 0; r < learned; r++) Matrix.AddScaled(unit.Row(r), 1, centres.Row(found[r]));
            for (var c = 0; c < classes; c++) Normalise(centres.Row(c));
        }

        Assign(unit, centres, found, unit.Rows);
        return found;
    }

    public static void Normalise(Span<float> row)
    {
        var length = MathF.Sqrt(Matrix.Dot(row, row));
        if (length == 0) return;
        for (var i = 0; i < row.Length; i++) row[i] /= length;
    }

    private static void Assign(Matrix unit, Matrix centres, ushort[] found, int rows)
    {
        for (var r = 0; r < rows; r++)
        {
            var best = float.NegativeInfinity;
            for (var c = 0; c < centres.Rows; c++)
            {
                var dot = Matrix.Dot(unit.Row(r), centres.Row(c));
                if (dot <= best) continue;
                best = dot;
                found[r] = (ushort)c;
            }
        }
    }
}
