using System.Globalization;
using Isnad.Arabic;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Prints one fact with everything that decided it.</summary>
internal sealed class Explanation(Paper paper, ArticleView view)
{
    private const int LabelWidth = 12;
    private readonly Words _words = view.Words;

    /// <summary>False where the article has no such fact.</summary>
    public bool Print(FactId id)
    {
        var analysis = view.Analysis;
        switch (id.Kind)
        {
            case 's' when analysis.Statements.FirstOrDefault(s => Same(s.Id, id)) is { } statement:
                Head(id, "statement", statement.Cue, statement.Content);
                Statement(statement);
                break;
            case 'e' when analysis.Events.FirstOrDefault(e => Same(e.Id, id)) is { } happened:
                Head(id, "event", happened.Trigger);
                Event(happened);
                break;
            case 'm' when At(analysis.Mentions, id) is { } mention:
                Head(id, "mention", mention.Span);
                Actor("actor", mention.Actor);
                Row("form", _words.Kind("mention", Lower(mention.Form.ToString())));
                Row("rule", mention.Rule);
                break;
            case 't' when At(analysis.Times, id) is { } time:
                Head(id, "time", time.Span);
                Time(time);
                break;
            case 'i' when At(analysis.Instruments, id) is { } instrument:
                Head(id, "instrument", [.. instrument.Mentions]);
                Instrument(instrument);
                break;
            case 'p' when At(new StanceReader(Knowledge.BuiltIn).Read(analysis), id) is { } stance:
                Head(id, "stance", stance.Span);
                Stance(stance);
                break;
            case 'r' when At(analysis.Roles, id) is { } role:
                Head(id, "role", role.Span);
                Actor("actor", role.Actor);
                Actor("organisation", role.Organisation);
                break;
            case 'q' when At(analysis.Quantities, id) is { } quantity:
                Head(id, "quantity", quantity.Span);
                Row("value", quantity.Value.ToString(CultureInfo.InvariantCulture));
                Row("unit", quantity.Unit);
                Row("bound", quantity.Bound);
                break;
            case 'a' when At(analysis.Appellations, id) is { } label:
                Head(id, "appellation", label.Span);
                Actor("actor", label.Actor);
                Row("valence", _words.Kind("valence", label.Valence));
                Row("attributed", view.VoiceOf(label.Voice).Text);
                break;
            default:
                return false;
        }

        Row("engine", $"isnad {analysis.Engine.Version} · {_words["knowledge"]} {analysis.Engine.Knowledge}");
        foreach (var model in analysis.Engine.Models.OrderBy(m => m.Key, StringComparer.Ordinal)) Row("", $"{model.Key} {model.Value}");
        return true;
    }

    private void Statement(Statement s)
    {
        Row("cue", Quoted(s.Cue));
        Row("rule", s.Rule);
        Row("speaker", view.SpeakerOf(s).Text + (s.Speaker.Actor is { } actor ? $" · {actor}" : "") + Evidence(s.Speaker.Span));
        if (view.RoleOf(s) is { } role) Row("role", Quoted(role.Span));
        if (s.Addressee is { } to) Actor("addressee", to);
        Row("channel", _words.Channel(s.Channel.Kind) + Evidence(s.Channel.Span) + (s.Channel.Inherited ? $" · {_words["channel.inherited"]}" : ""));
        Row("chain", string.Join($" {_words.Arrow} ", view.ChainOf(s).Select(l => l.Name)));
        Row("act", _words.Act(s.Act));
        Row("form", _words.Kind("form", s.Form));
        Row("status", $"{_words.Sign(s.Status)} {_words.Status(s.Status)}");
        Row("content", Quoted(s.Content));
        if (s.Inside is { } inside) Row("inside", view.IdOf(inside));
        if (s.About.Count > 0) Row("about", string.Join(", ", s.About.Select(view.NameOf)));
        paper.Line(2, (_words["decided"], Paper.Accent));
        if (s.Reasons.Count == 0) paper.Line(4, (_words["decided.none"], Paper.Faint));
        for (var i = 0; i < s.Reasons.Count; i++)
        {
            var reason = s.Reasons[i];
            paper.Line(
                4,
                (string.Create(CultureInfo.InvariantCulture, $"{i + 1}. "), Paper.Faint),
                (_words.Kind("step", reason.Step), Paper.Strong),
                ($" — {reason.Rule}{Evidence(reason.Evidence)}", Paper.Plain));
        }
    }

    private void Event(Event e)
    {
        Row("type", $"{_words.EventType(e.Type)} ({e.Type})");
        if (e.Mode is { } mode) Row("mode", _words.Kind("mode", mode));
        Row("trigger", Quoted(e.Trigger));
        Row("rule", e.Rule);
        foreach (var actor in e.Source) Actor("source.actors", actor);
        foreach (var actor in e.Recipient) Actor("recipient", actor);
        Actor("where", e.Where);
        if (e.When is { } when) Row("when", $"{(when.Value is { } value ? _words.Time(value) : _words["value.none"])}{Evidence(when.Span)} · {when.Rule}");
        Row("status", $"{_words.Sign(e.Status)} {_words.Status(e.Status)}");
        Row("attributed", e.AttributedTo is "outlet" ? view.Outlet.Text : $"{view.VoiceOf(e.AttributedTo)} · {view.IdOf(e.AttributedTo)}");
    }

    private void Time(TimeExpression time)
    {
        Row("type", _words.Kind("time", time.Type));
        Row("value", time.Value is { } value ? $"{value} · {_words.Time(value)}" : _words["value.none"]);
        Row("rule", time.Rule);
        if (time.Type is not "relative") return;
        Row("", _words["published.by"]);
    }

    private void Instrument(Instrument instrument)
    {
        Row("instrument", $"{instrument.Name}{(instrument.NameEn is { } en ? $" · {en}" : "")} · {instrument.Id}");
        Row("kind", _words.Kind("instrument", instrument.Kind));
        if (instrument.Date is { } date) Row("when", _words.Time(date));
        foreach (var party in instrument.Parties) Actor("parties", party);
        Row("rule", instrument.Rule);
    }

    private void Stance(Stance stance)
    {
        var instrument = view.Analysis.Instruments[stance.Instrument];
        Row("stance", $"{_words.Kind("stance", stance.Code)} ({stance.Code})");
        Actor("actor", stance.Actor);
        Row("instrument", $"{instrument.Name}{(instrument.NameEn is { } en ? $" · {en}" : "")} · {instrument.Id} · {Quoted(stance.Mention)}");
        Row("status", $"{_words.Sign(stance.Status)} {_words.Status(stance.Status)}");
        Row("attributed", stance.Voice is "outlet" ? view.Outlet.Text : $"{view.VoiceOf(stance.Voice)} · {view.IdOf(stance.Voice)}");
        Row("by", view.IdOf(stance.Fact));
        Row("rule", stance.Rule);
        Row("decided", $"{Quoted(stance.Word)} · {stance.Entry}");
    }

    private void Head(FactId id, string kind, params ReadOnlySpan<Span> marks)
    {
        paper.Line(0, (id.ToString(), Paper.Strong), ($" · {_words[kind]}", Paper.Accent));
        Row("article", $"{view.Title} · {view.Outlet} · {view.Article.Location}");
        Row("published", $"{view.DayInWords() ?? _words["published.unknown"]} · {view.Basis}");
        var shown = new List<Span>();
        foreach (var mark in marks)
        {
            var sentence = view.SentenceAt(mark);
            if (shown.Contains(sentence)) continue;
            shown.Add(sentence);
            Sentence(sentence, marks[0].Start >= sentence.Start && marks[0].End <= sentence.End ? marks[0] : mark);
        }
    }

    /// <summary>A sentence with the deciding words between ⟦ and ⟧.</summary>
    private void Sentence(Span sentence, Span mark)
    {
        var text = view.Article.Text;
        var end = Math.Min(mark.End, sentence.End);
        paper.Line(
            2,
            (Label("sentence"), Paper.Faint),
            (WithoutBreaks(text[sentence.Start..mark.Start]), Paper.Plain),
            ($"⟦{ArticleView.OneLine(text[mark.Start..end])}⟧", Paper.Marked),
            (WithoutBreaks(text[end..sentence.End]), Paper.Plain));
    }

    private void Actor(string label, string? id)
    {
        if (id is null) return;
        if (view.ActorOf(id) is not { } actor)
        {
            Row(label, id);
            return;
        }

        var country = actor.Country is { } c ? $" · {c}" : "";
        Row(label, $"{view.NameOf(id)} · {_words.Kind("actor", Lower(actor.Kind.ToString()))}{country} · {actor.Id} · {(actor.Known ? _words["known"] : _words["unknown"])}");
    }

    private void Row(string label, string value) => paper.Line(2, (Label(label), Paper.Faint), (value, Paper.Plain));

    private string Label(string key) => (key.Length == 0 ? "" : _words[key]).PadRight(LabelWidth) + " ";

    private string Quoted(Span span) => $"«{view.Slice(span)}»";

    private string Evidence(Span? span) => span is { IsEmpty: false } s ? $" · {Quoted(s)}" : "";

    private static string WithoutBreaks(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    private static bool Same(string id, FactId fact) => string.Equals(id, fact.Local, StringComparison.Ordinal);

    private static T? At<T>(IReadOnlyList<T> items, FactId id)
        where T : class => id.Number >= 1 && id.Number <= items.Count ? items[id.Number - 1] : null;

    private static string Lower(string name) => name.ToLowerInvariant();
}
