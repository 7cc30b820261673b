using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Writes learned weights as 16-bit numbers, leaving out rows too small to matter.</summary>
internal static class Quantised
{
    public static void Write(ModelFile file, int classes, IReadOnlyList<ulong> features, Func<int, int, float> weight, float least)
    {
        var kept = new List<int>();
        var greatest = 0f;
        for (var row = 0; row < features.Count; row++)
        {
            var peak = 0f;
            for (var c = 0; c < classes; c++) peak = Math.Max(peak, Math.Abs(weight(row, c)));
            if (peak < least) continue;
            kept.Add(row);
            greatest = Math.Max(greatest, peak);
        }

        var scale = greatest == 0 ? 1f : greatest / short.MaxValue;
        var checks = kept.Select(r => FeatureHash.Check(features[r])).ToArray();
        var weights = new short[kept.Count * classes];
        for (var i = 0; i < kept.Count; i++)
        {
            for (var c = 0; c < classes; c++) weights[(i * classes) + c] = (short)MathF.Round(weight(kept[i], c) / scale);
        }

        file.Int32(classes);
        file.Single(scale);
        file.Array<uint>(checks);
        file.Array<short>(weights);
        Console.WriteLine(FormattableString.Invariant($"{features.Count} features learned, {kept.Count} kept"));
    }
}
