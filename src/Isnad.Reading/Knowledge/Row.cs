namespace Isnad.Reading;

/// <summary>One entry of a knowledge table; cells are named by the table's header.</summary>
public readonly struct Row
{
    private readonly Table _table;
    private readonly string[] _cells;

    internal Row(Table table, int line, string[] cells)
    {
        _table = table;
        Line = line;
        _cells = cells;
    }

    /// <summary>Line number in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The cell, "" where it is empty or the table has no such column.</summary>
    public string this[string column] => _table.ColumnOf(column) is var i and >= 0 && i < _cells.Length ? _cells[i] : "";

    /// <summary>The cell's parts, split at '|'; none where it is empty.</summary>
    public string[] List(string column) => this[column] is { Length: > 0 } cell ? cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    /// <summary>"lexicon/titles.tsv:12", for messages and reasons.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_table.Name}:{Line}");
}
