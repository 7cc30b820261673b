using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Makes models/words/classes.bin: vectors and classes of stems from raw news.</summary>
internal static class ClassMaker
{
    private const int Minimum = 6;
    private static readonly int Dimensions = int.Parse(Environment.GetEnvironmentVariable("DIMS") ?? "64", System.Globalization.CultureInfo.InvariantCulture);
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
        var sizes = (Environment.GetEnvironmentVariable("SIZES") ?? "64,256,1024").Split(',').Select(x => int.Parse(x, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var classes = new ushort[reduced.Rows * sizes.Length];
        for (var level = 0; level < sizes.Length; level++)
        {
            var found = KMeans.Classes(reduced, sizes[level], LearnOn, 12);
            for (var r = 0; r < found.Length; r++) classes[(r * sizes.Length) + level] = found[r];
            Console.WriteLine(FormattableString.Invariant($"{sizes[level]} classes, {clock.Elapsed.TotalSeconds:0} s"));
            if (Environment.GetEnvironmentVariable("SHOW") is not null) Show(vectors.Words, found);
        }

        using var file = new ModelFile(output);
        file.Int32(sizes.Length);
        file.Int32(Dimensions);
        file.Array<uint>(vectors.Words.Select(w => FeatureHash.Check(FeatureHash.Of(w))).ToArray());
        file.Array<ushort>(classes);
        file.Array<sbyte>(bytes);
    }

    private static void Show(string[] words, ushort[] found)
    {
        foreach (var group in found.Select((c, i) => (c, i)).GroupBy(p => p.c).OrderBy(g => g.Key).Take(40))
            Console.WriteLine($"  {group.Key}: {string.Join(' ', group.Take(14).Select(p => words[p.i]))}");
    }
}
