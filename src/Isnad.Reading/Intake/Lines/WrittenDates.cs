using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Reads full dates (day, month, year) as pages print them. Weekday names are checksums: a date that contradicts its own is none.</summary>
internal sealed class WrittenDates
{
    private static readonly UmAlQuraCalendar Hijri = new();
    private static readonly PersianCalendar Jalali = new();
    private readonly Phrases _words;

    public WrittenDates(Knowledge knowledge) => _words = new Phrases(knowledge.Table("intake/calendar-words.tsv").Rows, "word");

    /// <summary>True where the line is a date and nothing else.</summary>
    public bool IsDateLine(string text, Line line)
    {
        if (line.Words.Count is < 2 or > 14) return false;
        var (numbers, names) = (0, 0);
        for (var i = 0; i < line.Words.Count;)
        {
            if (line.Words[i].Kind == TokenKind.Number)
            {
                numbers++;
                i++;
                continue;
            }

            var (length, row) = _words.LongestAt(line.Words, i);
            if (length == 0) return false;
            if (row["kind"] is not "filler") names++;
            i += length;
        }

        return numbers > 0 && (names > 0 || Find(text, line.Span) is not null);
    }

    /// <summary>The first Gregorian date in a stretch of text, else the first of another calendar, else null.</summary>
    public WrittenDate? Find(string text, Span within)
    {
        var tokens = Tokenizer.Tokenize(text, within).Where(t => t.Kind != TokenKind.Break).ToList();
        WrittenDate? other = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Number) continue;
            var found = Named(tokens, i, out var gregorian) ?? Numeric(text, tokens, i, out gregorian);
            if (found is not { } date || Contradicted(tokens, i, date.Day, gregorian ? 0 : 1)) continue;
            if (gregorian) return date;
            other ??= date;
        }

        return other;
    }

    /// <summary>24 نيسان / أبريل 2020.</summary>
    private WrittenDate? Named(List<Token> tokens, int at, out bool gregorian)
    {
        gregorian = true;
        var day = Number(tokens, at);
        var (length, row) = _words.LongestAt(tokens, at + 1);
        if (day is < 1 or > 31 || length == 0 || row["kind"] is not ("month" or "hijri" or "jalali")) return null;
        gregorian = row["kind"] is "month";
        var i = at + 1 + length;
        while (i < tokens.Count && tokens[i].IsMark("/-،,()"))
        {
            i++;
            var second = _words.LongestAt(tokens, i);
            if (second.Length == 0) continue;
            if (!SameMonth(second.Row, row)) return null;
            i += second.Length;
        }

        var year = Number(tokens, i);
        var month = ArabicDigits.ParseInteger(row["value"]);
        return Day(row["kind"], year, month, day) is { } date ? new WrittenDate(date, new Span(tokens[at].Start, tokens[i].End)) : null;
    }

    /// <summary>2020/12/25, 1 / 12 / 2020, 25-12-2020, 25.12.2020.</summary>
    private static WrittenDate? Numeric(string text, List<Token> tokens, int at, out bool gregorian)
    {
        gregorian = true;
        var last = at;
        int[] parts;
        if (tokens[at].Key.Split('.') is { Length: 3 } dotted)
        {
            parts = [.. dotted.Select(p => ArabicDigits.ParseInteger(p))];
        }
        else if (Number(tokens, at + 4) >= 0 && tokens[at + 1].IsMark("/-") && tokens[at + 3].IsMark("/-"))
        {
            parts = [Number(tokens, at), Number(tokens, at + 2), Number(tokens, at + 4)];
            last = at + 4;
        }
        else
        {
            return null;
        }

        if (parts[0] < 1000) (parts[0], parts[2]) = (parts[2], parts[0]);
        var persian = parts[0] is > 1300 and < 1450 && text[tokens[at].Start] is >= '\u06F0' and <= '\u06F9';
        gregorian = !persian;
        return Day(persian ? "jalali" : "month", parts[0], parts[1], parts[2]) is { } date ? new WrittenDate(date, new Span(tokens[at].Start, tokens[last].End)) : null;
    }

    private static DateOnly? Day(string calendar, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1) return null;
        if (calendar is "month") return year is >= 1900 and <= 2100 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
        Calendar source = calendar is "hijri" ? Hijri : Jalali;
        if (calendar is "hijri" ? year is < 1320 or > 1498 : year is < 1300 or > 1498) return null;
        return day <= source.GetDaysInMonth(year, month) ? DateOnly.FromDateTime(source.ToDateTime(year, month, day, 0, 0, 0, 0)) : null;
    }

    private bool Contradicted(List<Token> tokens, int at, DateOnly day, int tolerance)
    {
        for (var i = Math.Max(0, at - 3); i < at; i++)
        {
            var (length, row) = _words.LongestAt(tokens, i);
            if (length == 0 || row["kind"] is not "weekday") continue;
            var apart = Math.Abs((int)day.DayOfWeek - ArabicDigits.ParseInteger(row["value"]));
            return Math.Min(apart, 7 - apart) > tolerance;
        }

        return false;
    }

    private static bool SameMonth(Row a, Row b) => string.Equals(a["kind"], b["kind"], StringComparison.Ordinal) && string.Equals(a["value"], b["value"], StringComparison.Ordinal);

    private static int Number(List<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind == TokenKind.Number ? ArabicDigits.ParseInteger(tokens[at].Key) : -1;
}
