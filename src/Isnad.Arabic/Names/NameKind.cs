namespace Isnad.Arabic;

/// <summary>What a name names, in the terms of ANERcorp.</summary>
public enum NameKind
{
    /// <summary>No name.</summary>
    None,
    Person,
    Place,
    Organisation,

    /// <summary>Any other proper name: events, products, peoples, creeds.</summary>
    Other,

    /// <summary>An office, rank or title; only from <see cref="OfficeTagger"/>.</summary>
    Office,
}
