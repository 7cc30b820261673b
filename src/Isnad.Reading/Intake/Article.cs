using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A text somebody published, with the lines that are not its text marked but never cut.</summary>
public sealed record Article
{
    /// <summary>Comes from the content, so that reading twice is reading once.</summary>
    public required string Id { get; init; }

    public required string Location { get; init; }

    public required Origin Origin { get; init; }

    public Outlet? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO 639-1 code, from the letters of the text.</summary>
    public string Language { get; init; } = "ar";

    public Span? Headline { get; init; }

    /// <summary>The publication day that the page's metadata gives, with its reason; null where it gives none.</summary>
    public DeclaredDate? Declared { get; init; }

    public required string Text { get; init; }

    /// <summary>In order, not overlapping.</summary>
    public IReadOnlyList<Noise> Noise { get; init; } = [];

    /// <summary>The parts that are read: headline, dateline and body paragraphs, in order, none inside noise.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }
}
