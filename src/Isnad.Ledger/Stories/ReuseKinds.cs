using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>What the text that two articles share makes of them.</summary>
internal static class ReuseKinds
{
    private const float LeastRuns = 0.06f;
    private const float SameText = 0.9f;
    private const float Copy = 0.45f;
    private const int LeadWords = 60;

    /// <summary>Whether two sketches are alike enough for their texts to be read side by side.</summary>
    public static bool IsWorthReading(Sketch a, Sketch b, float together) => together >= 0.5f || Resemblance.SharedRuns(a, b) >= LeastRuns;

    /// <summary>The kind of a reuse, one of <see cref="Reuse.Kind"/>.</summary>
    /// <param name="together">The probability that both tell one event.</param>
    public static string Of(TextRuns a, TextRuns b, IReadOnlyList<SharedPassage> passages, ToldSpans toldA, ToldSpans toldB, Sketch sketchA, Sketch sketchB, float together)
    {
        var shared = passages.Sum(p => p.Same);
        var containment = (float)shared / Math.Min(a.Count, b.Count);
        var ofLarger = (float)shared / Math.Max(a.Count, b.Count);
        var figures = Weighted.Cosine(sketchA.Figures, sketchB.Figures);
        var apart = sketchA.Day < 0 || sketchB.Day < 0 ? 0 : Math.Abs(sketchA.Day - sketchB.Day);
        if (containment >= Copy && apart > 0 && together < 0.5f && sketchA.Figures.Count > 0 && sketchB.Figures.Count > 0 && figures < 0.5f) return "template";
        if (ofLarger >= SameText) return "same-text";
        var inReadout = Share(passages, p => toldA.InReadout(p.A) && toldB.InReadout(p.B));
        var inQuote = Share(passages, p => toldA.InQuote(p.A) && toldB.InQuote(p.B));
        if (containment < Copy && inQuote >= 0.6f) return "shared-quote";
        if (containment < Copy && inReadout >= 0.6f) return "shared-readout";
        var lead = passages.Any(p => StartsEarly(a, p.A) && StartsEarly(b, p.B));
        if (containment >= Copy) return "wire-copy";
        if (inReadout >= 0.4f) return "shared-readout";
        return together >= 0.5f && lead ? "wire-copy" : "background";
    }

    private static float Share(IReadOnlyList<SharedPassage> passages, Func<SharedPassage, bool> holds) =>
        (float)passages.Where(holds).Sum(p => p.Words) / Math.Max(1, passages.Sum(p => p.Words));

    private static bool StartsEarly(TextRuns text, Span passage)
    {
        var after = text.Headline?.End ?? 0;
        var first = Array.FindIndex(text.Starts, s => s >= after);
        var limit = first < 0 || first + LeadWords >= text.Count ? int.MaxValue : text.Starts[first + LeadWords];
        return passage.Start < limit;
    }
}
