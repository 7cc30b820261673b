namespace Isnad.Arabic;

/// <summary>The codes that CoNLL-U uses.</summary>
public static class PartsOfSpeech
{
    private static readonly string[] Codes = ["NOUN", "ADP", "PUNCT", "ADJ", "VERB", "PROPN", "PRON", "CCONJ", "PART", "ADV", "NUM", "SCONJ", "AUX", "DET", "SYM", "X", "INTJ"];

    public static string CodeOf(PartOfSpeech part) => Codes[(int)part];

    /// <summary>In the order of <see cref="PartOfSpeech"/>.</summary>
    public static IReadOnlyList<string> All => Codes;
}
