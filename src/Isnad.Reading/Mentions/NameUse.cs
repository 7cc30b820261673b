namespace Isnad.Reading;

/// <summary>How a written name may be taken.</summary>
internal enum NameUse
{
    /// <summary>Names its actor wherever it stands.</summary>
    Full,

    /// <summary>Names its actor only after the full name has been met, or when it is met nowhere else: «الحلف».</summary>
    Short,

    /// <summary>A capital: the city, or its government.</summary>
    Capital,

    /// <summary>An ordinary word too; needs a place's or a person's surroundings.</summary>
    Ambiguous,

    /// <summary>A place's name without its noun («محافظة كذا» → «كذا») that is another's name or a word too: only behind a noun of place or joined to a place.</summary>
    Joined,
}
