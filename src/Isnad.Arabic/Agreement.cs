namespace Isnad.Arabic;

/// <summary>Person, gender and number as spelling shows them; a flag set means "may agree with".</summary>
[Flags]
public enum Agreement
{
    None = 0,
    First = 1,
    Second = 2,
    MasculineSingular = 4,
    FeminineSingular = 8,
    MasculinePlural = 16,
    FemininePlural = 32,
    Dual = 64,

    /// <summary>Any third person.</summary>
    Third = MasculineSingular | FeminineSingular | MasculinePlural | FemininePlural | Dual,
}
