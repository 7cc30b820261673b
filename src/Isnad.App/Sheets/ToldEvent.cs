using Isnad.Reading;

namespace Isnad.App;

/// <summary>An event of an article with all the places that tell it: told three times, it is one.</summary>
/// <param name="First">The first telling, with the day and the place that any of them names.</param>
/// <param name="Ids">All tellings, in order of the text.</param>
internal sealed record ToldEvent(Event First, IReadOnlyList<string> Ids)
{
    /// <summary>The article's events. Two are one where type, parties, status and voice are the same and mode, day and place do not differ.</summary>
    public static IReadOnlyList<ToldEvent> Of(Analysis analysis)
    {
        var told = new List<ToldEvent>();
        foreach (var e in analysis.Events)
        {
            if (IsName(analysis, e)) continue;
            var at = told.FindIndex(t => IsSame(t.First, e, analysis.Article.Text));
            if (at < 0) told.Add(new ToldEvent(e, [e.Id]));
            else told[at] = new ToldEvent(told[at].First with { Mode = told[at].First.Mode ?? e.Mode, When = When(told[at].First, e), Where = told[at].First.Where ?? e.Where }, [.. told[at].Ids, e.Id]);
        }

        return told;
    }

    /// <summary>In «وقف إطلاق النار» nobody fires, and «اتفاقية التعاون» is a title: an instrument's name tells neither.</summary>
    private static bool IsName(Analysis analysis, Event e) =>
        e.Type is "ASSAULT" or "COOPERATE" && analysis.Instruments.Any(i => i.Mentions.Any(m => m.Contains(e.Trigger)));

    private static TimeExpression? When(Event a, Event b) => a.When?.Value is null ? b.When ?? a.When : a.When;

    private static bool IsSame(Event a, Event b, string text) =>
        string.Equals(a.Type, b.Type, StringComparison.Ordinal)
        && string.Equals(a.Status, b.Status, StringComparison.Ordinal)
        && (a.Type is "CONSULT" || string.Equals(a.AttributedTo, b.AttributedTo, StringComparison.Ordinal))
        && SameOrUnknown(a.Mode, b.Mode)
        && SameOrUnknown(a.When?.Value, b.When?.Value)
        && (a.Type is "CONSULT" || SameOrUnknown(a.Where, b.Where))
        && SameParties(a, b)
        // Contacts are told in many words; two blows of the same parties are one only where the same word tells them.
        && (a.Type is "CONSULT" || string.Equals(Arabic.Folded.Key(a.Trigger.Of(text)), Arabic.Folded.Key(b.Trigger.Of(text)), StringComparison.Ordinal));

    private static bool SameParties(Event a, Event b)
    {
        if (a.Source.Count + a.Recipient.Count < 2) return false;
        if (a.Type is "CONSULT") return a.Source.Concat(a.Recipient).ToHashSet(StringComparer.Ordinal).SetEquals(b.Source.Concat(b.Recipient));
        return a.Source.ToHashSet(StringComparer.Ordinal).SetEquals(b.Source) && a.Recipient.ToHashSet(StringComparer.Ordinal).SetEquals(b.Recipient);
    }

    private static bool SameOrUnknown(string? a, string? b) => a is null || b is null || string.Equals(a, b, StringComparison.Ordinal);
}
