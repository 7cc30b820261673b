using Isnad.Reading;

namespace Isnad.App;

/// <summary>The brief for a terminal, or as plain text where there is none.</summary>
internal sealed class TerminalBrief(Paper paper, Words words) : IBriefPage
{
    public void Begin()
    {
    }

    public void Article(ArticleView view)
    {
        paper.Line(0, (view.Title, Paper.Strong));
        paper.Line(0, (view.Outlet.Text, Paper.Accent), (" · ", Paper.Faint), (view.PublishedInWords(), Paper.Plain));
        paper.Line(2, (view.Basis, Paper.Faint));
        paper.Line(2, ($"{view.Article.Id} · {view.Article.Location}", Paper.Faint));
        foreach (var warning in view.Analysis.Warnings) paper.Line(2, ("! " + warning, Paper.Accent));
        Section(words["said"]);
        if (view.Analysis.Statements.Count == 0) paper.Line(2, (words["said.none"], Paper.Faint));
        foreach (var statement in view.Outermost) Statement(view, statement, 2);
        Contacts(view);
        Instruments(view);
        Timeline(view);
        Labels(view);
        paper.Blank();
    }

    public void End(int articles)
    {
        if (articles == 0) paper.Line(0, (words["empty"], Paper.Plain));
    }

    private void Section(string title)
    {
        paper.Blank();
        paper.Line(0, (title, Paper.Accent));
    }

    private void Statement(ArticleView view, Statement s, int indent)
    {
        var role = view.RoleOf(s) is { } r ? $" ({view.Slice(r.Span)})" : "";
        var status = s.Status is "asserted" ? "" : $" [{words.Sign(s.Status)} {words.Status(s.Status)}]";
        paper.Line(
            indent,
            (view.SpeakerOf(s).Text, Paper.Strong),
            (role, Paper.Plain),
            (" — ", Paper.Faint),
            (words.Act(s.Act), Paper.Accent),
            (status, Paper.Accent),
            (" — ", Paper.Faint),
            ($"«{view.Slice(s.Content)}»", Paper.Plain));
        paper.Line(indent + 2, (string.Join($" {words.Arrow} ", view.ChainOf(s).Select(l => l.Name)), Paper.Plain));
        paper.Line(indent + 2, ($"{view.IdOf(s.Id)} · {words.Kind("form", s.Form)} · {s.Rule}", Paper.Faint));
        foreach (var inner in view.Inside(s)) Statement(view, inner, indent + 4);
    }

    private void Contacts(ArticleView view)
    {
        var contacts = view.Contacts.ToList();
        if (contacts.Count == 0) return;
        Section(words["contacts"]);
        foreach (var e in contacts)
        {
            var when = e.When?.Value is { } value ? $" · {words.Time(value)}" : "";
            var mode = e.Mode is { } m ? words.Kind("mode", m) : words.EventType(e.Type);
            paper.Line(
                2,
                (Names(view, e.Source), Paper.Strong),
                ($" {words["with"]} ", Paper.Plain),
                (Names(view, e.Recipient), Paper.Strong),
                ($" · {mode}{when} · {words.Sign(e.Status)} {words.Status(e.Status)} · ", Paper.Plain),
                (view.IdOf(e.Id), Paper.Faint));
        }
    }

    private void Instruments(ArticleView view)
    {
        if (view.Analysis.Instruments.Count == 0) return;
        Section(words["instruments"]);
        foreach (var i in view.Analysis.Instruments)
        {
            var date = i.Date is { } d ? $" · {words.Time(d)}" : "";
            paper.Line(2, (words.IsArabic ? i.Name : i.NameEn ?? i.Name, Paper.Strong), ($" · {words.Kind("instrument", i.Kind)}{date} · ×{i.Mentions.Count}", Paper.Plain));
        }
    }

    private void Timeline(ArticleView view)
    {
        var entries = view.Timeline().ToList();
        if (entries.Count == 0) return;
        Section(words["timeline"]);
        foreach (var entry in entries)
        {
            foreach (var (sentence, _) in entry.Places)
            {
                paper.Line(2, (words.Time(entry.Value), Paper.Strong), (" — ", Paper.Faint), (ArticleView.Shortened(view.Slice(sentence), 240), Paper.Plain));
            }
        }
    }

    private void Labels(ArticleView view)
    {
        var labels = view.Labels();
        if (labels.Count == 0) return;
        Section(words["labels"]);
        foreach (var label in labels)
        {
            var actor = label.Actor is { } a ? $" = {a}" : "";
            var scare = label.ScareQuotes ? $" · {words["labels.scare"]}" : "";
            paper.Line(
                2,
                ($"«{label.Words}»", Paper.Strong),
                ($"{actor} · {words.Kind("valence", label.Valence)} · {words["labels.voice"]} {label.Voice}{scare}{label.Times}", Paper.Plain));
        }
    }

    private static string Names(ArticleView view, IReadOnlyList<string> actors) => string.Join(", ", actors.Select(view.NameOf));
}
