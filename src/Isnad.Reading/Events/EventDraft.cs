namespace Isnad.Reading;

/// <summary>An event while its parts are gathered.</summary>
internal sealed class EventDraft
{
    /// <summary>First token that antecedents may stand at.</summary>
    public int Floor { get; init; }

    public List<string> Source { get; } = [];

    public List<string> Recipient { get; } = [];

    public bool IsPassive { get; set; }

    /// <summary>Somebody whom no list or pattern knows did it.</summary>
    public bool IsUnnamed { get; set; }

    /// <summary>بين or مع names the other side.</summary>
    public bool HasWith { get; set; }

    /// <summary>Whoever speaks the words around the trigger, for «نرفض» and «قواتنا».</summary>
    public string? Speaker { get; init; }

    /// <summary>Who is accused of, or asked for, what the words around the trigger tell.</summary>
    public IReadOnlyList<string> Charged { get; init; } = [];

    /// <summary>The direct object is an effort, a process or a stand rather than somebody.</summary>
    public bool IsPolitical { get; set; }
}
