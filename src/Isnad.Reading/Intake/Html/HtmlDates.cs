using System.Globalization;
using AngleSharp.Dom;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds the publication day of a page, each kind of evidence in the order of its worth; a header's clock and an update are none.</summary>
internal sealed class HtmlDates
{
    private const int NearHeading = 14;
    private readonly WrittenDates _written;
    private readonly Phrases _bylines;
    private readonly string[] _names;

    public HtmlDates(Knowledge knowledge)
    {
        _written = new WrittenDates(knowledge);
        _bylines = new Phrases(knowledge.Table("intake/byline-words.tsv").Rows, "phrase");
        _names = [.. knowledge.Table("intake/date-metadata.tsv").Rows.Select(r => r["name"])];
    }

    public DeclaredDate? Of(IDocument page, PageMeta meta, IElement? heading, string? url)
    {
        if (DayOf(meta.Ld.Published) is { } ld) return new DeclaredDate(ld, "JSON-LD datePublished", null);
        foreach (var name in _names)
        {
            if (DayOf(meta[name]) is { } day) return new DeclaredDate(day, $"meta {name}", null);
        }

        if (page.QuerySelector("time[itemprop='datePublished'][datetime], time[pubdate][datetime], article time[datetime]") is { } time && DayOf(time.GetAttribute("datetime")) is { } marked)
        {
            return new DeclaredDate(marked, "time element", null);
        }

        return Byline(page, heading) ?? InAddress(url);
    }

    /// <summary>A line that says published, or a bare date between the headline and the text.</summary>
    private DeclaredDate? Byline(IDocument page, IElement? heading)
    {
        if (page.Body is not { } body) return null;
        var blocks = HtmlBlocks.Of(body, e => e.LocalName is "nav" or "footer");
        var at = heading is null ? -1 : blocks.FindIndex(b => heading.Contains(b.Owner));
        for (var i = Math.Max(0, at - 4); at >= 0 && i < Math.Min(blocks.Count, at + NearHeading); i++)
        {
            if (i > at && blocks[i].IsRunning && blocks[i].Words > 20) return null;
            if (blocks[i].Words > 20 || blocks[i].LinkShare > 0.5 || IsUpdate(blocks[i].Text)) continue;
            if (_written.Find(blocks[i].Text, new Span(0, blocks[i].Text.Length)) is not { } found) continue;
            if (i < at && !Says(blocks[i].Text, "published")) continue;
            return new DeclaredDate(found.Day, $"byline «{blocks[i].Text}»", null);
        }

        return null;
    }

    private bool IsUpdate(string text) => Says(text, "updated");

    private bool Says(string text, string kind)
    {
        var words = Tokenizer.Tokenize(text);
        return Enumerable.Range(0, words.Count).Any(i => _bylines.At(words, i).Any(p => string.Equals(p.Row["kind"], kind, StringComparison.Ordinal)));
    }

    private DateOnly? DayOf(string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        if (value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return IsPlausible(day) ? day : null;
        if (DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && value.Any(char.IsAsciiLetter)) return DateOnly.FromDateTime(time.DateTime) is var local && IsPlausible(local) ? local : null;
        return _written.Find(value, new Span(0, value.Length))?.Day;
    }

    private static bool IsPlausible(DateOnly day) => day.Year is >= 1990 and <= 2100;

    /// <summary>/2020/8/24/ in the address; a section may stand behind the year.</summary>
    private static DeclaredDate? InAddress(string? url)
    {
        var parts = url?.Split('/') ?? [];
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            var year = ArabicDigits.ParseInteger(parts[i]);
            if (year is < 1990 or > 2100) continue;
            var at = ArabicDigits.ParseInteger(parts[i + 1]) >= 0 ? i + 1 : i + 2;
            if (at + 1 >= parts.Length) return null;
            var (month, day) = (ArabicDigits.ParseInteger(parts[at]), ArabicDigits.ParseInteger(parts[at + 1]));
            if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)) return new DeclaredDate(new DateOnly(year, month, day), "date in the address", null);
        }

        return null;
    }
}
