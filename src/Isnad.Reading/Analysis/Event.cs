using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Who did what to whom, in PLOVER's types.</summary>
public sealed record Event
{
    public required string Id { get; init; }

    public required string Rule { get; init; }

    /// <summary>One of PLOVER's 16 types.</summary>
    public required string Type { get; init; }

    public string? Mode { get; init; }

    public required Span Trigger { get; init; }

    public IReadOnlyList<string> Source { get; init; } = [];

    public IReadOnlyList<string> Recipient { get; init; } = [];

    /// <summary>Id of a place actor, or null.</summary>
    public string? Where { get; init; }

    public TimeExpression? When { get; init; }

    /// <summary>occurred, ongoing, planned, called-for, offered, alleged, denied or hypothetical.</summary>
    public string Status { get; init; } = "occurred";

    /// <summary>"outlet" or a statement's id: in whose words it is asserted.</summary>
    public string AttributedTo { get; init; } = "outlet";

    /// <summary>
    /// True where the sentence only refers to it (the attack that is investigated, condemned or remembered) or dates it well before the article;
    /// false where the sentence tells it.
    /// </summary>
    public bool Background { get; init; }
}
