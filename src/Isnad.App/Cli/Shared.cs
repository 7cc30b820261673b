using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Isnad.App;

/// <summary>Arguments and options that several commands take.</summary>
internal static class Shared
{
    private const string DefaultLedger = "./isnad.db";

    public static Argument<string[]> Paths(ArgumentArity arity)
    {
        var argument = new Argument<string[]>("PATHS")
        {
            Arity = arity,
            Description = "Files and folders: text, HTML, WARC, feeds, JSON Lines.",
        };
        argument.Validators.Add(NoOption);
        return argument;
    }

    /// <summary>The parser takes any word for a path, so a mistyped option would come back as "no such file".</summary>
    public static void NoOption(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(t => t.Value is ['-', _, ..]))
        {
            result.AddError($"{token.Value}: no such option; a file of that name is ./{token.Value}");
        }
    }

    public static Option<int> Threads()
    {
        var option = new Option<int>("--threads")
        {
            HelpName = "N",
            Description = "Threads to read with, one a core where not given; the output is the same for any number.",
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= 1024) return n;
                result.AddError($"--threads {result.Tokens[0].Value}: say a number from 1 to 1024");
                return 1;
            },
        };
        return option;
    }

    /// <summary>The number of threads given, else one a core.</summary>
    public static int ThreadsOf(ParseResult parsed, Option<int> option) => parsed.GetResult(option) is null ? Environment.ProcessorCount : parsed.GetValue(option);

    public static Option<string?> Ledger() => new("--ledger") { HelpName = "FILE", Description = $"The ledger; {DefaultLedger} or ISNAD_LEDGER where not given." };

    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { HelpName = "ar|en", Description = "The language of labels and names.", DefaultValueFactory = _ => "en" };
        option.AcceptOnlyFromAmong("ar", "en");
        return option;
    }

    /// <summary>The ledger that the command line, else the environment, else habit names.</summary>
    public static string LedgerPath(string? given, Func<string, string?> environment) =>
        given is { Length: > 0 } ? given
        : environment("ISNAD_LEDGER") is { Length: > 0 } fromEnvironment ? fromEnvironment
        : DefaultLedger;
}
