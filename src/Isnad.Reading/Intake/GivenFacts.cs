namespace Isnad.Reading;

/// <summary>What a feed says of an article beside its text.</summary>
internal sealed record GivenFacts
{
    public string? Url { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public DeclaredDate? Declared { get; init; }
}
