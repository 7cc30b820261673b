using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Isnad.Reading;

namespace Isnad.Bench;

/// <summary>Pages to measure with, in memory.</summary>
/// <param name="IsHtml">Whether they are web pages rather than plain text.</param>
internal sealed record Corpus(string Name, IReadOnlyList<RawPage> Pages, bool IsHtml)
{
    private const int MostArticles = 2000;

    /// <summary>The samples, and the corpora beside the checkout where this machine has them.</summary>
    public static List<Corpus> All(string root)
    {
        var press = Path.Combine(root, "samples", "press");
        var all = new List<Corpus>
        {
            new("samples, again and again", Repeat(Files(press, "*.txt"), 400), IsHtml: false),
            new("samples' HTML pages, again and again", Repeat(Files(press, "*.html"), 200), IsHtml: true),
        };
        var shared = Path.Combine(root, "..", "shared", "data");
        if (Path.Combine(shared, "raw", "ant.jsonl.gz") is var news && File.Exists(news)) all.Add(new Corpus("news of five outlets", News(news), IsHtml: false));
        if (Path.Combine(shared, "html", "arabic-pages") is var pages && Directory.Exists(pages) && Files(pages, "*.html") is { Length: > 0 } found) all.Add(new Corpus("news pages as published", Repeat(found, 70), IsHtml: true));
        return all;
    }

    public static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Isnad.slnx"))) return folder.FullName;
        }

        return null;
    }

    private static RawPage[] Files(string folder, string pattern) =>
        [.. Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => new RawPage(Path.GetFileName(f), File.ReadAllBytes(f)))];

    private static RawPage[] Repeat(RawPage[] pages, int count) => [.. Enumerable.Range(0, count).Select(i => pages[i % pages.Length])];

    private static List<RawPage> News(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        var pages = new List<RawPage>();
        while (pages.Count < MostArticles && reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.TryGetProperty("text", out var text) && text.GetString() is { Length: > 0 } body) pages.Add(new RawPage("news.txt", Encoding.UTF8.GetBytes(body)));
        }

        return pages;
    }
}
