using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>A passage that two articles share, by its place in each (UTF-16).</summary>
/// <param name="Words">How many words it has in the first.</param>
/// <param name="Same">How many of them are the same word in the same order.</param>
public readonly record struct SharedPassage(Span A, Span B, int Words, int Same);
