using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>A call or meeting of some actors, as the articles of a story tell it.</summary>
/// <param name="Parties">Ids of the actors, in order.</param>
/// <param name="Events">Where it is told.</param>
internal sealed record Contact(IReadOnlyList<string> Parties, IReadOnlyList<(Analysis Article, Event Event)> Events)
{
    /// <summary>Every call or meeting of two or more actors, by its parties.</summary>
    public static IReadOnlyList<Contact> Of(IReadOnlyList<Analysis> story) =>
    [
        .. story.SelectMany(a => a.Events.Where(e => e.Type is "CONSULT" && e.Mode is not "interview" && PartiesOf(e).Count > 1).Select(e => (Article: a, Event: e)))
            .GroupBy(x => string.Join('\n', PartiesOf(x.Event)), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Contact(PartiesOf(g.First().Event), [.. g])),
    ];

    /// <summary>Whether an item was said at this contact.</summary>
    public bool Holds(ClaimItem item) =>
        item.Occasion.Count > 0 && item.Speaker.Actor is { } speaker && Parties.Contains(speaker, StringComparer.Ordinal) && item.Occasion.Any(o => Parties.Contains(o, StringComparer.Ordinal));

    public static IReadOnlyList<string> PartiesOf(Event deed) => [.. deed.Source.Concat(deed.Recipient).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
