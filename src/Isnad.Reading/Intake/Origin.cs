namespace Isnad.Reading;

/// <summary>Where an article's text came from.</summary>
/// <param name="Kind">text, html, warc, feed or jsonl.</param>
/// <param name="Sha256">Of the bytes (for JSON Lines: of the line), lower-case hex.</param>
/// <param name="Charset">The charset the bytes were decoded with.</param>
public sealed record Origin(string Kind, string Sha256, string Charset);
