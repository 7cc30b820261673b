using System.Diagnostics;

namespace Isnad.App.Tests;

/// <summary>Runs a command line as a reader of the docs would.</summary>
internal static class Shell
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    public static bool Has(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));

    /// <summary>Fails, with what was printed, unless the command ends with 0.</summary>
    public static async Task Run(string command, string folder)
    {
        var start = new ProcessStartInfo("bash", ["-euo", "pipefail", "-c", $"{{ {command}\n}} 2>&1"]) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false };
        // What the running tests were told is not what a reader has in the environment.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ISNAD_", StringComparison.Ordinal) || k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase) || k is "DOTNET_CLI_TEST_COMMAND_WORKING_DIRECTORY").ToList()) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            process.ExitCode.ShouldBe(0, $"$ {command}\n{output}");
        }
        catch (OperationCanceledException e)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"$ {command}\ndid not end within {Patience}", e);
        }
    }
}
