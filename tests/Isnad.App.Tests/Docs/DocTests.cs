using System.Text.RegularExpressions;
using Isnad.Reading;

namespace Isnad.App.Tests;

/// <summary>What README and CONTRIBUTING tell a newcomer to type works, and shows what they say.</summary>
public sealed class DocTests : IDisposable
{
    /// <summary>The command that runs these tests; .ci/run calls it from a fresh clone.</summary>
    private const string TestCommand = "dotnet test";

    private static readonly string[] Left = ["bin", "obj", ".git", "TestResults"];
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_screen_shows_what_the_program_prints()
    {
        var printed = Ran.Isnad("brief", Repository.At("samples")).Output;
        var page = new DocPage("README.md");
        page.Shown.Count.ShouldBeGreaterThanOrEqualTo(2);
        printed.ShouldContain(string.Join('\n', page.Shown) + "\n", Case.Sensitive, "the README's chain is no longer what ./isnad brief samples/ prints; paste what it prints now, or another statement");
        var sentence = File.ReadLines(Repository.At("README.md")).First(l => l.StartsWith("> ", StringComparison.Ordinal))[2..];
        Directory.GetFiles(Repository.At("samples/press")).ShouldContain(f => File.ReadAllText(f).Contains(sentence), "the README's sentence is in no sample");
    }

    [Fact]
    public void The_test_command_is_the_one_that_the_ci_runs()
    {
        new DocPage("README.md").Commands.Contains(TestCommand, StringComparer.Ordinal).ShouldBeTrue();
        File.ReadAllText(Repository.At(".ci/run")).ShouldContain($" {TestCommand} ");
    }

    /// <summary>In place, in a folder that looks like the checkout, so that what the commands write goes away with it.</summary>
    [Fact]
    public async Task The_READMEs_commands_of_isnad_work()
    {
        NeedBash();
        foreach (var entry in Directory.GetFileSystemEntries(Repository.Root).Where(e => !Left.Contains(Path.GetFileName(e), StringComparer.Ordinal))) File.CreateSymbolicLink(_folder[Path.GetFileName(entry)], entry);
        var commands = new DocPage("README.md").Commands.Where(c => c.StartsWith("./isnad ", StringComparison.Ordinal)).ToList();
        commands.Count.ShouldBeGreaterThanOrEqualTo(5);
        foreach (var command in commands) await Shell.Run(command, _folder.Path);
        File.Exists(_folder["brief.html"]).ShouldBeTrue();
    }

    /// <summary>In a copy of the checkout without anything built; some minutes.</summary>
    [Fact]
    public async Task All_other_commands_work_in_a_fresh_copy()
    {
        NeedBash();
        if (Environment.GetEnvironmentVariable("ISNAD_SLOW_TESTS") is not "1") Assert.Skip("NOT RUN: builds a copy of the project, some minutes; ISNAD_SLOW_TESTS=1 dotnet test runs it, as .ci/run does");
        var clone = _folder["clone"];
        Copy(Repository.Root, clone);
        if (Repository.Shared("gold") is not null) Directory.CreateSymbolicLink(_folder["shared"], Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared")));
        var commands = new DocPage("README.md").Commands.Concat(new DocPage("CONTRIBUTING.md").Commands).Where(c => c != TestCommand).ToList();
        foreach (var command in commands)
        {
            if (command.Contains("../shared", StringComparison.Ordinal) && (Repository.Shared("gold") is null || !Shell.Has("python3")))
            {
                TestContext.Current.AddWarning($"NOT RUN: needs ../shared and python3, which this machine does not have: {command}");
                continue;
            }

            await Shell.Run(command, clone);
        }
    }

    /// <summary>CONTRIBUTING's row, added to a copy of the tables in memory's reach: no build, so it always runs.</summary>
    [Fact]
    public void The_row_that_CONTRIBUTING_adds_makes_its_sentence_a_statement()
    {
        var commands = new DocPage("CONTRIBUTING.md").Commands;
        var append = Regex.Match(commands[0], "^printf '(?<row>.+)' >> (?<file>knowledge/.+)$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        var sentence = Regex.Match(commands[1], "^echo '(?<text>.+)' >", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["text"].Value;
        append.Success.ShouldBeTrue();
        sentence.ShouldNotBeEmpty();
        Copy(Repository.At("knowledge"), _folder["knowledge"]);

        StatementsOf(sentence).ShouldBeEmpty("Isnad knows this word already; show another one in CONTRIBUTING.md");

        File.AppendAllText(_folder[append.Groups["file"].Value], append.Groups["row"].Value.Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal));
        var statement = StatementsOf(sentence).ShouldHaveSingleItem();
        statement.Cue.Of(sentence).ShouldBe(sentence.Split(' ')[0]);
    }

    private IReadOnlyList<Statement> StatementsOf(string sentence)
    {
        var knowledge = Knowledge.FromDirectory(_folder["knowledge"]);
        var page = new RawPage("try.txt", System.Text.Encoding.UTF8.GetBytes(sentence + "\n"));
        return new Pipeline(knowledge).Read(((ReadArticle)new Intake(knowledge).Read(page).Single()).Article).Statements;
    }

    private static void NeedBash()
    {
        if (!Shell.Has("bash")) Assert.Skip("NOT RUN: no bash on this machine");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.GetDirectories(from).Where(d => !Left.Contains(Path.GetFileName(d), StringComparer.Ordinal))) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }
}
