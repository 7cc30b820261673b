namespace Isnad.Arabic;

/// <summary>One reading of a form: which lexicon entry it belongs to, and its features as far as spelling shows them.</summary>
/// <param name="Entry">Index of the entry in its lexicon.</param>
public readonly record struct Inflection(int Entry, VerbForm Form, Agreement Agreement);
