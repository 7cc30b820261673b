using System.Globalization;
using System.Text;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>The brief as Markdown. Names in the other script stand between U+2068 and U+2069, so that a chain reads in its order everywhere.</summary>
internal sealed class MarkdownBrief(TextWriter output, Words words) : IBriefPage
{
    public void Begin() => Line($"# {words["brief.title"]}");

    public void Article(ArticleView view)
    {
        Line("");
        Line($"## {Isolated(new Piece(view.Title))}");
        Line("");
        Line($"{Isolated(view.Outlet)} · {Escaped(view.PublishedInWords())}  ");
        Line($"{words["basis"]}: {Isolated(new Piece(view.Basis))}  ");
        Line($"`{view.Article.Id}` · `{view.Article.Location}`");
        foreach (var warning in view.Analysis.Warnings) Line($"\n> **{words["warnings"]}:** {Escaped(warning)}");
        Section(words["said"]);
        if (view.Analysis.Statements.Count == 0) Line(words["said.none"]);
        foreach (var statement in view.Outermost) Statement(view, statement, "");
        Contacts(view);
        Instruments(view);
        Timeline(view);
        Labels(view);
    }

    public void End(int articles)
    {
        if (articles == 0) Line("\n" + words["empty"]);
    }

    private void Statement(ArticleView view, Statement s, string indent)
    {
        var role = view.RoleOf(s) is { } r ? $" ({Isolated(new Piece(view.Slice(r.Span)))})" : "";
        var status = s.Status is "asserted" ? "" : $" **[{words.Sign(s.Status)} {words.Status(s.Status)}]**";
        Line($"{indent}- **{Isolated(view.SpeakerOf(s))}**{role} — *{words.Act(s.Act)}*{status} — {Isolated(new Piece($"«{view.Slice(s.Content)}»"))}  ");
        Line($"{indent}  {string.Join($" {words.Arrow} ", view.ChainOf(s).Select(l => Isolated(l.Name)))}  ");
        Line($"{indent}  {words.Kind("form", s.Form)} · `{s.Rule}` · `{view.IdOf(s.Id)}`");
        foreach (var inner in view.Inside(s)) Statement(view, inner, indent + "  ");
    }

    private void Contacts(ArticleView view)
    {
        var contacts = view.Contacts.ToList();
        if (contacts.Count == 0) return;
        Section(words["contacts"]);
        foreach (var e in contacts)
        {
            var mode = e.Mode is { } m ? words.Kind("mode", m) : words.EventType(e.Type);
            var when = e.When?.Value is { } value ? $" · {words.Time(value)}" : "";
            Line($"- **{Names(view, e.Source)}** {words["with"]} **{Names(view, e.Recipient)}** · {mode}{when} · {words.Sign(e.Status)} {words.Status(e.Status)} · `{view.IdOf(e.Id)}`");
        }
    }

    private void Instruments(ArticleView view)
    {
        if (view.Analysis.Instruments.Count == 0) return;
        Section(words["instruments"]);
        foreach (var i in view.Analysis.Instruments)
        {
            var date = i.Date is { } d ? $" · {words.Time(d)}" : "";
            var count = i.Mentions.Count.ToString(CultureInfo.InvariantCulture);
            Line($"- **{Isolated(new Piece(words.IsArabic ? i.Name : i.NameEn ?? i.Name))}** · {words.Kind("instrument", i.Kind)}{date} · ×{count}");
        }
    }

    private void Timeline(ArticleView view)
    {
        var entries = view.Timeline().ToList();
        if (entries.Count == 0) return;
        Section(words["timeline"]);
        foreach (var entry in entries)
        {
            foreach (var (sentence, _) in entry.Places) Line($"- **{words.Time(entry.Value)}** — {Isolated(new Piece(ArticleView.Shortened(view.Slice(sentence), 240)))}");
        }
    }

    private void Labels(ArticleView view)
    {
        var labels = view.Labels();
        if (labels.Count == 0) return;
        Section(words["labels"]);
        foreach (var label in labels)
        {
            var actor = label.Actor is { } a ? $" = {Isolated(a)}" : "";
            var scare = label.ScareQuotes ? $" · {words["labels.scare"]}" : "";
            Line($"- {Isolated(new Piece($"«{label.Words}»"))}{actor} · {words.Kind("valence", label.Valence)} · {words["labels.voice"]} {Isolated(label.Voice)}{scare}{label.Times}");
        }
    }

    private void Section(string title)
    {
        Line("");
        Line($"### {title}");
        Line("");
    }

    private string Names(ArticleView view, IReadOnlyList<string> actors) => string.Join(", ", actors.Select(a => Isolated(view.NameOf(a))));

    private string Isolated(Piece piece) => piece.IsArabic == words.IsArabic ? Escaped(piece.Text) : $"\u2068{Escaped(piece.Text)}\u2069";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|') escaped.Append('\\');
            escaped.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return escaped.ToString();
    }

    private void Line(string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
