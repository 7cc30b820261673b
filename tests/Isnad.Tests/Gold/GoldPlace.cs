using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>A place in a gold article that attests a claim.</summary>
/// <param name="Kind">s for a statement, e for an event, t for a stretch of text that is neither.</param>
/// <param name="Apart">Statements inside, which are other places.</param>
internal sealed record GoldPlace(string Article, Span Span, char Kind, EquatableSpans Apart);
