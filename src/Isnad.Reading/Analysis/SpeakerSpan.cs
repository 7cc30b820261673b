using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whose words a statement holds.</summary>
/// <param name="Actor">Id of the actor; null for nobody named.</param>
/// <param name="Span">Where the speaker is named; empty, at the verb, where the subject is dropped.</param>
public sealed record SpeakerSpan(string? Actor, Span Span);
