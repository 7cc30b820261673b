namespace Isnad.Ledger;

/// <summary>The probability that two articles tell one event (models/stories, see its card).</summary>
internal static class StoryModel
{
    /// <summary>Articles stand in one story while they belong together at least this much on average.</summary>
    public const float LeastTogether = 0.45f;

    /// <summary>Pairs below this are not worth a row.</summary>
    public const float LeastEdge = 0.1f;

    private static readonly Lazy<LearnedWeights> Loaded = new(() => new LearnedWeights("models/stories/stories.bin", Resemblance.Features.Length));

    /// <summary>"sha256:…" of the weights.</summary>
    public static string Hash => Loaded.Value.Hash;

    /// <summary>From 0 to 1; the same in either order.</summary>
    public static float Together(Sketch a, Sketch b)
    {
        Span<float> x = stackalloc float[Resemblance.Features.Length];
        Resemblance.Of(a, b, x);
        return Loaded.Value.Probability(x);
    }

    /// <summary>The same with other weights, to learn and to measure.</summary>
    public static float Together(Sketch a, Sketch b, ReadOnlySpan<float> weights)
    {
        Span<float> x = stackalloc float[Resemblance.Features.Length];
        Resemblance.Of(a, b, x);
        return LearnedWeights.Probability(x, weights);
    }
}
