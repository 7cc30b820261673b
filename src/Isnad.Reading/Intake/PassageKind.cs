namespace Isnad.Reading;

/// <summary>What a paragraph of the article is.</summary>
public enum PassageKind
{
    Headline,

    /// <summary>Agency and place before the lead: «أوج – طرابلس».</summary>
    Dateline,

    Body,
}
