using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A sentence: tokens [From, To) of its article.</summary>
/// <param name="Index">Its place among the article's sentences, from 0.</param>
/// <param name="Paragraph">Index of the passage it stands in.</param>
public readonly record struct Sentence(int Index, int Paragraph, int From, int To, Span Span);
