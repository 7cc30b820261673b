using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A noun phrase that may speak: tokens [From, To).</summary>
/// <param name="Actor">Whom it names; null for a document, a nobody-named speaker or an unknown noun.</param>
/// <param name="Span">The name without its title, or the head noun.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Issuer">For a document: who issued it, where the phrase says so.</param>
internal sealed record NounPhrase(int From, int To, string? Actor, Span Span, PhraseKind Kind, string? Issuer = null)
{
    public bool IsPlural { get; init; }

    public bool IsFeminine { get; init; }

    /// <summary>«معاليه», «سموها», «(نقلت الوكالة) عنه»: a pronoun that means somebody named before.</summary>
    public bool IsPerson { get; init; }
}
