using AngleSharp.Dom;

namespace Isnad.Reading;

/// <summary>The metadata of a page: meta elements by name, property and itemprop, its address and its JSON-LD.</summary>
internal sealed class PageMeta
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    public PageMeta(IDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("[content]"))
        {
            if (meta.GetAttribute("content")?.Trim() is not { Length: > 0 } content) continue;
            foreach (var attribute in (string[])["property", "name", "itemprop"])
            {
                foreach (var name in (meta.GetAttribute(attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)) _values.TryAdd(name, content);
            }
        }

        Ld = JsonLd.Of(page);
        Url = Absolute(page.QuerySelector("link[rel='canonical']")?.GetAttribute("href")) ?? Absolute(this["og:url"]);
    }

    public JsonLd Ld { get; }

    /// <summary>The canonical address, else og:url; null where it is relative or names a bare IP address.</summary>
    public string? Url { get; }

    public string? this[string name] => _values.GetValueOrDefault(name);

    private static string? Absolute(string? url)
    {
        url = url?.Trim();
        if (url is null || !url.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return null;
        return Outlets.HostOf(url) is { } host && host.Contains('.', StringComparison.Ordinal) && !host.All(c => c == '.' || char.IsAsciiDigit(c)) ? url : null;
    }
}
