using Isnad.Ledger;

namespace Isnad.App;

/// <summary>Prints a comparison: rows are claims, columns are accounts.</summary>
internal sealed class ComparisonTable(Comparison comparison, Words words)
{
    public void Markdown(TextWriter output)
    {
        output.Write($"# {Title()}\n\n| {words["compare.claim"]} | {string.Join(" | ", comparison.Readouts.Select(r => Piped(Account(r))))} |\n|{string.Concat(Enumerable.Repeat("---|", comparison.Readouts.Count + 1))}\n");
        foreach (var row in comparison.Rows) output.Write($"| {Piped(Claim(row))} | {string.Join(" | ", row.Cells.Select(c => Piped(Cell(c, " · "))))} |\n");
    }

    public void Csv(TextWriter output)
    {
        output.Write(string.Join(',', comparison.Readouts.Select(r => Quoted(Account(r))).Prepend(Quoted(words["compare.claim"]))) + "\r\n");
        foreach (var row in comparison.Rows) output.Write(string.Join(',', row.Cells.Select(c => Quoted(Cell(c, " · "))).Prepend(Quoted(Claim(row)))) + "\r\n");
    }

    public void Html(TextWriter output)
    {
        var html = new Html(output);
        html.Raw($"<!DOCTYPE html>\n<html lang=\"{words.Language}\" dir=\"{words.Direction}\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Text(Title()).Raw("</title>\n<style>table{border-collapse:collapse}th,td{border:1px solid #999;padding:.4em;vertical-align:top;text-align:start}.absent{color:#777}.denied{color:#a00}</style>\n</head>\n<body>\n<h1>").Text(Title()).Raw("</h1>\n<table>\n<tr><th>").Text(words["compare.claim"]).Raw("</th>");
        foreach (var readout in comparison.Readouts) html.Raw("<th>").Text(Account(readout)).Raw("</th>");
        html.Raw("</tr>\n");
        foreach (var row in comparison.Rows)
        {
            html.Raw("<tr><td><bdi>").Text(Claim(row)).Raw("</bdi></td>");
            foreach (var cell in row.Cells)
            {
                html.Raw($"<td class=\"{cell.State}\">").Text(words["compare." + cell.State]);
                foreach (var wording in cell.Wordings) html.Raw("<br><bdi lang=\"ar\" dir=\"rtl\">").Text($"«{wording.Text.ReplaceLineEndings(" ")}»").Raw("</bdi> <small>").Text(Outlet(wording)).Raw("</small>");
                html.Raw("</td>");
            }

            html.Raw("</tr>\n");
        }

        html.Raw("</table>\n</body>\n</html>\n");
    }

    public void Terminal(Paper paper)
    {
        paper.Line(0, (Title(), Paper.Accent));
        foreach (var readout in comparison.Readouts) paper.Line(2, (readout.Id + " ", Paper.Strong), (Account(readout), Paper.Plain));
        foreach (var row in comparison.Rows)
        {
            paper.Blank();
            paper.Line(0, (Claim(row), Paper.Strong));
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var cell = row.Cells[i];
                paper.Line(2, (comparison.Readouts[i].Id + " ", Paper.Faint), (Cell(cell, " · "), cell.State is "absent" ? Paper.Faint : Paper.Plain));
            }
        }
    }

    private string Title()
    {
        var actors = string.Join(words["comma"] + " ", comparison.Actors.Select(Name));
        return string.Join(" · ", new[] { words.EventType(comparison.Type), comparison.Mode, actors, comparison.When }.OfType<string>());
    }

    private string Account(Readout readout) =>
        $"{Name(readout.Issuer)} ({string.Join(words["comma"] + " ", readout.Articles.Select(a => a.Outlet ?? a.Location))})";

    private string Claim(ComparisonRow row) => $"{(row.Speaker is null ? "" : Name(row.Speaker) + ": ")}{row.Gist.ReplaceLineEndings(" ")}";

    private string Cell(ComparisonCell cell, string between) =>
        cell.Wordings.Count == 0 ? words["compare." + cell.State] : $"{words["compare." + cell.State]}: {string.Join(between, cell.Wordings.Select(w => $"«{w.Text.ReplaceLineEndings(" ")}» ({Outlet(w)})"))}";

    private static string Outlet(Attestation wording) => wording.Article.Outlet ?? wording.Article.Location;

    private string Name(ClaimSpeaker speaker) => words.IsArabic || speaker.NameEn.Length == 0 ? speaker.Name : speaker.NameEn;

    private static string Piped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    // What a spreadsheet would take for a formula gets an apostrophe.
    private static string Quoted(string cell) => $"\"{(cell is ['=' or '+' or '-' or '@', ..] ? "'" : "")}{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
