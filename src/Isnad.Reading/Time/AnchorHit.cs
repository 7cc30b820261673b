namespace Isnad.Reading;

/// <summary>An anchor named by tokens within [From, To).</summary>
internal readonly record struct AnchorHit(Anchor Anchor, int Sentence, int From, int To);
