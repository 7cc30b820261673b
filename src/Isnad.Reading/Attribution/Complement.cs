namespace Isnad.Reading;

/// <summary>Where what a verb reports begins.</summary>
/// <param name="Frame">inna, quote, obj, ila, ala, an-prep, bi, min, fi, li, hawl, an or qail.</param>
/// <param name="At">Token of the complementiser, colon, mark or preposition.</param>
/// <param name="ContentFrom">First token of the content.</param>
/// <param name="Quote">Opening quotation mark that the content begins with, or -1.</param>
internal readonly record struct Complement(string Frame, int At, int ContentFrom, int Quote);
