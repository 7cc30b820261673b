namespace Isnad.Ledger;

/// <summary>What each side's account of one call or meeting says, claim by claim.</summary>
/// <param name="Type">The event's type, CONSULT.</param>
/// <param name="Mode">phone, meeting …; null where no article says.</param>
/// <param name="Actors">Who spoke with whom.</param>
/// <param name="When">The day as ISO 8601; null where unknown.</param>
/// <param name="Readouts">The accounts, in order of their first words.</param>
/// <param name="Rows">In order of their first attestation.</param>
public sealed record Comparison(string Type, string? Mode, IReadOnlyList<ClaimSpeaker> Actors, string? When, IReadOnlyList<Readout> Readouts, IReadOnlyList<ComparisonRow> Rows);
