namespace Isnad.Arabic;

/// <summary>What form of a verb a word is.</summary>
public enum VerbForm
{
    Past,
    Present,
    Participle,
    Masdar,
}
