namespace Isnad.Training;

/// <summary>A sentence of a treebank; the text is null where the file does not give it.</summary>
internal sealed record TreebankSentence(string? Text, TreebankWord[] Words);
