namespace Isnad.Reading;

/// <summary>One meaning of a word; what <paramref name="A"/> and <paramref name="B"/> say depends on the class.</summary>
/// <param name="Definite">With the article; for a month, that the bare name is hardly anything else.</param>
internal sealed record Sense(WordClass Class, int A, int B, bool Definite, Row Row);
