using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>One pass over the tokens of one text: at each, the longest time expression that begins there.</summary>
internal sealed partial class TimeScan
{
    private readonly TimeWords _words;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly List<Hit>?[] _hits;
    private readonly List<string> _warnings;
    private readonly string _text;
    private readonly List<TimeForm> _forms = [];
    private int _limit;
    private int _floor;

    public TimeScan(TimeWords words, string text, IReadOnlyList<Token> tokens, List<string> warnings)
    {
        _words = words;
        _text = text;
        _tokens = tokens;
        _warnings = warnings;
        _hits = new List<Hit>?[tokens.Count];
    }

    /// <summary>Reads the sentences [from, to) in order.</summary>
    public List<TimeForm> Read(IEnumerable<(int From, int To)> sentences)
    {
        foreach (var (from, to) in sentences) ReadSentence(from, to);
        return _forms;
    }

    /// <summary>True where a token of [from, to) carries the class.</summary>
    public bool Any(int from, int to, WordClass kind)
    {
        for (var i = from; i < to; i++)
        {
            if (Has(i, kind)) return true;
        }

        return false;
    }

    /// <summary>True where the words before <paramref name="at"/> in its sentence look ahead: «من المقرر», «سوف», a verb with سـ.</summary>
    public bool LooksAhead(int from, int at, int reach = 10)
    {
        for (var i = Math.Max(from, at - reach); i < at; i++)
        {
            if (Has(i, WordClass.Future) || _words.IsFutureVerb(_tokens[i].Key)) return true;
        }

        return false;
    }

    private void ReadSentence(int from, int to)
    {
        (_floor, _limit) = (from, to);
        for (var i = from; i < to; i++) _hits[i] = _words.At(_tokens, i, to);
        for (var i = from; i < to;)
        {
            if (Find(i, WordClass.NotTime) is { } blocked && !IsFollowedByDirection(i + blocked.Words))
            {
                i += blocked.Words;
                continue;
            }

            var form = At(i);
            if (form is null)
            {
                i++;
                continue;
            }

            _forms.Add(form with { Span = SpanOf(form), Ahead = LooksAhead(from, form.From) });
            i = form.To;
        }
    }

    /// <summary>«القطاع العام» is no year, but in «زار القطاع العام الماضي» the last words are one.</summary>
    private bool IsFollowedByDirection(int i) => Find(i, WordClass.Direction) is { } direction && (Direction)direction.Sense.A is Direction.Past or Direction.Future;

    private TimeForm? At(int i)
    {
        if (_hits[i] is null && _tokens[i].Kind != TokenKind.Number && !MayCount(i)) return null;
        TimeForm? best = null;
        Take(ref best, DateAt(i));
        Take(ref best, NumericDateAt(i));
        Take(ref best, MonthAt(i));
        Take(ref best, WeekdayAt(i));
        Take(ref best, NightsAt(i));
        Take(ref best, DeicticAt(i));
        Take(ref best, YearAt(i));
        Take(ref best, PeriodAt(i));
        Take(ref best, PartOfYearAt(i));
        Take(ref best, EdgeAt(i));
        Take(ref best, QuantityAt(i));
        Take(ref best, SetAt(i));
        Take(ref best, ClockAt(i));
        Take(ref best, FeastAt(i));
        Take(ref best, VagueAt(i));
        return best;
    }

    private static void Take(ref TimeForm? best, TimeForm? form)
    {
        if (form is not null && (best is null || form.To > best.To)) best = form;
    }

    private bool MayCount(int i) => _tokens[i].IsWord && NumberAt(i) is not null;

    private Hit? Find(int i, WordClass kind)
    {
        if (i < _floor || i >= _limit || _hits[i] is not { } hits) return null;
        foreach (var hit in hits)
        {
            if (hit.Sense.Class == kind) return hit;
        }

        return null;
    }

    private bool Has(int i, WordClass kind)
    {
        if (i < 0 || i >= _tokens.Count || _hits[i] is not { } hits) return false;
        foreach (var hit in hits)
        {
            if (hit.Sense.Class == kind) return true;
        }

        return false;
    }

    /// <summary>True where a phrase of the class ends just before token <paramref name="i"/>.</summary>
    private bool Before(int i, WordClass kind)
    {
        for (var j = i - 1; j >= Math.Max(_floor, i - 4); j--)
        {
            if (_hits[j] is not { } hits) continue;
            foreach (var hit in hits)
            {
                if (hit.Sense.Class == kind && j + hit.Words == i) return true;
            }
        }

        return false;
    }

    private bool IsMark(int i, string marks) => i < _limit && _tokens[i].IsMark(marks);

    /// <summary>A whole number in digits, or -1.</summary>
    private int Digits(int i) => i < _limit && i >= 0 && _tokens[i].Kind == TokenKind.Number ? ArabicDigits.ParseInteger(_text.AsSpan(_tokens[i].Start, _tokens[i].End - _tokens[i].Start)) : -1;

    /// <summary>A spelled number at a token, its leading و ل ب aside.</summary>
    private (SpelledNumber Number, int Clitics)? NumberAt(int i)
    {
        if (i >= _limit || !_tokens[i].IsWord) return null;
        if (_words.Numbers.Read(_tokens, i) is { } plain) return i + plain.Words <= _limit ? (plain, 0) : null;
        var key = _tokens[i].Key;
        if (key.Length < 3 || key[0] is not ('و' or 'ل' or 'ب' or 'ف')) return null;
        if (_words.Numbers.Read(_tokens, i, 1) is { } joined) return i + joined.Words <= _limit ? (joined, 1) : null;
        return null;
    }

    private bool IsLastQuote(int i) => i < _limit && _tokens[i].Kind == TokenKind.Quote;

    /// <summary>From the first word less its clitics to the last word's end.</summary>
    private Span SpanOf(TimeForm form)
    {
        var first = _tokens[form.From];
        var start = first.Start;
        var clitics = CliticsOf(form.From);
        for (var seen = 0; start < first.End; start++)
        {
            if (Letters.FoldedOf(_text[start]) == '\0') continue;
            if (seen == clitics) break;
            seen++;
        }

        return new Span(start, _tokens[form.To - 1].End);
    }

    private int CliticsOf(int i)
    {
        if (_hits[i] is { Count: > 0 } hits) return hits[0].Sense.Definite && hits[0].Clitics > 0 && _tokens[i].Key[hits[0].Clitics - 1] == 'ل' && _tokens[i].Key[hits[0].Clitics] != 'ا' ? 0 : hits[0].Clitics;
        return NumberAt(i)?.Clitics ?? 0;
    }
}
