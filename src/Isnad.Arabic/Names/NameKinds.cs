namespace Isnad.Arabic;

/// <summary>The lists a word or phrase may stand on.</summary>
[Flags]
internal enum NameKinds
{
    None = 0,
    GivenName = 1,
    PersonPart = 2,
    Person = 4,
    Place = 8,
    Organisation = 16,
    OtherProper = 32,
    Title = 64,
    OrganisationHead = 128,
    PlaceHead = 256,
    Demonym = 512,

    /// <summary>A longer phrase on some list begins with these words.</summary>
    Opens = 1024,

    /// <summary>First word of a compound personal name (عبد، أبو).</summary>
    CompoundFirst = 2048,

    /// <summary>Later word of a compound personal name (الدين، بن).</summary>
    CompoundLater = 4096,
    FunctionWord = 8192,
    Outlet = 16384,
    PlacePart = 32768,
}
