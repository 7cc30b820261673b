namespace Isnad.Ledger;

/// <summary>One claim and what each account makes of it.</summary>
/// <param name="Claim">Its id.</param>
/// <param name="Cells">One for each of <see cref="Comparison.Readouts"/>, in their order.</param>
public sealed record ComparisonRow(string Claim, string Gist, ClaimSpeaker? Speaker, IReadOnlyList<ComparisonCell> Cells);
