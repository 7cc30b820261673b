using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Isnad.Reading;

namespace Isnad.Bench;

/// <summary>What one process keeps while it reads a hundred thousand articles: both corpora of raw news, then again in another order.</summary>
internal static class Memory
{
    private const string Table = "memory, one process over raw news";
    private static readonly int[] Looks = [1_000, 10_000, 25_000, 50_000, 75_000, 100_000];

    public static bool Measure(string root, Report report)
    {
        var folder = Path.Combine(root, "..", "shared", "data", "raw");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.jsonl.gz").Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0) return false;
        var intake = new Intake(Knowledge.BuiltIn);
        var pipeline = new Pipeline(Knowledge.BuiltIn);
        var (articles, refused, failed, bytes) = (0, 0, 0, 0L);
        var watch = Stopwatch.StartNew();
        foreach (var line in Lines(files))
        {
            foreach (var read in intake.Read(new RawPage("news.jsonl", line)))
            {
                if (read is not ReadArticle { Article: var article })
                {
                    refused++;
                    continue;
                }

                articles++;
                try
                {
                    bytes += AnalysisJson.ToUtf8(pipeline.Read(article)).Length;
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    failed++;
                    report.Line(Table, $"article {articles:N0} failed: {e.GetType().Name}", e.StackTrace?.Split('\n')[0].Trim() ?? "", "none");
                }

                if (Looks.Contains(articles)) Look(articles, watch.Elapsed, report);
            }

            if (articles >= Looks[^1]) break;
        }

        report.Line(Table, "articles, lines refused, articles that failed", $"{articles:N0}, {refused:N0}, {failed:N0}; {bytes / 1048576:N0} MB of JSON", "none failed");
        return true;
    }

    private static void Look(int articles, TimeSpan elapsed, Report report)
    {
        var kept = GC.GetTotalMemory(forceFullCollection: true);
        using var process = Process.GetCurrentProcess();
        var spent = process.TotalProcessorTime.TotalSeconds;
        report.Line(Table, $"after {articles:N0} articles", $"{kept / 1048576.0:N0} MB kept, {process.WorkingSet64 / 1048576.0:N0} MB working set, {process.PeakWorkingSet64 / 1048576.0:N0} MB at most; {elapsed.TotalSeconds:N0} s, {spent:N0} s of processor time", "the lines above: flat");
    }

    /// <summary>The files one after the other, then again with the last first, and so on for ever.</summary>
    private static IEnumerable<byte[]> Lines(List<string> files)
    {
        for (var first = 0; ; first = (first + files.Count - 1) % files.Count)
        {
            for (var f = 0; f < files.Count; f++)
            {
                using var reader = new StreamReader(new GZipStream(File.OpenRead(files[(first + f) % files.Count]), CompressionMode.Decompress));
                while (reader.ReadLine() is { } line) yield return Encoding.UTF8.GetBytes(line + "\n");
            }
        }
    }
}
