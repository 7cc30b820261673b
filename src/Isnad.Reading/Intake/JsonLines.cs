using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Isnad.Reading;

/// <summary>Reads JSON Lines, one article an object; a bad line is refused with its number and the others go on.</summary>
internal sealed class JsonLines(PlainText plain, HtmlPages html)
{
    public IEnumerable<ReadResult> Read(string location, Stream stream)
    {
        using (stream)
        {
            var any = false;
            foreach (var (number, line, problem) in ByteLines.Of(stream))
            {
                var at = string.Create(CultureInfo.InvariantCulture, $"{location}:{number}");
                if (problem is null && ByteLines.IsBlank(line.Span)) continue;
                any = true;
                yield return problem is null ? ReadLine(at, line) : new Refused(at, problem);
            }

            if (!any) yield return new Refused(location, "empty: there is no line in it");
        }
    }

    private ReadResult ReadLine(string at, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(at, document.RootElement, line.Span)
                : new Refused(at, "no JSON object; write one object a line: {\"text\": \"…\"}");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            return new Refused(at, $"not valid JSON: {e.Message.ReplaceLineEndings(" ")}");
        }
    }

    private ReadResult ReadObject(string at, JsonElement json, ReadOnlySpan<byte> line)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name is "location" or "url" or "outlet" or "title" or "published" or "text" or "html" && property.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                return new Refused(at, $"\"{property.Name}\" is not a string");
            }
        }

        var location = TextOf(json, "location") ?? at;
        var published = TextOf(json, "published");
        var given = new GivenFacts { Url = TextOf(json, "url"), Outlet = TextOf(json, "outlet"), Title = TextOf(json, "title"), Declared = DayOf(published) };
        if (published is not null && given.Declared is null) return new Refused(at, $"\"published\" is no ISO 8601 date: {published}; write 2020-05-17 or 2020-05-17T09:30:00+02:00, or leave it out");
        var origin = new Origin("jsonl", Intake.HashOf(line), "utf-8");
        if (TextOf(json, "text") is { } text) return At(at, plain.Read(location, origin, text, given));
        if (TextOf(json, "html") is { } page) return At(at, html.Read(location, origin, page, given));
        return new Refused(at, "neither \"text\" nor \"html\" in the object");
    }

    /// <summary>A refusal names the line, whatever location the object gives itself.</summary>
    private static ReadResult At(string at, ReadResult result) => result is Refused refused ? refused with { Location = at } : result;

    private static string? TextOf(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The day as written: the outlet's own, whatever the offset.</summary>
    private static DeclaredDate? DayOf(string? published)
    {
        if (published is null || published.Length < 10 || (published.Length > 10 && published[10] is not ('T' or 't' or ' '))) return null;
        return DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new DeclaredDate(day, "metadata", null) : null;
    }
}
