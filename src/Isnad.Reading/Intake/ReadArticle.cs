namespace Isnad.Reading;

/// <summary>An input that was read.</summary>
public sealed record ReadArticle(Article Article) : ReadResult;
