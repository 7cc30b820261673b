namespace Isnad.Arabic;

/// <summary>A number read from words.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Words">How many tokens it takes.</param>
/// <param name="IsOrdinal">True for «الثامن عشر», false for «ثمانية عشر».</param>
/// <param name="IsDefinite">True where its first word carries the article.</param>
public readonly record struct SpelledNumber(long Value, int Words, bool IsOrdinal, bool IsDefinite);
