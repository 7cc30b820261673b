namespace Isnad.Training;

/// <summary>A verb of the tables: lemma with shadda, root in Buckwalter letters, abstract pattern.</summary>
internal sealed record DictionaryVerb(string Lemma, string Root, string Pattern);
