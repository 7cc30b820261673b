namespace Isnad.Arabic;

/// <summary>Which letters of a word are clitics, counted in letters of the folded form (<see cref="Token.Key"/>); the article belongs to the stem.</summary>
/// <param name="Conjunction">1 if the word opens with و or ف, else 0.</param>
/// <param name="Preposition">1 if ب, ل, ك or the future س follows, else 0.</param>
/// <param name="Ending">Letters of the pronoun ending, 0 to 3.</param>
public readonly record struct Segmentation(byte Conjunction, byte Preposition, byte Ending)
{
    /// <summary>Letters before the stem.</summary>
    public int Front => Conjunction + Preposition;

    public bool IsWhole => Conjunction + Preposition + Ending == 0;

    /// <summary>The stem of a folded word; لل keeps its second lam.</summary>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> key) => key[Front..^Ending];
}
