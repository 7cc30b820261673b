using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Ties figures of people harmed to the event of the same sentence: «15 قتيلا», «مقتل 12 شخصا وإصابة 50 آخرين». The words are
/// lexicon/tolls.tsv; a figure that no event of its sentence can have caused is left out.
/// </summary>
public sealed class TollReader
{
    private readonly Dictionary<string, string> _counted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fate = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _harm = new(StringComparer.Ordinal);

    public TollReader(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/tolls.tsv").Rows)
        {
            foreach (var form in row.List("plural").Prepend(row["word"]).Select(w => Folded.Key(w)))
            {
                if (row["use"] is "fate") _fate.TryAdd(form, row["kind"]);
                else if (row["use"] is "harm") _harm.TryAdd(form, row["kind"]);
                else if (row["kind"].Length > 0) _counted.TryAdd(form, row["kind"]);
                else _people.Add(form);
            }
        }
    }

    /// <summary>The tolls of an article, in order of its figures.</summary>
    public IReadOnlyList<Toll> Read(Analysis analysis)
    {
        if (analysis.Quantities.Count == 0 || analysis.Events.Count == 0) return [];
        var source = SentencedArticle.Of(analysis.Article);
        var tolls = new List<Toll>();
        foreach (var quantity in analysis.Quantities)
        {
            var first = source.TokenAtOrAfter(quantity.Span.Start);
            if (first < source.Tokens.Length && source.Tokens[first].Start > quantity.Span.Start && first > 0) first--;
            if (first >= source.Tokens.Length || KindOf(source, first, quantity) is not { } kind) continue;
            var sentence = source.Sentences[source.SentenceOf[first]].Span;
            if (Cause(analysis, sentence, quantity.Span, kind) is { } e) tolls.Add(new Toll(e.Id, kind, quantity.Value, quantity.Bound, quantity.Span));
        }

        return tolls;
    }

    /// <summary>The counted word says it itself (قتيلا), or people are counted and the word before says what befell them (مقتل، إصابة).</summary>
    private string? KindOf(SentencedArticle source, int first, Quantity quantity)
    {
        var unit = Noun(Folded.Key(quantity.Unit));
        if (_counted.GetValueOrDefault(unit) is { } counted) return counted;
        if (!_people.Contains(unit)) return null;
        var sentence = source.Sentences[source.SentenceOf[first]];
        for (var i = first - 1; i >= Math.Max(sentence.From, first - 2); i--)
        {
            if (!source.Tokens[i].IsWord) return null;
            foreach (var split in Clitics.Front(source.Tokens[i].Key))
            {
                if (_harm.GetValueOrDefault(split.Stem(source.Tokens[i].Key)) is { } harm) return harm;
            }
        }

        return Fate(source, sentence, first);
    }

    /// <summary>«لقي 12 شخصا مصرعهم»: with the pronoun that points back to them.</summary>
    private string? Fate(SentencedArticle source, Sentence sentence, int first)
    {
        for (var i = first + 1; i < Math.Min(sentence.To, first + 6); i++)
        {
            if (!source.Tokens[i].IsWord) continue;
            if (Clitics.Ending(source.Tokens[i].Key) is > 0 and var ending && _fate.GetValueOrDefault(source.Tokens[i].Key[..^ending]) is { } fate) return fate;
        }

        return null;
    }

    /// <summary>Without the article and the accusative's alif.</summary>
    private string Noun(string key)
    {
        if (key.StartsWith("ال", StringComparison.Ordinal)) key = key[2..];
        return !_counted.ContainsKey(key) && !_people.Contains(key) && key.Length > 3 && key[^1] == 'ا' ? key[..^1] : key;
    }

    private static Event? Cause(Analysis analysis, Span sentence, Span figure, string kind) => analysis.Events
        .Where(e => sentence.Contains(e.Trigger) && CanCause(e, kind))
        .MinBy(e => e.Trigger.End <= figure.Start ? figure.Start - e.Trigger.End : Math.Max(0, e.Trigger.Start - figure.End));

    private static bool CanCause(Event e, string kind) => kind switch
    {
        "killed" or "wounded" => e.Type is "ASSAULT",
        "detained" => e.Type is "COERCE" or "SANCTION" || (e.Type, e.Mode) is ("ASSAULT", "abduct") or ("RETREAT", "release"),
        "missing" => e.Type is "ASSAULT",
        _ => e.Type is "ASSAULT" or "COERCE" or "MOBILIZE",
    };
}
