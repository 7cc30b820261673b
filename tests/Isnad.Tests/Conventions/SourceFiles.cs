using System.Text.RegularExpressions;

namespace Isnad.Tests;

/// <summary>The files that people write, as text.</summary>
internal static partial class SourceFiles
{
    private const int LargestText = 2_000_000;
    private static readonly string[] Binary = [".db", ".bin", ".gz", ".png", ".ico"];

    /// <summary>C# of src, tests, bench and training.</summary>
    public static IReadOnlyList<string> Code { get; } = [.. Repository.Files().Where(f => f.EndsWith(".cs", StringComparison.Ordinal))];

    public static IEnumerable<string> Texts => Repository.Files().Where(f => !Binary.Contains(Path.GetExtension(f), StringComparer.Ordinal) && new FileInfo(Repository.At(f)).Length < LargestText);

    public static string Read(string file) => File.ReadAllText(Repository.At(file));

    /// <summary>Types that a file declares at its top level, with whether they are public.</summary>
    public static IEnumerable<(string Name, bool IsPublic)> TypesIn(string file) =>
        Types().Matches(Read(file)).Select(m => (m.Groups["name"].Value, m.Groups["access"].Value is "public"));

    [GeneratedRegex(@"^(?<access>public|internal|file)?\s*(?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:class|record struct|record class|record|struct|enum|interface) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Types();
}
