using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>One cue with one content in one article.</summary>
public sealed record Statement
{
    /// <summary>s1, s2, … in order of the text.</summary>
    public required string Id { get; init; }

    public required string Rule { get; init; }

    /// <summary>The word that reports.</summary>
    public required Span Cue { get; init; }

    /// <summary>say, affirm, deny, … (contract).</summary>
    public required string Act { get; init; }

    /// <summary>direct, indirect or mixed.</summary>
    public required string Form { get; init; }

    public required SpeakerSpan Speaker { get; init; }

    public string? Addressee { get; init; }

    public Channel Channel { get; init; } = Channel.None;

    /// <summary>Outermost first; ends with the speaker.</summary>
    public IReadOnlyList<Link> Chain { get; init; } = [];

    /// <summary>The whole of what is reported, without أن/إن and without the quotation marks.</summary>
    public required Span Content { get; init; }

    public IReadOnlyList<string> About { get; init; } = [];

    /// <summary>asserted, denied or hedged.</summary>
    public string Status { get; init; } = "asserted";

    /// <summary>Id of the statement that reports this one.</summary>
    public string? Inside { get; init; }

    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
