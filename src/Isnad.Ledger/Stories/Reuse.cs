namespace Isnad.Ledger;

/// <summary>What two articles share of their texts.</summary>
/// <param name="Containment">Share of the smaller one's words that lie in shared passages, from 0 to 1.</param>
/// <param name="Kind">same-text, wire-copy, shared-readout, shared-quote, background or template.</param>
/// <param name="Passages">In order of the first article.</param>
public sealed record Reuse(float Containment, string Kind, IReadOnlyList<SharedPassage> Passages);
