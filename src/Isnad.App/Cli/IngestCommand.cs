using System.Buffers;
using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad ingest PATHS…</c>: reads articles into a ledger; what is there already is not read again.</summary>
internal static class IngestCommand
{
    public static Command Make(Streams streams, Func<string, string?> environment, TimeProvider clock)
    {
        var paths = Shared.Paths(ArgumentArity.OneOrMore);
        var ledger = Shared.Ledger();
        var json = new Option<bool>("--json") { Description = "End with one line of JSON, isnad.ingest/1." };
        var threads = Shared.Threads();
        var command = new Command("ingest", "Reads articles into a ledger. Twice is once; a broken run is continued by running it again.") { paths, ledger, json, threads };
        Examples.Add(
            command,
            "isnad ingest press/",
            "isnad ingest crawl.warc.gz --ledger libya.db",
            "isnad ingest press/ --json | jq .refused");
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(paths),
            Shared.LedgerPath(parsed.GetValue(ledger), environment),
            parsed.GetValue(json),
            Shared.ThreadsOf(parsed, threads),
            streams,
            clock));
        return command;
    }

    private static int Run(string[] paths, string path, bool json, int threads, Streams streams, TimeProvider clock)
    {
        var reader = new Reader(Knowledge.BuiltIn);
        using var ledger = LedgerFile.Open(path);
        using var progress = IngestProgress.On(streams, clock);
        var writing = new IngestRun(ledger, progress);
        foreach (var (analysis, refused) in reader.Read(
            paths,
            threads,
            (_, analysis) => (Analysis: analysis, Refused: (Refused?)null),
            refused => (null, refused),
            known: article => ledger.Holds(article.Id, article.Location, reader.Engine)))
        {
            if (refused is not null) progress.Pause(() => streams.Refuse(refused.Location, refused.Reason));
            writing.Add(analysis, refused);
        }

        var count = writing.End(reader.Engine, clock.GetUtcNow());
        progress.Dispose();
        Print(count, writing.Refusals, path, json, streams);
        return count.Refused == 0 ? ExitCode.AllRead : ExitCode.SomeRefused;
    }

    private static void Print(IngestCount count, IReadOnlyList<Refused> refusals, string path, bool json, Streams streams)
    {
        using var writer = streams.Writer();
        if (!json)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: in {count.In} = read {count.Read} + known {count.Known} + refused {count.Refused}"));
            return;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var line = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            line.WriteStartObject();
            line.WriteString("schema", "isnad.ingest/1");
            line.WriteNumber("in", count.In);
            line.WriteNumber("read", count.Read);
            line.WriteNumber("known", count.Known);
            line.WriteStartArray("refused");
            foreach (var refused in refusals)
            {
                line.WriteStartObject();
                line.WriteString("location", refused.Location);
                line.WriteString("reason", refused.Reason);
                line.WriteEndObject();
            }

            line.WriteEndArray();
            line.WriteEndObject();
        }

        streams.Output.Write(buffer.WrittenSpan);
        streams.Output.WriteByte((byte)'\n');
    }
}
