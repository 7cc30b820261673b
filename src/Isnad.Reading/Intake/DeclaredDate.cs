using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A publication date that the page or the feed states (outlet-local day).</summary>
/// <param name="Day">The day, in the outlet's own time zone where an offset was given.</param>
/// <param name="Basis">Why it is believed, one line: "metadata", "JSON-LD datePublished", "byline «…»".</param>
/// <param name="Evidence">Place in the article's text, where it stands there.</param>
public sealed record DeclaredDate(DateOnly Day, string Basis, Span? Evidence);
