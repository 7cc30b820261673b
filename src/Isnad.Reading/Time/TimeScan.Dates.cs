using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Days, months and years of the calendars.</summary>
internal sealed partial class TimeScan
{
    /// <summary>[اليوم] [السبت،] 17 [من] مارس/آذار [2020م | الماضي | من العام الماضي] [الموافق …].</summary>
    private TimeForm? DateAt(int i)
    {
        var p = i;
        int? offset = null;
        if (Find(p, WordClass.Deictic) is { } today)
        {
            offset = today.Sense.A;
            p += today.Words;
        }
        else if (Find(p, WordClass.Part) is { } part)
        {
            p += part.Words;
        }
        else if (Find(p, WordClass.Unit) is { Sense: { A: (int)TimeUnit.Day, B: 1 } })
        {
            p++;
        }

        var weekday = -1;
        if (Find(p, WordClass.Weekday) is { } day)
        {
            weekday = day.Sense.A;
            p++;
            if (Find(p, WordClass.PartWord) is { } time) p += time.Words;
            if (IsMark(p, "،,:-")) p++;
            if (Find(p, WordClass.Corresponding) is { } same) p += same.Words;
        }

        if (p > i && Find(p, WordClass.Corresponding) is { } equal) p += equal.Words;
        var number = DayNumber(ref p);
        if (number < 1 || number > 31) return null;
        if (p < _limit && _tokens[p].Key is "من") p++;
        if (Find(p, WordClass.Month) is { } word) p += word.Words;
        if (MonthGroup(ref p) is not { } month) return OfThisMonth(i, p, number, weekday, offset);
        var form = Tail(new TimeForm { Kind = FormKind.Date, From = i, To = p, Day = number, Month = month.A, Calendar = (CalendarKind)month.B, Weekday = weekday, Offset = offset, Rule = "time.date" });
        form = WithCorresponding(form);
        if (form is { Year: 0, Direction: Direction.None, YearOffset: null } && i > _floor && Find(i - 1, WordClass.KnownDay) is { } known && known.Sense.A % 10000 == (form.Month * 100) + form.Day)
        {
            form = form with { Year = known.Sense.A / 10000 };
        }

        CheckWeekday(form);
        return form;
    }

    /// <summary>«الرابع عشر من الشهر الماضي», «الـ14 من الشهر الجاري».</summary>
    private TimeForm? OfThisMonth(int i, int p, int day, int weekday, int? offset)
    {
        if (_tokens[p - 1].Key is not "من" || PeriodAt(p) is not { Unit: TimeUnit.Month, Count: 0 or 1, Direction: not Direction.None } month) return null;
        return new TimeForm { Kind = FormKind.Date, From = i, To = month.To, Day = day, MonthOffset = OffsetOf(month.Direction), Weekday = weekday, Offset = offset, Rule = "time.day-of-month" };
    }

    /// <summary>A day's number in digits, or as «الثامن عشر», «العشرين»; moves past it.</summary>
    private int DayNumber(ref int p)
    {
        if (Digits(p) is var digits and > 0)
        {
            p++;
            return digits;
        }

        if (NumberAt(p) is not { } spelled || !(spelled.Number.IsOrdinal || spelled.Number.IsDefinite)) return -1;
        p += spelled.Number.Words;
        return (int)Math.Min(spelled.Number.Value, 99);
    }

    /// <summary>A month with its double: «مايو/أيار», «نيسان (أبريل)», «يناير كانون الثاني»; moves past it.</summary>
    private Sense? MonthGroup(ref int p)
    {
        if (Find(p, WordClass.MonthName) is not { } first) return null;
        var start = p;
        p += first.Words;
        var month = first.Sense;
        var open = IsMark(p, "(");
        var slash = !open && IsMark(p, "/-\\");
        var next = open || slash ? p + 1 : p;
        if (Find(next, WordClass.MonthName) is not { } second) return month;
        var same = second.Sense.A == month.A && second.Sense.B == month.B;
        if (!same && !string.Equals(month.Row["family"], second.Sense.Row["family"], StringComparison.Ordinal) && (open || slash) && month.B == second.Sense.B)
        {
            _warnings.Add($"«{_text[_tokens[start].Start.._tokens[next + second.Words - 1].End]}» glosses a month with the name of another; the first is taken");
            same = true;
        }

        if (!same) return month;
        p = next + second.Words;
        if (open && IsMark(p, ")")) p++;
        return month;
    }

    /// <summary>The year, or what stands for it, after a month.</summary>
    private TimeForm Tail(TimeForm form)
    {
        var p = form.To;
        if (IsMark(p, "،,") && YearNumber(p + 1, form.Calendar, out _, out _) > 0) p++;
        if (Find(p, WordClass.Connect) is { } connect && Find(p, WordClass.Direction) is null) p += connect.Words;
        if (p < _limit && _tokens[p].Key is "عام" or "سنة" or "سنه" or "العام" && YearNumber(p + 1, form.Calendar, out _, out _) > 0) p++;
        if (YearNumber(p, form.Calendar, out var to, out var calendar) is var year and > 0) return form with { Year = year, To = to, Calendar = calendar };
        if (p > form.To && PeriodAt(p) is { Unit: TimeUnit.Year, Count: 0 or 1 } period)
        {
            return form with { YearOffset = period.Direction switch { Direction.Past => -1, Direction.Future => 1, _ => 0 }, To = period.To };
        }

        return Find(form.To, WordClass.Direction) is { } direction ? form with { Direction = (Direction)direction.Sense.A, To = form.To + direction.Words } : form;
    }

    /// <summary>A year in digits or words with its era, or -1.</summary>
    private int YearNumber(int p, CalendarKind calendar, out int to, out CalendarKind era)
    {
        (to, era) = (p, calendar);
        var year = Digits(p);
        if (year >= 0)
        {
            if (_tokens[p].End - _tokens[p].Start != 4) return -1;
            to = p + 1;
        }
        else if (NumberAt(p) is { } spelled && spelled.Number.Value is >= 1000 and < 2200 && !spelled.Number.IsOrdinal)
        {
            year = (int)spelled.Number.Value;
            to = p + spelled.Number.Words;
        }

        if (Find(to, WordClass.EraJalali) is { } jalali) (era, to) = (CalendarKind.Jalali, to + jalali.Words);
        else if (Find(to, WordClass.EraHijri) is { } hijri) (era, to) = (calendar == CalendarKind.Jalali ? calendar : CalendarKind.Hijri, to + hijri.Words);
        else if (Find(to, WordClass.EraChristian) is { Clitics: 0 } christian && calendar == CalendarKind.Gregorian) to += christian.Words;
        return era switch
        {
            CalendarKind.Hijri => year is >= 1320 and < 1500 ? year : -1,
            CalendarKind.Jalali => year is >= 1300 and < 1450 ? year : -1,
            _ => year is >= 1000 and < 2200 ? year : -1,
        };
    }

    /// <summary>«15 رمضان 1441 هـ الموافق 8 مايو 2020»: one day told twice; the pair is a checksum.</summary>
    private TimeForm WithCorresponding(TimeForm form)
    {
        var p = form.To;
        if (IsMark(p, "،,")) p++;
        if (Find(p, WordClass.Corresponding) is not { } corresponding) return form;
        p += corresponding.Words;
        if (Find(p, WordClass.Weekday) is not null) p++;
        if ((DateAt(p) ?? NumericDateAt(p)) is not { Kind: FormKind.Date } other || other.Calendar == form.Calendar) return form;
        var (mine, theirs) = (DayOf(form), DayOf(other));
        if (mine is { } a && theirs is { } b && Math.Abs(a.DayNumber - b.DayNumber) > 2)
        {
            _warnings.Add($"«{_text[_tokens[form.From].Start.._tokens[other.To - 1].End]}» pairs two days that are {Math.Abs(a.DayNumber - b.DayNumber).ToString(CultureInfo.InvariantCulture)} days apart");
        }

        var kept = other.Calendar == CalendarKind.Gregorian && other.Year > 0 || form.Year == 0 ? other : form;
        return kept with { From = form.From, To = other.To, Weekday = Math.Max(form.Weekday, other.Weekday), Offset = form.Offset };
    }

    private static DateOnly? DayOf(TimeForm form) => form.HasDay ? CalendarDays.ToGregorian(form.Calendar, form.Year, form.Month, form.Day) : null;

    private void CheckWeekday(TimeForm form)
    {
        if (form.Weekday < 0 || DayOf(form) is not { } day || (int)day.DayOfWeek == form.Weekday) return;
        var apart = Math.Abs((int)day.DayOfWeek - form.Weekday);
        if (form.Calendar != CalendarKind.Gregorian && apart is 1 or 6) return;
        _warnings.Add($"«{_text[_tokens[form.From].Start.._tokens[form.To - 1].End]}»: {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} is not that weekday");
    }

    /// <summary>12/2/2020, 2020-02-12, 12.2.2020, in any of the three scripts; Jalali and Hijri by the year.</summary>
    private TimeForm? NumericDateAt(int i)
    {
        if (i >= _limit || _tokens[i].Kind != TokenKind.Number) return null;
        Span<int> parts = stackalloc int[3];
        int to;
        if (_tokens[i].Key.Count('.') == 2)
        {
            var n = 0;
            foreach (var range in _tokens[i].Key.AsSpan().Split('.')) parts[n++] = ArabicDigits.ParseInteger(_tokens[i].Key.AsSpan(range));
            to = i + 1;
        }
        else
        {
            if (i + 5 > _limit || !IsMark(i + 1, "/-") || !string.Equals(_tokens[i + 3].Key, _tokens[i + 1].Key, StringComparison.Ordinal)) return null;
            (parts[0], parts[1], parts[2], to) = (Digits(i), Digits(i + 2), Digits(i + 4), i + 5);
        }

        var (year, month, day) = parts[0] > 31 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[1], parts[0]);
        if (year is < 1300 or > 2199 || month < 1 || day < 1) return null;
        if (month > 12) (month, day) = (day, month);
        if (Find(to, WordClass.EraHijri) is { } hijri) to += hijri.Words;
        else if (Find(to, WordClass.EraChristian) is { Clitics: 0 } christian) to += christian.Words;
        var calendar = year >= 1700 ? CalendarKind.Gregorian : year <= 1420 ? CalendarKind.Jalali : CalendarKind.Hijri;
        if (CalendarDays.ToGregorian(calendar, year, month, day) is null) return null;
        var form = new TimeForm { Kind = FormKind.Date, From = i, To = to, Year = year, Month = month, Day = day, Calendar = calendar, Rule = "time.numeric-date" };
        return WithCorresponding(form);
    }

    /// <summary>«يناير 2020», «شهر رمضان المبارك», «نوفمبر الماضي», «مارس» after a preposition.</summary>
    private TimeForm? MonthAt(int i)
    {
        var p = i;
        var named = false;
        if (Find(p, WordClass.Month) is { } word)
        {
            named = true;
            p += word.Words;
        }

        var at = p;
        if (MonthGroup(ref p) is not { } month) return null;
        var glossed = p > at + 1 && Find(at, WordClass.MonthName)!.Value.Words < p - at;
        var form = Tail(new TimeForm { Kind = FormKind.Month, From = i, To = p, Month = month.A, Calendar = (CalendarKind)month.B, Rule = "time.month" });
        if (named || glossed || form.Year > 0 || form.YearOffset is not null) return form;
        if (month.Definite && month.B == (int)CalendarKind.Gregorian) return form;
        if (form.Direction != Direction.None) return form;
        if (month.B == (int)CalendarKind.Jalali) return null;
        var led = Before(i, WordClass.During) || Before(i, WordClass.Since) || Before(i, WordClass.Edge) || Before(i, WordClass.Ago) || Before(i, WordClass.After);
        if (!led) return null;
        return month.B == (int)CalendarKind.Gregorian || month.Definite || month.A == 9 ? form : null;
    }

    /// <summary>«عام 2011», «سنة ألفين وعشر», bare «2014» after a preposition, «1990-1999», «و2014» after a year.</summary>
    private TimeForm? YearAt(int i)
    {
        if (Find(i, WordClass.Unit) is { Sense.A: (int)TimeUnit.Year } unit)
        {
            var p = i + unit.Words;
            if (p < _limit && _tokens[p].Key is "(") p++;
            if (YearNumber(p, CalendarKind.Gregorian, out var to, out var era) is var year and > 0 && year < 2100)
            {
                if (p > i + unit.Words && IsMark(to, ")")) to++;
                return Span(new TimeForm { Kind = FormKind.Year, From = i, To = to, Year = year, Calendar = era, Ahead = Before(i, WordClass.Aim), Rule = "time.year" });
            }

            return null;
        }

        if (Digits(i) is not (>= 1900 and < 2100) || _tokens[i].End - _tokens[i].Start != 4) return null;
        if (YearNumber(i, CalendarKind.Gregorian, out var end, out var calendar) is not (var bare and > 0)) return null;
        var form = Span(new TimeForm { Kind = FormKind.Year, From = i, To = end, Year = bare, Calendar = calendar, Rule = "time.bare-year" });
        if (form.LastYear > 0 || end > i + 1) return form;
        return IsLedToYear(i, end) ? form : null;
    }

    private TimeForm Span(TimeForm year)
    {
        if (!IsMark(year.To, "-–—/") || Digits(year.To + 1) is not (>= 1900 and < 2100) || Digits(year.To + 1) <= year.Year) return year;
        return IsMark(year.To + 2, "-/") ? year : year with { LastYear = Digits(year.To + 1), To = year.To + 2 };
    }

    private bool IsLedToYear(int i, int end)
    {
        if (end < _limit && (Has(end, WordClass.Unit) || IsMark(end, "%٪/-"))) return false;
        var last = _forms.Count > 0 ? _forms[^1] : null;
        if (i > 0 && last is { Kind: FormKind.Year } && last.To >= i - 1 && last.To >= _floor && _tokens[i - 1].Key is "و" or "الي" or "حتي" or "أو" or "او" or "،") return true;
        if (IsMark(i - 1 < 0 ? _limit : i - 1, "(") && IsMark(end, ")")) return true;
        if (Before(i, WordClass.Aim)) return false;
        if (i <= _floor) return false;
        var before = _tokens[i - 1].Key;
        if (before is "من" && end < _limit && _tokens[end].Key is not ("الي" or "حتي" or "،" or "." or "و")) return _forms.Count > 0 && _forms[^1].To == i - 1;
        if (!(Has(i - 1, WordClass.During) || Has(i - 1, WordClass.Since) || Has(i - 1, WordClass.Edge) || Has(i - 1, WordClass.Ago) || Has(i - 1, WordClass.After))) return false;
        // «في 2000 قرية»: a round figure with a noun after it is a count.
        return !(end < _limit && _tokens[end].IsWord && Digits(i) % 100 == 0 && !Has(end, WordClass.During));
    }
}
