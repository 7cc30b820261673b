namespace Isnad.Training;

/// <summary>Pairs of articles labelled by reading (gold/stories): same event or not.</summary>
internal sealed record StoryPair(string A, string B, bool Same, bool OfSeed, string Relation);
