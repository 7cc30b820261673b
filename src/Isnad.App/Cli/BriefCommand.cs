using System.CommandLine;
using System.Globalization;
using System.Text;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad brief [PATHS…]</c>: who said what through whom, to read.</summary>
internal static class BriefCommand
{
    public static Command Make(Streams streams, Func<string, string?> environment)
    {
        var paths = Shared.Paths(ArgumentArity.ZeroOrMore);
        var ledger = Shared.Ledger();
        var markdown = new Option<bool>("--md") { Description = "Markdown on standard output." };
        var html = new Option<string?>("--html") { HelpName = "FILE", Description = "Write one self-contained HTML page to FILE." };
        var language = Shared.Language();
        var command = new Command("brief", "Shows who said what through whom, with contacts, instruments and dates; from PATHS, else from the ledger.")
        {
            paths, ledger, markdown, html, language,
        };
        Examples.Add(
            command,
            "isnad brief samples/                          on the terminal",
            "isnad brief samples/ --html brief.html        a page to open in a browser, to print, to send",
            "isnad brief --ledger libya.db --md --lang ar  the ledger's articles, as Markdown in Arabic");
        command.SetAction(parsed =>
        {
            var words = new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(language));
            var refused = 0;
            var analyses = Sources.All(parsed.GetValue(paths) ?? [], Shared.LedgerPath(parsed.GetValue(ledger), environment), problem =>
            {
                refused++;
                streams.Refuse(problem.Location, problem.Reason);
            });
            Run(analyses, words, parsed.GetValue(markdown), parsed.GetValue(html), streams);
            return refused == 0 ? ExitCode.AllRead : ExitCode.SomeRefused;
        });
        return command;
    }

    private static void Run(IEnumerable<Analysis> analyses, Words words, bool markdown, string? html, Streams streams)
    {
        using var output = streams.Writer();
        using var file = html is null ? null : new StreamWriter(html, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        var pages = new List<IBriefPage>();
        if (file is not null) pages.Add(new HtmlBrief(file, words));
        if (markdown) pages.Add(new MarkdownBrief(output, words));
        if (pages.Count == 0) pages.Add(new TerminalBrief(new Paper(output, streams.Width), words));
        var articles = 0;
        foreach (var page in pages) page.Begin();
        foreach (var analysis in analyses)
        {
            articles++;
            var view = new ArticleView(analysis, words);
            foreach (var page in pages) page.Article(view);
        }

        foreach (var page in pages) page.End(articles);
        if (html is not null) streams.Errors.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{html}: {articles} {(articles == 1 ? "article" : "articles")}"));
    }
}
