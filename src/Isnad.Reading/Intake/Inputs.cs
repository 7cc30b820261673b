using System.IO.Enumeration;
using System.Text;

namespace Isnad.Reading;

/// <summary>Finds and loads what paths stand for.</summary>
internal static class Inputs
{
    public const int LargestPage = 100 * 1024 * 1024;
    public const string TooLarge = "larger than 100 MB; split it, or give JSON Lines, which are read line by line";
    public const string Stdin = "-";

    public static IEnumerable<FoundInput> Find(string path)
    {
        if (path is Stdin || File.Exists(path)) return [new FoundInput(path)];
        if (Directory.Exists(path)) return Below(path, path, _ => true);
        if (path.AsSpan().IndexOfAny("*?") >= 0) return Matching(path);
        return [new FoundInput(path, "no such file or folder; check the path, or quote a pattern such as 'news/*.txt'")];
    }

    public static bool IsJsonLines(string location) => Has(location, ".jsonl") || Has(location, ".ndjson");

    public static InputKind KindOf(string location, ReadOnlySpan<byte> bytes)
    {
        if (IsJsonLines(location)) return InputKind.JsonLines;
        if (Has(location, ".html") || Has(location, ".htm")) return InputKind.Html;
        if (Has(location, ".txt")) return InputKind.Text;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 1024)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (head.StartsWith("{\"", StringComparison.Ordinal) || head.StartsWith("{ \"", StringComparison.Ordinal)) return InputKind.JsonLines;
        return head.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.Contains("<head", StringComparison.OrdinalIgnoreCase)
            ? InputKind.Html
            : InputKind.Text;
    }

    /// <summary>The whole input, or null with the reason.</summary>
    public static RawPage? Load(string location, out string reason)
    {
        using var stream = Open(location, out reason);
        if (stream is null) return null;
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            for (int n; (n = stream.Read(buffer)) > 0;)
            {
                memory.Write(buffer, 0, n);
                if (memory.Length <= LargestPage) continue;
                reason = TooLarge;
                return null;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason = $"cannot be read: {e.Message}";
            return null;
        }

        return new RawPage(location, memory.ToArray());
    }

    public static Stream? Open(string location, out string reason)
    {
        reason = "";
        try
        {
            return location is Stdin ? Console.OpenStandardInput() : new FileStream(location, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            reason = $"cannot be opened: {e.Message}";
            return null;
        }
    }

    private static FoundInput[] Matching(string pattern)
    {
        var segments = pattern.Replace('\\', '/').Split('/');
        var first = Array.FindIndex(segments, s => s.AsSpan().IndexOfAny("*?") >= 0);
        var root = string.Join('/', segments[..first]);
        if (root.Length == 0) root = first > 0 ? "/" : ".";
        var rest = segments[first..];
        if (!Directory.Exists(root)) return [new FoundInput(pattern, $"no folder {root}; check the pattern")];
        return Below(root, pattern, relative => Fits(rest, relative.Split('/')), first > 0, Array.Exists(rest, s => s is "**") || rest.Length > 1);
    }

    private static FoundInput[] Below(string root, string asGiven, Func<string, bool> fits, bool keepRoot = true, bool deep = true)
    {
        var pattern = asGiven.AsSpan().IndexOfAny("*?") >= 0;
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = deep, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System };
            var files = new FileSystemEnumerable<string>(root, (ref FileSystemEntry e) => e.ToFullPath(), options)
            {
                ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory,
                ShouldRecursePredicate = (ref FileSystemEntry e) => !e.Attributes.HasFlag(FileAttributes.ReparsePoint),
            };
            var full = Path.GetFullPath(root);
            var found = files
                .Select(f => Path.GetRelativePath(full, f).Replace('\\', '/'))
                .Where(f => (pattern || IsReadable(f)) && fits(f))
                .Order(StringComparer.Ordinal)
                .Select(f => new FoundInput(keepRoot ? Path.Combine(root, f) : f))
                .ToArray();
            return found.Length > 0 ? found : [new FoundInput(asGiven, pattern ? "nothing matches this pattern; check it" : "no *.txt, *.html, *.htm or *.jsonl in this folder; name the files or give a pattern")];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new FoundInput(asGiven, $"cannot be listed: {e.Message}")];
        }
    }

    private static bool IsReadable(string file) => IsJsonLines(file) || Has(file, ".txt") || Has(file, ".html") || Has(file, ".htm");

    private static bool Fits(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty) return path.IsEmpty;
        if (pattern[0] is "**") return Fits(pattern[1..], path) || (!path.IsEmpty && Fits(pattern, path[1..]));
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Fits(pattern[1..], path[1..]);
    }

    private static bool Has(string location, string extension) => location.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
