using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Makes models/words/classes.bin: vectors and classes of stems from raw news.</summary>
internal static class ClassMaker
{
    private const int Minimum = 6;
    private const int Dimensions = 64;
    private const int LearnOn = 25_000;

    public static void Make(string raw, string lexicon, string segments, string output)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var stream = new StemStream(new Segmenter(new ModelBytes(File.ReadAllBytes(segments)), new Lexicon(new ModelBytes(File.ReadAllBytes(lexicon)))));
        var vectors = new WordVectors(() => RawText.Articles(raw).SelectMany(stream.Of), Minimum);
        Console.WriteLine(FormattableString.Invariant($"{vectors.Words.Length} stems, {clock.Elapsed.TotalSeconds:0} s"));
        var reduced = vectors.Reduce(Dimensions, 2);
        Console.WriteLine(FormattableString.Invariant($"reduced, {clock.Elapsed.TotalSeconds:0} s"));
        var bytes = new sbyte[reduced.Cells.Length];
        for (var r = 0; r < reduced.Rows; r++) KMeans.Normalise(reduced.Row(r));
        for (var i = 0; i < bytes.Length; i++) bytes[i] = (sbyte)Math.Clamp(MathF.Round(reduced.Cells[i] * 127), -127, 127);
        int[] sizes = [64, 256, 1024];
        var classes = new ushort[reduced.Rows * sizes.Length];
        for (var level = 0; level < sizes.Length; level++)
        {
            var found = KMeans.Classes(reduced, sizes[level], LearnOn, 12);
            for (var r = 0; r < found.Length; r++) classes[(r * sizes.Length) + level] = found[r];
            Console.WriteLine(FormattableString.Invariant($"{sizes[level]} classes, {clock.Elapsed.TotalSeconds:0} s"));
        }

        using var file = new ModelFile(output);
        file.Int32(sizes.Length);
        file.Int32(Dimensions);
        file.Array<uint>(vectors.Words.Select(w => FeatureHash.Check(FeatureHash.Of(w))).ToArray());
        file.Array<ushort>(classes);
        file.Array<sbyte>(bytes);
    }
}
