using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The phrases of quantity-words.tsv: bounds, vague figures, scales, shares.</summary>
internal sealed class QuantityWords
{
    private readonly List<(string[] Keys, string Kind, string Value)> _phrases = [];

    public QuantityWords(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/quantity-words.tsv").Rows)
        {
            _phrases.Add(([.. row["phrase"].Split(' ').Select(w => Folded.Key(w))], row["kind"], row["value"]));
        }

        _phrases.Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
        Numbers = new NumberWords(knowledge.Table("lexicon/numbers.tsv").Rows.SelectMany(r => r.List("forms").Select(f => (f, Enum.Parse<NumberWordKind>(r["kind"], ignoreCase: true), int.Parse(r["value"], NumberStyles.Integer, CultureInfo.InvariantCulture)))));
    }

    public NumberWords Numbers { get; }

    /// <summary>The longest phrase of a kind that begins at token <paramref name="at"/>: where it ends and its value; (-1, "") for none.</summary>
    public (int To, string Value) At(Token[] tokens, int at, int limit, string kind)
    {
        foreach (var (keys, phraseKind, value) in _phrases)
        {
            if (phraseKind == kind && at + keys.Length <= limit && Matches(tokens, at, keys)) return (at + keys.Length, value);
        }

        return (-1, "");
    }

    /// <summary>The longest phrase of a kind that ends before token <paramref name="end"/>.</summary>
    public (int From, string Value) Before(Token[] tokens, int end, int floor, string kind)
    {
        foreach (var (keys, phraseKind, value) in _phrases)
        {
            if (phraseKind == kind && end - keys.Length >= floor && Matches(tokens, end - keys.Length, keys)) return (end - keys.Length, value);
        }

        return (-1, "");
    }

    private static bool Matches(Token[] tokens, int at, string[] keys)
    {
        for (var k = 0; k < keys.Length; k++)
        {
            var key = tokens[at + k].Key;
            if (k > 0 ? key != keys[k] : key != keys[0] && !(key.EndsWith(keys[0], StringComparison.Ordinal) && key[..^keys[0].Length] is "و" or "ف" or "ل" or "ب" or "ول" or "ال" or "وال" or "بال")) return false;
        }

        return true;
    }
}
