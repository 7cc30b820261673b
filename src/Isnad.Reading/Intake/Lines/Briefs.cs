using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Leads of other stories that a site lists under an article without any heading: a closing run of paragraphs of one sentence that all
/// open with a bare verb, where the article's own paragraphs carry on (و…، كما، من جهته).
/// </summary>
internal sealed class Briefs(Knowledge knowledge)
{
    private const int Fewest = 3;
    private const double MostGoOn = 0.6;
    private readonly Phrases _openers = new(knowledge.Table("intake/paragraph-openers.tsv").Rows, "phrase");

    public void Drop(Layout page, int end)
    {
        var read = Enumerable.Range(page.Lead, Math.Max(0, end - page.Lead)).Where(page.IsOpen).ToList();
        var first = read.Count;
        while (first > 0 && Starts(page.Lines[read[first - 1]])) first--;
        if (read.Count - first < Fewest || first < 2) return;
        var carried = read[1..first].Count(i => GoesOn(page.Lines[i]));
        if (carried < (first - 1) * MostGoOn) return;
        foreach (var i in read[first..]) page.Drop(i, "related");
    }

    private bool Starts(Line line) => line.Words.Count is >= 10 and <= 60 && line.Last == '.' && KindOf(line) is "starts";

    private bool GoesOn(Line line) => KindOf(line) is "goes-on" || (line.Words.Count > 0 && line.Words[0] is { Kind: TokenKind.Word, Key: ['و', _, _, ..] } && KindOf(line) is not "starts");

    private string KindOf(Line line) => _openers.LongestAt(line.Words, 0) is { Length: > 0, Row: var row } ? row["kind"] : "";
}
