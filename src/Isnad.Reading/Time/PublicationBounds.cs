using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Bounds the day of publication by what the text itself says, where the page states none.</summary>
internal sealed class PublicationBounds(TimeWords words, Anchors anchors)
{
    /// <summary>How far from Ramadan a text still speaks of «شهر رمضان المبارك» without a year.</summary>
    private const int AroundRamadan = 7;

    private const int BeforeOffice = 45;

    /// <summary>The interval that all evidence allows; a best day only where one day is left.</summary>
    public Publication Of(Annotated document, IReadOnlyList<TimeForm> forms, TimeScan scan)
    {
        var bounds = new Interval();
        Crawl(document, bounds);
        if (Stated(document, forms, bounds) is { } stated) return stated;
        foreach (var kind in (ReadOnlySpan<FormKind>)[FormKind.Date, FormKind.Month, FormKind.Year]) Past(document, forms, kind, scan, bounds);
        var hits = anchors.In(document.Source.Tokens, document.Source.SentenceOf);
        // «نائب رئيس الوزراء فلان» holds another office than the one he is listed with.
        hits.RemoveAll(hit => hit.Anchor.Kind == AnchorKind.Office && hit.From > 0 && scan.Any(hit.From - 1, hit.From, WordClass.Deputy));
        foreach (var hit in hits) NotBefore(document, hit, bounds);
        foreach (var hit in hits) NotAfter(document, hit, scan, bounds);
        YearLess(forms, hits, bounds);
        Ramadan(forms, bounds);
        YearLess(forms, hits, bounds);
        var weekday = Weekday(forms, bounds);
        foreach (var hit in hits) WeekOf(document, hit, forms, weekday, bounds);
        if (weekday is { } day) Trim(day, bounds);
        return bounds.ToPublication(document.Text);
    }

    /// <summary>A page cannot be younger than the day it was fetched.</summary>
    private void Crawl(Annotated document, Interval bounds)
    {
        foreach (var noise in document.Article.Noise)
        {
            if (noise.Reason is not "date-widget") continue;
            var tokens = Tokenizer.Tokenize(document.Text, noise.Span);
            foreach (var form in new TimeScan(words, document.Text, tokens, []).Read([(0, tokens.Count)]))
            {
                if (form.HasDay && TimeValues.DateOf(form, default) is { } day) bounds.AtMost(day, "the page's own date line is a theme or crawl date, an upper bound only", noise.Span);
            }
        }
    }

    /// <summary>«اليوم الاثنين 5 مارس 2018», or a full date in the dateline.</summary>
    private static Publication? Stated(Annotated document, IReadOnlyList<TimeForm> forms, Interval bounds)
    {
        foreach (var form in forms)
        {
            if (!form.HasDay || TimeValues.DateOf(form, default) is not { } day) continue;
            var sentence = document.Source.Sentences[document.Source.SentenceOf[form.From]];
            var dateline = document.Source.KindOf(sentence) == PassageKind.Dateline;
            dateline |= OpensDispatch(document, form, sentence);
            if (form.Offset is null && !dateline) continue;
            day = day.AddDays(-(form.Offset ?? 0));
            if (day > (bounds.Latest ?? DateOnly.MaxValue)) continue;
            return new Publication(day, day, day, dateline ? Publication.FromDateline : "the text names the day of writing", [form.Span]);
        }

        return null;
    }

    /// <summary>«المدينة، 25 أغسطس 2024 (وكالة) - قال ...»: place, date and agency run into the first sentence.</summary>
    private static bool OpensDispatch(Annotated document, TimeForm form, Sentence sentence)
    {
        const int longestPlace = 6;
        const int longestAgency = 6;
        if (form.From == sentence.From || form.From - sentence.From > longestPlace || document.Source.Sentences.FirstOrDefault(s => document.Source.KindOf(s) == PassageKind.Body) != sentence) return false;
        var tokens = document.Source.Tokens;
        var at = form.To;
        if (at < sentence.To && tokens[at].IsMark("("))
        {
            var last = Math.Min(sentence.To, at + longestAgency);
            while (at < last && !tokens[at].IsMark(")")) at++;
            at++;
        }

        return at < sentence.To && tokens[at].IsMark("-–—:/");
    }

    /// <summary>What the text tells with its year has happened, unless the words around it look ahead.</summary>
    private static void Past(Annotated document, IReadOnlyList<TimeForm> forms, FormKind kind, TimeScan scan, Interval bounds)
    {
        foreach (var form in forms)
        {
            if (form.Kind != kind || form.Year == 0 || form.Ahead || form.Direction == Direction.Future) continue;
            if (!IsToldAsPast(document, form, scan)) continue;
            if (TimeValues.At(form, DateOnly.MinValue) is not { } value || First(value) is not { } start) continue;
            bounds.AtLeast(start, "it tells «{0}» as past", form.Span);
        }
    }

    /// <summary>Plans name years far more often than days: a bare year counts only after «منذ» or in a sentence of the past.</summary>
    private static bool IsToldAsPast(Annotated document, TimeForm form, TimeScan scan)
    {
        var sentence = document.Source.Sentences[document.Source.SentenceOf[form.From]];
        if (form.From > sentence.From && scan.Any(form.From - 1, form.From, WordClass.Since)) return true;
        if (scan.LooksAhead(sentence.From, sentence.To, sentence.To - sentence.From)) return false;
        return form.Kind != FormKind.Year || scan.Any(sentence.From, sentence.To, WordClass.Past);
    }

    private static DateOnly? First(string value)
    {
        var iso = value.Split('/')[0];
        iso = iso.Length == 4 ? iso + "-01-01" : iso.Length == 7 ? iso + "-01" : iso;
        return DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static void NotBefore(Annotated document, AnchorHit hit, Interval bounds)
    {
        // Who takes office is named with it some weeks before, as nominated or elected.
        if (hit.Anchor.Earliest is { } earliest) bounds.AtLeast(hit.Anchor.Kind == AnchorKind.Office ? earliest.AddDays(-BeforeOffice) : earliest, "it names " + hit.Anchor.English, SpanOf(document, hit));
    }

    /// <summary>An office or body that has ceased bounds from above, unless its sentence speaks of the past.</summary>
    private static void NotAfter(Annotated document, AnchorHit hit, TimeScan scan, Interval bounds)
    {
        if (hit.Anchor.Latest is not { } latest || latest < bounds.Earliest?.AddDays(BeforeOffice)) return;
        var sentence = document.Source.Sentences[hit.Sentence];
        if (scan.Any(sentence.From, sentence.To, WordClass.Past)) return;
        bounds.AtMost(latest, "it speaks of " + hit.Anchor.English + " as current", SpanOf(document, hit));
    }

    private static Span SpanOf(Annotated document, AnchorHit hit) => new(document.Source.Tokens[hit.From].Start, document.Source.Tokens[hit.To - 1].End);

    /// <summary>«17 مارس الماضي» lies within the twelve months before publication; which year is told by the other evidence.</summary>
    private static void YearLess(IReadOnlyList<TimeForm> forms, IReadOnlyList<AnchorHit> hits, Interval bounds)
    {
        foreach (var form in forms)
        {
            if (form.Kind is not (FormKind.Date or FormKind.Month) || form.Year > 0 || form.YearOffset is not null || form.Ahead || form.Calendar != CalendarKind.Gregorian) continue;
            if (form.Direction is Direction.Future or Direction.Present) continue;
            if (bounds.Earliest is not { } earliest) return;
            var named = YearOfEvent(form, hits) ?? (form is { Direction: Direction.Past, Kind: FormKind.Date } ? Named(forms, form.Month) : null);
            var last = bounds.Latest?.Year ?? earliest.Year + 30;
            (DateOnly From, DateOnly To)? only = null;
            var several = false;
            for (var year = earliest.Year - 1; year <= last; year++)
            {
                if (Window(form, year) is not { } window || window.To < earliest || window.From > (bounds.Latest ?? DateOnly.MaxValue)) continue;
                if (named is { } known && known != year) continue;
                several |= only is not null;
                only ??= window;
            }

            if (several || only is not var (from, to)) continue;
            bounds.AtLeast(from, "it tells «{0}» as past", form.Span);
            bounds.AtMost(to, "«{0}» is named without its year", form.Span);
        }
    }

    /// <summary>A day and month that are those of an event the text names, and so of its year.</summary>
    private static int? YearOfEvent(TimeForm form, IReadOnlyList<AnchorHit> hits)
    {
        if (form.Kind != FormKind.Date) return null;
        foreach (var hit in hits)
        {
            // Of what merely happened once, a bare day and month may be the anniversary.
            if (hit.Anchor.Kind != AnchorKind.Signing && !(hit.Anchor.Kind == AnchorKind.Event && form.Direction == Direction.Past)) continue;
            if (hit.Anchor.Earliest is { } day && day.Month == form.Month && day.Day == form.Day) return day.Year;
        }

        return null;
    }

    /// <summary>The one year that the text gives for a month, so that «17 مارس الماضي» beside «مارس 2018» is that March.</summary>
    private static int? Named(IReadOnlyList<TimeForm> forms, int month)
    {
        int? year = null;
        foreach (var form in forms)
        {
            if (form.Kind is not (FormKind.Date or FormKind.Month) || form.Year == 0 || form.Month != month || form.Calendar != CalendarKind.Gregorian) continue;
            if (year is not null && year != form.Year) return null;
            year = form.Year;
        }

        return year;
    }

    private static (DateOnly From, DateOnly To)? Window(TimeForm form, int year)
    {
        if (year is < 1 or > 9000) return null;
        var day = form.Kind == FormKind.Month ? 1 : form.Day;
        if (CalendarDays.ToGregorian(CalendarKind.Gregorian, year, form.Month, day) is not { } start) return null;
        var end = start.AddYears(1).AddDays(-1);
        if (form.Direction == Direction.Past) start = form.Kind == FormKind.Month ? start.AddMonths(1) : start.AddDays(1);
        if (form.Direction == Direction.Past && form.Kind == FormKind.Month) end = end.AddMonths(1);
        return (start, end);
    }

    /// <summary>«شهر رمضان» without a year: a text of that month or close to it, if the other bounds leave one such month.</summary>
    private static void Ramadan(IReadOnlyList<TimeForm> forms, Interval bounds)
    {
        if (bounds is not { Earliest: { } earliest, Latest: { } latest }) return;
        foreach (var form in forms)
        {
            if (form is not { Kind: FormKind.Month, Calendar: CalendarKind.Hijri, Month: 9, Year: 0, YearOffset: null, Ahead: false }) continue;
            if (form.Direction is not (Direction.None or Direction.Present)) continue;
            (DateOnly From, DateOnly To)? only = null;
            var several = false;
            var year = CalendarDays.YearOf(CalendarKind.Hijri, earliest);
            var end = CalendarDays.YearOf(CalendarKind.Hijri, latest);
            for (var y = year; y <= end && !several; y++)
            {
                if (TimeValues.Bounds(form, y) is not var (first, last)) continue;
                var around = form.Direction == Direction.Present ? 0 : AroundRamadan;
                (first, last) = (first.AddDays(-around), last.AddDays(around));
                if (last < earliest || first > latest) continue;
                several = only is not null;
                only ??= (first, last);
            }

            if (several || only is not var (from, to)) continue;
            bounds.AtLeast(from, "it speaks of «{0}» (and a week around it)", form.Span);
            bounds.AtMost(to, "it speaks of «{0}» (and a week around it)", form.Span);
            return;
        }
    }

    /// <summary>The weekday that the text was written on, where all that tell it agree.</summary>
    private static DayOfWeek? Weekday(IReadOnlyList<TimeForm> forms, Interval bounds)
    {
        DayOfWeek? found = null;
        foreach (var form in forms)
        {
            if (form is not { Kind: FormKind.Weekday, Weekday: >= 0, Offset: { } offset, Direction: Direction.None }) continue;
            var day = (DayOfWeek)((form.Weekday - offset + 14) % 7);
            if (found is not null && found != day) return null;
            if (found is null) bounds.Note("«{0}» tells the weekday", form.Span);
            found = day;
        }

        return found;
    }

    /// <summary>A bare weekday beside an event of known day, if it is that day's, sets the text in the week that follows it.</summary>
    private static void WeekOf(Annotated document, AnchorHit hit, IReadOnlyList<TimeForm> forms, DayOfWeek? written, Interval bounds)
    {
        if (hit.Anchor.Kind != AnchorKind.Signing || hit.Anchor.Earliest is not { } day || day < bounds.Earliest?.AddDays(-7) || day > bounds.Latest) return;
        foreach (var form in forms)
        {
            if (form is not { Kind: FormKind.Weekday, Direction: Direction.None, Ahead: false } || (int)day.DayOfWeek != form.Weekday) continue;
            if (form.From < hit.From - 3 || form.To > hit.To + 3) continue;
            if (form.Offset is not null && written != day.DayOfWeek) continue;
            bounds.AtLeast(day, "«{0}» names the day of " + hit.Anchor.English, form.Span);
            bounds.AtMost(form.Offset is null ? day.AddDays(6) : day, "«{0}» is the day of " + hit.Anchor.English, form.Span);
            return;
        }
    }

    private static void Trim(DayOfWeek weekday, Interval bounds)
    {
        var earliest = bounds.Earliest is { } from ? from.AddDays(((int)weekday - (int)from.DayOfWeek + 7) % 7) : (DateOnly?)null;
        var latest = bounds.Latest is { } to ? to.AddDays(-(((int)to.DayOfWeek - (int)weekday + 7) % 7)) : (DateOnly?)null;
        if (earliest > latest) return;
        (bounds.Earliest, bounds.Latest) = (earliest, latest);
    }

    /// <summary>An interval that only shrinks and never empties: what contradicts stronger evidence, which came first, is left out.</summary>
    private sealed class Interval
    {
        private readonly List<(string Why, Span Span)> _notes = [];
        private (string Why, Span Span)? _from;
        private (string Why, Span Span)? _to;

        public DateOnly? Earliest { get; set; }

        public DateOnly? Latest { get; set; }

        public void AtLeast(DateOnly day, string why, Span evidence)
        {
            if (day <= Earliest || day > Latest) return;
            Earliest = day;
            _from = (why, evidence);
        }

        public void AtMost(DateOnly day, string why, Span evidence)
        {
            if (day >= Latest || day < Earliest) return;
            Latest = day;
            _to = (why, evidence);
        }

        public void Note(string why, Span evidence) => _notes.Add((why, evidence));

        public Publication ToPublication(string text)
        {
            if (Earliest is null && Latest is null && _notes.Count == 0) return Publication.Unknown;
            var best = Earliest == Latest ? Earliest : null;
            var reasons = new List<string>();
            var evidence = new List<Span>();
            if (_from is { } from) Say("not before: ", from);
            if (_to is { } to) Say("not after: ", to);
            foreach (var note in _notes) Say("", note);
            reasons.Add(best is null ? "no single day is left" : "one day is left");
            return new Publication(best, Earliest, Latest, string.Join("; ", reasons), evidence);

            void Say(string lead, (string Why, Span Span) note)
            {
                reasons.Add(lead + note.Why.Replace("{0}", note.Span.Of(text), StringComparison.Ordinal).ReplaceLineEndings(" "));
                if (!evidence.Contains(note.Span)) evidence.Add(note.Span);
            }
        }
    }
}
