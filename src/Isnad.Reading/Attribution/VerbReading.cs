using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A word read as a form of a reporting verb.</summary>
internal readonly record struct VerbReading(ReportingVerb Verb, VerbForm Form, Agreement Agreement, CliticSplit Split, int PronounLength)
{
    public bool IsFinite => Form is VerbForm.Past or VerbForm.Present;
}
