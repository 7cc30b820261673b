namespace Isnad.Reading;

/// <summary>A row of instrument-heads.tsv: a noun that heads names of instruments.</summary>
/// <param name="Needs">Folded words without the article of which one must follow; none where it stands alone.</param>
/// <param name="Use">place, named, numbered, on, or empty.</param>
internal sealed record InstrumentHead(string Lemma, string Kind, string[] Needs, string Use, string Origin);
