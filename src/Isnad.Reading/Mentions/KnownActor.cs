namespace Isnad.Reading;

/// <summary>A gazetteer entry.</summary>
/// <param name="Offices">Offices held, for people.</param>
/// <param name="State">For a capital: the id of the state whose government it may stand for.</param>
internal sealed record KnownActor(
    string Id, ActorKind Kind, string Name, string NameEn, string? Country, IReadOnlyList<string> Sectors, IReadOnlyList<OfficeTerm> Offices, string? State)
{
    /// <summary>For a medium: newspaper, agency, channel, site, radio or magazine.</summary>
    public string? Medium { get; init; }

    /// <summary>For a medium: its host, or null.</summary>
    public string? Host { get; init; }
}
