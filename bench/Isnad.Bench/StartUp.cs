using System.Diagnostics;

namespace Isnad.Bench;

/// <summary>How long a user waits for <c>isnad read</c> on one article, from the process's start to its end.</summary>
internal static class StartUp
{
    private const int Runs = 7;

    public static void Measure(string root, Report report)
    {
        var program = Path.Combine(root, "src", "Isnad.App", "bin", "Release", "net10.0", "isnad.dll");
        if (!File.Exists(program))
        {
            report.Line("start", "isnad read, one article", "not measured: run ./isnad --version first, which builds it", "≤ 0.4 s");
            return;
        }

        var article = Directory.GetFiles(Path.Combine(root, "samples", "press"), "*.txt").Order(StringComparer.Ordinal).First();
        Run(program, "read", article);
        var times = Enumerable.Range(0, Runs).Select(_ => Run(program, "read", article)).Order().ToList();
        report.Line("start", "isnad read, one article, warm disk", $"{times[Runs / 2].TotalSeconds:N2} s (median of {Runs}; best {times[0].TotalSeconds:N2}, worst {times[^1].TotalSeconds:N2})", "≤ 0.4 s");
        var empty = Enumerable.Range(0, Runs).Select(_ => Run(program, "--version")).Order().ToList();
        report.Line("start", "isnad --version", $"{empty[Runs / 2].TotalSeconds:N2} s (median of {Runs})", "the line above, less knowledge and reading");
    }

    private static TimeSpan Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start; is it on the PATH?");
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed : throw new InvalidOperationException($"isnad {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
