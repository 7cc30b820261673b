using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>People harmed in an event, as the text counts them.</summary>
/// <param name="Event">The event's id in its analysis.</param>
/// <param name="Kind">killed, wounded, missing, detained or displaced.</param>
/// <param name="Bound">exact, at-least, at-most or about.</param>
/// <param name="Span">The figure with what it counts.</param>
public sealed record Toll(string Event, string Kind, double Value, string Bound, Span Span);
