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

    /// <summary>The innermost statement around the trigger.</summary>
    public Statement? Inside { get; init; }

    /// <summary>Whoever speaks the words around the trigger, for «نرفض» and «قواتنا».</summary>
    public string? Speaker => Inside?.Speaker.Actor;

    /// <summary>Whom no third person in the words can mean: he who speaks them himself.</summary>
    public IReadOnlyCollection<string>? Absent => Inside is { Form: "direct", Speaker.Actor: { } speaker } ? [speaker] : null;

    /// <summary>Who is accused of, or asked for, what the words around the trigger tell.</summary>
    public IReadOnlyList<string> Charged { get; init; } = [];

    /// <summary>The direct object is an effort, a process or a stand rather than somebody.</summary>
    public bool IsPolitical { get; set; }
}
