using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The known instruments by their written names and, for resolutions, their numbers; and the nouns that head new ones.</summary>
internal sealed class InstrumentNames
{
    private readonly Dictionary<string, List<(string[] Keys, KnownInstrument Instrument)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownInstrument> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InstrumentHead> _heads = new(StringComparer.Ordinal);

    public InstrumentNames(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("gazetteer/instruments.tsv").Rows)
        {
            var known = new KnownInstrument(row["id"], row["name"], row["nameEn"], row["kind"], row["date"], row.List("parties"), row.ToString());
            if (known.Id.StartsWith("unscr-", StringComparison.Ordinal))
            {
                _byNumber[known.Id.Split('-')[1]] = known;
                continue;
            }

            foreach (var name in row.List("aliases").Prepend(known.Name)) Add(name, known);
        }

        foreach (var list in _byFirst.Values) list.Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
        foreach (var row in knowledge.Table("lexicon/instrument-heads.tsv").Rows)
        {
            var head = new InstrumentHead(row["noun"], row["kind"], [.. row.List("needs").Select(n => Folded.Key(n))], row["use"], row.ToString());
            foreach (var form in NounForms.Free(row["noun"], row.List("plural"))) _heads.TryAdd(form, head);
            foreach (var form in row.List("plural").Prepend(row["noun"]))
            {
                var key = Folded.Key(form);
                if (key[^1] == 'ه') _heads.TryAdd(key[..^1] + "تي", head);
            }
        }
    }

    public KnownInstrument? ByNumber(string number) => _byNumber.GetValueOrDefault(number);

    public InstrumentHead? Head(string stem) => _heads.GetValueOrDefault(stem);

    /// <summary>The longest known name whose first word, clitics off, is <paramref name="stem"/> at token <paramref name="at"/>; articles and quotation marks between are overlooked.</summary>
    public (KnownInstrument Instrument, int To)? Match(Token[] tokens, int at, int limit, string stem)
    {
        if (!_byFirst.TryGetValue(stem, out var names)) return null;
        foreach (var (keys, instrument) in names)
        {
            if (End(tokens, at, limit, keys) is var end and > 0) return (instrument, end);
        }

        return null;
    }

    private static int End(Token[] tokens, int at, int limit, string[] keys)
    {
        var i = at + 1;
        for (var k = 1; k < keys.Length; k++, i++)
        {
            while (i < limit && (tokens[i].Kind == TokenKind.Quote || tokens[i].IsMark("()"))) i++;
            if (i >= limit || Bare(tokens[i].Key) != keys[k]) return -1;
        }

        return i;
    }

    private static string Bare(string key) => key.Length > 4 && key.StartsWith("لل", StringComparison.Ordinal) ? key : TitleLexicon.WithoutArticle(key);

    private void Add(string name, KnownInstrument known)
    {
        var keys = Tokenizer.Tokenize(name).Where(t => t.Kind is TokenKind.Word or TokenKind.Number || t.IsMark("+")).Select(t => Bare(t.Key)).ToArray();
        if (keys.Length == 0) return;
        if (!_byFirst.TryGetValue(keys[0], out var list)) _byFirst[keys[0]] = list = [];
        list.Add((keys, known));
    }
}
