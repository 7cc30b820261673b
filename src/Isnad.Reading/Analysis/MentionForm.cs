namespace Isnad.Reading;

/// <summary>How an actor is named at a place.</summary>
public enum MentionForm
{
    Name,
    Title,
    Pronoun,

    /// <summary>A dropped subject: the span is empty and stands at the verb.</summary>
    Elided,
}
