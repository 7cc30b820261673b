namespace Isnad.Arabic;

/// <summary>A token with its segments: conjunction, preposition or future, stem, pronoun ending, as far as it has them.</summary>
/// <param name="Segments">One or more, in the order of the text.</param>
public sealed record TaggedWord(Token Token, Segmentation Cut, WordSegment[] Segments)
{
    /// <summary>The segment that is no clitic.</summary>
    public WordSegment Stem => Segments[Cut.Conjunction + Cut.Preposition];
}
