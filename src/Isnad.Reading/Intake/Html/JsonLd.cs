using System.Text.Json;
using AngleSharp.Dom;

namespace Isnad.Reading;

/// <summary>What the JSON-LD of a page says of its article; broken scripts are passed over.</summary>
internal sealed class JsonLd
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string? Headline => _values.GetValueOrDefault("headline");

    public string? Body => _values.GetValueOrDefault("articleBody");

    public string? Published => _values.GetValueOrDefault("datePublished");

    public static JsonLd Of(IDocument page)
    {
        var found = new JsonLd();
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var document = JsonDocument.Parse(script.TextContent.ReplaceLineEndings(" ").Trim(), Lenient);
                found.Take(document.RootElement);
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // One broken script says nothing about the page's other evidence.
            }
        }

        return found;
    }

    private void Take(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Take(item);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        if (IsArticle(element))
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.Name is "headline" or "articleBody" or "datePublished" && property.Value.ValueKind == JsonValueKind.String) _values.TryAdd(property.Name, property.Value.GetString()!);
            }
        }

        if (element.TryGetProperty("@graph", out var graph)) Take(graph);
        if (element.TryGetProperty("mainEntity", out var main)) Take(main);
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        var name = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().FirstOrDefault() : type;
        return name.ValueKind == JsonValueKind.String && name.GetString() is { } text
            && (text.EndsWith("Article", StringComparison.Ordinal) || text.EndsWith("Posting", StringComparison.Ordinal) || text is "Report" or "WebPage");
    }
}
