using System.CommandLine;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad compare</c>: the accounts of one call or meeting, side by side.</summary>
internal static class CompareCommand
{
    public static Command Make(Streams streams, Func<string, string?> environment)
    {
        var ids = new Argument<string[]>("STORY") { Description = "A story's id or the beginning of one; or articles, by id or location, to be compared with each other.", Arity = ArgumentArity.OneOrMore };
        ids.Validators.Add(Shared.NoOption);
        var ledger = Shared.Ledger();
        var language = Shared.Language();
        var json = new Option<bool>("--json") { Description = "JSON Lines, isnad.compare/1." };
        var markdown = new Option<bool>("--md") { Description = "A Markdown table." };
        var html = new Option<bool>("--html") { Description = "An HTML table." };
        var csv = new Option<bool>("--csv") { Description = "CSV (RFC 4180)." };
        var command = new Command("compare", "Sets the accounts of one call or meeting side by side: what each states, states otherwise, denies, leaves out.") { ids, ledger, language, json, markdown, html, csv };
        Examples.Add(command, "isnad compare st-4f1c", "isnad compare st-4f1c --md --lang ar > call.md");
        command.SetAction(parsed =>
        {
            using var file = Linked.Open(Shared.LedgerPath(parsed.GetValue(ledger), environment));
            var articles = new List<string>();
            var stories = file.Stories();
            foreach (var wanted in parsed.GetRequiredValue(ids))
            {
                var found = stories.Where(s => s.Id.StartsWith(wanted, StringComparison.Ordinal)).Select(s => s.Articles)
                    .Concat(stories.SelectMany(s => s.Articles).Where(a => string.Equals(a.Id, wanted, StringComparison.Ordinal) || string.Equals(a.Location, wanted, StringComparison.Ordinal)).Select(a => (IReadOnlyList<ArticleEntry>)[a]))
                    .ToList();
                if (found.Count != 1)
                {
                    streams.Errors.WriteLine(found.Count == 0 ? $"isnad: {wanted}: no such story or article; isnad stories lists them" : $"isnad: {wanted}: {found.Count} stories begin so; give more of the id");
                    return ExitCode.SomeRefused;
                }

                articles.AddRange(found[0].Select(a => a.Id));
            }

            var words = new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(language));
            if (new ClaimReader(file, Knowledge.BuiltIn).Compare(articles.Distinct(StringComparer.Ordinal)) is not { } comparison)
            {
                streams.Errors.WriteLine("isnad: " + words["compare.none"]);
                return ExitCode.SomeRefused;
            }

            if (parsed.GetValue(json))
            {
                Linked.Line(streams.Output, line => ClaimJson.Write(line, comparison));
                return ExitCode.AllRead;
            }

            using var output = streams.Writer();
            var table = new ComparisonTable(comparison, words);
            if (parsed.GetValue(csv)) table.Csv(output);
            else if (parsed.GetValue(html)) table.Html(output);
            else if (parsed.GetValue(markdown)) table.Markdown(output);
            else table.Terminal(new Paper(output, streams.Width));
            return ExitCode.AllRead;
        });
        return command;
    }
}
