namespace Isnad.Reading;

/// <summary>Somebody or something that acts, one identity within an article.</summary>
/// <param name="Id">The gazetteer's id where known, else made from the name.</param>
/// <param name="Known">Whether the gazetteer holds it.</param>
/// <param name="Country">ISO 3166-1 alpha-3 or PLOVER's non-state code; null if unknown.</param>
/// <param name="Sectors">PLOVER sector codes.</param>
public sealed record Actor(string Id, ActorKind Kind, string Name, string NameEn, bool Known, string? Country, IReadOnlyList<string> Sectors);
