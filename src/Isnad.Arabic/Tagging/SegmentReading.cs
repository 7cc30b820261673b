namespace Isnad.Arabic;

/// <summary>What a segment is, once its part of speech is known.</summary>
internal sealed record SegmentReading(WordFeatures Features, string Lemma, string Verb);
