namespace Isnad.Arabic;

/// <summary>What a word's neighbours say of its cuts.</summary>
/// <param name="previous">Folded token before, or "".</param>
/// <param name="next">Folded token after, or "".</param>
internal readonly struct SegmentContext(string previous, string next)
{
    /// <summary>How many features a cut has.</summary>
    public const int Count = 8;

    private readonly ulong _before = FeatureHash.Of(previous);
    private readonly uint _nextHasArticle = next.StartsWith("ال", StringComparison.Ordinal) ? 1u : 0u;
    private readonly uint _previousHasArticle = previous.StartsWith("ال", StringComparison.Ordinal) ? 1u : 0u;
    private readonly uint _lastLetter = previous.Length == 0 ? 0u : previous[^1];

    public void Features(in SegmentWord word, Segmentation cut, Span<ulong> features)
    {
        var front = SegmentFeatures.FrontId(word.Form, cut);
        var back = SegmentFeatures.BackId(word.Form, cut);
        features[0] = FeatureHash.Mix(50, front, _before);
        features[1] = FeatureHash.Mix(150, back, _before);
        features[2] = FeatureHash.Mix(51, front, _nextHasArticle);
        features[3] = FeatureHash.Mix(151, back, _nextHasArticle);
        features[4] = FeatureHash.Mix(52, front, _previousHasArticle);
        features[5] = FeatureHash.Mix(152, back, _previousHasArticle);
        features[6] = FeatureHash.Mix(53, front, _lastLetter);
        features[7] = FeatureHash.Mix(153, back, _lastLetter);
    }
}
