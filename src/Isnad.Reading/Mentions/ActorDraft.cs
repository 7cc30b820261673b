namespace Isnad.Reading;

/// <summary>An actor of one article while its mentions are gathered.</summary>
internal sealed class ActorDraft(string id, ActorKind kind, string[] keys, string name)
{
    public string Id { get; } = id;

    public ActorKind Kind { get; set; } = kind;

    /// <summary>Folded tokens of its fullest name, without titles.</summary>
    public string[] Keys { get; set; } = keys;

    public string Name { get; set; } = name;

    public KnownActor? Known { get; init; }

    /// <summary>For a headed name: the folded head noun without the article («وزاره»), by which it is taken up again.</summary>
    public string? Head { get; init; }

    /// <summary>The state that an adjective of nationality in the name, or the gazetteer, ties it to.</summary>
    public string? State { get; set; }

    /// <summary>Folded words of the titles said of it.</summary>
    public List<string[]> Titles { get; } = [];

    /// <summary>For a nameless holder of an office: built from the title alone.</summary>
    public bool Nameless { get; init; }

    /// <summary>PLOVER sectors of the head noun, where the gazetteer does not say.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    public bool IsFeminine { get; set; }

    public bool IsPlural { get; set; }
}
