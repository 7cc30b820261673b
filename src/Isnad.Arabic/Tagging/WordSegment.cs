namespace Isnad.Arabic;

/// <summary>A segment of a word with what was found of it.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Lemma">Dictionary form as knowledge/ writes it: hamza and shadda, no vowels; a participle that reports (مؤكدين أن) has its verb's.</param>
/// <param name="Verb">The dictionary verb of a verb form, participle or verbal noun (أكّد for مؤكد), or "".</param>
public readonly record struct WordSegment(Span Span, PartOfSpeech Part, WordFeatures Features, string Lemma, string Verb)
{
    public bool Has(WordFeatures any) => (Features & any) != WordFeatures.None;
}
