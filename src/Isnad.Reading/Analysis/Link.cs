using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>One who hands words on.</summary>
/// <param name="Role">outlet, relay, channel or speaker.</param>
/// <param name="Actor">Id of the actor, or null.</param>
public sealed record Link(string Role, string? Actor, string Name, Span? Span);
