namespace Isnad.Reading;

/// <summary>What kind of word reports.</summary>
internal enum CueKind
{
    Finite,
    Participle,
    Masdar,
    Source,
    Headline,
}
