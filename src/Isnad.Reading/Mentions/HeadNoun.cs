namespace Isnad.Reading;

/// <summary>A noun that heads names of organisations, groups, offices or places.</summary>
/// <param name="Use">"generic" for a noun that stands before a place's name without belonging to it, "alone" for one that with the article names a body; else "".</param>
internal sealed record HeadNoun(string Lemma, ActorKind Kind, bool IsPlural, bool IsFeminine, IReadOnlyList<string> Sectors, string Source, string Use);
