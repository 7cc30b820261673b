using System.Diagnostics;
using System.Reflection;
using Isnad.Reading;

namespace Isnad.Bench;

/// <summary>How fast one core reads, where its time goes, and what stays in memory.</summary>
internal static class Reading
{
    private const string SpeedTable = "one core";
    private static readonly Intake Intake = new(Knowledge.BuiltIn);
    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);

    /// <summary>Plain text to analysis: decoding, page lines, all annotators; without writing JSON.</summary>
    public static void Speed(Corpus corpus, Report report)
    {
        var sentences = Articles(corpus).Sum(a => SentencedArticle.Of(a).Sentences.Length);
        var (wall, processor) = Machine.Best(() => Read(corpus.Pages));
        report.Line(
            SpeedTable,
            $"text to analysis, {corpus.Name} ({corpus.Pages.Count} articles, {(double)sentences / corpus.Pages.Count:N1} sentences each)",
            $"{sentences / processor.TotalSeconds:N0} sentences/s of processor time, {sentences / wall.TotalSeconds:N0} by the wall clock",
            "≥ 2,000 sentences/s");
    }

    /// <summary>HTML to analysis.</summary>
    public static void PageSpeed(Corpus corpus, Report report)
    {
        var (wall, processor) = Machine.Best(() => Read(corpus.Pages));
        var size = corpus.Pages.Average(p => p.Bytes.Length) / 1024;
        report.Line(
            SpeedTable,
            $"HTML to analysis, {corpus.Name} ({size:N0} KB each)",
            $"{corpus.Pages.Count / processor.TotalSeconds:N0} pages/s of processor time, {corpus.Pages.Count / wall.TotalSeconds:N0} by the wall clock",
            "≥ 100 pages/s");
    }

    /// <summary>The share of each stage in the time from bytes to JSON.</summary>
    public static void Shares(Corpus corpus, Report report)
    {
        var annotators = (IAnnotator[])typeof(Pipeline).GetField("_annotators", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(Pipeline)!;
        var articles = Articles(corpus);
        var stages = new List<(string Name, TimeSpan Time)> { ("intake", Machine.Best(() => Articles(corpus)).Wall) };
        var sentenced = articles.ConvertAll(SentencedArticle.Of);
        stages.Add(("sentences", Machine.Best(() => articles.ForEach(a => SentencedArticle.Of(a))).Wall));
        stages.AddRange(Annotating(sentenced, annotators));
        var analyses = articles.ConvertAll(Pipeline.Read);
        stages.Add(("JSON", Machine.Best(() => analyses.ForEach(a => AnalysisJson.ToUtf8(a))).Wall));
        var all = stages.Sum(s => s.Time.TotalSeconds);
        foreach (var (name, time) in stages) report.Line($"where the time goes ({corpus.Name})", name, $"{time.TotalSeconds / all:P0} · {time.TotalMicroseconds / articles.Count:N0} µs an article", "the others");
    }

    /// <summary>What is kept after one thousand articles and after ten thousand; nothing of an article should be.</summary>
    public static void Memory(Corpus corpus, Report report)
    {
        foreach (var count in (int[])[1_000, 10_000])
        {
            for (var i = 0; i < count; i++) Read([corpus.Pages[i % corpus.Pages.Count]]);
            var kept = GC.GetTotalMemory(forceFullCollection: true);
            using var process = Process.GetCurrentProcess();
            report.Line("memory", $"after {count:N0} more articles", $"{kept / 1048576.0:N1} MB kept, {process.WorkingSet64 / 1048576.0:N0} MB working set", count == 1_000 ? "the next line: flat" : "the line above: flat");
        }
    }

    /// <summary>Annotators build on each other, so each round runs all of them on fresh documents and clocks each.</summary>
    private static IEnumerable<(string Name, TimeSpan Time)> Annotating(List<SentencedArticle> sentenced, IAnnotator[] annotators)
    {
        var best = new long[annotators.Length];
        Array.Fill(best, long.MaxValue);
        for (var round = 0; round < 4; round++)
        {
            var spent = new long[annotators.Length];
            foreach (var source in sentenced)
            {
                var document = new Annotated(source);
                for (var i = 0; i < annotators.Length; i++)
                {
                    var start = Stopwatch.GetTimestamp();
                    annotators[i].Annotate(document);
                    spent[i] += Stopwatch.GetTimestamp() - start;
                }
            }

            for (var i = 0; i < best.Length; i++) best[i] = Math.Min(best[i], spent[i]);
        }

        return annotators.Zip(best, (a, t) => (a.GetType().Name, Stopwatch.GetElapsedTime(0, t)));
    }

    private static List<Article> Articles(Corpus corpus) => [.. corpus.Pages.SelectMany(Intake.Read).OfType<ReadArticle>().Select(r => r.Article)];

    private static void Read(IReadOnlyList<RawPage> pages)
    {
        foreach (var page in pages)
        {
            foreach (var read in Intake.Read(page))
            {
                if (read is ReadArticle { Article: var article }) Pipeline.Read(article);
            }
        }
    }
}
