using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad stories</c>, <c>isnad story ID</c>: which articles tell one event.</summary>
internal static class StoryCommands
{
    public static IEnumerable<Command> Make(Streams streams, Func<string, string?> environment)
    {
        yield return Stories(streams, environment);
        yield return Story(streams, environment);
        yield return Reuse(streams, environment);
    }

    private static Command Stories(Streams streams, Func<string, string?> environment)
    {
        var ledger = Shared.Ledger();
        var json = Json("isnad.story/1");
        var language = Shared.Language();
        var least = new Option<int>("--min-articles") { HelpName = "N", Description = "Only stories of at least so many articles (2 where not given; with --json 1).", DefaultValueFactory = _ => 0 };
        var command = new Command("stories", "Lists the stories of the ledger: the articles that tell one event, newest first.") { ledger, json, language, least };
        Examples.Add(command, "isnad stories", "isnad stories --min-articles 5 --lang ar", "isnad stories --json | jq .title");
        command.SetAction(parsed =>
        {
            using var file = Linked.Open(Shared.LedgerPath(parsed.GetValue(ledger), environment));
            var asJson = parsed.GetValue(json);
            var most = parsed.GetValue(least) is > 0 and var n ? n : asJson ? 1 : 2;
            var stories = file.Stories().Where(s => s.Articles.Count >= most);
            if (asJson)
            {
                foreach (var story in stories) Linked.Line(streams.Output, line => Write(line, story));
                return ExitCode.AllRead;
            }

            var words = new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(language));
            using var output = streams.Writer();
            var paper = new Paper(output, streams.Width);
            var shown = 0;
            foreach (var story in stories.OrderByDescending(s => s.To).ThenBy(s => s.Id, StringComparer.Ordinal))
            {
                shown++;
                paper.Line(0, (Head(story, words), Paper.Accent));
                paper.Line(2, (story.Title, Paper.Plain));
                paper.Line(2, (story.Id, Paper.Faint));
            }

            if (shown == 0) streams.Errors.WriteLine("isnad: " + words["stories.none"]);
            return ExitCode.AllRead;
        });
        return command;
    }

    private static Command Story(Streams streams, Func<string, string?> environment)
    {
        var id = new Argument<string>("ID") { Description = "A story's id, or the beginning of one, as stories prints it." };
        id.Validators.Add(Shared.NoOption);
        var ledger = Shared.Ledger();
        var json = Json("isnad.story/1");
        var language = Shared.Language();
        var command = new Command("story", "Shows a story: its articles by day, who shares text with whom.") { id, ledger, json, language };
        Examples.Add(command, "isnad story st-4f1c", "isnad story st-4f1c --lang ar");
        command.SetAction(parsed =>
        {
            using var file = Linked.Open(Shared.LedgerPath(parsed.GetValue(ledger), environment));
            var wanted = parsed.GetRequiredValue(id);
            var found = file.Stories().Where(s => s.Id.StartsWith(wanted, StringComparison.Ordinal) || s.Articles.Any(a => string.Equals(a.Id, wanted, StringComparison.Ordinal) || string.Equals(a.Location, wanted, StringComparison.Ordinal))).ToList();
            if (found.Count != 1)
            {
                streams.Errors.WriteLine(found.Count == 0 ? $"isnad: {wanted}: no such story; isnad stories lists them" : $"isnad: {wanted}: {found.Count} stories begin so; give more of the id");
                return ExitCode.SomeRefused;
            }

            var story = found[0];
            if (parsed.GetValue(json))
            {
                Linked.Line(streams.Output, line => Write(line, story));
                return ExitCode.AllRead;
            }

            var words = new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(language));
            using var output = streams.Writer();
            var paper = new Paper(output, streams.Width);
            paper.Line(0, (story.Title, Paper.Accent));
            paper.Line(0, (Head(story, words) + " · " + story.Id, Paper.Faint));
            var members = story.Articles.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
            var shared = file.Reuses().Where(r => members.Contains(r.A.Id) && members.Contains(r.B.Id)).ToList();
            foreach (var article in story.Articles)
            {
                paper.Line(2, ($"{Linked.Iso(article.Day) ?? words["published.unknown"]} · {article.Outlet ?? words["outlet.unknown"]} · {article.Location}", Paper.Plain));
                foreach (var pair in shared.Where(r => string.Equals(r.A.Id, article.Id, StringComparison.Ordinal)))
                {
                    paper.Line(4, (string.Create(CultureInfo.InvariantCulture, $"{words["reuse." + pair.Kind]} {pair.Containment * 100:0} % · {pair.B.Outlet ?? words["outlet.unknown"]} · {pair.B.Location}"), Paper.Faint));
                }
            }

            return ExitCode.AllRead;
        });
        return command;
    }

    private static Command Reuse(Streams streams, Func<string, string?> environment)
    {
        var ledger = Shared.Ledger();
        var json = Json("isnad.reuse/1");
        var language = Shared.Language();
        var least = new Option<double>("--min-containment") { HelpName = "SHARE", Description = "Only pairs that share at least this much of the smaller one's words, 0 to 1.", DefaultValueFactory = _ => 0 };
        var kind = SheetCommand.Closed("--type", "KIND", "Only this kind of sharing.", Kinds);
        var command = new Command("reuse", "Lists pairs of articles that share text: how much, where, and what that makes of them.") { ledger, json, language, least, kind };
        Examples.Add(command, "isnad reuse", "isnad reuse --type wire-copy --min-containment 0.5", "isnad reuse --json > pairs.jsonl");
        command.SetAction(parsed =>
        {
            using var file = Linked.Open(Shared.LedgerPath(parsed.GetValue(ledger), environment));
            var wanted = parsed.GetValue(kind) ?? [];
            var from = parsed.GetValue(least);
            var pairs = file.Reuses().Where(r => r.Containment >= from && (wanted.Length == 0 || wanted.Contains(r.Kind, StringComparer.OrdinalIgnoreCase)));
            if (parsed.GetValue(json))
            {
                foreach (var pair in pairs) Linked.Line(streams.Output, line => Write(line, pair));
                return ExitCode.AllRead;
            }

            var words = new Words(Knowledge.BuiltIn, parsed.GetRequiredValue(language));
            using var output = streams.Writer();
            var paper = new Paper(output, streams.Width);
            var shown = 0;
            foreach (var pair in pairs)
            {
                shown++;
                paper.Line(0, (string.Create(CultureInfo.InvariantCulture, $"{words["reuse." + pair.Kind]} {pair.Containment * 100:0} %"), Paper.Accent));
                foreach (var article in (ArticleEntry[])[pair.A, pair.B]) paper.Line(2, ($"{Linked.Iso(article.Day) ?? words["published.unknown"]} · {article.Outlet ?? words["outlet.unknown"]} · {article.Location}", Paper.Plain));
            }

            if (shown == 0) streams.Errors.WriteLine("isnad: " + words["reuse.none"]);
            return ExitCode.AllRead;
        });
        return command;
    }

    private static readonly string[] Kinds = ["same-text", "wire-copy", "shared-readout", "shared-quote", "background", "template"];

    private static Option<bool> Json(string schema) => new("--json") { Description = $"JSON Lines, {schema}." };

    private static string Head(StoryEntry story, Words words)
    {
        var outlets = story.Articles.Select(a => a.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Count();
        var days = story.From is null ? words["published.unknown"] : story.From == story.To ? Linked.Iso(story.From)! : $"{Linked.Iso(story.From)} – {Linked.Iso(story.To)}";
        return string.Create(CultureInfo.InvariantCulture, $"{days} · {story.Articles.Count} {words["articles"]} · {outlets} {words["outlets"]}");
    }

    private static void Write(Utf8JsonWriter line, StoryEntry story)
    {
        line.WriteString("schema", "isnad.story/1");
        line.WriteString("id", story.Id);
        line.WriteString("title", story.Title);
        line.WriteString("from", Linked.Iso(story.From));
        line.WriteString("to", Linked.Iso(story.To));
        line.WriteStartArray("articles");
        foreach (var article in story.Articles)
        {
            line.WriteStartObject();
            line.WriteString("id", article.Id);
            line.WriteString("location", article.Location);
            line.WriteString("outlet", article.Outlet);
            line.WriteString("published", Linked.Iso(article.Day));
            line.WriteEndObject();
        }

        line.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter line, ReuseEntry pair)
    {
        line.WriteString("schema", "isnad.reuse/1");
        line.WriteString("a", pair.A.Location);
        line.WriteString("b", pair.B.Location);
        line.WriteNumber("containment", Math.Round(pair.Containment, 3));
        line.WriteString("kind", pair.Kind);
        line.WriteStartArray("spans");
        foreach (var (a, b) in pair.Spans)
        {
            line.WriteStartObject();
            foreach (var (name, span) in new[] { ("a", a), ("b", b) })
            {
                line.WriteStartObject(name);
                line.WriteNumber("start", span.Start);
                line.WriteNumber("end", span.End);
                line.WriteEndObject();
            }

            line.WriteEndObject();
        }

        line.WriteEndArray();
    }
}
