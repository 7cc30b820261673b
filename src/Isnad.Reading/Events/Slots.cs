namespace Isnad.Reading;

/// <summary>Where an event word finds its actors.</summary>
[Flags]
internal enum Slots
{
    None = 0,

    /// <summary>Subject of the verb.</summary>
    Subject = 1,

    /// <summary>Direct object of the verb.</summary>
    Object = 2,

    /// <summary>على</summary>
    Ala = 4,

    /// <summary>ضد</summary>
    Against = 8,

    /// <summary>إلى, نحو, باتجاه</summary>
    Ila = 16,

    /// <summary>لـ</summary>
    Li = 32,

    /// <summary>بـ</summary>
    Bi = 64,

    /// <summary>مع</summary>
    With = 128,

    /// <summary>بين … و…</summary>
    Between = 256,

    /// <summary>من</summary>
    From = 512,

    /// <summary>عن</summary>
    Of = 1024,

    /// <summary>The noun behind an event noun, or the pronoun on it.</summary>
    Genitive = 2048,

    /// <summary>The agent of a passive or masdar: من قبل, على يد, من جانب.</summary>
    Agent = 4096,
}
