using System.Globalization;
using System.Text;

namespace Isnad.App;

/// <summary>
/// Rows as CSV (RFC 4180): CR LF, quotes where needed, one header line. UTF-8 with BOM, without which Excel takes Arabic for another code
/// page; names in the reader's language, days in ISO 8601, codes as the contract has them.
/// </summary>
internal sealed class CsvSheet(Stream output, Words words)
{
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public void Write(ISheet sheet, IEnumerable<SheetRow> rows)
    {
        using var writer = new StreamWriter(output, WithMark, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', sheet.Keys.SelectMany(Columns)));
        foreach (var row in rows) writer.WriteLine(string.Join(',', sheet.Keys.Zip(row.Values, Cells).SelectMany(c => c).Select(Quoted)));
    }

    /// <summary>A place takes as many columns as it has parts.</summary>
    private static string[] Columns(string key) => key is "place" ? ["id", "article", "location", "outlet", "published", "start", "end", "text"] : [key];

    private string[] Cells(string key, object? value) => value is Place p && key is "place"
        ? [p.Fact, p.Article, p.Location, p.Outlet ?? "", Text(p.Published), Text(p.Start), Text(p.End), p.Text]
        : [Text(value)];

    private string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Named named => named.In(words),
        Place place => place.Location,
        System.Collections.IEnumerable list => string.Join("; ", list.Cast<object?>().Select(Text).Distinct(StringComparer.Ordinal)),
        _ => throw new ArgumentException($"no CSV for {value.GetType().Name}", nameof(value)),
    };

    /// <summary>What a spreadsheet would take for a formula gets an apostrophe: the words come from pages that anybody may write.</summary>
    private static string Quoted(string cell)
    {
        if (cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]) cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
