using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The loaded words of appellations.tsv in all their forms.</summary>
internal sealed class LoadedWords
{
    private readonly Dictionary<string, List<LoadedWord>> _free = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<LoadedWord>> _bound = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Second, LoadedWord Word)>> _phrases = new(StringComparer.Ordinal);

    /// <summary>Most words are none of these in any reading.</summary>
    private readonly Recent<bool> _mayLoad;

    public LoadedWords(Knowledge knowledge)
    {
        _mayLoad = new Recent<bool>(IsListed);
        foreach (var row in knowledge.Table("lexicon/appellations.tsv").Rows)
        {
            var word = new LoadedWord(row["word"], row["kind"], row["valence"], row.ToString());
            if (row["word"].Contains(' ', StringComparison.Ordinal))
            {
                foreach (var phrase in row.List("plural").Prepend(row["word"])) AddPhrase(phrase.Split(' '), word);
                continue;
            }

            foreach (var form in NounForms.Free(row["word"], row.List("plural")).Concat(Adjectives(row)).Distinct(StringComparer.Ordinal)) Add(_free, form, word);
            foreach (var form in NounForms.Bound(row["word"], row.List("plural")).Distinct(StringComparer.Ordinal)) Add(_bound, form, word);
        }
    }

    /// <summary>Loaded words at token <paramref name="at"/>, phrases first, with the front clitics, the pronoun's letters and how many tokens they take.</summary>
    public IEnumerable<(LoadedWord Word, CliticSplit Split, int Pronoun, int Words)> Read(Token[] tokens, int at, int limit)
    {
        if (!_mayLoad[tokens[at].Key]) return [];
        var found = new List<(LoadedWord, CliticSplit, int, int)>();
        foreach (var split in Clitics.Front(tokens[at].Key))
        {
            if (split.Has(Proclitics.Will)) continue;
            var stem = split.Stem(tokens[at].Key);
            if (at + 1 < limit && tokens[at + 1].IsWord && _phrases.TryGetValue(stem, out var phrases))
            {
                var next = TitleLexicon.WithoutArticle(tokens[at + 1].Key);
                foreach (var (second, word) in phrases)
                {
                    if (second == next) found.Insert(0, (word, split, 0, 2));
                }
            }

            if (_free.TryGetValue(stem, out var words)) found.AddRange(words.Select(w => (w, split, 0, 1)));
            if (split.Has(Proclitics.The)) continue;
            foreach (var length in (ReadOnlySpan<int>)[2, 1])
            {
                if (Clitics.Ending(stem, length) == length && stem[^length..] is "ه" or "ها" or "هم" && _bound.TryGetValue(stem[..^length], out var bound)) found.AddRange(bound.Select(w => (w, split, length, 1)));
            }
        }

        return found;
    }

    private bool IsListed(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            var stem = split.Stem(key);
            if (_phrases.ContainsKey(stem) || _free.ContainsKey(stem)) return true;
            for (var length = 1; length <= 2; length++)
            {
                if (stem.Length > length && _bound.ContainsKey(stem[..^length])) return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> Adjectives(Row row)
    {
        if (row["kind"] is "head" or "named" or "deed" or "owned-deed" or "bare" or "ally") yield break;
        var key = Folded.Key(row["word"]);
        foreach (var ending in (string[])["ه", "ين", "ون", "ات"])
        {
            yield return (ending[0] == 'ه' || key[^1] != 'ي' || row["kind"] == "adjective" ? key : key[..^1]) + ending;
        }
    }

    private void AddPhrase(string[] words, LoadedWord word)
    {
        var first = Folded.Key(words[0]);
        if (!_phrases.TryGetValue(first, out var list)) _phrases[first] = list = [];
        list.Add((TitleLexicon.WithoutArticle(Folded.Key(words[1])), word));
    }

    private static void Add(Dictionary<string, List<LoadedWord>> table, string form, LoadedWord word)
    {
        if (!table.TryGetValue(form, out var list)) table[form] = list = new List<LoadedWord>(1);
        if (!list.Contains(word)) list.Add(word);
    }
}
