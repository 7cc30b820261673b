using System.CommandLine;
using System.Globalization;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad claims</c>, <c>isnad claim ID</c>: what is said, by how many, going back to whom.</summary>
internal static class ClaimCommands
{
    public static IEnumerable<Command> Make(Streams streams, Func<string, string?> environment)
    {
        yield return Claims(streams, environment);
        yield return Claim(streams, environment);
    }

    private static Command Claims(Streams streams, Func<string, string?> environment)
    {
        var ledger = Shared.Ledger();
        var json = new Option<bool>("--json") { Description = "JSON Lines, isnad.claim/1." };
        var language = Shared.Language();
        var speaker = SheetCommand.Many("--speaker", "TEXT", "Only what this one says: part of a name or id.");
        var about = SheetCommand.Many("--about", "TEXT", "Only claims with this word, or about this actor.");
        var instrument = SheetCommand.Many("--instrument", "TEXT", "Only claims that name this agreement, resolution …");
        var act = SheetCommand.Closed("--act", "ACT", "Only claims of this act.", [.. Knowledge.BuiltIn.Table("schema/acts.tsv").Rows.Select(r => r["code"])]);
        var since = new Option<string?>("--since") { HelpName = "DAY", Description = "Only claims first printed on this day or later." };
        var least = new Option<int>("--min-origins") { HelpName = "N", Description = "Only claims with at least so many independent origins.", DefaultValueFactory = _ => 0 };
        var story = new Option<string?>("--story") { HelpName = "ID", Description = "Only this story: its id, or the beginning of one." };
        var command = new Command("claims", "Lists what articles say together: who says it, how many print it, how many independent origins it has.") { ledger, json, language, speaker, about, act, instrument, since, least, story };
        Examples.Add(command, "isnad claims --min-origins 2", "isnad claims --speaker غوتيريش --since 2020-05-01", "isnad claims --story st-4f1c --json");
        command.SetAction(parsed =>
        {
            DateOnly? from = null;
            if (parsed.GetValue(since) is { } day)
            {
                if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
                {
                    streams.Errors.WriteLine($"isnad: --since {day}: say a day as 2020-05-16");
                    return ExitCode.WrongCommandLine;
                }

                from = first;
            }

            using var file = Linked.Open(Shared.LedgerPath(parsed.GetValue(ledger), environment));
            var filter = new ClaimFilter(parsed.GetValue(speaker) ?? [], parsed.GetValue(about) ?? [], parsed.GetValue(act) ?? [], parsed.GetValue(instrument) ?? [], from, parsed.GetValue(least));
            var words = new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(language));
            var stories = file.Stories().Where(s => parsed.GetValue(story) is not { } wanted || s.Id.StartsWith(wanted, StringComparison.Ordinal));
            // A single article's claims are its statements: a list for people shows what several articles say.
            var all = parsed.GetValue(json) || parsed.GetValue(story) is not null || filter.Speakers.Length + filter.About.Length + filter.Instruments.Length > 0;
            var reader = new ClaimReader(file, Knowledge.BuiltIn);
            var found = stories.Where(s => all || s.Articles.Count > 1).SelectMany(s => reader.Of(s.Articles.Select(a => a.Id)).Where(filter.Passes).Select(c => (Claim: c, Story: s.Id)));
            if (parsed.GetValue(json))
            {
                foreach (var (claim, id) in found.OrderBy(c => c.Claim.Id, StringComparer.Ordinal)) Linked.Line(streams.Output, line => ClaimJson.Write(line, claim, id, words));
                return ExitCode.AllRead;
            }

            using var output = streams.Writer();
            var paper = new Paper(output, streams.Width);
            var shown = 0;
            foreach (var (claim, _) in found.Where(c => all || c.Claim.Outlets > 1).OrderByDescending(c => c.Claim.IndependentOrigins).ThenByDescending(c => c.Claim.Outlets).ThenBy(c => c.Claim.Id, StringComparer.Ordinal))
            {
                shown++;
                ClaimTree.Head(paper, claim, words);
            }

            if (shown == 0) streams.Errors.WriteLine("isnad: " + words["claims.none"]);
            return ExitCode.AllRead;
        });
        return command;
    }

    private static Command Claim(Streams streams, Func<string, string?> environment)
    {
        var id = new Argument<string>("ID") { Description = "A claim's id, as claims prints it." };
        id.Validators.Add(Shared.NoOption);
        var ledger = Shared.Ledger();
        var json = new Option<bool>("--json") { Description = "JSON Lines, isnad.claim/1." };
        var language = Shared.Language();
        var command = new Command("claim", "Shows a claim: every chain down to its origin, and what contradicts it.") { id, ledger, json, language };
        Examples.Add(command, "isnad claim c-4f1c-s3", "isnad claim c-4f1c-s3 --lang ar");
        command.SetAction(parsed =>
        {
            using var file = Linked.Open(Shared.LedgerPath(parsed.GetValue(ledger), environment));
            var wanted = parsed.GetRequiredValue(id);
            // The id begins with that of an article: only its story has to be read.
            var article = wanted.StartsWith("c-", StringComparison.Ordinal) ? "a-" + wanted[2..].Split('-')[0] : wanted;
            var reader = new ClaimReader(file, Knowledge.BuiltIn);
            var found = file.Stories().Where(s => s.Articles.Any(a => a.Id.StartsWith(article, StringComparison.Ordinal)))
                .SelectMany(s => reader.Of(s.Articles.Select(a => a.Id)) is var claims ? claims.Where(c => c.Id.StartsWith(wanted, StringComparison.Ordinal)).Select(c => (Claim: c, Story: s.Id, All: claims)) : [])
                .ToList();
            var exact = found.Where(f => string.Equals(f.Claim.Id, wanted, StringComparison.Ordinal)).ToList();
            if (exact.Count == 1) found = exact;
            if (found.Count != 1)
            {
                streams.Errors.WriteLine(found.Count == 0 ? $"isnad: {wanted}: no such claim; isnad claims lists them" : $"isnad: {wanted}: {found.Count} claims begin so; give more of the id");
                return ExitCode.SomeRefused;
            }

            var words = new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(language));
            var (claim, story, all) = found[0];
            if (parsed.GetValue(json))
            {
                Linked.Line(streams.Output, line => ClaimJson.Write(line, claim, story, words));
                return ExitCode.AllRead;
            }

            using var output = streams.Writer();
            ClaimTree.Draw(new Paper(output, streams.Width), claim, [.. all.Where(c => claim.ConflictsWith.Contains(c.Id, StringComparer.Ordinal))], words);
            return ExitCode.AllRead;
        });
        return command;
    }

}
