using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The words of knowledge/calendar and lexicon/numbers.tsv, looked up token by token, clitics aside.</summary>
internal sealed class TimeWords
{
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _notFuture = [];

    public TimeWords(Knowledge knowledge)
    {
        Numbers = new NumberWords(NumberRows(knowledge.Table("lexicon/numbers.tsv")));
        foreach (var row in knowledge.Table("calendar/words.tsv").Rows) AddWords(row);
        foreach (var row in knowledge.Table("calendar/months.tsv").Rows) AddMonth(row);
        foreach (var row in knowledge.Table("calendar/feasts.tsv").Rows) AddFeast(row);
        foreach (var row in knowledge.Table("calendar/not-times.tsv").Rows)
        {
            foreach (var form in row.List("forms")) Add(form, new Sense(WordClass.NotTime, 0, 0, true, row));
        }

        foreach (var list in _byFirst.Values) list.Sort((a, b) => b.Rest.Length.CompareTo(a.Rest.Length));
        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public NumberWords Numbers { get; }

    /// <summary>All entries that begin at token <paramref name="at"/>, longest first; null where there is none.</summary>
    public List<Hit>? At(IReadOnlyList<Token> tokens, int at, int limit)
    {
        if (!tokens[at].IsWord) return null;
        var key = tokens[at].Key.AsSpan();
        List<Hit>? hits = null;
        if (Match(tokens, at, limit, key, 0, ref hits)) return hits;
        var from = 0;
        if (key.Length > 2 && key[0] is 'و' or 'ف')
        {
            from = 1;
            if (Match(tokens, at, limit, key[1..], 1, ref hits)) return hits;
        }

        if (key.Length - from <= 2 || key[from] is not ('ب' or 'ل' or 'ك')) return hits;
        if (key[from] == 'ل' && key[from + 1] == 'ل')
        {
            Span<char> whole = stackalloc char[Math.Min(key.Length - from, 32)];
            whole[0] = 'ا';
            key.Slice(from + 1, whole.Length - 1).CopyTo(whole[1..]);
            Match(tokens, at, limit, whole, from + 1, ref hits);
            return hits;
        }

        Match(tokens, at, limit, key[(from + 1)..], from + 1, ref hits);
        return hits;
    }

    /// <summary>True for a verb with the future's سـ, told from nouns by the table's prefixes.</summary>
    public bool IsFutureVerb(string key)
    {
        var from = key.Length > 0 && key[0] is 'و' or 'ف' ? 1 : 0;
        if (key.Length - from < 4 || key[from] != 'س' || key[from + 1] is not ('ي' or 'ت')) return false;
        foreach (var prefix in _notFuture)
        {
            if (key.AsSpan(from).StartsWith(prefix, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private bool Match(IReadOnlyList<Token> tokens, int at, int limit, ReadOnlySpan<char> key, int clitics, ref List<Hit>? hits)
    {
        if (!_lookup.TryGetValue(key, out var phrases)) return false;
        foreach (var phrase in phrases)
        {
            if (at + 1 + phrase.Rest.Length > limit) continue;
            var n = 0;
            while (n < phrase.Rest.Length && string.Equals(tokens[at + 1 + n].Key, phrase.Rest[n], StringComparison.Ordinal)) n++;
            if (n == phrase.Rest.Length) (hits ??= []).Add(new Hit(phrase.Sense, n + 1, clitics));
        }

        return hits is not null;
    }

    private void AddWords(Row row)
    {
        if (!Enum.TryParse<WordClass>(row["class"], true, out var kind)) throw new KnowledgeException("calendar/words.tsv", row.Line, $"no class «{row["class"]}»; take one of {string.Join(", ", Enum.GetNames<WordClass>())}");
        var value = row["value"];
        if (kind == WordClass.NotFuture)
        {
            foreach (var prefix in row.List("forms")) _notFuture.Add(Folded.Key(prefix));
            return;
        }

        var (a, b) = Meaning(kind, value);
        foreach (var form in row.List("forms"))
        {
            if (row["article"] is not "must") Add(form, new Sense(kind, a, b, form.StartsWith("ال", StringComparison.Ordinal), row));
            if (row["article"] is "must" or "may") Add("ال" + form, new Sense(kind, a, b, true, row));
        }
    }

    private static (int A, int B) Meaning(WordClass kind, string value)
    {
        var parts = value.Split(':', '/');
        return kind switch
        {
            WordClass.Unit => ((int)Enum.Parse<TimeUnit>(parts[0], true), Number(parts[1])),
            WordClass.Season => (Number(parts[0]), Number(parts[1])),
            WordClass.Direction => ((int)Enum.Parse<Direction>(value, true), 0),
            WordClass.Part => (value is "after-midnight" ? 2 : value is "night" ? 1 : 0, 0),
            WordClass.Half => (value is "half" ? 2 : value is "third" ? 3 : 4, 0),
            WordClass.Vague => (value is "part" ? 1 : value is "in" ? 2 : value is "hour" ? 3 : 0, 0),
            WordClass.Anaphor => (value is "since" ? 1 : 0, 0),
            _ => (value.Length > 0 && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : 0, 0),
        };
    }

    private void AddMonth(Row row)
    {
        var calendar = Enum.Parse<CalendarKind>(row["calendar"], true);
        foreach (var name in row.List("names"))
        {
            Add(name, new Sense(WordClass.MonthName, Number(row["number"]), (int)calendar, row["alone"] is "yes", row));
        }
    }

    private void AddFeast(Row row)
    {
        foreach (var name in row.List("names")) Add(name, new Sense(WordClass.Feast, Number(row["month"]), Number(row["day"]), true, row));
    }

    private void Add(string form, Sense sense)
    {
        var words = Folded.Key(form).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst[words[0]] = list = [];
        list.Add(new Phrase(words[1..], sense));
    }

    private static IEnumerable<(string Word, NumberWordKind Kind, int Value)> NumberRows(Table table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var form in row.List("forms")) yield return (form, Enum.Parse<NumberWordKind>(row["kind"], true), Number(row["value"]));
        }
    }

    private static int Number(string cell) => int.Parse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture);

    private readonly record struct Phrase(string[] Rest, Sense Sense);
}
