namespace Isnad.Training;

/// <summary>A sentence of an entity corpus.</summary>
internal sealed record TaggedSentence(string[] Tokens, string[] Tags);
