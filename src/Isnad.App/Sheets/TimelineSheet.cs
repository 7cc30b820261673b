using System.Globalization;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Events by day: what happened between whom, where, how far it is vouched for, and in whose words.</summary>
internal sealed class TimelineSheet(Words words, Filter filter, IReadOnlyList<string> statuses, string? voice, TollReader tolls) : ISheet
{
    /// <summary>An event dated more than this many days before the article is told as its background.</summary>
    private const int News = 7;

    private readonly List<SheetRow> _rows = [];

    public string Schema => "isnad.timeline/1";

    public IReadOnlyList<string> Heads { get; } = ["when", "event", "source.actors", "recipient", "where", "status"];

    public IReadOnlyList<string> Keys { get; } =
    [
        "day", "dayWords", "background", "type", "mode", "source", "recipient", "where", "status", "attributedTo", "voice",
        "killed", "wounded", "missing", "detained", "displaced", "figures", "tellings", "sentence", "place",
    ];

    public void Add(ArticleView view)
    {
        if (!filter.Passes(view)) return;
        var counted = tolls.Read(view.Analysis).ToLookup(t => t.Event, StringComparer.Ordinal);
        foreach (var told in ToldEvent.Of(view.Analysis)) Add(view, told, [.. told.Ids.SelectMany(id => counted[id])]);
    }

    public IEnumerable<SheetRow> Rows() => _rows.OrderBy(r => r.Order, StringComparer.Ordinal);

    private void Add(ArticleView view, ToldEvent told, IReadOnlyList<Toll> figures)
    {
        var e = told.First;
        var day = e.When?.Value;
        var (source, recipient) = (Named.Of(view, e.Source), Named.Of(view, e.Recipient));
        var place = e.Where is { } where ? Named.Of(view, where) : null;
        if (!filter.PassesType(e.Type, e.Mode) || !filter.Passes(day, view.Analysis.Published)) return;
        if (!filter.PassesActors([.. source, .. recipient, .. place is null ? [] : (Named[])[place]])) return;
        if (statuses.Count > 0 && !statuses.Contains(e.Status, StringComparer.Ordinal)) return;
        if (voice is not null && (e.AttributedTo is "outlet") != (voice is "outlet")) return;
        var sentence = view.Slice(view.SentenceAt(e.Trigger));
        if (!filter.PassesAbout(sentence)) return;
        var background = IsBackground(day, view.Analysis.Published);
        var outlet = e.AttributedTo is "outlet";
        var sums = figures.GroupBy(f => f.Kind, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Value)!, StringComparer.Ordinal);
        var type = e.Mode is { } mode ? $"{words.EventType(e.Type)} · {words.Kind("mode", mode)}" : words.EventType(e.Type);
        _rows.Add(new SheetRow(
            [Day(view, e), type, Names(source), Names(recipient), place?.In(words) ?? "", $"{words.Sign(e.Status)} {words.Status(e.Status)}{(background ? $" · {words["background"]}" : "")}"],
            [view.Marked(e.Trigger), .. Figures(view, sums.Values), Foot(view, e, told.Ids.Count)],
            [
                day, e.When is { Span.IsEmpty: false } when ? view.Slice(when.Span) : null, background, e.Type, e.Mode, source, recipient, place, e.Status,
                outlet ? "outlet" : view.IdOf(e.AttributedTo), outlet ? null : view.VoiceOf(e.AttributedTo).Text,
                Sum("killed"), Sum("wounded"), Sum("missing"), Sum("detained"), Sum("displaced"), figures.Select(f => view.Slice(f.Span)).ToList(),
                told.Ids.Select(view.IdOf).ToList(), sentence, Place.Of(view, e.Id, e.Trigger),
            ],
            $"{Order(day, view)}|{view.Article.Location}|{e.Trigger.Start:D9}"));

        object? Sum(string kind) => sums.TryGetValue(kind, out var toll) ? (int)toll.Value : null;
    }

    private IEnumerable<string> Figures(ArticleView view, IEnumerable<Toll> tolls) =>
        string.Join(" · ", tolls.Select(t => $"{words.Kind("toll", t.Kind)}: {view.Slice(t.Span)}")) is { Length: > 0 } line ? [line] : [];

    private string Foot(ArticleView view, Event e, int tellings)
    {
        var said = e.AttributedTo is "outlet" ? words["labels.outlet"] : view.VoiceOf(e.AttributedTo).Text;
        var times = tellings > 1 ? string.Create(CultureInfo.InvariantCulture, $" · ×{tellings}") : "";
        return $"{view.IdOf(e.Id)} · {view.OutletAndDay} · {words["attributed"]} {said}{times}";
    }

    /// <summary>The day, else the words that say it where the calendar day cannot be known.</summary>
    private string Day(ArticleView view, Event e) => e.When is not { } when ? "—" : when.Value is { } day ? words.Time(day) : when.Span.IsEmpty ? "—" : $"«{view.Slice(when.Span)}»";

    private string Names(IReadOnlyList<Named> actors) => actors.Count == 0 ? "—" : string.Join(words["comma"] + " ", actors.Select(a => a.In(words)));

    private static bool IsBackground(string? day, Publication published) =>
        DayRange.Of(day)?.From is { } from && (published.Best ?? published.Earliest) is { } printed && from < printed.AddDays(-News) && !(DayRange.Of(day)?.To >= printed.AddDays(-News));

    /// <summary>Days sort as they are written; an event without one stands where its article was published.</summary>
    public static string Order(string? day, ArticleView view) => DayRange.Of(day) is { } range
        ? (range.From ?? range.To)!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : DayRange.Of(view.Analysis.Published) is { } printed ? (printed.From ?? printed.To)!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "9999";
}
