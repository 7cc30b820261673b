namespace Isnad.Ledger;

/// <summary>One side's account of a contact, as one or more articles print it.</summary>
/// <param name="Id">r1, r2, …</param>
/// <param name="Issuer">Who published it.</param>
/// <param name="Articles">Those that print it, in order of their locations.</param>
public sealed record Readout(string Id, ClaimSpeaker Issuer, IReadOnlyList<ArticleEntry> Articles);
