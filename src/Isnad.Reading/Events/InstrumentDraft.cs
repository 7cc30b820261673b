using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>An instrument of one article while its mentions are gathered.</summary>
internal sealed class InstrumentDraft(string kind, string head, string name, string rule)
{
    public KnownInstrument? Known { get; init; }

    public string Kind { get; } = kind;

    /// <summary>Folded head noun, by which it is taken up again: «الاتفاق».</summary>
    public string Head { get; } = head;

    public string Name { get; } = name;

    public string Rule { get; } = rule;

    /// <summary>Folded words of its fullest name, articles off, the head apart.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    public string? Number { get; set; }

    public string? Year { get; set; }

    public List<string> Parties { get; } = [];

    public List<Span> Mentions { get; } = [];

    public string Id => Known?.Id ?? (Number is { } n && Kind == "resolution" ? "unscr-" + n : "i-" + Head + string.Concat(Words.Order(StringComparer.Ordinal).Select(w => "-" + w)));
}
