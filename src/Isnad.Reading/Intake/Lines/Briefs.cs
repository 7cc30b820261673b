using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Leads of other stories that a site lists under an article without any heading: a closing run of paragraphs of one sentence that
/// open with a bare verb, nearly all of them, where the article's own paragraphs carry on (و…، كما، من جهته) and speak of other things.
/// </summary>
internal sealed class Briefs(Knowledge knowledge)
{
    private const int Fewest = 3;
    private const double MostGoOn = 0.6;
    private const double MostStart = 0.75;
    private const double MostShared = 0.35;

    // Names and rare words: in one article of a hundred or fewer.
    private const float Telling = 4.6f;
    private readonly Phrases _openers = new(knowledge.Table("intake/paragraph-openers.tsv").Rows, "phrase");

    public void Drop(Layout page, int end)
    {
        var read = Enumerable.Range(page.Lead, Math.Max(0, end - page.Lead)).Where(page.IsOpen).ToList();
        var first = read.Count;
        while (first > 0 && MayStart(page.Lines[read[first - 1]])) first--;
        // What opens the run has to start.
        while (first < read.Count && KindOf(page.Lines[read[first]]) is not "starts") first++;
        var run = read[first..];
        if (run.Count < Fewest || first < 2 || run.Count(i => KindOf(page.Lines[i]) is "starts") < run.Count * MostStart) return;
        var carried = read[1..first].Count(i => GoesOn(page.Lines[i]));
        if (carried < (first - 1) * MostGoOn) return;
        // Where all open alike and end, the form is enough; a site that cuts its leads short, or opens one otherwise, must speak of other things.
        if (!run.TrueForAll(i => Starts(page.Lines[i])) && Shared(page, read[..first], run) > MostShared) return;
        foreach (var i in run) page.Drop(i, "related");
    }

    private bool MayStart(Line line) => line.Words.Count is >= 10 and <= 60 && !GoesOn(line);

    private bool Starts(Line line) => line.Last == '.' && KindOf(line) is "starts";

    private bool GoesOn(Line line) => KindOf(line) is "goes-on" || (line.Words.Count > 0 && line.Words[0] is { Kind: TokenKind.Word, Key: ['و', _, _, ..] } && KindOf(line) is not "starts");

    private string KindOf(Line line) => _openers.LongestAt(line.Words, 0) is { Length: > 0, Row: var row } ? row["kind"] : "";

    /// <summary>The share of the run's telling words that the article's own lines have too.</summary>
    private static double Shared(Layout page, List<int> own, List<int> run)
    {
        var told = own.SelectMany(i => Stems(page.Lines[i])).ToHashSet();
        var words = run.SelectMany(i => Stems(page.Lines[i]).Distinct()).ToList();
        return words.Count == 0 ? 1 : (double)words.Count(told.Contains) / words.Count;
    }

    private static IEnumerable<ulong> Stems(Line line) =>
        line.Words.Where(w => w.Kind == TokenKind.Word).Select(w => LightStem.HashOf(w.Key)).Where(s => StemWeights.BuiltIn.Of(s) >= Telling);
}
