namespace Isnad.Reading;

internal enum AnchorKind
{
    /// <summary>Something that began or happened; named ever after.</summary>
    Event,

    /// <summary>Done on one known day and told with its weekday: a signing, a conference.</summary>
    Signing,

    /// <summary>A person named with an office.</summary>
    Office,

    /// <summary>An institution, an alliance, a name in use.</summary>
    Body,
}
