using System.CommandLine;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>What the commands that print rows have in common: where they read, what they leave out, how they print.</summary>
internal sealed class SheetCommand
{
    private readonly Argument<string[]> _paths = Shared.Paths(ArgumentArity.ZeroOrMore);
    private readonly Option<string?> _ledger = Shared.Ledger();
    private readonly Option<DayRange?> _since = Day("--since", "Only from this day on: 2020-05-16, 2020-05 or 2020.");
    private readonly Option<DayRange?> _until = Day("--until", "Only up to this day.");
    private readonly Option<string[]> _actors = Many("--actor", "NAME", "Only rows with this actor: part of a name (Arabic or English) or id; more than one: all of them.");
    private readonly Option<string[]> _outlets = Many("--outlet", "NAME", "Only from this outlet: part of its name, host or of the article's location.");
    private readonly Option<string[]> _types;
    private readonly Option<string[]> _about = Many("--about", "WORDS", "Only where these words stand: in what is said, else in the sentence that tells it.");
    private readonly Option<bool> _csv = new("--csv") { Description = "CSV (RFC 4180) with a header line, UTF-8 with BOM: opens in Excel as it is." };
    private readonly Option<bool> _json = new("--json") { Description = "JSON Lines, one object a row." };
    private readonly Option<string> _language = Shared.Language();

    /// <param name="types">What --type takes.</param>
    /// <param name="shown">What a message lists of it.</param>
    public SheetCommand(string name, string description, string typeDescription, IReadOnlyCollection<string> types, string? shown = null)
    {
        _types = Closed("--type", "TYPE", typeDescription, types, shown);
        Command = new Command(name, description + "; from PATHS, else from the ledger.");
        foreach (var argument in (Argument[])[_paths]) Command.Arguments.Add(argument);
        foreach (var option in (Option[])[_ledger, _since, _until, _actors, _types, _about, _outlets, _csv, _json, _language]) Command.Options.Add(option);
        Command.Validators.Add(result =>
        {
            if (result.GetValue(_csv) && result.GetValue(_json)) result.AddError("--csv and --json: say one of them");
        });
    }

    public Command Command { get; }

    /// <summary>Sets what the command does.</summary>
    /// <param name="make">The rows to print, for a command line.</param>
    public Command Does(Streams streams, Func<string, string?> environment, Func<ParseResult, Words, Filter, ISheet> make)
    {
        Command.SetAction(parsed =>
        {
            var words = new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(_language));
            var since = parsed.GetValue(_since);
            var until = parsed.GetValue(_until);
            var filter = new Filter(
                since is null && until is null ? null : new DayRange(since?.From, until?.To),
                parsed.GetValue(_actors) ?? [],
                parsed.GetValue(_types) ?? [],
                parsed.GetValue(_about) ?? [],
                parsed.GetValue(_outlets) ?? []);
            var sheet = make(parsed, words, filter);
            var (articles, refused) = (0, 0);
            foreach (var analysis in Sources.All(parsed.GetValue(_paths) ?? [], Shared.LedgerPath(parsed.GetValue(_ledger), environment), problem =>
            {
                refused++;
                streams.Refuse(problem.Location, problem.Reason);
            }))
            {
                articles++;
                sheet.Add(new ArticleView(analysis, words));
            }

            var rows = sheet.Rows().ToList();
            if (articles == 0 && refused == 0) streams.Errors.WriteLine("isnad: " + words["empty"]);
            else if (rows.Count == 0 && articles > 0) streams.Errors.WriteLine("isnad: " + string.Format(System.Globalization.CultureInfo.InvariantCulture, words["rows.none"], articles, Command.Name));
            Print(streams, words, sheet, rows, parsed.GetValue(_csv), parsed.GetValue(_json));
            return refused == 0 ? ExitCode.AllRead : ExitCode.SomeRefused;
        });
        return Command;
    }

    /// <summary>An option that may be said several times.</summary>
    public static Option<string[]> Many(string name, string value, string description) => new(name) { HelpName = value, Description = description, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    /// <summary>An option that takes certain codes only, and may be said several times: one of them is enough.</summary>
    /// <param name="shown">Those that a message lists; all where not given.</param>
    public static Option<string[]> Closed(string name, string value, string description, IReadOnlyCollection<string> codes, string? shown = null)
    {
        var option = Many(name, value, description);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !codes.Contains(t.Value, StringComparer.OrdinalIgnoreCase)))
            {
                result.AddError($"{name} {token.Value}: there is no such one; say {shown ?? string.Join(", ", codes)}");
            }
        });
        return option;
    }

    private static Option<DayRange?> Day(string name, string description) => new(name)
    {
        HelpName = "DAY",
        Description = description,
        CustomParser = result =>
        {
            if (!result.Tokens[0].Value.Contains('/', StringComparison.Ordinal) && DayRange.Of(result.Tokens[0].Value) is { } range) return range;
            result.AddError($"{name} {result.Tokens[0].Value}: not a day; say it as 2020-05-16, a month as 2020-05, a year as 2020");
            return null;
        },
    };

    private static void Print(Streams streams, Words words, ISheet sheet, IReadOnlyList<SheetRow> rows, bool csv, bool json)
    {
        if (csv)
        {
            new CsvSheet(streams.Output, words).Write(sheet, rows);
        }
        else if (json)
        {
            new JsonSheet(streams.Output).Write(sheet, rows);
        }
        else
        {
            using var output = streams.Writer();
            new TerminalSheet(output, streams.Width, words).Write(sheet, rows);
        }
    }
}
