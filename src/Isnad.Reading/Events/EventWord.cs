namespace Isnad.Reading;

/// <summary>A word of event-verbs.tsv or event-nouns.tsv.</summary>
/// <param name="Lemma">Dictionary form as written in the table.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Source">Slots of those who do it.</param>
/// <param name="Recipient">Slots of those whom it reaches.</param>
/// <param name="Needs">Folded words of which one must stand near; none where it stands alone.</param>
/// <param name="Origin">File and line.</param>
internal sealed record EventWord(string Lemma, string Type, string? Mode, Slots Source, Slots Recipient, string[] Needs, Uses Use, string Origin)
{
    /// <summary>The verb whose masdar this is («عملية إعدام» → أعدم), else its own head: words of one act tell one event.</summary>
    public string Act { get; init; } = Lemma.Split(' ')[0];

    public bool Is(Uses any) => (Use & any) != Uses.None;
}
