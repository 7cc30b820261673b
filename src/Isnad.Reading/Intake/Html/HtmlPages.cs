using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Makes an article of an HTML page: headline and paragraphs, joined by blank lines.</summary>
internal sealed class HtmlPages
{
    private const int Deepest = 600;
    private const int MostOpen = 10_000;
    private const string NoText = "no article text found in the page; give the page of one article, or its text";
    private readonly PageLines _lines;
    private readonly Outlets _outlets;
    private readonly HtmlBody _body;
    private readonly HtmlDates _dates;

    public HtmlPages(Knowledge knowledge, PageLines lines, Outlets outlets)
    {
        _lines = lines;
        _outlets = outlets;
        _body = new HtmlBody(knowledge);
        _dates = new HtmlDates(knowledge);
    }

    public ReadResult Read(RawPage page)
    {
        var bytes = page.Bytes.Span;
        if (Unreadable.ReasonOf(bytes) is { } reason) return new Refused(page.Location, reason);
        if (Charset.Decode(bytes, Charset.Declared(bytes)) is not { } decoded) return new Refused(page.Location, Unreadable.Undecodable);
        return Read(page.Location, new Origin("html", Intake.HashOf(bytes), decoded.Name), decoded.Text, new GivenFacts());
    }

    /// <summary>An article of a page that was decoded already; what the feed says goes before what the page says.</summary>
    public ReadResult Read(string location, Origin origin, string html, GivenFacts given)
    {
        if (Unreadable.ReasonOf(html) is { } reason) return new Refused(location, reason);
        if (Markup.DepthOf(html) > MostOpen) return new Refused(location, Markup.TooDeep);
        using var page = new HtmlParser().ParseDocument(html);
        return HtmlBlocks.DepthOf(page) > Deepest ? new Refused(location, Markup.TooDeep) : Read(location, origin, page, given);
    }

    private ReadResult Read(string location, Origin origin, IDocument page, GivenFacts given)
    {
        var meta = new PageMeta(page);
        var (title, heading) = HtmlTitle.Of(page, meta);
        title = given.Title ?? title;
        var paragraphs = _body.ParagraphsOf(page, heading, meta["og:description"] ?? meta["description"]);
        if (paragraphs.Count == 0 && meta.Ld.Body is { } body) paragraphs = [.. body.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var (text, passages) = Compose(title, paragraphs);
        if (!passages.Exists(p => p.Kind == PassageKind.Body)) return new Refused(location, NoText);
        var url = given.Url ?? meta.Url;
        return new ReadArticle(new Article
        {
            Id = Intake.IdOf(text, url),
            Location = location,
            Origin = origin,
            Outlet = _outlets.Of(url, given.Outlet ?? meta["og:site_name"]),
            Url = url,
            Language = Languages.Of(text),
            Headline = passages[0].Kind == PassageKind.Headline ? passages[0].Span : null,
            Declared = given.Declared ?? _dates.Of(page, meta, heading, url),
            Text = text,
            Passages = passages,
        });
    }

    /// <summary>The page's text from what is read of its lines: what plain text marks as noise is left out here.</summary>
    private (string Text, List<Passage> Passages) Compose(string? title, List<string> paragraphs)
    {
        if (title is not null && paragraphs.Count > 0 && string.Equals(Folded.Key(paragraphs[0]), Folded.Key(title), StringComparison.Ordinal)) paragraphs.RemoveAt(0);
        var raw = string.Join("\n\n", title is null ? paragraphs : [title, .. paragraphs]);
        var text = new System.Text.StringBuilder();
        var passages = new List<Passage>();
        foreach (var passage in _lines.ReadExtracted(raw, title).Passages)
        {
            if (text.Length > 0) text.Append("\n\n");
            passages.Add(new Passage(new Span(text.Length, text.Length + passage.Span.Length), passage.Kind));
            text.Append(raw, passage.Span.Start, passage.Span.Length);
        }

        return (text.ToString(), passages);
    }
}
