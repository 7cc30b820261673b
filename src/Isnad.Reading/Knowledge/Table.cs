namespace Isnad.Reading;

/// <summary>A tab-separated file of knowledge/: '#' lines are comments, the first other line names the columns, lists are split at '|'.</summary>
public sealed class Table
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <exception cref="KnowledgeException">A row has more cells than the header, or there is no header.</exception>
    public Table(string name, string content)
    {
        Name = name;
        var rows = new List<Row>();
        var line = 0;
        foreach (var raw in content.Split('\n'))
        {
            line++;
            var text = raw.TrimEnd('\r');
            if (text.Length == 0 || text[0] == '#') continue;
            var cells = text.Split('\t');
            if (_columns.Count == 0)
            {
                for (var i = 0; i < cells.Length; i++) _columns[cells[i].Trim()] = i;
                continue;
            }

            if (cells.Length > _columns.Count)
            {
                throw new KnowledgeException(name, line, $"{cells.Length} cells under {_columns.Count} columns; write lists with '|', not tabs");
            }

            for (var i = 0; i < cells.Length; i++) cells[i] = cells[i].Trim();
            rows.Add(new Row(this, line, cells));
        }

        if (_columns.Count == 0) throw new KnowledgeException(name, line, "no header line; the first line that is not a comment names the columns");
        Rows = rows;
    }

    /// <summary>Path under knowledge/, with '/'.</summary>
    public string Name { get; }

    public IReadOnlyList<Row> Rows { get; }

    public IReadOnlyCollection<string> Columns => _columns.Keys;

    internal int ColumnOf(string column) => _columns.GetValueOrDefault(column, -1);
}
