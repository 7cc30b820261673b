using System.Globalization;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>The brief as one page of HTML that needs nothing else: no script, no font, no request to any host.</summary>
internal sealed class HtmlBrief(TextWriter output, Words words) : IBriefPage
{
    private readonly Html _html = new(output);
    private Engine? _engine;

    public void Begin()
    {
        using var reader = new StreamReader(typeof(HtmlBrief).Assembly.GetManifestResourceStream("brief.css")!);
        output.Write($"""
            <!doctype html>
            <html lang="{words.Language}" dir="{words.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="color-scheme" content="light dark">
            <title>{Html.Escaped(words["brief.title"])}</title>
            <style>
            {reader.ReadToEnd().Trim()}
            </style>
            </head>
            <body>
            <header class="page"><h1>{Html.Escaped(words["brief.title"])}</h1><p>{Html.Escaped(words["chain.hint"])}</p></header>
            <main>

            """.ReplaceLineEndings("\n"));
    }

    public void Article(ArticleView view)
    {
        _engine ??= view.Analysis.Engine;
        _html.Raw($"<article id=\"{Html.Escaped(view.Article.Id)}\">\n");
        Head(view);
        _html.Raw("<div class=\"columns\">\n<section class=\"sayings\">\n");
        Heading(words["said"]);
        if (view.Analysis.Statements.Count == 0) _html.Raw("<p class=\"faint\">").Text(words["said.none"]).Raw("</p>\n");
        else Statements(view, view.Outermost);
        _html.Raw("</section>\n<div class=\"beside\">\n");
        Contacts(view);
        Instruments(view);
        Timeline(view);
        Labels(view);
        _html.Raw("</div>\n</div>\n");
        new HtmlText(_html, view).Write();
        _html.Raw("</article>\n");
    }

    public void End(int articles)
    {
        if (articles == 0) _html.Raw("<p class=\"empty\">").Text(words["empty"]).Raw("</p>\n");
        _html.Raw("</main>\n");
        if (_engine is { } engine)
        {
            _html.Raw("<footer class=\"page\">").Text($"{words["made"]} {engine.Version} · {words["knowledge"]} ")
                .Raw("<code>").Text(engine.Knowledge).Raw("</code></footer>\n");
        }

        _html.Raw("</body>\n</html>\n");
    }

    private void Head(ArticleView view)
    {
        var p = view.Analysis.Published;
        _html.Raw("<header>\n<h2").Language(new Piece(view.Title)).Raw(">").Text(view.Title).Raw("</h2>\n<p class=\"from\">");
        _html.Piece(view.Outlet, "outlet").Raw(" · ");
        if (p.Best is { } best) _html.Raw($"<time datetime=\"{Iso(best)}\" title=\"{Iso(p.Earliest)} – {Iso(p.Latest)}\">").Text(view.PublishedInWords()).Raw("</time>");
        else _html.Text(view.PublishedInWords());
        _html.Raw("</p>\n<p class=\"basis\"").Language(new Piece(view.Basis)).Raw(">").Text(view.Basis).Raw("</p>\n<p class=\"basis\"><bdi dir=\"ltr\"><code>").Text(view.Article.Id).Raw("</code> · ");
        Source(view.Article);
        _html.Raw("</bdi></p>\n");
        if (view.Analysis.Warnings.Count > 0)
        {
            _html.Raw("<ul class=\"warnings\">");
            foreach (var warning in view.Analysis.Warnings) _html.Raw("<li>").Piece(new Piece(warning), "").Raw("</li>");
            _html.Raw("</ul>\n");
        }

        _html.Raw("</header>\n");
    }

    private void Source(Article article)
    {
        var url = article.Url ?? article.Location;
        if (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        {
            _html.Raw($"<a rel=\"noreferrer\" href=\"{Html.Escaped(url)}\">").Text(url).Raw("</a>");
        }
        else
        {
            _html.Text(article.Location);
        }
    }

    private void Statements(ArticleView view, IEnumerable<Statement> statements)
    {
        _html.Raw("<ol class=\"statements\">\n");
        foreach (var s in statements)
        {
            var id = Html.Escaped(view.IdOf(s.Id));
            _html.Raw($"<li id=\"{id}\" class=\"{Html.Escaped(s.Status)}\">\n<p class=\"who\">").Piece(view.SpeakerOf(s), "speaker");
            if (view.RoleOf(s) is { } role) _html.Raw(" ").Piece(new Piece($"({view.Slice(role.Span)})"), "role");
            _html.Raw(" <span class=\"act\">").Text(words.Act(s.Act)).Raw("</span>");
            if (s.Addressee is { } to) _html.Raw(" <span class=\"faint\">").Text(words["addressee"]).Raw(" ").Piece(view.NameOf(to), "").Raw("</span>");
            if (s.Status is not "asserted") _html.Raw($" <span class=\"status\">").Text($"{words.Sign(s.Status)} {words.Status(s.Status)}").Raw("</span>");
            var content = new Piece(view.Slice(s.Content));
            _html.Raw("</p>\n<blockquote").Language(content).Raw(">").Text(s.Form is "direct" ? $"«{content}»" : content.Text).Raw("</blockquote>\n<p class=\"chain\">");
            var first = true;
            foreach (var link in view.ChainOf(s))
            {
                if (!first) _html.Raw(" <span class=\"arrow\">").Text(words.Arrow).Raw("</span> ");
                _html.Piece(link.Name, link.Role);
                first = false;
            }

            _html.Raw($"</p>\n<p class=\"why\"><a href=\"#{id}/text\">").Text(words["in-text"]).Raw("</a> · ").Text(words.Kind("form", s.Form))
                .Raw(" · <bdi dir=\"ltr\"><code>").Text(s.Rule).Raw("</code></bdi> · <bdi dir=\"ltr\"><code>").Text($"isnad explain {view.IdOf(s.Id)}").Raw("</code></bdi></p>\n");
            var inner = view.Inside(s).ToList();
            if (inner.Count > 0) Statements(view, inner);
            _html.Raw("</li>\n");
        }

        _html.Raw("</ol>\n");
    }

    private void Contacts(ArticleView view)
    {
        var contacts = view.Contacts.ToList();
        if (contacts.Count == 0) return;
        Open(words["contacts"]);
        foreach (var e in contacts)
        {
            _html.Raw("<li>");
            Names(view, e.Source);
            _html.Raw(" ").Text(words["with"]).Raw(" ");
            Names(view, e.Recipient);
            _html.Raw("<br><span class=\"faint\">").Text(e.Mode is { } mode ? words.Kind("mode", mode) : words.EventType(e.Type));
            if (e.When?.Value is { } when) Time(when);
            _html.Text($" · {words.Sign(e.Status)} {words.Status(e.Status)} · ").Raw("<bdi dir=\"ltr\"><code>").Text(e.Id).Raw("</code></bdi></span></li>\n");
        }

        Close();
    }

    private void Instruments(ArticleView view)
    {
        if (view.Analysis.Instruments.Count == 0) return;
        Open(words["instruments"]);
        foreach (var i in view.Analysis.Instruments)
        {
            _html.Raw("<li>").Piece(new Piece(words.IsArabic ? i.Name : i.NameEn ?? i.Name), "name").Raw("<br><span class=\"faint\">").Text(words.Kind("instrument", i.Kind));
            if (i.Date is { } date) Time(date);
            _html.Text(string.Create(CultureInfo.InvariantCulture, $" · ×{i.Mentions.Count}")).Raw("</span></li>\n");
        }

        Close();
    }

    private void Timeline(ArticleView view)
    {
        var entries = view.Timeline().ToList();
        if (entries.Count == 0) return;
        Open(words["timeline"]);
        foreach (var entry in entries)
        {
            _html.Raw($"<li><time title=\"{Html.Escaped(entry.Value)}\">").Text(words.Time(entry.Value)).Raw("</time>\n");
            foreach (var (sentence, at) in entry.Places) Quote(view, sentence, at);
            _html.Raw("</li>\n");
        }

        Close();
    }

    /// <summary>A sentence with the words that matter in it marked, cut on both sides where it is long.</summary>
    private void Quote(ArticleView view, Isnad.Arabic.Span sentence, Isnad.Arabic.Span at)
    {
        const int around = 90;
        var text = view.Article.Text;
        var from = at.Start - sentence.Start <= around ? sentence.Start : text.IndexOf(' ', at.Start - around);
        var to = sentence.End - at.End <= around ? sentence.End : text.LastIndexOf(' ', at.End + around);
        if (from < sentence.Start || from > at.Start) from = sentence.Start;
        if (to < at.End) to = sentence.End;
        _html.Raw("<p class=\"quote\"").Language(new Piece(view.Slice(sentence))).Raw(">").Text((from > sentence.Start ? "…" : "") + text[from..at.Start])
            .Raw("<mark>").Text(text[at.Start..at.End]).Raw("</mark>").Text(text[at.End..to] + (to < sentence.End ? "…" : "")).Raw("</p>\n");
    }

    private void Labels(ArticleView view)
    {
        var labels = view.Labels();
        if (labels.Count == 0) return;
        Open(words["labels"]);
        foreach (var label in labels)
        {
            _html.Raw("<li>").Piece(new Piece($"«{label.Words}»"), "name");
            if (label.Actor is { } actor) _html.Raw(" = ").Piece(actor, "");
            _html.Raw("<br><span class=\"faint\">").Text($"{words.Kind("valence", label.Valence)} · {words["labels.voice"]} ").Piece(label.Voice, "");
            if (label.ScareQuotes) _html.Text($" · {words["labels.scare"]}");
            _html.Text(label.Times).Raw("</span></li>\n");
        }

        Close();
    }

    private void Names(ArticleView view, IReadOnlyList<string> actors)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            if (i > 0) _html.Text(words.IsArabic ? "، " : ", ");
            _html.Piece(view.NameOf(actors[i]), "name");
        }
    }

    private void Time(string value) => _html.Raw($" · <time title=\"{Html.Escaped(value)}\">").Text(words.Time(value)).Raw("</time>");

    private void Heading(string title) => _html.Raw("<h3>").Text(title).Raw("</h3>\n");

    private void Open(string title)
    {
        _html.Raw("<section>\n");
        Heading(title);
        _html.Raw("<ul>\n");
    }

    private void Close() => _html.Raw("</ul>\n</section>\n");

    private static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
