using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>One thing that an article says, in its own voice or in somebody's words: a statement or a clause of it, or a clause that tells an event.</summary>
internal sealed record ClaimItem
{
    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Id of the statement or event.</summary>
    public required string Fact { get; init; }

    /// <summary>Which clause of the statement's content, from 1.</summary>
    public required int Part { get; init; }

    /// <summary>The clause (UTF-16).</summary>
    public required Span Span { get; init; }

    public required SpeakerKey Speaker { get; init; }

    /// <summary>The statement that carries it; null in the outlet's own voice.</summary>
    public Statement? Statement { get; init; }

    public required string Act { get; init; }

    public required Content Content { get; init; }

    /// <summary>Whether what the content says is denied: by the speaker or by the outlet.</summary>
    public bool Denied { get; init; }

    /// <summary>Whom the meeting or call was with where it was said; none where that is not known.</summary>
    public IReadOnlyList<string> Occasion { get; init; } = [];

    public string Sense => ActSenses.BuiltIn.Of(Act);
}
