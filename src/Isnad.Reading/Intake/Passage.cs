using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A paragraph of the article that is read.</summary>
public sealed record Passage(Span Span, PassageKind Kind);
