namespace Isnad.Ledger;

/// <summary>What one account makes of one claim.</summary>
/// <param name="State">stated, otherwise (the same matter in another sense), denied or absent.</param>
/// <param name="Wordings">Where it says so; none where it is absent.</param>
public sealed record ComparisonCell(string State, IReadOnlyList<Attestation> Wordings);
