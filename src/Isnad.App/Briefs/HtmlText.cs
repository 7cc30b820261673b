using System.Globalization;
using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>The article's text as read: statements and events underlined on their words, noise greyed and folded, a note beside each paragraph.</summary>
internal sealed class HtmlText
{
    private readonly Html _html;
    private readonly ArticleView _view;
    private readonly string _text;
    private readonly SortedSet<int> _cuts = [];
    private readonly HashSet<string> _anchored = new(StringComparer.Ordinal);

    public HtmlText(Html html, ArticleView view)
    {
        _html = html;
        _view = view;
        _text = view.Article.Text;
        foreach (var noise in view.Article.Noise) Cut(noise.Span);
        foreach (var s in view.Analysis.Statements)
        {
            Cut(s.Cue);
            Cut(s.Content);
        }

        foreach (var e in view.Analysis.Events) Cut(e.Trigger);
    }

    public void Write()
    {
        var words = _view.Words;
        _html.Raw("<section class=\"text\">\n<h3>").Text(words["text"]).Raw("</h3>\n<p class=\"legend\">").Text(words["legend"]).Raw("</p>\n");
        var folded = new List<Span>();
        for (var start = 0; start <= _text.Length;)
        {
            var end = _text.IndexOf('\n', start) is var i and >= 0 ? i : _text.Length;
            var line = new Span(start, end);
            start = end + 1;
            if (string.IsNullOrWhiteSpace(_text[line.Start..line.End])) continue;
            if (IsNoise(line))
            {
                folded.Add(line);
                continue;
            }

            Fold(folded);
            Paragraph(line);
        }

        Fold(folded);
        _html.Raw("</section>\n");
    }

    private void Cut(Span span)
    {
        _cuts.Add(span.Start);
        _cuts.Add(span.End);
    }

    private bool IsNoise(Span line)
    {
        var at = line.Start;
        foreach (var noise in _view.Article.Noise)
        {
            if (noise.Span.End <= at) continue;
            if (!string.IsNullOrWhiteSpace(_text[at..Math.Clamp(noise.Span.Start, at, line.End)])) return false;
            at = Math.Min(noise.Span.End, line.End);
            if (at >= line.End) return true;
        }

        return string.IsNullOrWhiteSpace(_text[at..line.End]);
    }

    private void Fold(List<Span> lines)
    {
        if (lines.Count == 0) return;
        var all = lines[0].To(lines[^1]);
        var kinds = _view.Article.Noise.Where(n => n.Span.Overlaps(all)).Select(n => _view.Words.Kind("noise", n.Reason)).Distinct(StringComparer.Ordinal);
        _html.Raw("<details class=\"noise\"><summary>").Text($"{_view.Words["noise"]}: {string.Join(_view.Words.IsArabic ? "، " : ", ", kinds)}").Raw("</summary>\n");
        foreach (var line in lines)
        {
            var text = new Piece(line.Of(_text).Trim());
            _html.Raw("<p").Language(text).Raw(">").Text(text.Text).Raw("</p>\n");
        }

        _html.Raw("</details>\n");
        lines.Clear();
    }

    private void Paragraph(Span line)
    {
        var headline = _view.Article.Headline is { } h && line.Contains(h.Start);
        _html.Raw("<div class=\"line\">\n<p").Language(new Piece(line.Of(_text))).Raw(headline ? " class=\"headline\">" : ">");
        var at = line.Start;
        foreach (var cut in _cuts.GetViewBetween(line.Start, line.End).Append(line.End))
        {
            if (cut > at) Segment(new Span(at, cut));
            at = Math.Max(at, cut);
        }

        _html.Raw("</p>\n");
        Notes(line);
        _html.Raw("</div>\n");
    }

    private void Segment(Span part)
    {
        var text = part.Of(_text);
        if (_view.Article.Noise.Any(n => n.Span.Contains(part)))
        {
            _html.Raw("<span class=\"noise\">").Text(text).Raw("</span>");
            return;
        }

        // Of nested statements the innermost is the shortest.
        var said = _view.Analysis.Statements.Where(s => s.Content.Contains(part)).MinBy(s => s.Content.Length);
        var cued = _view.Analysis.Statements.FirstOrDefault(s => s.Cue.Contains(part));
        var happened = _view.Analysis.Events.FirstOrDefault(e => e.Trigger.Contains(part));
        var style = new List<string>();
        if (said is not null)
        {
            style.Add("said");
            if (said.Inside is not null) style.Add("inner");
            if (said.Status is not "asserted") style.Add(said.Status);
        }

        if (cued is not null) style.Add("cue");
        if (happened is not null) style.Add("event");
        if (style.Count == 0)
        {
            _html.Text(text);
            return;
        }

        _html.Raw("<span");
        if (said is not null && _anchored.Add(said.Id)) _html.Raw($" id=\"{Html.Escaped(_view.IdOf(said.Id))}/text\"");
        _html.Raw($" class=\"{Html.Escaped(string.Join(' ', style))}\"");
        if (happened is not null) _html.Raw($" title=\"{Html.Escaped($"{happened.Id} {_view.Words.EventType(happened.Type)} · {_view.Words.Status(happened.Status)}")}\"");
        _html.Raw(">").Text(text).Raw("</span>");
        if (cued is not null && cued.Cue.End == part.End) Reference(cued, "ref");
    }

    private void Reference(Statement s, string style) => _html.Raw($"<a class=\"{style}\" dir=\"ltr\" href=\"#{Html.Escaped(_view.IdOf(s.Id))}\">").Text(s.Id).Raw("</a>");

    private void Notes(Span line)
    {
        var notes = _view.Analysis.Statements.Where(s => line.Contains(s.Cue.Start)).ToList();
        if (notes.Count == 0) return;
        _html.Raw(string.Create(CultureInfo.InvariantCulture, $"<aside lang=\"{_view.Words.Language}\" dir=\"{_view.Words.Direction}\">\n"));
        // Statements of one chain in a row share a note.
        for (var i = 0; i < notes.Count;)
        {
            var chain = Chain(notes[i]);
            var same = i + 1;
            while (same < notes.Count && Chain(notes[same]).SequenceEqual(chain)) same++;
            _html.Raw("<p>");
            for (var n = i; n < same; n++)
            {
                Reference(notes[n], "ref");
                _html.Raw(" ");
            }

            for (var l = 0; l < chain.Count; l++)
            {
                if (l > 0) _html.Raw(" <span class=\"arrow\">").Text(_view.Words.Arrow).Raw("</span> ");
                _html.Piece(chain[l].Name, chain[l].Role);
            }

            _html.Raw("</p>\n");
            i = same;
        }

        _html.Raw("</aside>\n");
    }

    /// <summary>Without the outlet: the whole page is its.</summary>
    private List<ChainLink> Chain(Statement s) => [.. _view.ChainOf(s).Where(l => l.Role is not "outlet")];
}
