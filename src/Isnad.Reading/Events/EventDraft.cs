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
}
