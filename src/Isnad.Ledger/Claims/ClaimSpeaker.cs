namespace Isnad.Ledger;

/// <summary>Who says it.</summary>
/// <param name="Id">Id of the actor; null for nobody named.</param>
public sealed record ClaimSpeaker(string? Id, string Name, string NameEn);
