namespace Isnad.Reading;

/// <summary>A noun that heads names of organisations, groups, offices or places.</summary>
internal sealed record HeadNoun(string Lemma, ActorKind Kind, bool IsPlural, bool IsFeminine, IReadOnlyList<string> Sectors, string Source);
