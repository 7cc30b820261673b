namespace Isnad.Arabic;

/// <summary>Letters written onto the front of a word that are words of their own.</summary>
[Flags]
public enum Proclitics
{
    None = 0,

    /// <summary>و</summary>
    And = 1,

    /// <summary>ف</summary>
    Then = 2,

    /// <summary>ب</summary>
    With = 4,

    /// <summary>ل</summary>
    To = 8,

    /// <summary>ك</summary>
    Like = 16,

    /// <summary>س of the future</summary>
    Will = 32,

    /// <summary>ال, also where لل hides its alif</summary>
    The = 64,

    /// <summary>Either conjunction.</summary>
    Conjunction = And | Then,

    /// <summary>Any of the three prepositions.</summary>
    Preposition = With | To | Like,
}
