using System.Globalization;
using Isnad.Arabic;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>An analysis with the questions that every page of it asks: names, roles, chains, nesting, sentences.</summary>
internal sealed class ArticleView
{
    private readonly Dictionary<string, Actor> _actors;
    private readonly ILookup<string, Statement> _inside;
    private readonly Lazy<SentencedArticle> _sentences;

    public ArticleView(Analysis analysis, Words words)
    {
        Analysis = analysis;
        Words = words;
        _actors = analysis.Actors.DistinctBy(a => a.Id, StringComparer.Ordinal).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var ids = analysis.Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        _inside = analysis.Statements.ToLookup(s => s.Inside is { } i && ids.Contains(i) ? i : "", StringComparer.Ordinal);
        _sentences = new Lazy<SentencedArticle>(() => SentencedArticle.Of(analysis.Article));
    }

    public Analysis Analysis { get; }

    public Words Words { get; }

    public Article Article => Analysis.Article;

    /// <summary>The headline, or the beginning of the article where there is none.</summary>
    public string Title
    {
        get
        {
            var span = Article.Headline ?? (Article.Passages.FirstOrDefault(p => p.Kind == PassageKind.Body) ?? (Article.Passages is [var first, ..] ? first : null))?.Span;
            return span is { } s ? Shortened(OneLine(s.Of(Article.Text)), 140) : Article.Location;
        }
    }

    public Piece Outlet => new(Article.Outlet?.Name ?? Words["outlet.unknown"]);

    /// <summary>
    /// CONSULT events whose parties are known: who spoke with whom. A contact told several times is listed once; in a symmetric one, where
    /// all parties are in source, the first is set against the others.
    /// </summary>
    public IEnumerable<Event> Contacts => Analysis.Events
        .Where(e => e.Type == "CONSULT" && e.Source.Count + e.Recipient.Count >= 2)
        .Select(e => e.Recipient.Count > 0 ? e : e with { Source = [e.Source[0]], Recipient = [.. e.Source.Skip(1)] })
        .Where(e => e.Source.Count > 0)
        .DistinctBy(e => (e.Mode, e.When?.Value, string.Join('|', e.Source.Concat(e.Recipient).Order(StringComparer.Ordinal))));

    /// <summary>Statements of the outlet's own reporting.</summary>
    public IEnumerable<Statement> Outermost => _inside[""];

    /// <summary>Statements reported inside another one.</summary>
    public IEnumerable<Statement> Inside(Statement statement) => _inside[statement.Id];

    /// <summary>The printed id of a fact of this article.</summary>
    public string IdOf(string local) => new FactId(Article.Id, local).ToString();

    public Actor? ActorOf(string? id) => id is null ? null : _actors.GetValueOrDefault(id);

    /// <summary>An actor's name in the reader's language; the Arabic one where the gazetteer has no other, since a made-up spelling would pass for a known one.</summary>
    public Piece NameOf(string id) => ActorOf(id) is not { } actor ? new Piece(id)
        : Words.IsArabic || !actor.Known || actor.NameEn.Length == 0 ? new Piece(actor.Name)
        : new Piece(actor.NameEn);

    public Piece SpeakerOf(Statement statement) => statement.Speaker.Actor is { } actor ? NameOf(actor)
        : statement.Speaker.Span.IsEmpty ? new Piece(Words["unnamed"])
        : new Piece(statement.Speaker.Span.Of(Article.Text));

    /// <summary>The office or title that the text gives the speaker, the nearest to where the speaker is named; null where it gives none.</summary>
    public Role? RoleOf(Statement statement) => statement.Speaker.Actor is not { } actor ? null : Analysis.Roles
        .Where(r => string.Equals(r.Actor, actor, StringComparison.Ordinal))
        .MinBy(r => Math.Abs(r.Span.Start - statement.Speaker.Span.Start));

    /// <summary>The chain as drawn, outermost first; the outlet and a known channel stand in it also where the analysis left them out.</summary>
    public IReadOnlyList<ChainLink> ChainOf(Statement statement)
    {
        var links = new List<ChainLink>();
        if (!statement.Chain.Any(l => l.Role is "outlet")) links.Add(new ChainLink("outlet", Outlet));
        foreach (var link in statement.Chain) links.Add(new ChainLink(link.Role, NameOf(link, statement)));
        if (!statement.Chain.Any(l => l.Role is "speaker")) links.Add(new ChainLink("speaker", SpeakerOf(statement)));
        if (statement.Channel.Kind is not "none" && !links.Exists(l => l.Role is "channel"))
        {
            links.Insert(links.Count - 1, new ChainLink("channel", new Piece(Words.Channel(statement.Channel.Kind))));
        }

        return links;
    }

    /// <summary>Times with a calendar value in order of the value, with the sentences that name them.</summary>
    public IEnumerable<TimelineEntry> Timeline() => Analysis.Times
        .Where(t => t.Value is { Length: > 3 } v && char.IsAsciiDigit(v[0]) && !IsOfThePage(t))
        .GroupBy(t => t.Value!, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new TimelineEntry(g.Key, [.. g.Select(t => (SentenceAt(t.Span), t.Span)).DistinctBy(p => p.Item1)]));

    /// <summary>The date under the headline says when it was printed, not when something happened.</summary>
    private bool IsOfThePage(TimeExpression time) =>
        Article.Passages.Any(p => p.Kind == PassageKind.Dateline && p.Span.Contains(time.Span))
        || (Analysis.Published.Basis is Publication.FromDateline && Analysis.Published.Evidence.Any(e => e.Overlaps(time.Span)));

    /// <summary>Loaded names, one entry for the same words in the same voice, in order of the text.</summary>
    public IReadOnlyList<LabelEntry> Labels() => [.. Analysis.Appellations
        .GroupBy(a => (Words: Slice(a.Span), a.Actor, a.Valence, a.ScareQuotes, Voice: VoiceOf(a.Voice).Text))
        .Select(g => new LabelEntry(g.Key.Words, g.Key.Actor is { } id ? NameOf(id) : null, g.Key.Valence, new Piece(g.Key.Voice), g.Key.ScareQuotes, g.Count()))];

    /// <summary>Whose voice a label or an event is in: the outlet, or a statement's speaker.</summary>
    public Piece VoiceOf(string voice) => Analysis.Statements.FirstOrDefault(s => string.Equals(s.Id, voice, StringComparison.Ordinal)) is { } s
        ? SpeakerOf(s)
        : new Piece(Words["labels.outlet"]);

    /// <summary>The sentence that holds a place; the line where it is in no sentence.</summary>
    public Span SentenceAt(Span place)
    {
        foreach (var sentence in _sentences.Value.Sentences)
        {
            if (sentence.Span.Start <= place.Start && place.Start <= sentence.Span.End && (place.Start < sentence.Span.End || place.IsEmpty)) return sentence.Span.To(place);
        }

        var text = Article.Text;
        var start = place.Start == 0 ? 0 : text.LastIndexOf('\n', place.Start - 1) + 1;
        var end = text.IndexOf('\n', place.End) is var i and >= 0 ? i : text.Length;
        return new Span(start, end);
    }

    /// <summary>The outlet's name; where it is unknown, the last part of the location, so that two unknown ones are not taken for one.</summary>
    public string OutletOrLocation => Article.Outlet?.Name ?? LastPart(Article.Location);

    /// <summary>A file's name without its folders.</summary>
    public static string LastPart(string location) => location[(location.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The sentence around a place, which stands between ⟦ and ⟧; shortened on both sides where it is long.</summary>
    public string Marked(Span place)
    {
        const int Side = 100;
        var sentence = SentenceAt(place);
        var text = Article.Text;
        var end = Math.Min(place.End, sentence.End);
        var before = OneLine(text[sentence.Start..place.Start]);
        var after = OneLine(text[end..sentence.End]);
        if (before.Length > Side && before.IndexOf(' ', before.Length - Side) is var cut and > 0) before = "…" + before[(cut + 1)..];
        var joinsBefore = place.Start > sentence.Start && char.IsWhiteSpace(text[place.Start - 1]) ? " " : "";
        var joinsAfter = end < sentence.End && char.IsWhiteSpace(text[end]) ? " " : "";
        return $"«{before}{joinsBefore}⟦{Slice(new Span(place.Start, end))}⟧{joinsAfter}{Shortened(after, Side)}»";
    }

    /// <summary>A slice of the text without line breaks.</summary>
    public string Slice(Span span) => OneLine(span.Of(Article.Text));

    /// <summary>When it was published, in words: the day and its bounds.</summary>
    public string PublishedInWords() => DayInWords() is { } day ? $"{Words["published"]} {day}" : Words["published.unknown"];

    /// <summary>Why that day, in the reader's language.</summary>
    public string Basis => Words.Basis(Analysis.Published.Basis);

    /// <summary>The outlet with the day of print in a few words: «outlet, 16 May 2020».</summary>
    public string OutletAndDay => Analysis.Published.Best is { } best
        ? $"{OutletOrLocation}{Words["comma"]} {Words.Time(best.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))}"
        : $"{OutletOrLocation}{Words["comma"]} {PublishedInWords()}";

    /// <summary>The best day with its bounds, or the bounds alone; null where nothing is known.</summary>
    public string? DayInWords()
    {
        var p = Analysis.Published;
        var bounds = (p.Earliest, p.Latest) switch
        {
            ({ } a, { } b) => string.Format(CultureInfo.InvariantCulture, Words["between"], Words.Day(a), Words.Day(b)),
            ({ } a, null) => $"{Words["not-before"]} {Words.Day(a)}",
            (null, { } b) => $"{Words["not-after"]} {Words.Day(b)}",
            _ => null,
        };
        if (p.Best is not { } best) return bounds;
        var exact = bounds is null || (p.Earliest == best && p.Latest == best);
        return exact ? Words.Day(best) : $"{Words.Day(best)} ({bounds})";
    }

    public static string OneLine(string text) => string.Join(' ', text.Split((char[])['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static string Shortened(string text, int most)
    {
        if (text.Length <= most) return text;
        var cut = text.LastIndexOf(' ', most);
        return text[..(cut > most / 2 ? cut : most)].TrimEnd('،', ',', ' ') + "…";
    }

    private Piece NameOf(Link link, Statement statement) => link.Role switch
    {
        "channel" when statement.Channel.Kind is not "none" => new Piece(Words.Channel(statement.Channel.Kind)),
        "outlet" when link.Name.Length == 0 => Outlet,
        "speaker" => SpeakerOf(statement),
        _ => link.Actor is { } actor && ActorOf(actor) is not null ? NameOf(actor) : new Piece(link.Name),
    };
}
