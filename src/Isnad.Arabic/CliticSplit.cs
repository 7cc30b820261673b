namespace Isnad.Arabic;

/// <summary>One way to read the front of a folded word: how many letters are clitics, and which.</summary>
/// <param name="Length">Folded letters before the stem; the article counts.</param>
/// <param name="Clitics">What those letters are.</param>
public readonly record struct CliticSplit(int Length, Proclitics Clitics)
{
    public bool Has(Proclitics any) => (Clitics & any) != Proclitics.None;

    /// <summary>What remains of <paramref name="key"/>.</summary>
    public string Stem(string key) => Length == 0 ? key : key[Length..];
}
