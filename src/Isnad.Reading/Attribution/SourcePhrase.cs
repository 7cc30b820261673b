namespace Isnad.Reading;

/// <summary>«وفق بيان …», «نقلا عن …» at tokens [From, To); what it names follows.</summary>
/// <param name="Named">Who or what is named, or null for a bare pronoun («بحسب قوله»).</param>
/// <param name="Verb">The token of a reporting verb behind ما («وفق ما أعلنت»), or -1.</param>
internal sealed record SourcePhrase(int From, int To, NounPhrase? Named, int Verb, bool IsHedged, string Rule);
