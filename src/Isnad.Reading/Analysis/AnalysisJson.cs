using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Writes <c>isnad.analysis/1</c>: one JSON object, UTF-8, no line feed inside, the same bytes for the same analysis.</summary>
public static class AnalysisJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The object's bytes, without a line end.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(Analysis analysis)
    {
        var buffer = new ArrayBufferWriter<byte>(64 * 1024);
        using (var json = new Utf8JsonWriter(buffer, Options)) Write(json, analysis);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, Analysis a)
    {
        var text = a.Article.Text;
        json.WriteStartObject();
        json.WriteString("schema", "isnad.analysis/1");
        WriteEngine(json, a.Engine);
        WriteArticle(json, a.Article, a.Published);
        Each(json, "actors", a.Actors, x =>
        {
            json.WriteString("id", x.Id);
            json.WriteString("kind", Lower(x.Kind.ToString()));
            json.WriteString("name", x.Name);
            json.WriteString("nameEn", x.NameEn);
            json.WriteBoolean("known", x.Known);
            json.WriteString("country", x.Country);
            Strings(json, "sectors", x.Sectors);
        });
        Each(json, "mentions", a.Mentions, x =>
        {
            Unit(json, x.Span, text);
            json.WriteString("actor", x.Actor);
            json.WriteString("form", Lower(x.Form.ToString()));
            json.WriteString("rule", x.Rule);
        });
        Each(json, "roles", a.Roles, x =>
        {
            Unit(json, x.Span, text);
            json.WriteString("actor", x.Actor);
            json.WriteString("organisation", x.Organisation);
        });
        Each(json, "times", a.Times, x =>
        {
            Unit(json, x.Span, text);
            json.WriteString("type", x.Type);
            json.WriteString("value", x.Value);
            json.WriteString("rule", x.Rule);
        });
        Each(json, "quantities", a.Quantities, x =>
        {
            Unit(json, x.Span, text);
            json.WriteNumber("value", x.Value);
            json.WriteString("unit", x.Unit);
            json.WriteString("bound", x.Bound);
        });
        Each(json, "instruments", a.Instruments, x =>
        {
            json.WriteString("id", x.Id);
            json.WriteString("name", x.Name);
            json.WriteString("nameEn", x.NameEn);
            json.WriteString("kind", x.Kind);
            json.WriteString("date", x.Date);
            Strings(json, "parties", x.Parties);
            Each(json, "mentions", x.Mentions, m => Unit(json, m, text));
            json.WriteString("rule", x.Rule);
        });
        Each(json, "statements", a.Statements, x => WriteStatement(json, x, text));
        Each(json, "events", a.Events, x => WriteEvent(json, x, text));
        Each(json, "appellations", a.Appellations, x =>
        {
            Unit(json, x.Span, text);
            json.WriteString("actor", x.Actor);
            json.WriteString("valence", x.Valence);
            json.WriteString("voice", x.Voice);
            json.WriteBoolean("scareQuotes", x.ScareQuotes);
        });
        Strings(json, "warnings", a.Warnings);
        json.WriteEndObject();
    }

    private static void WriteEngine(Utf8JsonWriter json, Engine engine)
    {
        json.WriteStartObject("engine");
        json.WriteString("version", engine.Version);
        json.WriteString("knowledge", engine.Knowledge);
        json.WriteStartObject("models");
        foreach (var model in engine.Models.OrderBy(m => m.Key, StringComparer.Ordinal)) json.WriteString(model.Key, model.Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article, Publication published)
    {
        json.WriteStartObject("article");
        json.WriteString("id", article.Id);
        json.WriteString("location", article.Location);
        json.WriteStartObject("origin");
        json.WriteString("kind", article.Origin.Kind);
        json.WriteString("sha256", article.Origin.Sha256);
        json.WriteString("charset", article.Origin.Charset);
        json.WriteEndObject();
        if (article.Outlet is null)
        {
            json.WriteNull("outlet");
        }
        else
        {
            json.WriteStartObject("outlet");
            json.WriteString("id", article.Outlet.Id);
            json.WriteString("name", article.Outlet.Name);
            json.WriteString("host", article.Outlet.Host);
            json.WriteEndObject();
        }

        json.WriteString("url", article.Url);
        json.WriteString("language", article.Language);
        SpanOrNull(json, "headline", article.Headline, article.Text);
        json.WriteStartObject("published");
        json.WriteString("best", Iso(published.Best));
        json.WriteString("earliest", Iso(published.Earliest));
        json.WriteString("latest", Iso(published.Latest));
        json.WriteString("basis", published.Basis);
        Each(json, "evidence", published.Evidence, s => Unit(json, s, article.Text));
        json.WriteEndObject();
        json.WriteString("text", article.Text);
        Each(json, "noise", article.Noise, n =>
        {
            Unit(json, n.Span, article.Text);
            json.WriteString("reason", n.Reason);
        });
        json.WriteEndObject();
    }

    private static void WriteStatement(Utf8JsonWriter json, Statement s, string text)
    {
        json.WriteString("id", s.Id);
        json.WriteString("rule", s.Rule);
        SpanOrNull(json, "cue", s.Cue, text);
        json.WriteString("act", s.Act);
        json.WriteString("form", s.Form);
        json.WriteStartObject("speaker");
        json.WriteString("actor", s.Speaker.Actor);
        SpanOrNull(json, "span", s.Speaker.Span, text);
        json.WriteEndObject();
        json.WriteString("addressee", s.Addressee);
        json.WriteStartObject("channel");
        json.WriteString("kind", s.Channel.Kind);
        SpanOrNull(json, "span", s.Channel.Span, text);
        json.WriteBoolean("inherited", s.Channel.Inherited);
        json.WriteEndObject();
        Each(json, "chain", s.Chain, l =>
        {
            json.WriteString("role", l.Role);
            json.WriteString("actor", l.Actor);
            json.WriteString("name", l.Name);
            SpanOrNull(json, "span", l.Span, text);
        });
        SpanOrNull(json, "content", s.Content, text);
        Strings(json, "about", s.About);
        json.WriteString("status", s.Status);
        json.WriteString("inside", s.Inside);
        Each(json, "reasons", s.Reasons, r =>
        {
            json.WriteString("step", r.Step);
            json.WriteString("rule", r.Rule);
            SpanOrNull(json, "evidence", r.Evidence, text);
        });
    }

    private static void WriteEvent(Utf8JsonWriter json, Event e, string text)
    {
        json.WriteString("id", e.Id);
        json.WriteString("rule", e.Rule);
        json.WriteString("type", e.Type);
        json.WriteString("mode", e.Mode);
        SpanOrNull(json, "trigger", e.Trigger, text);
        Strings(json, "source", e.Source);
        Strings(json, "recipient", e.Recipient);
        json.WriteString("where", e.Where);
        if (e.When is null)
        {
            json.WriteNull("when");
        }
        else
        {
            json.WriteStartObject("when");
            SpanOrNull(json, "span", e.When.Span, text);
            json.WriteString("value", e.When.Value);
            json.WriteEndObject();
        }

        json.WriteString("status", e.Status);
        json.WriteString("attributedTo", e.AttributedTo);
        if (e.Background) json.WriteBoolean("background", true);
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void SpanOrNull(Utf8JsonWriter json, string name, Span? span, string text)
    {
        if (span is not { } s)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Unit(json, s, text);
        json.WriteEndObject();
    }

    private static void Unit(Utf8JsonWriter json, Span span, string text)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", text.AsSpan(span.Start, span.Length));
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Lower(string name) => name.ToLowerInvariant();
}
