using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Phrases of one or more words, found in a line by their folded words.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, List<(string[] Words, Row Row)>> _byFirst = new(StringComparer.Ordinal);

    public Phrases(IEnumerable<Row> rows, string column)
    {
        foreach (var row in rows)
        {
            var words = Tokenizer.Tokenize(row[column]).Where(t => t.Kind is not (TokenKind.Mark or TokenKind.Quote)).Select(t => t.Key).ToArray();
            if (words.Length == 0) throw new KnowledgeException(row.ToString().Split(':')[0], row.Line, $"the cell {column} is empty; give a phrase");
            if (!_byFirst.TryGetValue(words[0], out var list)) _byFirst[words[0]] = list = [];
            list.Add((words, row));
        }

        foreach (var list in _byFirst.Values) list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The phrases that stand at the word <paramref name="at"/>, longest first.</summary>
    public IEnumerable<(int Length, Row Row)> At(List<Token> words, int at)
    {
        if (at >= words.Count || !_byFirst.TryGetValue(words[at].Key, out var list)) yield break;
        foreach (var (phrase, row) in list)
        {
            if (Stands(phrase, words, at)) yield return (phrase.Length, row);
        }
    }

    /// <summary>The longest phrase at a word, or (0, default).</summary>
    public (int Length, Row Row) LongestAt(List<Token> words, int at) => At(words, at).FirstOrDefault();

    /// <summary>True where the phrases use up all the words.</summary>
    public bool Cover(List<Token> words)
    {
        var at = 0;
        while (at < words.Count)
        {
            var length = LongestAt(words, at).Length;
            if (length == 0) return false;
            at += length;
        }

        return words.Count > 0;
    }

    private static bool Stands(string[] phrase, List<Token> words, int at)
    {
        if (at + phrase.Length > words.Count) return false;
        for (var i = 1; i < phrase.Length; i++)
        {
            if (!string.Equals(words[at + i].Key, phrase[i], StringComparison.Ordinal)) return false;
        }

        return true;
    }
}
