namespace Isnad.Training;

/// <summary>A written form read as a form of a verb.</summary>
/// <param name="Feats">Aspect P or I, gender M F or -, person, number S D P, p for a passive that spelling shows, j for a form that only the jussive has.</param>
internal readonly record struct VerbReading(string Form, DictionaryVerb Verb, string Feats);
