namespace Isnad.Ledger;

/// <summary>The probability that two items say the same (models/claims, see its card).</summary>
internal static class ClaimModel
{
    private static readonly Lazy<LearnedWeights> Loaded = new(() => new LearnedWeights("models/claims/claims.bin", ClaimLikeness.Features.Length));

    /// <summary>From 0 to 1; the same in either order.</summary>
    public static float Same(ClaimItem a, ClaimItem b)
    {
        Span<float> x = stackalloc float[ClaimLikeness.Features.Length];
        ClaimLikeness.Of(a, b, x);
        return Loaded.Value.Probability(x);
    }

    /// <summary>The same with other weights, to learn and to measure.</summary>
    public static float Same(ClaimItem a, ClaimItem b, ReadOnlySpan<float> weights)
    {
        Span<float> x = stackalloc float[ClaimLikeness.Features.Length];
        ClaimLikeness.Of(a, b, x);
        return LearnedWeights.Probability(x, weights);
    }
}
