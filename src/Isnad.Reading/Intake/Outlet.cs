namespace Isnad.Reading;

/// <summary>Who published an article.</summary>
public sealed record Outlet(string Id, string Name, string? Host);
