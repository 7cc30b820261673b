using Isnad.Arabic;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.Training;

/// <summary>Learns when two items say the same, from the labelled pairs of the files of even number, and measures on the odd ones.</summary>
internal static class ClaimMaker
{
    private const double Decay = 0.0015;
    private const double WeightOfApart = 0.25;
    private const float MostInCommon = 0.3f;
    private const int ApartOfPair = 6;

    public static void Make(string raw, string labels, string output)
    {
        var pairs = ClaimPair.Read(labels);
        var wanted = pairs.SelectMany(p => new[] { p.A, p.B }).ToHashSet(StringComparer.Ordinal);
        var analyses = Analyses(raw, wanted);
        var items = new ItemMaker(Knowledge.BuiltIn);
        var read = pairs.Where(p => analyses.ContainsKey(p.A) && analyses.ContainsKey(p.B)).Select(p => (Pair: p, A: items.Of(analyses[p.A], p.SpanA), B: items.Of(analyses[p.B], p.SpanB))).ToList();
        Console.WriteLine($"{pairs.Count} pairs, {read.Count} read");
        var even = read.Where(r => r.Pair.File % 2 == 0).ToList();
        var odd = read.Where(r => r.Pair.File % 2 == 1).ToList();
        var apart = even.SelectMany(r => Apart(items, analyses[r.Pair.A], r.Pair.SpanA, analyses[r.Pair.B], r.Pair.SpanB)).ToList();
        Console.WriteLine($"{apart.Count} pairs of clauses that have next to nothing in common");
        var weights = Learn(even, apart);
        for (var i = 0; i < weights.Length; i++) Console.WriteLine(FormattableString.Invariant($"  {ClaimLikeness.Features[i],-22} {weights[i],7:0.000}"));
        using (var file = new ModelFile(output)) file.Array<float>(weights);
        foreach (var (name, set) in new[] { ("tune (even files)", even), ("held (odd files)", odd) })
        {
            foreach (var cut in new[] { 0.3f, 0.35f, 0.4f, 0.45f, 0.5f, 0.6f }) Console.WriteLine(FormattableString.Invariant($"{name}: learned >= {cut:0.00}  {Score(set, (a, b) => ClaimModel.Same(a, b, weights) >= cut)}"));
            var conflicts = set.Count(r => r.Pair.Label is "conflict");
            Console.WriteLine($"{name}: conflicts found {set.Count(r => r.Pair.Label is "conflict" && ClaimConflicts.Conflict(r.A, r.B))} of {conflicts}, claimed in {set.Count(r => r.Pair.Label is "not" && ClaimConflicts.Conflict(r.A, r.B))} of {set.Count(r => r.Pair.Label is "not")} not, {set.Count(r => r.Pair.Same && ClaimConflicts.Conflict(r.A, r.B))} of {set.Count(r => r.Pair.Same)} same");
            Console.WriteLine($"{name}: allowed and >= {ClaimGroups.LeastSame}: {Score(set, (a, b) => !ClaimGroups.Forbidden(a, b) && ClaimModel.Same(a, b, weights) >= ClaimGroups.LeastSame)}");
            Console.WriteLine($"{name}: cosine >= 0.5    {Score(set, (a, b) => Weighted.Cosine(a.Content.Words, b.Content.Words) >= 0.5f)}");
        }

        if (Environment.GetEnvironmentVariable("CLAIM_MISSES") is not { } misses) return;
        using var writer = new StreamWriter(misses);
        var x = new float[ClaimLikeness.Features.Length];
        using var table = new StreamWriter(misses + ".tsv");
        table.WriteLine("file\tlabel\tp\tactorA\tactorB\tsenseA\tsenseB\t" + string.Join('\t', ClaimLikeness.Features));
        foreach (var (pair, a, b) in read)
        {
            ClaimLikeness.Of(a, b, x);
            table.WriteLine(FormattableString.Invariant($"{pair.File}\t{pair.Label}\t{ClaimModel.Same(a, b, weights):0.00}\t{a.Speaker.Actor}\t{b.Speaker.Actor}\t{a.Sense}\t{b.Sense}\t") + string.Join('\t', x.Select(v => v.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture))));
        }

        foreach (var (pair, a, b) in even.OrderBy(r => ClaimModel.Same(r.A, r.B, weights)))
        {
            var p = ClaimModel.Same(a, b, weights);
            if (p >= 0.5 == pair.Same) continue;
            writer.WriteLine(FormattableString.Invariant($"{p:0.00} {pair.Label} s{pair.File}"));
            foreach (var (doc, span, item) in new[] { (pair.A, pair.SpanA, a), (pair.B, pair.SpanB, b) }) writer.WriteLine($"   {item.Speaker.Actor ?? "-"} {item.Act} | {span.Of(analyses[doc].Article.Text).ReplaceLineEndings(" ")}");
        }
    }

    private static Dictionary<string, Analysis> Analyses(string raw, HashSet<string> wanted)
    {
        var intake = new Intake(Knowledge.BuiltIn);
        var pipeline = new Pipeline(Knowledge.BuiltIn);
        var found = new Dictionary<string, Analysis>(StringComparer.Ordinal);
        foreach (var (doc, page) in StorySketches.Pages(raw))
        {
            if (!wanted.Contains(doc)) continue;
            if (intake.Read(page).OfType<ReadArticle>().FirstOrDefault() is { } article) found[doc] = pipeline.Read(article.Article);
        }

        return found;
    }

    /// <summary>Pairs of clauses of two labelled articles that share a rare word and little else: the labelled pairs all look alike, most pairs of a story do not.</summary>
    private static IEnumerable<(ClaimItem A, ClaimItem B)> Apart(ItemMaker maker, Analysis a, Span spanA, Analysis b, Span spanB)
    {
        var ofA = maker.Of(a).Where(i => !i.Span.Overlaps(spanA)).ToList();
        var ofB = maker.Of(b).Where(i => !i.Span.Overlaps(spanB)).ToList();
        var pairs = ClaimGroups.Candidates([.. ofA, .. ofB]).Where(p => p.A < ofA.Count && p.B >= ofA.Count).Select(p => (A: ofA[p.A], B: ofB[p.B - ofA.Count]));
        var far = pairs.Where(p => ClaimLikeness.SensesContained(p.A.Content, p.B.Content) is > 0 and < MostInCommon && !ClaimGroups.Forbidden(p.A, p.B)).ToList();
        return far.Where((_, i) => i % Math.Max(1, far.Count / ApartOfPair) == 0).Take(ApartOfPair);
    }

    private static float[] Learn(List<(ClaimPair Pair, ClaimItem A, ClaimItem B)> labelled, List<(ClaimItem A, ClaimItem B)> apart)
    {
        var n = ClaimLikeness.Features.Length;
        var pairs = labelled.Select(l => (l.A, l.B, l.Pair.Same, Weight: 1.0)).Concat(apart.Select(p => (p.A, p.B, Same: false, Weight: WeightOfApart))).ToList();
        var x = pairs.Select(p =>
        {
            var f = new float[n];
            ClaimLikeness.Of(p.A, p.B, f);
            return f;
        }).ToArray();
        var w = new double[n];
        for (var step = 0; step < 20000; step++)
        {
            var gradient = new double[n];
            for (var i = 0; i < x.Length; i++)
            {
                var sum = 0.0;
                for (var k = 0; k < n; k++) sum += w[k] * x[i][k];
                var error = pairs[i].Weight * ((1 / (1 + Math.Exp(-sum))) - (pairs[i].Same ? 1 : 0));
                for (var k = 0; k < n; k++) gradient[k] += error * x[i][k];
            }

            for (var k = 0; k < n; k++) w[k] -= 1.0 * ((gradient[k] / x.Length) + (k == 0 ? 0 : Decay * w[k]));
        }

        return [.. w.Select(v => (float)v)];
    }

    private static string Score(List<(ClaimPair Pair, ClaimItem A, ClaimItem B)> pairs, Func<ClaimItem, ClaimItem, bool> same)
    {
        int right = 0, said = 0, all = 0;
        foreach (var (pair, a, b) in pairs)
        {
            var s = same(a, b);
            if (s) said++;
            if (pair.Same) all++;
            if (s && pair.Same) right++;
        }

        var (p, r) = (right / Math.Max(1.0, said), right / Math.Max(1.0, all));
        return FormattableString.Invariant($"P {p:0.000} R {r:0.000} F1 {2 * p * r / Math.Max(1e-9, p + r):0.000}");
    }
}
