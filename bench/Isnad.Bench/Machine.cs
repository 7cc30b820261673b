using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Isnad.Bench;

/// <summary>What a figure was measured on, and with which clock.</summary>
internal static class Machine
{
    private const int Rounds = 3;

    public static string Describe() => $"{Environment.ProcessorCount} cores, {Processor()}, {RuntimeInformation.OSDescription.Split('#')[0].Trim()}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>
    /// Runs once to warm up, then three times; the best round, since whatever else ran can only add. Wall time where the machine is idle; the
    /// processor time beside it counts this process alone (its compiler and collector too) and holds where others are at work.
    /// </summary>
    public static (TimeSpan Wall, TimeSpan Processor) Best(Action work)
    {
        work();
        var (wall, processor) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var (before, watch) = (ProcessorTime(), Stopwatch.StartNew());
            work();
            if (watch.Elapsed < wall) wall = watch.Elapsed;
            if (ProcessorTime() - before is var spent && spent < processor) processor = spent;
        }

        return (wall, processor);
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        var line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
