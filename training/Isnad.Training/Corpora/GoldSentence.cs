using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>A treebank's sentence over Isnad's tokens.</summary>
/// <param name="Cuts">Folded offsets of the cuts inside each token.</param>
/// <param name="Starts">Text offset of a segment's first letter to the position of its word in the treebank.</param>
internal sealed record GoldSentence(string Text, Token[] Tokens, int[][] Cuts, Dictionary<int, int> Starts);
