using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A token read as a form of an event word.</summary>
/// <param name="PronounLength">Folded letters of the pronoun ending; 0 for none.</param>
/// <param name="Words">Tokens that the word takes: 2 for «مكالمة هاتفية».</param>
internal sealed record EventReading(EventWord Word, EventForm Form, Agreement Agreement, CliticSplit Split, int PronounLength, int Words)
{
    public bool IsFinite => Form is EventForm.Past or EventForm.Present;
}
