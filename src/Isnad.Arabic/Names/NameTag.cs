namespace Isnad.Arabic;

/// <summary>What the name tagger says of one token.</summary>
/// <param name="Begins">True for the first token of a name.</param>
/// <param name="Probability">How sure the model is of this very tag, 0 to 1.</param>
public readonly record struct NameTag(NameKind Kind, bool Begins, float Probability)
{
    private static readonly string[] Codes = ["O", "PERS", "LOC", "ORG", "MISC", "OCC"];

    /// <summary>True for a token outside every name.</summary>
    public bool IsOutside => Kind == NameKind.None;

    /// <summary>O, B-PERS, I-PERS, B-LOC, … as ANERcorp writes them.</summary>
    public string Code => Kind == NameKind.None ? "O" : (Begins ? "B-" : "I-") + Codes[(int)Kind];
}
