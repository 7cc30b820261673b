namespace Isnad.Reading;

/// <summary>Weekdays, nights, hours and words that point from the day of writing.</summary>
internal sealed partial class TimeScan
{
    /// <summary>[صباح] [يوم | اليوم | أمس] السبت [الماضي] [صباحا].</summary>
    private TimeForm? WeekdayAt(int i)
    {
        var p = i;
        if (Find(p, WordClass.Part) is { } part && part.Sense.A < 2) p += part.Words;
        int? offset = null;
        if (Find(p, WordClass.Deictic) is { } deictic && Find(p + deictic.Words, WordClass.Weekday) is not null)
        {
            offset = deictic.Sense.A;
            p += deictic.Words;
        }
        else if (Find(p, WordClass.Unit) is { Sense: { A: (int)TimeUnit.Day, B: 1 } })
        {
            p++;
        }

        if (Find(p, WordClass.Weekday) is not { } day) return null;
        p++;
        var direction = Direction.None;
        if (Find(p, WordClass.Direction) is { } word)
        {
            direction = (Direction)word.Sense.A;
            p += word.Words;
        }

        p = PastPartWord(p);
        return new TimeForm { Kind = FormKind.Weekday, From = i, To = p, Weekday = day.Sense.A, Offset = offset, Direction = direction, Rule = "time.weekday" };
    }

    /// <summary>«ليل الأحد الاثنين», «ليل الأحد إلى الاثنين», «بعد منتصف ليل الأحد الاثنين».</summary>
    private TimeForm? NightsAt(int i)
    {
        if (Find(i, WordClass.Part) is not { } part || part.Sense.A == 0) return null;
        var p = i + part.Words;
        if (Find(p, WordClass.Unit) is { Sense.A: (int)TimeUnit.Day }) p++;
        if (Find(p, WordClass.Weekday) is not { } first) return null;
        p++;
        var next = p < _limit && (_tokens[p].Key is "الي" or "و" || IsMark(p, "-–/،")) ? p + 1 : p;
        if (Find(next, WordClass.Weekday) is not { } second || second.Sense.A != (first.Sense.A + 1) % 7)
        {
            return part.Sense.A == 2 ? new TimeForm { Kind = FormKind.Weekday, From = i, To = p, Weekday = first.Sense.A, Rule = "time.weekday" } : null;
        }

        var both = new TimeForm { Kind = FormKind.Nights, From = i, To = next + 1, Weekday = first.Sense.A, NextWeekday = second.Sense.A, Rule = "time.night-between" };
        return part.Sense.A == 2 ? both with { Kind = FormKind.Weekday, Weekday = second.Sense.A, NextWeekday = -1 } : both;
    }

    /// <summary>[مساء] اليوم [صباحا], أمس الأول, الآن, الليلة الماضية, بعد منتصف الليل.</summary>
    private TimeForm? DeicticAt(int i)
    {
        if (Find(i, WordClass.Now) is { } now) return new TimeForm { Kind = FormKind.Now, From = i, To = i + now.Words, Rule = RuleOf(now) };
        if (Find(i, WordClass.Midnight) is { } midnight) return new TimeForm { Kind = FormKind.Now, From = i, To = i + midnight.Words, Rule = RuleOf(midnight) };
        if (Find(i, WordClass.Tonight) is { } night) return new TimeForm { Kind = FormKind.Tonight, From = i, To = i + night.Words, Offset = night.Sense.A, Rule = RuleOf(night) };
        var p = i;
        if (Find(p, WordClass.Part) is { } part) p += part.Words;
        if (p < _limit && p > i && _tokens[p].Key is "يوم") p++;
        if (Find(p, WordClass.Deictic) is not { } deictic) return null;
        if (p == i && Find(i, WordClass.Unit) is { } unit && Find(i + unit.Words, WordClass.Direction) is not null) return null;
        return new TimeForm { Kind = FormKind.Deictic, From = i, To = PastPartWord(p + deictic.Words), Offset = deictic.Sense.A, Rule = RuleOf(deictic) };
    }

    private int PastPartWord(int p) => Find(p, WordClass.PartWord) is { Clitics: 0 } word ? p + word.Words : p;

    /// <summary>«الساعة السابعة والربع من مساء الغد», «الثالثة فجرا», «08:10 بتوقيت غرينتش».</summary>
    private TimeForm? ClockAt(int i)
    {
        var clock = Find(i, WordClass.Clock);
        var p = i + (clock?.Words ?? 0);
        var digits = Digits(p) is >= 0 and <= 24;
        if (digits)
        {
            p++;
            if (IsMark(p, ":") && Digits(p + 1) is >= 0 and < 60) p += 2;
            else if (clock is null) return null;
        }
        else if (NumberAt(p) is { } spelled && spelled.Number.Value <= 24 && (clock is not null || (spelled.Number.IsOrdinal && spelled.Number.IsDefinite)))
        {
            p += spelled.Number.Words;
        }
        else
        {
            return null;
        }

        var hour = p;
        var form = new TimeForm { Kind = FormKind.Hour, From = i, To = p, Rule = "time.clock" };
        while (p < _limit)
        {
            if (Find(p, WordClass.Fraction) is { } fraction && clock is not null) p += fraction.Words;
            else if (Find(p, WordClass.PartWord) is { } part) p += part.Words;
            else if (Find(p, WordClass.Zone) is { } zone) p = Math.Min(_limit, p + zone.Words + (p + zone.Words < _limit && _tokens[p + zone.Words].IsWord ? 1 : 0));
            else if (clock is not null && NumberAt(p) is { Clitics: 1, Number.IsOrdinal: false } minutes) p += minutes.Number.Words;
            else if (clock is not null && Find(p, WordClass.Unit) is { Sense.A: (int)TimeUnit.Minute } minute) p += minute.Words;
            else if (IsMark(p, "(") && Digits(p + 1) is >= 0 and <= 24 && IsMark(p + 2, ":") && IsMark(p + 4, ")")) p += 5;
            else break;
        }

        form = form with { To = p };
        var day = p < _limit && _tokens[p].Key is "من" or "يوم" ? p + 1 : p;
        var inner = Inner(day) ?? (day > p ? Inner(p) : null);
        if (inner is { Kind: FormKind.Weekday or FormKind.Deictic or FormKind.Date }) return inner with { From = i };
        if (Find(day, WordClass.Part) is { } bare && day > p) return form with { To = day + bare.Words };
        return clock is not null || p > hour ? form : null;
    }

    /// <summary>The longest plain day expression at a token.</summary>
    private TimeForm? Inner(int i)
    {
        if (i >= _limit) return null;
        TimeForm? best = null;
        Take(ref best, DateAt(i));
        Take(ref best, NumericDateAt(i));
        Take(ref best, WeekdayAt(i));
        Take(ref best, DeicticAt(i));
        return best;
    }

    /// <summary>«وقت سابق», «وقت لاحق من السبت», «في أي لحظة», «مؤخرا», «وقتها».</summary>
    private TimeForm? VagueAt(int i)
    {
        if (Find(i, WordClass.Anaphor) is { } anaphor) return new TimeForm { Kind = FormKind.Anaphor, From = i, To = i + anaphor.Words, Count = anaphor.Sense.A, Rule = RuleOf(anaphor) };
        if (i + 1 < _limit && _tokens[i].Key is "في" && Find(i + 1, WordClass.Vague) is { Sense.A: 2 } any) return new TimeForm { Kind = FormKind.Vague, From = i, To = i + 1 + any.Words, Rule = RuleOf(any) };
        if (Find(i, WordClass.Vague) is not { } vague) return null;
        var form = new TimeForm { Kind = FormKind.Vague, From = i, To = i + vague.Words, Rule = RuleOf(vague) };
        if (vague.Sense.A is not (1 or 3)) return form;
        var p = form.To;
        if (p < _limit && _tokens[p].Key is "من" or "يوم") p++;
        var inner = Inner(p) ?? Inner(form.To) ?? (p < _limit ? PeriodAt(p) ?? (p > form.To ? MonthAt(p) ?? BareYear(p) : null) : null);
        if (inner is null) return form;
        // «في وقت سابق السبت» is said on that Sunday.
        return inner with { From = i, Offset = vague.Sense.A == 1 && inner is { Kind: FormKind.Weekday, Direction: Direction.None } ? inner.Offset ?? 0 : inner.Offset };
    }

    private static string RuleOf(Hit hit) => hit.Sense.Row.ToString();
}
