using System.Text;

namespace Isnad.Bench;

/// <summary>Rows of a CSV file by column name; fields may be quoted, hold commas, line ends and doubled quotes.</summary>
internal static class CsvRows
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IEnumerable<Dictionary<string, string>> Of(string file)
    {
        string[]? head = null;
        foreach (var fields in Fields(File.ReadAllText(file)))
        {
            if (head is null) head = [.. fields];
            else if (fields.Count == head.Length) yield return head.Zip(fields).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        }
    }

    private static IEnumerable<List<string>> Fields(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append(c);
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
            else
            {
                field.Append(c);
            }
        }

        if (row.Count == 0 && field.Length == 0) yield break;
        row.Add(field.ToString());
        yield return row;
    }
}
