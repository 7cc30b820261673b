namespace Isnad.Reading;

/// <summary>A sense found at a token, over so many tokens, after so many folded units of clitics.</summary>
internal readonly record struct Hit(Sense Sense, int Words, int Clitics);
