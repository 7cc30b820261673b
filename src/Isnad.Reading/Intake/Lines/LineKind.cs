namespace Isnad.Reading;

/// <summary>What a line of a page is.</summary>
internal enum LineKind
{
    /// <summary>Nobody has said yet; at the end such lines are body.</summary>
    Open,

    Noise,

    Headline,

    Dateline,
}
