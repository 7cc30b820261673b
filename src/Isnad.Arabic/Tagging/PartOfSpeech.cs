namespace Isnad.Arabic;

/// <summary>Universal parts of speech, in the order of the model's labels.</summary>
public enum PartOfSpeech
{
    Noun,
    Adposition,
    Punctuation,
    Adjective,
    Verb,
    ProperNoun,
    Pronoun,
    Conjunction,
    Particle,
    Adverb,
    Number,
    Subordinator,
    Auxiliary,
    Determiner,
    Symbol,
    Other,
    Interjection,
}
