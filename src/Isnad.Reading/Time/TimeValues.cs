using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>ISO 8601 values of forms: absolute ones as they are, the others from the day of publication.</summary>
internal static class TimeValues
{
    /// <summary>True where the value does not depend on when the article was published.</summary>
    public static bool IsAbsolute(TimeForm form) => form.Year > 0 && form.Kind is FormKind.Date or FormKind.Month or FormKind.Year or FormKind.Feast;

    public static string TypeOf(TimeForm form) => form.Kind switch
    {
        FormKind.Date or FormKind.Feast => "date",
        FormKind.Month => "month",
        FormKind.Year => form.LastYear > 0 || form.Months.First > 0 ? "date" : "year",
        FormKind.Duration => "duration",
        FormKind.Set => "set",
        _ => "relative",
    };

    /// <summary>
    /// The value where publication is known to a day, or where both ends of its interval give the same; else null.
    /// All values but of vague forms are step functions of that day, so equal ends mean equal throughout.
    /// </summary>
    public static string? Of(TimeForm form, Publication published)
    {
        if (IsAbsolute(form)) return At(form, DateOnly.MinValue);
        if (form.Kind is FormKind.Duration or FormKind.Set or FormKind.Vague or FormKind.Hour or FormKind.Anaphor) return null;
        if (published.Best is { } best) return At(form with { FromDay = true }, best);
        if (published.Earliest is not { } earliest || published.Latest is not { } latest) return null;
        var value = At(form, earliest);
        return string.Equals(value, At(form, latest), StringComparison.Ordinal) ? value : null;
    }

    /// <summary>The value for a text published on <paramref name="day"/>.</summary>
    public static string? At(TimeForm form, DateOnly day)
    {
        try
        {
            return form.Kind switch
            {
                FormKind.Date => DateOf(form, day) is { } date ? Iso(date) : null,
                FormKind.Month => MonthOf(form, day),
                FormKind.Year => YearOf(form, day),
                FormKind.Feast => FeastOf(form, day),
                FormKind.Weekday => Iso(WeekdayOf(form, day)),
                FormKind.Nights => WeekdayOf(form with { Weekday = form.NextWeekday }, day) is var next ? Join(Iso(next.AddDays(-1)), Iso(next)) : null,
                FormKind.Now => Iso(day),
                FormKind.Deictic => Iso(day.AddDays(form.Offset ?? 0)),
                FormKind.Tonight => form.Offset == 0 ? Iso(day) : Join(Iso(day.AddDays(Math.Min(form.Offset ?? 0, 0))), Iso(day.AddDays(Math.Max(form.Offset ?? 0, 0)))),
                FormKind.Period => PeriodOf(form, day),
                FormKind.Ago => AgoOf(form, day),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            // «قبل 9000 سنة» lies before the calendar.
            return null;
        }
    }

    private const int NearDays = 60;
    private const int FarDays = 270;

    /// <summary>The day of a full or partial date, seen from a day of publication.</summary>
    public static DateOnly? DateOf(TimeForm form, DateOnly day)
    {
        if (form.Year > 0) return CalendarDays.ToGregorian(form.Calendar, form.Year, form.Month, form.Day);
        var year = CalendarDays.YearOf(form.Calendar, day);
        if (form.YearOffset is { } offset) return CalendarDays.ToGregorian(form.Calendar, year + offset, form.Month, form.Day);
        if (form.MonthOffset is { } months) return day.AddMonths(months) is var month ? CalendarDays.ToGregorian(CalendarKind.Gregorian, month.Year, month.Month, form.Day) : null;
        DateOnly? best = null;
        DateOnly? next = null;
        for (var y = year - 4; y <= year + 4; y++)
        {
            if (CalendarDays.ToGregorian(form.Calendar, y, form.Month, form.Day) is not { } found) continue;
            if (form.Direction == Direction.Future || (form.Ahead && form.Direction == Direction.None))
            {
                if (found >= day) return found;
            }
            else if (form.Direction == Direction.Present)
            {
                if (best is null || Math.Abs(found.DayNumber - day.DayNumber) < Math.Abs(best.Value.DayNumber - day.DayNumber)) best = found;
            }
            else if (found < day || (found == day && form.Direction != Direction.Past))
            {
                best = found;
            }
            else
            {
                next ??= found;
            }
        }

        // A deadline that is near is meant sooner than a day eleven months ago, of which one would say «من العام الماضي».
        var isNear = form.FromDay && form.Direction == Direction.None && next is { } coming && coming.DayNumber - day.DayNumber <= NearDays && (best is null || day.DayNumber - best.Value.DayNumber >= FarDays);
        return isNear ? next : best;
    }

    private static string? MonthOf(TimeForm form, DateOnly day)
    {
        if (form.Calendar != CalendarKind.Gregorian) return LunarMonthOf(form, day);
        var year = form.Year;
        if (year == 0 && form.YearOffset is { } offset) year = day.Year + offset;
        else if (year == 0)
        {
            year = form.Direction switch
            {
                Direction.Future => form.Month > day.Month ? day.Year : day.Year + 1,
                Direction.Past => form.Month < day.Month ? day.Year : day.Year - 1,
                Direction.Present => day.Year,
                _ when form.Ahead => form.Month >= day.Month ? day.Year : day.Year + 1,
                _ => form.Month <= day.Month ? day.Year : day.Year - 1,
            };
        }

        return Month(year, form.Month);
    }

    private static string? LunarMonthOf(TimeForm form, DateOnly day)
    {
        if (form.Year > 0) return WholeMonth(form, form.Year);
        var year = CalendarDays.YearOf(form.Calendar, day);
        if (form.YearOffset is { } offset) return WholeMonth(form, year + offset);
        var best = -1;
        var distance = int.MaxValue;
        for (var y = year - 1; y <= year + 1; y++)
        {
            if (Bounds(form, y) is not var (first, last)) continue;
            var away = day < first ? first.DayNumber - day.DayNumber : day > last ? day.DayNumber - last.DayNumber : 0;
            if (form.Direction == Direction.Past && last >= day) continue;
            if (form.Direction == Direction.Future && first <= day) continue;
            if (away >= distance) continue;
            (best, distance) = (y, away);
        }

        return best < 0 ? null : WholeMonth(form, best);
    }

    /// <summary>First and last day of a month of any calendar.</summary>
    public static (DateOnly First, DateOnly Last)? Bounds(TimeForm form, int year)
    {
        if (CalendarDays.ToGregorian(form.Calendar, year, form.Month, 1) is not { } first) return null;
        return (first, first.AddDays(CalendarDays.DaysInMonth(form.Calendar, year, form.Month) - 1));
    }

    private static string? WholeMonth(TimeForm form, int year) => Bounds(form, year) is var (first, last) ? Join(Iso(first), Iso(last)) : null;

    private static string? YearOf(TimeForm form, DateOnly day)
    {
        var year = form.Year;
        if (form.Calendar != CalendarKind.Gregorian)
        {
            var start = CalendarDays.ToGregorian(form.Calendar, year, 1, 1);
            var end = CalendarDays.ToGregorian(form.Calendar, year + 1, 1, 1);
            return start is { } s && end is { } e ? Join(Iso(s), Iso(e.AddDays(-1))) : null;
        }

        if (form.LastYear > 0) return Join(Year(year), Year(form.LastYear));
        if (year == 0) year = day.Year + (form.YearOffset ?? SeasonYear(form, day));
        if (form.Months.First == 0) return Year(year);
        return form.Months.First <= form.Months.Last
            ? Join(Month(year, form.Months.First), Month(year, form.Months.Last))
            : Join(Month(year, form.Months.First), Month(year + 1, form.Months.Last));
    }

    private static int SeasonYear(TimeForm form, DateOnly day) => form.Direction switch
    {
        Direction.Past => form.Months.First <= form.Months.Last && day.Month > form.Months.Last ? 0 : -1,
        Direction.Future => day.Month < form.Months.First ? 0 : 1,
        _ => 0,
    };

    private static string? FeastOf(TimeForm form, DateOnly day)
    {
        var start = DateOf(form, day);
        if (start is not { } first) return null;
        return form.Count <= 1 ? Iso(first) : Join(Iso(first), Iso(first.AddDays((int)form.Count - 1)));
    }

    /// <summary>The day that a weekday names: the latest on or before publication, or after it where the text looks ahead.</summary>
    public static DateOnly WeekdayOf(TimeForm form, DateOnly day)
    {
        if (form.Offset is { } offset)
        {
            // «اليوم الجمعة» on a page dated Saturday: the writer's Friday is the nearest one.
            var target = day.AddDays(offset);
            var apart = ((form.Weekday - (int)target.DayOfWeek) + 10) % 7 - 3;
            return apart is >= -1 and <= 1 ? target.AddDays(apart) : day.AddDays(-(((int)day.DayOfWeek - form.Weekday + 7) % 7));
        }

        var back = ((int)day.DayOfWeek - form.Weekday + 7) % 7;
        var ahead = (form.Weekday - (int)day.DayOfWeek + 7) % 7;
        return form.Direction switch
        {
            Direction.Past => day.AddDays(back == 0 ? -7 : -back),
            Direction.Future => day.AddDays(ahead == 0 ? 7 : ahead),
            Direction.Present => day.AddDays(back <= 3 ? -back : ahead),
            _ when form.Ahead => day.AddDays(ahead),
            _ => day.AddDays(-back),
        };
    }

    private static string? PeriodOf(TimeForm form, DateOnly day)
    {
        var sign = form.Direction switch { Direction.Past => -1, Direction.Future => 1, _ => 0 };
        if (form.Count == 0)
        {
            var sunday = day.AddDays(-(int)day.DayOfWeek + (7 * sign));
            return form.Unit switch
            {
                TimeUnit.Year => Year(day.Year + sign),
                TimeUnit.Month => day.AddMonths(sign) is var month ? Month(month.Year, month.Month) : null,
                TimeUnit.Week => Join(Iso(sunday), Iso(sunday.AddDays(6))),
                TimeUnit.Decade => Join(Year((day.Year / 10 * 10) + (10 * sign)), Year((day.Year / 10 * 10) + 9 + (10 * sign))),
                TimeUnit.Day => Iso(day.AddDays(sign)),
                _ => null,
            };
        }

        if (form.Count < 0) return sign > 0 && form.Unit is TimeUnit.Day or TimeUnit.Week ? Iso(day.AddDays(1)) + "/.." : null;
        if (sign == 0 || form.Count > 5000) return null;
        var n = (int)form.Count * sign;
        var (here, there) = form.Unit switch
        {
            TimeUnit.Hour => (Iso(day), Iso(day.AddDays(sign * (int)((form.Count + 23) / 24)))),
            TimeUnit.Day => (Iso(day), Iso(day.AddDays(n))),
            TimeUnit.Week => (Iso(day), Iso(day.AddDays(7 * n))),
            TimeUnit.Month => (Month(day.Year, day.Month), day.AddMonths(n) is var m ? Month(m.Year, m.Month) : ""),
            TimeUnit.Year => (Year(day.Year), Year(day.Year + n)),
            TimeUnit.Decade => (Year(day.Year), Year(day.Year + (10 * n))),
            _ => ("", ""),
        };
        if (here.Length == 0) return null;
        return sign < 0 ? Join(there, here) : Join(here, there);
    }

    private static string? AgoOf(TimeForm form, DateOnly day)
    {
        if (form.Count > 5000) return null;
        var n = (int)form.Count;
        return form.Unit switch
        {
            TimeUnit.Day => Iso(day.AddDays(-n)),
            TimeUnit.Week => Iso(day.AddDays(-7 * n)),
            TimeUnit.Month => day.AddMonths(-n) is var m ? Month(m.Year, m.Month) : null,
            TimeUnit.Year when n == 1 => Month(day.Year - 1, day.Month),
            TimeUnit.Year => Year(day.Year - n),
            TimeUnit.Decade => Year(day.Year - (10 * n)),
            TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second when n <= 12 => Iso(day),
            _ => null,
        };
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static string Month(int year, int month) => Year(year) + "-" + month.ToString("D2", CultureInfo.InvariantCulture);

    private static string Join(string first, string last) => first + "/" + last;
}
