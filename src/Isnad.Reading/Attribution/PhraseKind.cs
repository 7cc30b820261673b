namespace Isnad.Reading;

/// <summary>What a noun phrase before or after a reporting verb is.</summary>
internal enum PhraseKind
{
    /// <summary>Names an actor.</summary>
    Actor,

    /// <summary>A paper that speaks: «البيان», «تقرير».</summary>
    Document,

    /// <summary>«المصدر ذاته»: the source named last.</summary>
    BackReference,

    /// <summary>Nobody named: «مصادر مطلعة», «شهود».</summary>
    Anonymous,

    /// <summary>A noun that no list knows.</summary>
    Unknown,
}
