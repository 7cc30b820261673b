namespace Isnad.Reading;

/// <summary>How an event word may be used; the words of the column use in event-verbs.tsv and event-nouns.tsv.</summary>
[Flags]
internal enum Uses
{
    None = 0,

    /// <summary>All parties are sources: meetings, calls, agreements.</summary>
    Both = 1,

    /// <summary>A fight with both sides as sources.</summary>
    TwoSided = 2,

    /// <summary>Goes on unless the tense says otherwise.</summary>
    Durative = 4,

    /// <summary>The passive is common and spelled like the active.</summary>
    Passive = 8,

    /// <summary>The masdar is no event.</summary>
    Finite = 16,

    /// <summary>Only the masdar is an event.</summary>
    Noun = 32,

    /// <summary>An event only where an actor is found.</summary>
    Weak = 64,

    /// <summary>Carries an event noun as its object.</summary>
    Light = 128,

    /// <summary>Only with a place as object.</summary>
    Place = 256,

    /// <summary>Only where the subject is a group or body.</summary>
    Group = 512,

    /// <summary>Only with مع and an actor.</summary>
    NeedsWith = 1024,

    /// <summary>Only with إلى behind it.</summary>
    Ila = 2048,

    /// <summary>Only behind a light verb.</summary>
    LightOnly = 4096,

    /// <summary>Only with an adjective of war or an actor.</summary>
    Qualified = 8192,

    /// <summary>A death that somebody caused.</summary>
    Killing = 16384,

    /// <summary>Only with فرض or an actor.</summary>
    Imposed = 32768,

    /// <summary>Its genitive may do or suffer it; what else is named decides.</summary>
    Either = 65536,

    /// <summary>Never an event: keeps a longer phrase from being read as a shorter one.</summary>
    Never = 131072,

    /// <summary>Only where a recipient is found.</summary>
    Aimed = 262144,

    /// <summary>Only where two parties are found.</summary>
    Paired = 524288,

    /// <summary>Only where it is called for.</summary>
    Asked = 1048576,

    /// <summary>The needed noun may be its subject and stand before it.</summary>
    Moved = 2097152,

    /// <summary>Only where the source is a state or those who fight.</summary>
    Fighters = 4194304,
}
