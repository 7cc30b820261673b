namespace Isnad.Training;

/// <summary>A written form read as a form of a verb.</summary>
/// <param name="Feats">Aspect P or I, gender M F or -, person, number S D P, and p for a passive that spelling shows.</param>
internal readonly record struct VerbReading(string Form, DictionaryVerb Verb, string Feats);
