namespace Isnad.Training;

/// <summary>A syntactic word as the treebank cuts it.</summary>
internal sealed record TreebankWord(string Form, string Lemma, string Pos, string Xpos, string Feats);
