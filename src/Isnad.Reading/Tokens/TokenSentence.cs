using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A sentence to report on.</summary>
/// <param name="Text">The text that all offsets count in.</param>
/// <param name="Shown">What is printed for each token: the token, or the whole pretokenized piece it was found in.</param>
internal sealed record TokenSentence(string Text, Token[] Tokens, Span[] Shown);
