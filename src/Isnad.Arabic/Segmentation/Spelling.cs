namespace Isnad.Arabic;

/// <summary>A word as written, with the cuts worth weighing and what the word itself says of each.</summary>
internal sealed class Spelling(SegmentWord word, Segmentation[] cuts, float[] scores)
{
    public SegmentWord Word { get; } = word;

    public Segmentation[] Cuts { get; } = cuts;

    public float[] Scores { get; } = scores;

    /// <summary>What is known of the word under each cut; filled by <see cref="WordTypes"/>.</summary>
    public WordType?[] Types { get; } = new WordType?[cuts.Length];
}
