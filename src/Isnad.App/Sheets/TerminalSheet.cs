using System.Globalization;
using System.Text;

namespace Isnad.App;

/// <summary>
/// Rows in columns for a terminal, each with its proof below. Columns that do not fit are wrapped, the widest first; where the output is
/// no terminal nothing is wrapped.
/// </summary>
/// <remarks>
/// A direction mark stands at each cell's edges, so that a terminal that turns Arabic round does so within the cell: without it two Arabic
/// neighbours would be turned as one run, and change places. In Arabic the marks point left and the first column stands on the right.
/// </remarks>
internal sealed class TerminalSheet(TextWriter output, int? width, Words words)
{
    private const int Gap = 2;
    private const int Least = 8;
    private readonly Paper _paper = new(output, width);
    private readonly string _mark = width is null ? "" : words.IsArabic ? "\u200F" : "\u200E";

    public void Write(ISheet sheet, IEnumerable<SheetRow> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0) return;
        var heads = sheet.Heads.Select(h => words[h]).ToList();
        var widths = Widths(heads, all);
        Line(heads, widths, Paper.Accent);
        foreach (var row in all)
        {
            Line(row.Cells, widths, Paper.Plain);
            foreach (var under in row.Under) _paper.Line(Gap, (_mark + Kept(under) + _mark, Paper.Faint));
        }
    }

    /// <summary>What each column needs, and less where the line would not hold it.</summary>
    private int[] Widths(List<string> heads, List<SheetRow> rows)
    {
        var widths = heads.Select(WidthOf).ToArray();
        foreach (var row in rows)
        {
            for (var c = 0; c < widths.Length; c++) widths[c] = Math.Max(widths[c], WidthOf(row.Cells[c]));
        }

        if (width is not { } all) return widths;
        while (widths.Sum() + (Gap * (widths.Length - 1)) > all && widths.Max() is > Least and var most) widths[Array.IndexOf(widths, most)] = most - 1;
        return widths;
    }

    private void Line(IReadOnlyList<string> cells, int[] widths, Spectre.Console.Style style)
    {
        var columns = cells.Select((cell, c) => Wrapped(cell, widths[c])).ToList();
        var height = columns.Max(c => c.Count);
        for (var line = 0; line < height; line++)
        {
            var text = new StringBuilder();
            for (var c = 0; c < columns.Count; c++)
            {
                var part = line < columns[c].Count ? columns[c][line] : "";
                text.Append(_mark).Append(Kept(part)).Append(_mark);
                // In Arabic the last column is padded too, so that all lines are one run of the same length.
                if (c < columns.Count - 1) text.Append(' ', widths[c] - WidthOf(part) + Gap);
                else if (words.IsArabic && width is not null) text.Append(' ', Math.Max(0, widths[c] - WidthOf(part))).Append(_mark);
            }

            _paper.Line(0, (width is null ? text.ToString().TrimEnd() : text.ToString(), style));
        }
    }

    /// <summary>Names on both sides of a separator keep their order, also where both are Arabic and the line is not.</summary>
    private string Kept(string text) => _mark.Length == 0 ? text : text.Replace("←", $"{_mark}←{_mark}", StringComparison.Ordinal).Replace("·", $"{_mark}·{_mark}", StringComparison.Ordinal).Replace(",", $",{_mark}", StringComparison.Ordinal);

    /// <summary>Lines of at most <paramref name="most"/> columns, broken between words, and within a word only where it alone is longer.</summary>
    private static List<string> Wrapped(string cell, int most)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var piece in Pieces(word, most))
            {
                var size = WidthOf(piece);
                if (used > 0 && used + 1 + size > most)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                    used = 0;
                }

                if (used > 0) line.Append(' ');
                line.Append(piece);
                used += size + (used > 0 ? 1 : 0);
            }
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static IEnumerable<string> Pieces(string word, int most)
    {
        var piece = new StringBuilder();
        foreach (var element in Elements(word))
        {
            if (WidthOf(piece.ToString()) + WidthOf(element) > most)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(element);
        }

        yield return piece.ToString();
    }

    /// <summary>Letters with what is written over and under them.</summary>
    private static IEnumerable<string> Elements(string word)
    {
        for (var at = 0; at < word.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(word.AsSpan(at));
            yield return word.Substring(at, length);
            at += length;
        }
    }

    private static int WidthOf(string text) => Paper.WidthOf(text);
}
