using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A sentence to report on.</summary>
/// <param name="Text">The text that all offsets count in.</param>
/// <param name="Shown">What is printed as one: a token, or the whole pretokenized piece that one or more tokens were found in.</param>
/// <param name="Sizes">How many tokens each shown piece has, in order.</param>
internal sealed record TokenSentence(string Text, Token[] Tokens, Span[] Shown, int[] Sizes);
