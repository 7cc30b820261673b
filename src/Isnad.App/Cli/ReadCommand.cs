using System.CommandLine;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad read PATHS…</c>: one analysis a line, in the order of the inputs.</summary>
internal static class ReadCommand
{
    public static Command Make(Streams streams)
    {
        var paths = Shared.Paths(ArgumentArity.OneOrMore);
        var json = new Option<bool>("--json") { Description = "JSON Lines, isnad.analysis/1 (the default)." };
        var threads = Shared.Threads();
        var command = new Command("read", "Reads articles and prints what they say: one JSON object a line, in input order.") { paths, json, threads };
        Examples.Add(
            command,
            "isnad read article.txt",
            "isnad read press/ feed.xml crawl.warc.gz > analyses.jsonl",
            "isnad read --threads 1 press/ | jq -r '.statements[].content.text'");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(paths), Shared.ThreadsOf(parsed, threads), streams));
        return command;
    }

    private static int Run(string[] paths, int threads, Streams streams)
    {
        var reader = new Reader(Knowledge.BuiltIn);
        var code = ExitCode.AllRead;
        foreach (var (line, refused) in reader.Read(
            paths,
            threads,
            (_, analysis) => (Line: AnalysisJson.ToUtf8(analysis!), Refused: (Refused?)null),
            refused => (default, refused)))
        {
            if (refused is not null)
            {
                streams.Refuse(refused.Location, refused.Reason);
                code = ExitCode.SomeRefused;
                continue;
            }

            streams.Output.Write(line.Span);
            streams.Output.WriteByte((byte)'\n');
        }

        return code;
    }
}
