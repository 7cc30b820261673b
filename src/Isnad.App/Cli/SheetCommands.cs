using System.CommandLine;
using Isnad.Reading;

namespace Isnad.App;

/// <summary><c>isnad timeline, contacts, instruments, labels, statements</c>: rows over many articles.</summary>
internal static class SheetCommands
{
    private static readonly string[] Stances = ["backs", "signs", "calls-for", "denies", "disputes", "breaks"];

    public static IEnumerable<Command> Make(Streams streams, Func<string, string?> environment)
    {
        yield return Timeline(streams, environment);
        yield return Contacts(streams, environment);
        yield return Instruments(streams, environment);
        yield return Labels(streams, environment);
        yield return Statements(streams, environment);
    }

    private static Command Timeline(Streams streams, Func<string, string?> environment)
    {
        string[] types = [.. Codes("event-types"), .. Kinds("mode")];
        var status = SheetCommand.Closed("--status", "STATUS", "Only events of this status: occurred, planned, alleged, …", ["occurred", "ongoing", "planned", "called-for", "offered", "alleged", "denied", "hypothetical"]);
        var command = new SheetCommand("timeline", "Lists events by day: who did what to whom, where, and in whose words", "Only this type or mode of event: ASSAULT, AGREE, visit, …", types, string.Join(", ", Codes("event-types")) + ", or a mode such as phone, visit, aerial, troops");
        var voice = Voice("events");
        command.Command.Options.Add(status);
        command.Command.Options.Add(voice);
        Examples.Add(
            command.Command,
            "isnad timeline samples/                                the events of some articles",
            "isnad timeline --since 2020-05 --type ASSAULT --csv    a month's attacks from the ledger, for a spreadsheet",
            "isnad timeline --actor حفتر --status alleged --lang ar");
        return command.Does(streams, environment, (parsed, words, filter) => new TimelineSheet(words, filter, parsed.GetValue(status) ?? [], parsed.GetValue(voice), new TollReader(Knowledge.BuiltIn)));
    }

    private static Command Contacts(Streams streams, Func<string, string?> environment)
    {
        var command = new SheetCommand("contacts", "Lists calls, meetings and visits: the day, the parties, the articles that tell them", "Only this kind of contact.", ["phone", "meeting", "visit", "multilateral", "third-party", "interview"]);
        Examples.Add(
            command.Command,
            "isnad contacts samples/",
            "isnad contacts --actor Sarraj --actor Stoltenberg      those two together",
            "isnad contacts --type phone --since 2020 --json");
        return command.Does(streams, environment, (_, words, filter) => new ContactSheet(words, filter));
    }

    private static Command Instruments(Streams streams, Func<string, string?> environment)
    {
        var instrument = SheetCommand.Many("--instrument", "NAME", "Only this one: part of its name or id.");
        var stance = SheetCommand.Closed("--stance", "STANCE", $"Only this stance: {string.Join(", ", Stances)}.", Stances);
        var command = new SheetCommand("instruments", "Lists agreements, resolutions, ceasefires and who backs, signs, denies or breaks them", "Only this kind: agreement, ceasefire, embargo, …", Kinds("instrument"));
        command.Command.Options.Add(instrument);
        command.Command.Options.Add(stance);
        Examples.Add(
            command.Command,
            "isnad instruments samples/",
            "isnad instruments --type ceasefire --stance breaks     who breaks which truce, according to whom",
            "isnad instruments --instrument 2510 --lang ar");
        return command.Does(streams, environment, (parsed, words, filter) =>
            new InstrumentSheet(words, filter, parsed.GetValue(instrument) ?? [], parsed.GetValue(stance) ?? [], new StanceReader(Knowledge.BuiltIn)));
    }

    private static Command Labels(Streams streams, Func<string, string?> environment)
    {
        var voice = Voice("labels");
        var command = new SheetCommand("labels", "Lists loaded names, outlet by outlet: for whom, how often, in whose words", "Only labels of this valence.", Kinds("valence"));
        command.Command.Options.Add(voice);
        Examples.Add(
            command.Command,
            "isnad labels samples/",
            "isnad labels --voice outlet --actor حفتر               how each outlet itself names him",
            "isnad labels --type negative --csv > labels.csv");
        return command.Does(streams, environment, (parsed, words, filter) => new LabelSheet(words, filter, parsed.GetValue(voice)));
    }

    private static Command Statements(Streams streams, Func<string, string?> environment)
    {
        var speaker = SheetCommand.Many("--speaker", "NAME", "Only what this one says: part of a name or id.");
        var via = SheetCommand.Many("--via", "NAME", "Only what came through this relay or channel: part of a name, or phone-call, statement, tweet, …");
        var instrument = SheetCommand.Many("--instrument", "NAME", "Only what names this agreement, resolution, …: part of its name or id.");
        var by = new Option<string>("--by") { HelpName = "article|speaker|relay|act", Description = "What stands together.", DefaultValueFactory = _ => "article" };
        by.AcceptOnlyFromAmong("article", "speaker", "relay", "act");
        var command = new SheetCommand("statements", "Lists who said what through whom", "Only this act: affirm, deny, accuse, call-for, …", Codes("acts"));
        foreach (var option in (Option[])[speaker, via, instrument, by]) command.Command.Options.Add(option);
        Examples.Add(
            command.Command,
            "isnad statements samples/",
            "isnad statements --speaker ستولتنبرغ --via السراج       what he says only as the other's office tells it",
            "isnad statements --speaker Stoltenberg --by relay        each side's account of what he said, one after the other",
            "isnad statements --type accuse --about حفتر --json");
        return command.Does(streams, environment, (parsed, words, filter) => new StatementSheet(
            words,
            filter,
            new StatementFilter(parsed.GetValue(speaker) ?? [], parsed.GetValue(via) ?? [], parsed.GetValue(instrument) ?? []),
            parsed.GetRequiredValue(by)));
    }

    private static Option<string?> Voice(string rows)
    {
        var voice = new Option<string?>("--voice") { HelpName = "outlet|speaker", Description = $"Only {rows} in the outlet's own words, or only those in the words of somebody it reports." };
        voice.AcceptOnlyFromAmong("outlet", "speaker");
        return voice;
    }

    private static string[] Codes(string schema) => [.. Knowledge.BuiltIn.Table($"schema/{schema}.tsv").Rows.Select(r => r["code"])];

    private static string[] Kinds(string set) => [.. Knowledge.BuiltIn.Table("schema/kinds.tsv").Rows.Where(r => r["set"] == set).Select(r => r["code"])];
}
