using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A title with its complement, token range [From, To), found before or after a name or alone.</summary>
/// <param name="Words">All folded words of the phrase, articles off.</param>
internal sealed record RoleDraft(int From, int To, Span Span, TitleEntry Entry, string[] Words, bool IsPlural, bool IsFeminine)
{
    public ActorDraft? Holder { get; set; }
}
