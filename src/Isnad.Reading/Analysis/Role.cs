using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>An office, rank or title said of an actor, with the organisation it belongs to.</summary>
public sealed record Role(Span Span, string Actor, string? Organisation);
