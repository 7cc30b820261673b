using System.Globalization;

namespace Isnad.Arabic;

/// <summary>Days of the three calendars as days of the Gregorian one. No method throws: a day that does not exist is null.</summary>
/// <remarks>Source: System.Globalization's UmAlQuraCalendar (1318–1500 AH) and PersianCalendar; both are tables in the framework, free of culture.</remarks>
public static class CalendarDays
{
    private static readonly UmAlQuraCalendar Hijri = new();
    private static readonly PersianCalendar Jalali = new();

    /// <summary>The Gregorian day, or null where the calendar has no such day.</summary>
    public static DateOnly? ToGregorian(CalendarKind calendar, int year, int month, int day)
    {
        if (month is < 1 or > 12 || day < 1 || !HasYear(calendar, year) || day > DaysInMonth(calendar, year, month)) return null;
        return calendar switch
        {
            CalendarKind.Hijri => DateOnly.FromDateTime(Hijri.ToDateTime(year, month, day, 0, 0, 0, 0)),
            CalendarKind.Jalali => DateOnly.FromDateTime(Jalali.ToDateTime(year, month, day, 0, 0, 0, 0)),
            _ => new DateOnly(year, month, day),
        };
    }

    /// <summary>Days of the month, 0 where the calendar has no such month.</summary>
    public static int DaysInMonth(CalendarKind calendar, int year, int month)
    {
        if (month is < 1 or > 12 || !HasYear(calendar, year)) return 0;
        return calendar switch
        {
            CalendarKind.Hijri => Hijri.GetDaysInMonth(year, month),
            CalendarKind.Jalali => Jalali.GetDaysInMonth(year, month),
            _ => DateTime.DaysInMonth(year, month),
        };
    }

    /// <summary>The year of <paramref name="calendar"/> that holds a Gregorian day; clamped to the years the calendar's table covers.</summary>
    public static int YearOf(CalendarKind calendar, DateOnly day)
    {
        if (calendar == CalendarKind.Gregorian) return day.Year;
        Calendar table = calendar == CalendarKind.Hijri ? Hijri : Jalali;
        var time = day.ToDateTime(TimeOnly.MinValue);
        if (time < table.MinSupportedDateTime) time = table.MinSupportedDateTime;
        if (time > table.MaxSupportedDateTime) time = table.MaxSupportedDateTime;
        return table.GetYear(time);
    }

    /// <summary>True for a year that the calendar's table covers and that news may name.</summary>
    public static bool HasYear(CalendarKind calendar, int year) => calendar switch
    {
        CalendarKind.Hijri => year is >= 1318 and <= 1499,
        CalendarKind.Jalali => year is >= 1200 and <= 1500,
        _ => year is >= 1 and <= 9998,
    };
}
