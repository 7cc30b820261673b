namespace Isnad.Arabic;

/// <summary>The part that a number word plays in a spelled-out number.</summary>
public enum NumberWordKind
{
    /// <summary>1 to 9.</summary>
    Unit,

    /// <summary>Ten, and the second word of 11 to 19.</summary>
    Ten,

    /// <summary>20 to 90.</summary>
    Tens,

    /// <summary>100 to 900 in one word.</summary>
    Hundred,

    Thousand,

    Million,

    /// <summary>First to tenth; with <see cref="Ten"/> or <see cref="Tens"/> after it, eleventh to ninety-ninth.</summary>
    Ordinal,
}
