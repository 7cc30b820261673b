namespace Isnad.Reading;

/// <summary>A word of an event in its sentence, before anything is said of its actors.</summary>
internal sealed class Trigger
{
    /// <summary>Tokens [At, To).</summary>
    public required int At { get; init; }

    public required int To { get; init; }

    public required EventReading Reading { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>The light verb that carries the noun: its token, or -1.</summary>
    public int Light { get; init; } = -1;

    /// <summary>light, host, happen or receive.</summary>
    public string LightKind { get; init; } = "";

    /// <summary>Behind تم, جرى or a light verb of happening: nobody is said to do it.</summary>
    public bool IsImpersonal { get; init; }

    /// <summary>First token that is no longer of the clause.</summary>
    public int Limit { get; init; }

    public EventWord Word => Reading.Word;

    public bool IsNoun => Reading.Form == EventForm.Noun;
}
