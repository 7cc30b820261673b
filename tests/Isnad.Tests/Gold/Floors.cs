using System.Globalization;

namespace Isnad.Tests;

/// <summary>A small committed table of what each layer must reach; a diff of it shows what a change did.</summary>
internal static class Floors
{
    /// <summary>How far below the measured figure a floor is set: one or two items more or less are noise.</summary>
    public const double Margin = 0.02;

    /// <summary>Fails where a layer is below its floor; warns where a floor could rise; with ISNAD_RAISE_FLOORS=1 raises them in the file.</summary>
    public static void Check(string path, Scores scores)
    {
        var floors = Read(path);
        var context = TestContext.Current;
        context.TestOutputHelper?.WriteLine(scores.ToString());
        if (Environment.GetEnvironmentVariable("ISNAD_RAISE_FLOORS") is "1") floors = Raise(path, scores, floors);

        var name = Path.GetFileName(path);
        var fallen = Layers.All
            .Where(l => scores[l].F1 < floors.GetValueOrDefault(l))
            .Select(l => string.Create(CultureInfo.InvariantCulture, $"{l}: {scores[l].F1:F3} is below its floor {floors[l]:F2}"))
            .ToList();
        var risen = Layers.All.Where(l => FloorOf(scores[l]) > floors.GetValueOrDefault(l) + Margin).ToList();
        foreach (var layer in risen)
        {
            context.AddWarning(string.Create(CultureInfo.InvariantCulture, $"{name}: {layer} reaches {scores[layer].F1:F3}; its floor may rise from {floors.GetValueOrDefault(layer):F2} to {FloorOf(scores[layer]):F2} (ISNAD_RAISE_FLOORS=1)"));
        }

        fallen.ShouldBeEmpty($"{name}: a change made Isnad worse here; mend it, or lower the floor and say in the commit why that is right.\n{scores}");
    }

    private static Dictionary<string, double> Read(string path) => !File.Exists(path) ? [] : File.ReadLines(path)
        .Where(l => l.Length > 0 && l[0] != '#' && !l.StartsWith("layer\t", StringComparison.Ordinal))
        .Select(l => l.Split('\t'))
        .ToDictionary(c => c[0], c => double.Parse(c[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    private static Dictionary<string, double> Raise(string path, Scores scores, Dictionary<string, double> floors)
    {
        var raised = Layers.All.ToDictionary(l => l, l => Math.Max(FloorOf(scores[l]), floors.GetValueOrDefault(l)), StringComparer.Ordinal);
        var comments = File.Exists(path) ? File.ReadLines(path).TakeWhile(l => l.StartsWith('#')) : ["# What Isnad must reach; floors only rise. F1, or the share of right ones where every item has an answer."];
        File.WriteAllText(path, string.Join('\n', [.. comments, "layer\tfloor", .. Layers.All.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l}\t{raised[l]:F2}"))]) + "\n");
        return raised;
    }

    private static double FloorOf(Score score) => Math.Max(0, Math.Floor((score.F1 - Margin) * 100 + 1e-9) / 100);
}
