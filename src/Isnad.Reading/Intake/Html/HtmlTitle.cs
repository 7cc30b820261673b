using AngleSharp.Dom;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds the headline: the heading that the page's title agrees with, else the title without the site's name.</summary>
internal static class HtmlTitle
{
    private static readonly string[] Separators = [" - ", " | ", " – ", " — ", " :: ", " » ", "|"];

    public static (string? Text, IElement? Heading) Of(IDocument page, PageMeta meta)
    {
        var titles = new[] { meta.Ld.Headline, meta["og:title"], meta["twitter:title"], page.Title }.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t!).ToArray();
        var known = titles.Select(Words).ToArray();
        var best = (Score: 0.0, Element: (IElement?)null, Text: "");
        foreach (var heading in page.QuerySelectorAll("h1, [itemprop='headline'], h2, h3"))
        {
            var text = HtmlBlocks.TextOf(heading);
            if (text.Length is < 3 or > 400) continue;
            var score = Likeness(Words(text), known) + (heading.LocalName is "h1" ? 0.1 : 0);
            if (score > best.Score) best = (score, heading, text);
        }

        if (best.Element is not null && best.Score >= 0.6) return (best.Text, best.Element);
        if (titles.Length > 0) return (WithoutSite(titles[0], meta["og:site_name"]), null);
        return page.QuerySelector("h1") is { } only ? (HtmlBlocks.TextOf(only) is { Length: > 0 } text1 ? text1 : null, only) : (null, null);
    }

    /// <summary>Shared words, against the words of both: 1 is the same words. A title that begins with the heading is as good as that.</summary>
    private static double Likeness(HashSet<string> heading, HashSet<string>[] titles)
    {
        var best = 0.0;
        foreach (var title in titles)
        {
            if (heading.Count < 2 || title.Count == 0) continue;
            var shared = heading.Count(title.Contains);
            best = Math.Max(best, shared == heading.Count && shared >= 4 ? 1 : 2.0 * shared / (heading.Count + title.Count));
        }

        return best;
    }

    private static HashSet<string> Words(string text) => [.. Tokenizer.Tokenize(text).Where(t => t.IsWord || t.Kind is TokenKind.Foreign or TokenKind.Number).Select(t => t.Key)];

    private static string WithoutSite(string title, string? site)
    {
        title = Joined(title);
        foreach (var separator in Separators)
        {
            var parts = title.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length < 2) continue;
            if (site is not null && string.Equals(parts[^1], site.Trim(), StringComparison.Ordinal)) return string.Join(separator, parts[..^1]);
            if (site is not null && string.Equals(parts[0], site.Trim(), StringComparison.Ordinal)) return string.Join(separator, parts[1..]);
            return parts.MaxBy(p => p.Length)!;
        }

        return title;
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
