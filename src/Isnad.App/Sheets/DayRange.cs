using System.Globalization;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>The days that an ISO 8601 value covers; null is an open end.</summary>
internal readonly record struct DayRange(DateOnly? From, DateOnly? To)
{
    /// <summary>Reads "2020-05-16", "2020-05", "2020" and intervals of them ("2019-04-04/.."); null for anything else.</summary>
    public static DayRange? Of(string? value)
    {
        if (string.IsNullOrEmpty(value)) return null;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return One(value);
        var (from, to) = (value[..slash], value[(slash + 1)..]);
        var (first, last) = (One(from), One(to));
        if ((first is null && from is not ("" or "..")) || (last is null && to is not ("" or ".."))) return null;
        return first is null && last is null ? null : new DayRange(first?.From, last?.To);
    }

    /// <summary>The days on which the article may have been published; null where nothing is known.</summary>
    public static DayRange? Of(Publication published) => published.Best is { } best ? new DayRange(best, best)
        : published.Earliest is null && published.Latest is null ? null
        : new DayRange(published.Earliest, published.Latest);

    /// <summary>Whether some day of this lies in <paramref name="other"/>.</summary>
    public bool Meets(DayRange other) =>
        (To is not { } to || other.From is not { } otherFrom || to >= otherFrom) && (From is not { } from || other.To is not { } otherTo || from <= otherTo);

    private static DayRange? One(string value)
    {
        if (Parse(value, "yyyy-MM-dd") is { } day) return new DayRange(day, day);
        if (Parse(value, "yyyy-MM") is { } month) return new DayRange(month, month.AddMonths(1).AddDays(-1));
        return Parse(value, "yyyy") is { } year ? new DayRange(year, new DateOnly(year.Year, 12, 31)) : null;
    }

    private static DateOnly? Parse(string value, string format) =>
        DateOnly.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
