using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Weeks, months and years told from now, parts of years, decades, amounts of time and what recurs.</summary>
internal sealed partial class TimeScan
{
    /// <summary>«الأسبوع الماضي», «هذا العام», «الأيام الثلاثة الماضية», «24 ساعة الماضية», «تسعينيات القرن الماضي».</summary>
    private TimeForm? PeriodAt(int i)
    {
        if (DecadeAt(i) is { } decade) return decade;
        var p = i;
        var demonstrated = false;
        if (Find(p, WordClass.This) is { } demonstrative)
        {
            demonstrated = true;
            p += demonstrative.Words;
        }

        long count = 0;
        if (!demonstrated && Count(p, out var after) is var leading and > 0)
        {
            count = leading;
            p = after;
        }

        if (Find(p, WordClass.Unit) is not { } unit || (!unit.Sense.Definite && count == 0)) return null;
        var form = new TimeForm { Kind = FormKind.Period, From = i, To = p + unit.Words, Unit = (TimeUnit)unit.Sense.A, Rule = "time.period" };
        p += unit.Words;
        if (unit.Sense.B == 2) count = 2;
        var plural = unit.Sense.B == 3 && count == 0;
        if (demonstrated && unit.Sense.B == 1 && form.Unit != TimeUnit.Span) form = form with { Direction = Direction.Present };
        while (p < _limit && count == 0 && plural)
        {
            if (Count(p, out after) is var inner and > 0)
            {
                count = inner;
                p = after;
            }
            else if (Find(p, WordClass.Direction) is null && Find(p, WordClass.Adjective) is { Sense.Definite: true } few)
            {
                p += few.Words;
            }
            else
            {
                break;
            }
        }

        while (Find(p, WordClass.Adjective) is { Sense.Definite: true } few && Find(p, WordClass.Direction) is null && Find(p + few.Words, WordClass.Direction) is not null) p += few.Words;
        if (form.Unit == TimeUnit.Century && Count(p, out after) is var ordinal and > 0 and < 30) return form with { Kind = FormKind.Year, Year = ((int)ordinal * 100) - 100, LastYear = ((int)ordinal * 100) - 1, To = after };
        if (Find(p, WordClass.Direction) is not { } direction) return form.Direction == Direction.Present ? form : null;
        if (form.Unit == TimeUnit.Century && (Direction)direction.Sense.A == Direction.Past) return form with { Kind = FormKind.Year, Year = 1900, LastYear = 1999, To = p + direction.Words };
        return form with { Count = plural && count == 0 ? -1 : count, Direction = (Direction)direction.Sense.A, To = p + direction.Words };
    }

    /// <summary>A number from 1 in digits or words, cardinal or ordinal; 0 where there is none.</summary>
    private long Count(int p, out int to)
    {
        to = p;
        if (Digits(p) is var digits and > 0)
        {
            to = p + 1;
            return digits;
        }

        if (NumberAt(p) is not { } spelled) return 0;
        to = p + spelled.Number.Words;
        return spelled.Number.Value;
    }

    private TimeForm? DecadeAt(int i)
    {
        if (Find(i, WordClass.Decade) is not { } decade) return null;
        var year = 1900 + decade.Sense.A;
        var form = new TimeForm { Kind = FormKind.Year, From = i, To = i + decade.Words, Year = year, LastYear = year + 9, Rule = "time.decade" };
        var p = form.To;
        if (Find(p, WordClass.Unit) is not { Sense: { A: (int)TimeUnit.Century, Definite: true } })
        {
            // «في الستينيات من عمره» is an age.
            return p + 1 < _limit && (Has(p, WordClass.Age) || Has(p + 1, WordClass.Age)) ? null : decade.Sense.Definite && decade.Sense.A >= 40 ? form : null;
        }

        p++;
        if (Find(p, WordClass.Direction) is { } direction)
        {
            var shift = (Direction)direction.Sense.A == Direction.Past ? 0 : 100;
            return form with { Year = year + shift, LastYear = year + shift + 9, To = p + direction.Words };
        }

        if (Count(p, out var to) is not (var century and > 0 and < 30)) return form with { To = p };
        year = (((int)century - 1) * 100) + decade.Sense.A;
        return form with { Year = year, LastYear = year + 9, To = to };
    }

    /// <summary>«النصف الأول من 2014», «الربع الثالث من العام الجاري», «صيف 2018», «الصيف الماضي».</summary>
    private TimeForm? PartOfYearAt(int i)
    {
        int first, last, p;
        if (Find(i, WordClass.Half) is { Sense.Definite: true } half && Count(i + half.Words, out p) is var n and > 0 && n <= half.Sense.A)
        {
            var width = 12 / half.Sense.A;
            (first, last) = ((((int)n - 1) * width) + 1, (int)n * width);
        }
        else if (Find(i, WordClass.Season) is { } season)
        {
            p = i + season.Words;
            (first, last) = (season.Sense.A, season.Sense.B);
            if (Find(p, WordClass.Direction) is { } direction && season.Sense.Definite)
            {
                return new TimeForm { Kind = FormKind.Year, From = i, To = p + direction.Words, Months = (first, last), Direction = (Direction)direction.Sense.A, Rule = "time.season" };
            }
        }
        else
        {
            return null;
        }

        if (p < _limit && _tokens[p].Key is "من") p++;
        if (p >= _limit) return null;
        if (YearNumber(p, CalendarKind.Gregorian, out var to, out var era) is var bare and >= 1900) return new TimeForm { Kind = FormKind.Year, From = i, To = to, Year = bare, Calendar = era, Months = (first, last), Rule = "time.part-of-year" };
        if ((YearAt(p) ?? PeriodAt(p) ?? BareYear(p)) is not { } year) return null;
        if (year is { Kind: FormKind.Year, LastYear: 0 }) return year with { From = i, Months = (first, last), Rule = "time.part-of-year" };
        if (year is not { Kind: FormKind.Period, Unit: TimeUnit.Year, Count: 0 }) return null;
        return year with { Kind = FormKind.Year, From = i, Months = (first, last), YearOffset = OffsetOf(year.Direction), Direction = Direction.None, Rule = "time.part-of-year" };
    }

    private static int OffsetOf(Direction direction) => direction switch { Direction.Past => -1, Direction.Future => 1, _ => 0 };

    /// <summary>«العام», «الشهر», «الأسبوع» with nothing after it: the present one, after a word for its edge.</summary>
    private TimeForm? BareYear(int p) =>
        Find(p, WordClass.Unit) is { Sense: { Definite: true, B: 1, A: (int)TimeUnit.Year or (int)TimeUnit.Month or (int)TimeUnit.Week } } unit
            ? new TimeForm { Kind = FormKind.Period, From = p, To = p + unit.Words, Unit = (TimeUnit)unit.Sense.A, Direction = Direction.Present, Rule = "time.period" }
            : null;

    /// <summary>«مطلع العام», «منتصف يوليو», «أواخر 2019», «نهاية الأسبوع المقبل»: the value is the whole, the words belong to it.</summary>
    private TimeForm? EdgeAt(int i)
    {
        if (Find(i, WordClass.Edge) is not { } edge) return null;
        var p = i + edge.Words;
        if (p >= _limit) return null;
        if (_tokens[p].Key is "من" && p + 1 < _limit) p++;
        var inner = MonthAt(p) ?? YearAt(p) ?? PeriodAt(p) ?? BareYear(p);
        if (inner is null || inner is { Kind: FormKind.Period, Count: not 0 }) return null;
        return inner with { From = i };
    }

    /// <summary>[منذ | قبل | بعد] [نحو] ثلاثة أيام [متتالية] [و 6 ساعات].</summary>
    private TimeForm? QuantityAt(int i)
    {
        var p = i;
        var lead = WordClass.None;
        foreach (var kind in (ReadOnlySpan<WordClass>)[WordClass.Since, WordClass.Ago, WordClass.After])
        {
            if (Find(p, kind) is not { } word) continue;
            lead = kind;
            p += word.Words;
            break;
        }

        if (lead != WordClass.None && Find(p, WordClass.About) is { } about) p += about.Words;
        var start = p;
        if (Amount(ref p, lead, start) is not { } amount) return null;
        var parts = 1;
        while (p < _limit && NextAmount(ref p)) parts++;
        if (lead == WordClass.None && IsAge(i, p)) return null;
        var form = new TimeForm { Kind = FormKind.Duration, From = i, To = p, Rule = "time.duration" };
        if (lead == WordClass.None) return form;
        if (lead == WordClass.After) return form with { Kind = FormKind.Vague, Rule = "time.after" };
        if (amount.Count == 0 || parts > 1) return lead == WordClass.Since ? form : form with { Kind = FormKind.Vague, Rule = "time.ago" };
        if (p < _limit && _tokens[p].Key is "من" or "علي") return form with { Kind = FormKind.Vague, Rule = "time.before-event" };
        return form with { Kind = FormKind.Ago, Unit = amount.Unit, Count = amount.Count, Rule = "time.ago" };
    }

    private bool NextAmount(ref int p)
    {
        var next = IsMark(p, "،,") ? p + 1 : p;
        if (next < _limit && _tokens[next].Key is "و") next++;
        else if (next >= _limit || !_tokens[next].IsWord || _tokens[next].Key[0] != 'و') return false;
        if (Find(next, WordClass.Half) is { Clitics: 1, Sense.Definite: false } half)
        {
            p = next + half.Words;
            return true;
        }

        if (Amount(ref next, WordClass.After, -1) is null) return false;
        p = next;
        return true;
    }

    /// <summary>One number with its unit; count 0 where the text does not count. Moves past adjectives that follow.</summary>
    private (TimeUnit Unit, long Count)? Amount(ref int p, WordClass lead, int start)
    {
        var at = p;
        long count = 0;
        var few = false;
        var counted = false;
        if (Find(at, WordClass.Few) is { } some)
        {
            few = true;
            at += some.Words;
        }
        else if (Find(at, WordClass.Half) is { Sense.Definite: false } part)
        {
            few = true;
            at += part.Words;
        }
        else if (Find(at, WordClass.Unit) is null && Count(at, out var to) is var n and > 0)
        {
            counted = true;
            count = n;
            at = to;
            if (IsMark(at, "-") || at >= _limit) return null;
        }

        if (Find(at, WordClass.Unit) is not { } unit || (unit.Sense.Definite && !few) || unit.Sense.A == (int)TimeUnit.Span) return null;
        var kind = (TimeUnit)unit.Sense.A;
        var number = unit.Sense.B;
        var next = at + unit.Words;
        // «القرار 302 لعام 1949»: a number and a year, not so many years.
        if (counted && unit.Clitics > 0) return null;
        if (counted && kind == TimeUnit.Day && Has(next < _limit ? next : at, WordClass.Weekday)) return null;
        if (!few && !counted)
        {
            if (number == 1 && !IsOneUnit(at, unit, lead, next)) return null;
            if (number == 3 && kind >= TimeUnit.Decade && lead == WordClass.None && !Before(at, WordClass.During)) return null;
            if (next < _limit && (Digits(next) >= 1000 || IsMark(next, "(") && Digits(next + 1) > 1000)) return null;
            if (number == 2) count = 2;
            if (number == 1) count = 1;
        }

        p = next;
        while (p < _limit && Find(p, WordClass.Adjective) is { } adjective && !adjective.Sense.Definite) p += adjective.Words;
        return (kind, few ? 0 : count);
    }

    /// <summary>A single unit without a number is an amount only where a word before it measures: «قبل عام», «خلال أسبوع», «لشهر».</summary>
    private bool IsOneUnit(int at, Hit unit, WordClass lead, int next)
    {
        if (next < _limit && (Has(next, WordClass.MonthName) || Has(next, WordClass.Weekday) || Has(next, WordClass.Deictic) || Has(next, WordClass.Unit) || Digits(next) > 31 || NumberAt(next) is not null)) return false;
        if (lead != WordClass.None) return true;
        if (_tokens[at].Key is "ساعه" or "دقيقه" or "ثانيه" or "يوم" or "عقد" or "قرن" or "سنه" && unit.Clitics == 0 && !IsMeasured(at)) return false;
        return IsMeasured(at) || (unit.Clitics > 0 && _tokens[at].Key[unit.Clitics - 1] == 'ل' && (TimeUnit)unit.Sense.A is not (TimeUnit.Year or TimeUnit.Day or TimeUnit.Decade or TimeUnit.Century));
    }

    private bool IsMeasured(int at) => at > _floor && _tokens[at - 1].Key is "خلال" or "لمده" or "مده" or "طوال" or "طيله" or "غضون" or "نحو" or "حوالي" or "قرابه" or "زهاء";

    /// <summary>«(42 عاما)», «يبلغ 30 عاما» tell how old somebody is.</summary>
    private bool IsAge(int i, int to) =>
        IsMark(to, ")") || Before(i, WordClass.Age) || (i > _floor && IsMark(i - 1, "(")) || (i > _floor + 1 && Before(i - 1, WordClass.Age)) || (to + 1 < _limit && Has(to + 1, WordClass.Age));

    /// <summary>«يوميا», «كل عام», «كل نصف عام».</summary>
    private TimeForm? SetAt(int i)
    {
        if (Find(i, WordClass.Set) is { } set) return new TimeForm { Kind = FormKind.Set, From = i, To = i + set.Words, Rule = RuleOf(set) };
        if (Find(i, WordClass.Every) is not { } every) return null;
        var p = i + every.Words;
        if (Find(p, WordClass.Half) is { } half) p += half.Words;
        else if (Count(p, out var to) > 0) p = to;
        if (Find(p, WordClass.Unit) is { Sense.Definite: false } unit) return new TimeForm { Kind = FormKind.Set, From = i, To = p + unit.Words, Rule = "time.every" };
        return p == i + every.Words && WeekdayAt(p) is { } day ? day with { Kind = FormKind.Set, From = i, Rule = "time.every" } : null;
    }

    /// <summary>«عيد الفطر», «عيد الأضحى 2020», «هجمات 11 سبتمبر».</summary>
    private TimeForm? FeastAt(int i)
    {
        if (Find(i, WordClass.Feast) is not { } feast) return null;
        var calendar = Enum.Parse<CalendarKind>(feast.Sense.Row["calendar"], true);
        var days = ArabicDigits.ParseInteger(feast.Sense.Row["days"]);
        var form = new TimeForm { Kind = FormKind.Feast, From = i, To = i + feast.Words, Month = feast.Sense.A, Day = feast.Sense.B, Count = days, Calendar = calendar, Rule = RuleOf(feast) };
        if (calendar == CalendarKind.Gregorian || YearNumber(form.To, CalendarKind.Gregorian, out var to, out var era) is not (var year and > 1700) || era != CalendarKind.Gregorian) return Tail(form);
        // «عيد الأضحى 2020»: the feast of the Hijri year whose day falls in it.
        var first = CalendarDays.YearOf(calendar, new DateOnly(year, 1, 1));
        for (var y = first; y <= first + 1; y++)
        {
            if (CalendarDays.ToGregorian(calendar, y, form.Month, form.Day)?.Year == year) return form with { Year = y, To = to };
        }

        return form;
    }
}
