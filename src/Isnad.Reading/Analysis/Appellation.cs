using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A loaded name for an actor, and whose voice uses it ("outlet" or a statement's id).</summary>
/// <param name="Valence">negative, positive or neutral.</param>
public sealed record Appellation(Span Span, string? Actor, string Valence, string Voice, bool ScareQuotes);
