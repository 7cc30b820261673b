using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.Tests;

public sealed class ClaimGoldTests(ITestOutputHelper output)
{
    [Fact]
    public void Claims_are_merged_traced_and_kept_apart_as_the_gold_says()
    {
        var gold = new ClaimGold(Repository.NeedShared("gold"));
        var analyses = Read().ToDictionary(a => Path.GetFileName(a.Article.Location), StringComparer.Ordinal);
        using var folder = new TemporaryFolder();
        using var ledger = LedgerFile.Open(folder["isnad.db"]);
        using (var batch = ledger.Batch())
        {
            foreach (var analysis in analyses.Values) batch.Write(analysis);
            batch.Commit();
        }

        ledger.Link();
        var reuses = ledger.Reuses().ToList();
        var maker = new ItemMaker(Knowledge.BuiltIn);
        var scores = new List<ClaimScore>();
        foreach (var story in gold.Claims.GroupBy(c => c.Story, StringComparer.Ordinal))
        {
            var ids = story.SelectMany(c => c.Places).Select(p => p.Article).Distinct(StringComparer.Ordinal).ToDictionary(a => a, a => analyses[gold.FileOf(a)].Article.Id, StringComparer.Ordinal);
            var articles = ids.Values.Select(id => analyses.Values.First(a => string.Equals(a.Article.Id, id, StringComparison.Ordinal))).ToList();
            var score = new ClaimScore(new StoryClaims(maker, articles, [.. reuses.Where(r => ids.ContainsValue(r.A.Id) && ids.ContainsValue(r.B.Id))]), ids);
            score.Add([.. story]);
            scores.Add(score);
            foreach (var fault in score.Faults) output.WriteLine($"{story.Key} {fault}");
        }

        var precision = scores.Sum(s => s.RightlyMerged) / (double)scores.Sum(s => s.Merged);
        var recall = scores.Sum(s => s.RightlyMerged) / (double)scores.Sum(s => s.Pairs);
        var origins = scores.Sum(s => s.OriginsRight) / (double)gold.Claims.Count;
        var (traps, taken) = (scores.Sum(s => s.Traps), scores.Sum(s => s.TrapsTaken));
        output.WriteLine(FormattableString.Invariant($"pairs merged: precision {precision:0.000}, recall {recall:0.000} of {scores.Sum(s => s.Pairs)}; origins right {origins:0.000}; traps not taken {traps - taken} of {traps}"));
        precision.ShouldBeGreaterThanOrEqualTo(0.92);
        recall.ShouldBeGreaterThanOrEqualTo(0.60);
        origins.ShouldBeGreaterThanOrEqualTo(0.75);
        (traps - taken).ShouldBeGreaterThanOrEqualTo(18);
    }

    private static IEnumerable<Analysis> Read()
    {
        var intake = new Reading.Intake(Knowledge.BuiltIn);
        var pipeline = new Pipeline(Knowledge.BuiltIn);
        var seeds = Directory.GetFiles(Repository.NeedShared("seeds"), "*.txt").Order(StringComparer.Ordinal).SelectMany(f => intake.Read(new RawPage(f, File.ReadAllBytes(f))));
        return intake.ReadAll([Repository.NeedShared("gold/news/articles.jsonl")]).Concat(seeds).OfType<ReadArticle>().Select(a => pipeline.Read(a.Article));
    }
}
