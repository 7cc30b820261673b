using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Phrases with which the outlet speaks again behind reported words, from content-ends.tsv.</summary>
internal sealed class OutletPhrases
{
    private readonly Dictionary<string, List<(string[] Keys, bool BehindQuote)>> _byFirst = new(StringComparer.Ordinal);

    public OutletPhrases(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/content-ends.tsv").Rows)
        {
            var keys = row["phrase"].Split(' ').Select(w => Folded.Key(w)).ToArray();
            if (!_byFirst.TryGetValue(keys[0], out var list)) _byFirst[keys[0]] = list = [];
            list.Add((keys, row["after"] == "quote"));
        }
    }

    /// <summary>Whether such a phrase begins at <paramref name="at"/>.</summary>
    /// <param name="behindQuote">A closing quotation mark stands before it, and no comma.</param>
    public bool At(Token[] tokens, int at, int limit, bool behindQuote)
    {
        if (!_byFirst.TryGetValue(tokens[at].Key, out var phrases)) return false;
        foreach (var (keys, alsoBehindQuote) in phrases)
        {
            if (behindQuote && !alsoBehindQuote || at + keys.Length > limit) continue;
            var k = 1;
            while (k < keys.Length && tokens[at + k].Key == keys[k]) k++;
            if (k == keys.Length) return true;
        }

        return false;
    }
}
