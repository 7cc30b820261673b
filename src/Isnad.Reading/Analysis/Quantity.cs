using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A figure with what it counts.</summary>
/// <param name="Bound">exact, at-least, at-most or about.</param>
public sealed record Quantity(Span Span, double Value, string Unit, string Bound);
