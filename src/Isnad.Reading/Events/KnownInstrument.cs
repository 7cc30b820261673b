namespace Isnad.Reading;

/// <summary>A row of gazetteer/instruments.tsv.</summary>
internal sealed record KnownInstrument(string Id, string Name, string NameEn, string Kind, string Date, IReadOnlyList<string> Parties, string Source);
