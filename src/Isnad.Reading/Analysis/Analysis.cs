namespace Isnad.Reading;

/// <summary>Everything Isnad says about one article: the last stage, printed by <see cref="AnalysisJson"/>.</summary>
public sealed record Analysis
{
    public required Engine Engine { get; init; }

    public required Article Article { get; init; }

    public required Publication Published { get; init; }

    public IReadOnlyList<Actor> Actors { get; init; } = [];

    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    public IReadOnlyList<Role> Roles { get; init; } = [];

    public IReadOnlyList<TimeExpression> Times { get; init; } = [];

    public IReadOnlyList<Quantity> Quantities { get; init; } = [];

    public IReadOnlyList<Instrument> Instruments { get; init; } = [];

    public IReadOnlyList<Statement> Statements { get; init; } = [];

    public IReadOnlyList<Event> Events { get; init; } = [];

    public IReadOnlyList<Appellation> Appellations { get; init; } = [];

    /// <summary>What could not be read or decided, in plain words.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
