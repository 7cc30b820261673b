namespace Isnad.Reading;

/// <summary>A row of appellations.tsv.</summary>
internal sealed record LoadedWord(string Lemma, string Kind, string Valence, string Origin);
