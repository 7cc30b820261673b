using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Isnad.Ledger;

namespace Isnad.Training;

/// <summary>Learns when two articles tell one event, from labelled pairs of the first half of the days, and measures on the second.</summary>
internal static class StoryMaker
{
    public static void Make(string raw, string sketches, string labels, string output)
    {
        var (byDoc, titles) = Load(raw, sketches);
        var pairs = StoryLabels.Read(labels).Where(p => byDoc.ContainsKey(p.A) && byDoc.ContainsKey(p.B)).ToList();
        var days = pairs.Select(p => Math.Max(byDoc[p.A].Day, byDoc[p.B].Day)).Order().ToArray();
        var middle = days[days.Length / 2];
        var tune = pairs.Where(p => Math.Max(byDoc[p.A].Day, byDoc[p.B].Day) < middle).ToList();
        var held = pairs.Where(p => Math.Min(byDoc[p.A].Day, byDoc[p.B].Day) >= middle).ToList();
        Console.WriteLine($"{pairs.Count} pairs ({pairs.Count(p => p.Same)} same); tuned on {tune.Count} ({tune.Count(p => p.Same)}), measured on {held.Count} ({held.Count(p => p.Same)})");
        var weights = Learn(tune, byDoc);
        for (var i = 0; i < weights.Length; i++) Console.WriteLine(FormattableString.Invariant($"  {Resemblance.Features[i],-22} {weights[i],7:0.000}"));
        using (var file = new ModelFile(output)) file.Array<float>(weights);
        float P(StoryPair p) => Together(byDoc[p.A], byDoc[p.B], weights);
        foreach (var (name, set) in new[] { ("tune", tune), ("held", held) })
        {
            Console.WriteLine(name + ": pairs");
            var cosineCut = Best(tune, p => Weighted.Cosine(byDoc[p.A].Words, byDoc[p.B].Words));
            Console.WriteLine($"  TF-IDF cosine >= {cosineCut:0.00} (tuned)   {Score(set, p => Weighted.Cosine(byDoc[p.A].Words, byDoc[p.B].Words) >= cosineCut)}");
            var cut = Best(tune, P);
            Console.WriteLine($"  learned >= {cut:0.00} (tuned)         {Score(set, p => P(p) >= cut)}");
        }

        Group(byDoc, weights, tune, held);
        if (Environment.GetEnvironmentVariable("STORY_MISSES") is { } misses)
        {
            using var writer = new StreamWriter(misses);
            foreach (var p in tune.Where(p => P(p) >= 0.5 != p.Same).OrderBy(P)) writer.WriteLine(FormattableString.Invariant($"{P(p):0.00}\t{p.Same}\t{p.Relation}\t{byDoc[p.A].Day - byDoc[p.B].Day}\t{titles[p.A]}\t{titles[p.B]}"));
        }
    }

    private static void Group(Dictionary<string, Sketch> byDoc, float[] weights, List<StoryPair> tune, List<StoryPair> held)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var index = new CandidateIndex();
        var number = new Dictionary<string, int>(StringComparer.Ordinal);
        var edges = new List<(int, int, float)>();
        var found = new List<int>();
        long candidates = 0;
        foreach (var (doc, sketch) in byDoc)
        {
            index.Find(sketch, found);
            candidates += found.Count;
            foreach (var other in found)
            {
                var p = Together(sketch, index.Sketches[other], weights);
                if (p >= 0.1f) edges.Add((number.Count, other, p));
            }

            number[doc] = number.Count;
            index.Add(sketch);
        }

        Console.WriteLine($"{byDoc.Count} articles, {candidates} candidates, {edges.Count} edges, {watch.Elapsed.TotalSeconds:0.0} s");
        var reached = edges.Select(e => (Math.Min(e.Item1, e.Item2), Math.Max(e.Item1, e.Item2))).ToHashSet();
        foreach (var least in new[] { 0.2f, 0.25f, 0.3f, 0.35f, 0.4f, 0.45f, 0.5f })
        {
            watch.Restart();
            var groups = StoryGroups.Of(byDoc.Count, edges, Enumerable.Range(0, byDoc.Count).ToArray(), least);
            var time = watch.Elapsed.TotalSeconds;
            bool Same(StoryPair p) => groups[number[p.A]] == groups[number[p.B]];
            var sizes = groups.GroupBy(g => g).Select(g => g.Count()).ToArray();
            Console.WriteLine(FormattableString.Invariant($"  average >= {least:0.00}: tune {Score(tune, Same)} | held {Score(held, Same)} | stories {sizes.Count(s => s > 1)}, largest {sizes.Max()} | {time:0.0} s"));
        }

        Console.WriteLine($"  same pairs with an edge: {held.Count(p => p.Same && reached.Contains(Key(p)))} of {held.Count(p => p.Same)}");
        (int, int) Key(StoryPair p) => (Math.Min(number[p.A], number[p.B]), Math.Max(number[p.A], number[p.B]));
    }

    private static float Together(Sketch a, Sketch b, float[] weights) => StoryModel.Together(a, b, weights);

    private static float[] Learn(List<StoryPair> pairs, Dictionary<string, Sketch> byDoc)
    {
        var n = Resemblance.Features.Length;
        // Every third pair once more as if one of the two had no day: pages without one have to be judged too.
        var undated = pairs.Where((_, i) => i % 3 == 0).Select(p => (Pair: p, Day: -1));
        var all = pairs.Select(p => (Pair: p, Day: 0)).Concat(undated).ToArray();
        var x = all.Select(p =>
        {
            var f = new float[n];
            Resemblance.Of(p.Day < 0 ? Undated(byDoc[p.Pair.A]) : byDoc[p.Pair.A], byDoc[p.Pair.B], f);
            return f;
        }).ToArray();
        var w = new double[n];
        for (var step = 0; step < 6000; step++)
        {
            var gradient = new double[n];
            for (var i = 0; i < x.Length; i++)
            {
                var sum = 0.0;
                for (var k = 0; k < n; k++) sum += w[k] * x[i][k];
                var error = (1 / (1 + Math.Exp(-sum))) - (all[i].Pair.Same ? 1 : 0);
                for (var k = 0; k < n; k++) gradient[k] += error * x[i][k];
            }

            for (var k = 0; k < n; k++) w[k] -= 2.0 * ((gradient[k] / x.Length) + (k == 0 ? 0 : 0.0005 * w[k]));
        }

        return [.. w.Select(v => (float)v)];
    }

    private static Sketch Undated(Sketch s) => new()
    {
        Article = s.Article,
        Outlet = s.Outlet,
        Words = s.Words,
        Lead = s.Lead,
        Names = s.Names,
        Places = s.Places,
        Deeds = s.Deeds,
        Figures = s.Figures,
        Days = s.Days,
        Runs = s.Runs,
    };

    private static float Best(List<StoryPair> pairs, Func<StoryPair, float> score)
    {
        var values = pairs.Select(p => (Score: score(p), p.Same)).OrderByDescending(v => v.Score).ToArray();
        var all = values.Count(v => v.Same);
        var (right, best, cut) = (0, 0.0, 0.5f);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Same) right++;
            var f = 2.0 * right / (i + 1 + all);
            if (f > best) (best, cut) = (f, values[i].Score);
        }

        return cut;
    }

    private static string Score(List<StoryPair> pairs, Func<StoryPair, bool> same)
    {
        int right = 0, said = 0, all = 0;
        foreach (var pair in pairs)
        {
            var s = same(pair);
            if (s) said++;
            if (pair.Same) all++;
            if (s && pair.Same) right++;
        }

        var (p, r) = (right / Math.Max(1.0, said), right / Math.Max(1.0, all));
        return FormattableString.Invariant($"P {p:0.000} R {r:0.000} F1 {2 * p * r / Math.Max(1e-9, p + r):0.000}");
    }

    private static (Dictionary<string, Sketch> Sketches, Dictionary<string, string> Titles) Load(string raw, string sketches)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var reader = new StreamReader(new GZipStream(File.OpenRead(raw), CompressionMode.Decompress)))
        {
            while (reader.ReadLine() is { } json)
            {
                using var article = JsonDocument.Parse(json);
                titles[article.RootElement.GetProperty("docno").GetString()!] = article.RootElement.GetProperty("title").GetString() ?? "";
            }
        }

        var found = new Dictionary<string, Sketch>(StringComparer.Ordinal);
        using var bytes = new BinaryReader(File.OpenRead(sketches), Encoding.UTF8);
        while (bytes.BaseStream.Position < bytes.BaseStream.Length)
        {
            var doc = bytes.ReadString();
            var outlet = bytes.ReadString();
            found[doc] = SketchBytes.Read(doc, outlet.Length == 0 ? null : outlet, bytes.ReadBytes(bytes.ReadInt32()));
        }

        return (found, titles);
    }
}
