using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isnad.App;

/// <summary>Rows as JSON Lines: one object a line, camelCase, UTF-8 without BOM.</summary>
internal sealed class JsonSheet(Stream output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(ISheet sheet, IEnumerable<SheetRow> rows)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var row in rows)
        {
            buffer.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(buffer, Options))
            {
                json.WriteStartObject();
                json.WriteString("schema", sheet.Schema);
                for (var i = 0; i < sheet.Keys.Count; i++) Member(json, sheet.Keys[i], row.Values[i]);
                json.WriteEndObject();
            }

            output.Write(buffer.WrittenSpan);
            output.WriteByte((byte)'\n');
        }
    }

    private static void Member(Utf8JsonWriter json, string key, object? value)
    {
        // The place that proves a row is part of the row itself, as statements and events have theirs.
        if (key is "place" && value is Place place)
        {
            Parts(json, place);
            return;
        }

        json.WritePropertyName(key);
        Value(json, value);
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case int number:
                json.WriteNumberValue(number);
                break;
            case DateOnly day:
                json.WriteStringValue(Iso(day));
                break;
            case Named named:
                json.WriteStartObject();
                json.WriteString("id", named.Id);
                json.WriteString("name", named.Name);
                json.WriteString("nameEn", named.NameEn);
                json.WriteEndObject();
                break;
            case Place place:
                json.WriteStartObject();
                Parts(json, place);
                json.WriteEndObject();
                break;
            case System.Collections.IEnumerable list:
                json.WriteStartArray();
                foreach (var item in list) Value(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"no JSON for {value.GetType().Name}", nameof(value));
        }
    }

    private static void Parts(Utf8JsonWriter json, Place place)
    {
        json.WriteString("id", place.Fact);
        json.WriteString("article", place.Article);
        json.WriteString("location", place.Location);
        json.WriteString("outlet", place.Outlet);
        json.WriteString("published", place.Published is { } day ? Iso(day) : null);
        json.WriteNumber("start", place.Start);
        json.WriteNumber("end", place.End);
        json.WriteString("text", place.Text);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
