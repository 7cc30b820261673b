namespace Isnad.Reading;

/// <summary>A row of lexicon/stance-words.tsv.</summary>
/// <param name="Sense">back, keep, sign, break, end, refuse, enter or cover.</param>
/// <param name="Takes">How the instrument follows: obj, bi, ala, ila, min, an, li, fi.</param>
/// <param name="Row">The row's place, for reasons.</param>
internal sealed record StanceWord(string Sense, IReadOnlyList<string> Takes, string Row);
