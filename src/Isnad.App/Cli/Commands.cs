using System.CommandLine;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>The command line of isnad.</summary>
internal sealed class Commands
{
    private readonly Streams _streams;
    private readonly RootCommand _root;

    /// <param name="environment">Looks up an environment variable.</param>
    public Commands(Streams streams, Func<string, string?> environment, TimeProvider clock)
    {
        _streams = streams;
        _root = new RootCommand("Reads Arabic news: who said what, through whom.");
        _root.Options.Clear();
        Examples.Add(
            _root,
            "isnad read article.txt                  everything in an article, as a line of JSON",
            "isnad brief samples/                    who said what through whom, to read",
            "isnad ingest press/ && isnad brief      fill ./isnad.db, then read from it",
            "isnad timeline --since 2020-05 --csv    events as rows; also contacts, instruments, labels, statements",
            "isnad explain a-5f0c.../s3              why Isnad says so",
            "isnad tokens article.txt                what the Arabic engine sees, as CoNLL-U");
        var version = new Option<bool>("--version") { Description = "Show the version of isnad and of its knowledge." };
        _root.Options.Add(version);
        _root.Subcommands.Add(ReadCommand.Make(streams));
        _root.Subcommands.Add(IngestCommand.Make(streams, environment, clock));
        _root.Subcommands.Add(BriefCommand.Make(streams, environment));
        foreach (var command in SheetCommands.Make(streams, environment)) _root.Subcommands.Add(command);
        foreach (var command in StoryCommands.Make(streams, environment)) _root.Subcommands.Add(command);
        foreach (var command in ClaimCommands.Make(streams, environment)) _root.Subcommands.Add(command);
        _root.Subcommands.Add(CompareCommand.Make(streams, environment));
        _root.Subcommands.Add(ExplainCommand.Make(streams, environment));
        _root.Subcommands.Add(TokensCommand.Make(streams));
        _root.SetAction(parsed => parsed.GetValue(version) ? Version() : NoCommand());
    }

    /// <summary>Runs a command line; never throws.</summary>
    public int Run(IReadOnlyList<string> args)
    {
        try
        {
            var parsed = _root.Parse(args);
            using var output = _streams.Writer();
            var settings = new InvocationConfiguration { Output = output, Error = _streams.Errors, EnableDefaultExceptionHandler = false };
            if (parsed.Errors.Count > 0 && parsed.Action?.ClearsParseErrors != true) return Wrong(parsed);
            var code = parsed.Invoke(settings);
            output.Flush();
            _streams.Output.Flush();
            return code;
        }
        catch (Exception e) when (e is LedgerException or KnowledgeException)
        {
            return Failed(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed($"{e.Message.TrimEnd('.')}; check that the path exists, may be used, and that the disk has room");
        }
        catch (Exception e)
        {
            return Failed($"an error of isnad itself ({e.GetType().Name}: {e.Message}); report it with the command line");
        }
    }

    private int Version()
    {
        using var writer = _streams.Writer();
        writer.WriteLine("isnad " + typeof(Commands).Assembly.GetName().Version!.ToString(3));
        writer.WriteLine("knowledge " + Knowledge.BuiltIn.Hash);
        return ExitCode.AllRead;
    }

    private int NoCommand()
    {
        _streams.Errors.WriteLine("isnad: no command; say read, ingest, brief, timeline, contacts, instruments, labels, statements, stories, story, reuse, explain or tokens, or: isnad --help");
        return ExitCode.WrongCommandLine;
    }

    private int Wrong(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) _streams.Errors.WriteLine("isnad: " + error.Message);
        var command = parsed.CommandResult.Command;
        _streams.Errors.WriteLine(ReferenceEquals(command, _root) ? "see: isnad --help" : $"see: isnad {command.Name} --help");
        return ExitCode.WrongCommandLine;
    }

    private int Failed(string message)
    {
        _streams.Errors.WriteLine("isnad: " + message);
        return ExitCode.SomeRefused;
    }
}
