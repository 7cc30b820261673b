using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Datable facts of general history whose naming bounds when a text was written: knowledge/calendar/anchors.tsv and the terms in gazetteer/people.tsv.</summary>
internal sealed class Anchors
{
    /// <summary>Title and name stand together: «وزير الخارجية الأميركي السابق فلان».</summary>
    private const int OfficeWindow = 8;
    private readonly Dictionary<string, List<Part>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Part>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<Pattern> _patterns = [];

    public Anchors(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("calendar/anchors.tsv").Rows)
        {
            var anchor = new Anchor(row["id"], row["english"], Start(row["earliest"]), End(row["latest"]), KindOf(row), row.ToString());
            foreach (var pattern in row.List("patterns")) Add(anchor, pattern.Split('+', StringSplitOptions.TrimEntries), anchor.Kind == AnchorKind.Office ? OfficeWindow : int.MaxValue);
        }

        if (knowledge.Files.Contains("gazetteer/people.tsv", StringComparer.Ordinal)) AddTerms(knowledge.Table("gazetteer/people.tsv"));
        _lookup = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _patterns.Count;

    /// <summary>Every anchor named in the text, with the tokens that name it, in order of the text.</summary>
    public List<AnchorHit> In(IReadOnlyList<Token> tokens, int[] sentenceOf)
    {
        var hits = new List<AnchorHit>();
        var open = new Dictionary<int, (int Sentence, int Mask, int First)>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var key = tokens[i].Key.AsSpan();
            var from = 0;
            Look(key);
            if (key.Length < 3) continue;
            if (key[0] is 'و' or 'ف') Look(key[(from = 1)..]);
            if (key.Length - from > 3 && key[from] is 'ب' or 'ل' or 'ك') Look(key[++from..]);
            if (key.Length - from > 3 && key[from..].StartsWith("ال", StringComparison.Ordinal)) Look(key[(from + 2)..]);
            else if (from > 0 && key.Length - from > 2 && key[from] == 'ل' && key[from - 1] == 'ل') Look(key[(from + 1)..]);

            void Look(ReadOnlySpan<char> word)
            {
                if (!_lookup.TryGetValue(word, out var parts)) return;
                foreach (var part in parts) Meet(part, i);
            }
        }

        return hits;

        void Meet(Part part, int at)
        {
            var end = at + 1 + part.Rest.Length;
            if (end > tokens.Count) return;
            for (var n = 0; n < part.Rest.Length; n++)
            {
                if (!Is(tokens[at + 1 + n].Key, part.Rest[n])) return;
            }

            var pattern = _patterns[part.Pattern];
            var state = open.GetValueOrDefault(part.Pattern, (-1, 0, at));
            if (state.Item1 != sentenceOf[at] || at - state.Item3 > pattern.Window) state = (sentenceOf[at], 0, at);
            state.Item2 |= 1 << part.Index;
            open[part.Pattern] = state;
            if (state.Item2 != pattern.Full) return;
            open[part.Pattern] = (sentenceOf[at], 0, at);
            hits.Add(new AnchorHit(pattern.Anchor, sentenceOf[at], Math.Min(state.Item3, at), Math.Max(end, state.Item3 + 1)));
        }
    }

    /// <summary>
    /// Terms as the gazetteer has them. Several terms of one person under one title are one span, since the text does not say which;
    /// a title of one word («رئيس») is left out: it stands too often beside another's name.
    /// </summary>
    private void AddTerms(Table people)
    {
        foreach (var row in people.Rows)
        {
            var terms = new Dictionary<string, (DateOnly? Start, DateOnly? End)>(StringComparer.Ordinal);
            foreach (var office in row.List("offices"))
            {
                var at = office.IndexOf('@', StringComparison.Ordinal);
                var open = office.IndexOf('[', StringComparison.Ordinal);
                if (at < 1 || open < at || !office.EndsWith(']') || !office[..at].Contains(' ', StringComparison.Ordinal)) continue;
                var term = office[(open + 1)..^1].Split('/');
                if (term.Length != 2) continue;
                var (start, end) = (Start(term[0]), End(term[1]));
                if (terms.TryGetValue(office[..at], out var other))
                {
                    start = start is null || other.Start is null ? null : start < other.Start ? start : other.Start;
                    end = end is null || other.End is null ? null : end > other.End ? end : other.End;
                }

                terms[office[..at]] = (start, end);
            }

            foreach (var (title, (start, end)) in terms)
            {
                if (start is null && end is null) continue;
                var anchor = new Anchor(row["id"], $"{row["nameEn"]} as {title}", start, end, AnchorKind.Office, row.ToString());
                foreach (var name in row.List("aliases").Prepend(row["name"])) Add(anchor, [title, name], OfficeWindow);
            }
        }
    }

    private void Add(Anchor anchor, string[] parts, int window)
    {
        if (parts.Length is 0 or > 8) return;
        for (var n = 0; n < parts.Length; n++)
        {
            var words = Folded.Key(parts[n]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bare).ToArray();
            if (words.Length == 0) return;
            if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst[words[0]] = list = [];
            list.Add(new Part(words[1..], _patterns.Count, n));
        }

        _patterns.Add(new Pattern(anchor, (1 << parts.Length) - 1, window));
    }

    private static AnchorKind KindOf(Row row) =>
        Enum.TryParse<AnchorKind>(row["kind"], true, out var kind) ? kind : throw new KnowledgeException("calendar/anchors.tsv", row.Line, $"no kind «{row["kind"]}»; take one of {string.Join(", ", Enum.GetNames<AnchorKind>())}");

    private static string Bare(string word) => word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word;

    private static bool Is(string key, string word)
    {
        if (!key.EndsWith(word, StringComparison.Ordinal)) return false;
        var clitics = key.AsSpan(0, key.Length - word.Length);
        if (clitics.Length > 0 && clitics[0] is 'و' or 'ف') clitics = clitics[1..];
        return clitics is "" or "ال" or "لل" or "ل" or "ب" or "ك" or "بال" or "كال";
    }

    private static DateOnly? Start(string cell) => Parse(cell, false);

    private static DateOnly? End(string cell) => Parse(cell, true);

    private static DateOnly? Parse(string cell, bool end)
    {
        if (cell.Length == 0) return null;
        var parts = cell.Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9998) return null;
        var month = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : end ? 12 : 1;
        var day = parts.Length > 2 ? int.Parse(parts[2], CultureInfo.InvariantCulture) : end ? DateTime.DaysInMonth(year, month) : 1;
        return new DateOnly(year, month, day);
    }

    private sealed record Part(string[] Rest, int Pattern, int Index);

    private sealed record Pattern(Anchor Anchor, int Full, int Window);
}
