using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>A place where an article says it.</summary>
/// <param name="Fact">Id of the statement or event in the article.</param>
/// <param name="Span">The clause (UTF-16).</param>
/// <param name="Text">Its wording.</param>
/// <param name="Chain">Through whom the words came, outermost first; empty in the outlet's own voice.</param>
/// <param name="Origin">Id of one of the claim's origins.</param>
public sealed record Attestation(ArticleEntry Article, string Fact, Span Span, string Text, IReadOnlyList<Link> Chain, string Origin);
