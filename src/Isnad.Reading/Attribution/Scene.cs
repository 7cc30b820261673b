using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A place of words that the text tells of apart from any statement: «عقد الوزير مؤتمرا صحفيا», «أصدرت الحركة بيانا».</summary>
/// <param name="Parties">Whose later words were spoken there.</param>
internal sealed record Scene(string Kind, Span Span, IReadOnlyList<string> Parties, int Sentence)
{
    /// <summary>The medium that an interview was for, which hands its words on.</summary>
    public (string Actor, Span Span)? Relay { get; init; }

    /// <summary>Only a verb tells of it («استقبل»): a paper named later may tell more.</summary>
    public bool IsTold { get; init; }

    /// <summary>A body or a group holds it («عقد المجلس جلسة»): whoever is then heard was heard there.</summary>
    public bool IsOpen { get; init; }

    /// <summary>A statement names it («قال خلال لقائه»), so that only the other side of a meeting of two is known to answer there.</summary>
    public bool IsNamed { get; init; }
}
