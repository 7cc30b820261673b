namespace Isnad.Reading;

/// <summary>An input that a path stands for, or the problem with the path.</summary>
internal sealed record FoundInput(string Location, string? Problem = null);
