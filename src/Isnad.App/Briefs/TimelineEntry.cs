using Isnad.Arabic;

namespace Isnad.App;

/// <summary>A dated place of a text: ISO value, the words that say it, and the sentences they stand in.</summary>
internal sealed record TimelineEntry(string Value, IReadOnlyList<(Span Sentence, Span Words)> Places);
