namespace Isnad.Ledger;

/// <summary>What one or more attestations go back to.</summary>
/// <param name="Id">Made from its first attestation.</param>
/// <param name="Kind">readout, document, agency, utterance, outlet or unknown.</param>
/// <param name="Issuer">Id of the actor or outlet; null where nobody is named.</param>
/// <param name="Name">Its name as the articles print it; empty where nobody is named.</param>
/// <param name="Date">The first day it was published; null where no day is known.</param>
/// <param name="Witnesses">Outlets that have it from there.</param>
public sealed record ClaimOrigin(string Id, string Kind, string? Issuer, string Name, string NameEn, DateOnly? Date, int Witnesses)
{
    public bool IsUnknown => Kind is "unknown";
}
