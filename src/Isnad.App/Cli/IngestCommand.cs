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
    // What a kill can cost is one batch; it is read again on the next run.
    private const int BatchSize = 100;

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
        var count = default(IngestCount);
        var refusals = new List<Refused>();
        var changed = false;
        var batch = ledger.Batch();
        try
        {
            var inputs = reader.Read(
                paths,
                threads,
                (_, analysis) => (Analysis: analysis, Refused: (Refused?)null),
                refused => (null, refused),
                known: article => ledger.Holds(article.Id, article.Location, reader.Engine));
            foreach (var (analysis, refused) in inputs)
            {
                if (refused is not null)
                {
                    count = count with { Refused = count.Refused + 1 };
                    refusals.Add(refused);
                    changed |= batch.Write(refused);
                    progress.Pause(() => streams.Refuse(refused.Location, refused.Reason));
                }
                else if (analysis is not null && batch.Write(analysis))
                {
                    count = count with { Read = count.Read + 1 };
                    changed = true;
                }
                else
                {
                    count = count with { Known = count.Known + 1 };
                }

                progress.Show(count);
                if (count.In % BatchSize != 0) continue;
                batch.Commit();
                batch.Dispose();
                batch = ledger.Batch();
            }

            if (changed) batch.Write(count, reader.Engine, clock.GetUtcNow());
            batch.Commit();
        }
        finally
        {
            batch.Dispose();
        }

        progress.Dispose();
        Print(count, refusals, path, json, streams);
        return refusals.Count == 0 ? ExitCode.AllRead : ExitCode.SomeRefused;
    }

    private static void Print(IngestCount count, List<Refused> refusals, string path, bool json, Streams streams)
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
