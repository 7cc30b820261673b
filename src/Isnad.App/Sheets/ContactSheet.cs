using System.Globalization;

namespace Isnad.App;

/// <summary>Calls, meetings and visits: the day, the parties, the place, and every article that tells it.</summary>
internal sealed class ContactSheet(Words words, Filter filter) : ISheet
{
    private readonly List<Contact> _contacts = [];

    public string Schema => "isnad.contact/1";

    public IReadOnlyList<string> Heads { get; } = ["when", "kind", "contact.parties", "where", "status", "articles"];

    public IReadOnlyList<string> Keys { get; } = ["day", "dayWords", "kind", "parties", "where", "status", "articles", "voice", "sentence", "place"];

    public void Add(ArticleView view)
    {
        if (!filter.Passes(view)) return;
        foreach (var told in ToldEvent.Of(view.Analysis))
        {
            var e = told.First;
            var parties = e.Source.Concat(e.Recipient).Distinct(StringComparer.Ordinal).ToList();
            if (e.Type is not "CONSULT" || parties.Count < 2 || !filter.PassesType(e.Mode ?? "meeting") || !filter.Passes(e.When?.Value, view.Analysis.Published)) continue;
            var named = Named.Of(view, parties);
            var where = e.Where is { } id ? Named.Of(view, id) : null;
            if (!filter.PassesActors([.. named, .. where is null ? [] : (Named[])[where]])) continue;
            var sentence = view.Slice(view.SentenceAt(e.Trigger));
            if (!filter.PassesAbout(sentence)) continue;
            var contact = new Contact(e.When?.Value, e.Mode ?? "", named, where, e.Status, TimelineSheet.Order(e.When?.Value, view))
            {
                Outlets = { view.OutletAndDay },
                Articles = { Place.Of(view, e.Id, e.Trigger) },
                Marked = view.Marked(e.Trigger),
                Sentence = sentence,
                DayWords = e.When is { Span.IsEmpty: false } when ? view.Slice(when.Span) : null,
                Voice = e.AttributedTo is "outlet" ? null : view.VoiceOf(e.AttributedTo).Text,
            };
            if (_contacts.Find(c => c.IsSame(contact)) is { } known) known.Add(contact);
            else _contacts.Add(contact);
        }
    }

    public IEnumerable<SheetRow> Rows() => _contacts.Select(Row).OrderBy(r => r.Order, StringComparer.Ordinal);

    private SheetRow Row(Contact c) => new(
        [
            c.Day is not null ? words.Time(c.Day) : c.DayWords is { } said ? $"«{said}»" : "—",
            c.Kind.Length > 0 ? words.Kind("mode", c.Kind) : words.EventType("CONSULT"),
            string.Join(words["comma"] + " ", c.Parties.Select(p => p.In(words))),
            c.Where?.In(words) ?? "",
            $"{words.Sign(c.Status)} {words.Status(c.Status)}",
            c.Articles.Select(a => a.Article).Distinct(StringComparer.Ordinal).Count().ToString(CultureInfo.InvariantCulture),
        ],
        [c.Marked, .. c.Articles.Select((a, i) => $"{a.Fact} · {c.Outlets[i]}{(ReferenceEquals(a, c.Articles[0]) && c.Voice is { } voice ? $" · {words["attributed"]} {voice}" : "")}")],
        [c.Day, c.DayWords, c.Kind.Length > 0 ? c.Kind : null, c.Parties, c.Where, c.Status, c.Articles, c.Voice, c.Sentence, c.Articles[0]],
        $"{c.Order}|{c.Articles[0].Location}|{c.Articles[0].Start:D9}");

    /// <param name="Order">Where it stands among the others.</param>
    private sealed record Contact(string? Day, string Kind, IReadOnlyList<Named> Parties, Named? Where, string Status, string Order)
    {
        public List<Place> Articles { get; init; } = [];

        /// <summary>Beside each place, who printed it and when.</summary>
        public List<string> Outlets { get; init; } = [];

        public required string Marked { get; init; }

        public required string Sentence { get; init; }

        public required string? DayWords { get; init; }

        public required string? Voice { get; init; }

        public void Add(Contact other)
        {
            Articles.AddRange(other.Articles);
            Outlets.AddRange(other.Outlets);
        }

        /// <summary>Two articles tell one contact where kind, parties and day are the same; without a day they may be two, and stay apart.</summary>
        public bool IsSame(Contact other) =>
            Day is { Length: 10 } && string.Equals(Day, other.Day, StringComparison.Ordinal)
            && string.Equals(Kind, other.Kind, StringComparison.Ordinal)
            && string.Equals(Status, other.Status, StringComparison.Ordinal)
            && Parties.Select(p => p.Id).ToHashSet(StringComparer.Ordinal).SetEquals(other.Parties.Select(p => p.Id));
    }
}
