namespace Isnad.Tests;

/// <summary>The checkout that the tests run in, and the folder beside it where some machines keep texts that may not be published.</summary>
internal static class Repository
{
    private static readonly string[] Made = ["bin", "obj", ".git", ".vs", ".idea", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>The folder that holds Isnad.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path under the root, with '/'.</summary>
    public static string At(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>A path under ../shared; null where this machine has none.</summary>
    public static string? Shared(string path) =>
        Path.Combine(Root, "..", "shared", path) is var full && (File.Exists(full) || Directory.Exists(full)) ? full : null;

    /// <summary>The same; skips the running test, and says so, where this machine has none.</summary>
    public static string NeedShared(string path)
    {
        var full = Shared(path);
        if (full is null) Assert.Skip($"NOT RUN: needs ../shared/{path}, which this machine does not have");
        return full;
    }

    /// <summary>All files that are written by hand, as paths under the root with '/', in ordinal order.</summary>
    public static IEnumerable<string> Files() => Below(Root).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder).Where(f => !Made.Contains(Path.GetFileName(f), StringComparer.Ordinal)).Concat(Directory.EnumerateDirectories(folder).Where(d => !Made.Contains(Path.GetFileName(d), StringComparer.Ordinal)).SelectMany(Below));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Isnad.slnx"))) return folder.FullName;
        }

        throw new DirectoryNotFoundException($"no Isnad.slnx above {AppContext.BaseDirectory}; run the tests from a checkout");
    }
}
