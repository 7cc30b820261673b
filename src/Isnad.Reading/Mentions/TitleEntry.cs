namespace Isnad.Reading;

/// <summary>A title of the lexicon in one of its written forms.</summary>
/// <param name="Keys">Folded words, articles off.</param>
/// <param name="Type">office, rank, honorific, profession or kin.</param>
internal sealed record TitleEntry(string[] Keys, string Lemma, string Type, bool IsFeminine, bool IsPlural, bool IsDual, string Source)
{
    public bool IsOffice => Type == "office";

    /// <summary>How its organisation follows, as the table says: idafa, li, bi, fi, bism, an, ila, ala.</summary>
    public IReadOnlyList<string> Takes { get; init; } = [];
}
