using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Isnad.Tests;

/// <summary>The rules of the house that no compiler holds.</summary>
public sealed partial class ConventionTests
{
    private const int LongFile = 400;
    private static readonly string[] FromLeftToRight = ["Isnad.Arabic", "Isnad.Reading", "Isnad.Ledger", "Isnad.App"];

    [Fact]
    public void Time_comes_in_from_outside()
    {
        var clocks = SourceFiles.Code
            .Where(f => f.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(f => Clock().Matches(SourceFiles.Read(f)).Select(m => $"{f}: {m.Value}; take a TimeProvider, or a day, as a parameter"));
        clocks.ShouldBeEmpty();
        foreach (var member in (string[])["P:System.DateTime.Now", "P:System.DateTime.Today"]) SourceFiles.Read("BannedSymbols.txt").ShouldContain(member);
    }

    [Fact]
    public void A_long_file_says_why_in_its_first_lines()
    {
        var lengths = SourceFiles.Code.ToDictionary(f => f, f => SourceFiles.Read(f).AsSpan().Count('\n'), StringComparer.Ordinal);
        foreach (var part in (string[])["src/", "tests/"])
        {
            var sorted = lengths.Where(l => l.Key.StartsWith(part, StringComparison.Ordinal)).Select(l => l.Value).Order().ToList();
            TestContext.Current.TestOutputHelper?.WriteLine($"{part} {sorted.Count} files, median {sorted[sorted.Count / 2]} lines, longest {sorted[^1]}");
        }

        lengths.Where(l => l.Value > LongFile && !File.ReadLines(Repository.At(l.Key)).Take(5).Any(line => line.StartsWith("//", StringComparison.Ordinal)))
            .Select(l => $"{l.Key}: {l.Value} lines; is it one idea? Cut it, or say why not in a comment on top")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_file_has_one_public_type() => SourceFiles.Code
        .Where(f => SourceFiles.TypesIn(f).Count(t => t.IsPublic) > 1)
        .Select(f => $"{f}: {string.Join(", ", SourceFiles.TypesIn(f).Where(t => t.IsPublic).Select(t => t.Name))}; one file each")
        .ShouldBeEmpty();

    [Fact]
    public void A_type_is_named_after_the_thing() => SourceFiles.Code
        .SelectMany(f => SourceFiles.TypesIn(f).Where(t => Machinery().IsMatch(t.Name)).Select(t => $"{f}: {t.Name}; name the thing, not the machinery"))
        .ShouldBeEmpty();

    [Fact]
    public void A_project_has_one_namespace() => SourceFiles.Code
        .Where(f => f.StartsWith("src/", StringComparison.Ordinal))
        .SelectMany(f => Namespace().Matches(SourceFiles.Read(f)).Where(m => m.Groups["name"].Value != f.Split('/')[1]).Select(m => $"{f}: {m.Value}; folders are stages, the namespace is the project's"))
        .ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_project_knows_only_those_to_its_left(int place)
    {
        var name = FromLeftToRight[place];
        var known = XDocument.Load(Repository.At($"src/{name}/{name}.csproj")).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        known.Except(FromLeftToRight[..place], StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Src_holds_the_four_projects_and_the_solution_all() =>
        Directory.GetDirectories(Repository.At("src")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(FromLeftToRight.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = SourceFiles.Read("Isnad.slnx");
        foreach (var project in Repository.Files().Where(f => f.EndsWith(".csproj", StringComparison.Ordinal))) solution.Contains(project, StringComparison.Ordinal).ShouldBeTrue(project);
    }

    [Fact]
    public void No_file_names_one_machine() => SourceFiles.Texts
        .Where(f => !f.StartsWith("models/", StringComparison.Ordinal))
        .SelectMany(f => Machine().Matches(SourceFiles.Read(f)).Select(m => $"{f}: {m.Value}; say what any machine has"))
        .ShouldBeEmpty();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bEnvironment\.TickCount", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(?<![A-Z])(Manager|Helper|Helpers|Util|Utils|Utility|Utilities|Service|Processor|Info|Base)(?=[A-Z]|$)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Machinery();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Namespace();

    /// <summary>Absolute paths of a home or a workplace, and hosts of package registries.</summary>
    [GeneratedRegex(@"(?<![\w.:/~])/(?:home|root|work|farm|Users)/\w|\b(?:api|registry|deb)\.[a-z]+\.org\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Machine();
}
