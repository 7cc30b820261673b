using System.CommandLine;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad explain ID</c>: how a fact was decided.</summary>
internal static class ExplainCommand
{
    public static Command Make(Streams streams, Func<string, string?> environment)
    {
        var id = new Argument<string>("ID") { Description = "A fact as the other commands print it: ARTICLE/s3 (statement), /e1 (event), /m4 (mention), /t2 (time), /p1 (stance), /i1, /r1, /q1, /a1." };
        var paths = Shared.Paths(ArgumentArity.ZeroOrMore);
        var ledger = Shared.Ledger();
        var language = Shared.Language();
        var command = new Command("explain", "Prints how a fact was decided: the words in their sentence, each rule, the versions.") { id, paths, ledger, language };
        Examples.Add(
            command,
            "isnad explain a-5f0c2b9d11aa7e43/s3",
            "isnad explain a-5f0c2b9d11aa7e43/e1 --ledger libya.db --lang ar",
            "isnad explain a-5f0c2b9d11aa7e43/s3 samples/      without a ledger");
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(id),
            parsed.GetValue(paths) ?? [],
            Shared.LedgerPath(parsed.GetValue(ledger), environment),
            new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(language)),
            streams));
        return command;
    }

    private static int Run(string text, string[] paths, string ledger, Words words, Streams streams)
    {
        if (FactId.Parse(text) is not { } id)
        {
            streams.Errors.WriteLine($"isnad: {text}: not the id of a fact; ids look like a-5f0c2b9d11aa7e43/s3, and isnad brief prints them");
            return ExitCode.WrongCommandLine;
        }

        var analysis = Find(id.Article, paths, ledger, streams);
        var where = paths.Length > 0 ? "these paths" : ledger;
        if (analysis is null)
        {
            streams.Errors.WriteLine($"isnad: {text}: no article {id.Article} in {where}; isnad brief prints the ids that are there");
            return ExitCode.SomeRefused;
        }

        using var output = streams.Writer();
        var explanation = new Explanation(new Paper(output, streams.Width), new ArticleView(analysis, words));
        if (explanation.Print(id)) return ExitCode.AllRead;
        streams.Errors.WriteLine($"isnad: {text}: the article is in {where}, but has no such fact; isnad brief prints the ids that are there");
        return ExitCode.SomeRefused;
    }

    private static Analysis? Find(string article, string[] paths, string ledgerPath, Streams streams)
    {
        if (paths.Length > 0)
        {
            return Sources.All(paths, ledgerPath, refused => streams.Refuse(refused.Location, refused.Reason))
                .FirstOrDefault(a => string.Equals(a.Article.Id, article, StringComparison.Ordinal));
        }

        using var ledger = LedgerFile.OpenExisting(ledgerPath);
        return ledger.AnalysisOf(article);
    }
}
