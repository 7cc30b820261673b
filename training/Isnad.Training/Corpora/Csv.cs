using System.Text;

namespace Isnad.Training;

/// <summary>Rows of a comma-separated file by column name; cells may be quoted.</summary>
internal static class Csv
{
    public static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        string[]? names = null;
        foreach (var line in File.ReadLines(file))
        {
            var cells = Cells(line);
            if (names is null)
            {
                names = cells;
                continue;
            }

            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < names.Length; i++) row[names[i]] = i < cells.Length ? cells[i] : "";
            yield return row;
        }
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(c);
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
