namespace Isnad.Reading;

/// <summary>An office somebody held: «وزير خارجية» at an organisation or state, from a day to a day (either may be unknown).</summary>
internal sealed record OfficeTerm(string Title, string Organisation, DateOnly? From, DateOnly? To)
{
    public bool Holds(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    /// <summary>Reads «title@organisation[from/to]»; null where it is not of that form.</summary>
    public static OfficeTerm? Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (at <= 0 || open < at) return null;
        var parts = text[(open + 1)..].TrimEnd(']').Split('/');
        return new OfficeTerm(text[..at], text[(at + 1)..open], Day(parts[0], last: false), Day(parts.Length > 1 ? parts[1] : "", last: true));
    }

    private static DateOnly? Day(string iso, bool last)
    {
        var parts = iso.Split('-');
        var year = Isnad.Arabic.ArabicDigits.ParseInteger(parts[0]);
        if (year < 1) return null;
        var month = parts.Length > 1 ? Isnad.Arabic.ArabicDigits.ParseInteger(parts[1]) : last ? 12 : 1;
        if (month is < 1 or > 12) return null;
        var length = DateTime.DaysInMonth(year, month);
        var day = parts.Length > 2 ? Isnad.Arabic.ArabicDigits.ParseInteger(parts[2]) : last ? length : 1;
        return day >= 1 && day <= length ? new DateOnly(year, month, day) : null;
    }
}
