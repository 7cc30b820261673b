using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.Training;

/// <summary>Reads raw news once and keeps the sketches, so that stories can be trained and measured without reading it again.</summary>
internal static class StorySketches
{
    /// <summary>Writes, for every article of ANT that gives an analysis: its number, outlet and sketch.</summary>
    public static void Make(string raw, string output)
    {
        var knowledge = Knowledge.BuiltIn;
        var intake = new Intake(knowledge);
        var pipeline = new Pipeline(knowledge);
        using var writer = new BinaryWriter(File.Create(output), Encoding.UTF8);
        var done = 0;
        foreach (var (doc, sketch) in Pages(raw).AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(p => (p.Doc, Sketch: Sketched(intake, pipeline, p.Page))))
        {
            if (sketch is null) continue;
            var bytes = SketchBytes.Of(sketch);
            writer.Write(doc);
            writer.Write(sketch.Outlet ?? "");
            writer.Write(bytes.Length);
            writer.Write(bytes);
            if (++done % 2000 == 0) Console.WriteLine(done.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Every article as a line of what <c>isnad ingest</c> takes, with its day in ISO 8601.</summary>
    public static IEnumerable<(string Doc, RawPage Page)> Pages(string raw)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(raw), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            string Value(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
            var doc = Value("docno");
            var article = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["location"] = doc,
                ["url"] = Value("url"),
                ["outlet"] = Value("source"),
                ["published"] = DateTimeOffset.TryParse(Value("time"), CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : null,
                ["text"] = Value("title") + "\n\n" + Value("text"),
            };
            yield return (doc, new RawPage(doc + ".jsonl", JsonSerializer.SerializeToUtf8Bytes(article)));
        }
    }

    private static Sketch? Sketched(Intake intake, Pipeline pipeline, RawPage page)
    {
        try
        {
            return intake.Read(page).OfType<ReadArticle>().Select(a => SketchMaker.Of(pipeline.Read(a.Article))).FirstOrDefault();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Console.WriteLine($"{page.Location}: {e}");
            return null;
        }
    }
}
