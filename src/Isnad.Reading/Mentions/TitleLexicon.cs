using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Titles of knowledge/lexicon/titles.tsv in all their forms, matched with the article on or off each word.</summary>
internal sealed class TitleLexicon
{
    private readonly Dictionary<string, List<TitleEntry>> _byFirst = new(StringComparer.Ordinal);

    public TitleLexicon(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("lexicon/titles.tsv").Rows)
        {
            var masculine = Keys(row["title"]);
            Add(masculine, row, feminine: false, plural: false, dual: false);
            if (row["feminine"].Length > 0 && row["feminine"] != row["title"]) Add(Keys(row["feminine"]), row, feminine: true, plural: false, dual: false);
            foreach (var form in Plurals(Keys(row["plural"]))) Add(form, row, feminine: false, plural: true, dual: false);
            foreach (var ending in (ReadOnlySpan<string>)["ا", "ي", "ان", "ين"])
            {
                if (row["type"] == "office") Add([masculine[0] + ending, .. masculine[1..]], row, feminine: false, plural: true, dual: true);
            }
        }

        foreach (var list in _byFirst.Values) list.Sort((a, b) => b.Keys.Length.CompareTo(a.Keys.Length));
    }

    /// <summary>The longest title that begins at token <paramref name="i"/> behind the clitics of <paramref name="split"/>; null if none does.</summary>
    public TitleEntry? At(Words words, int i, CliticSplit split, int limit)
    {
        if (words.Key(i).Length <= split.Length || !_byFirst.TryGetValue(split.Stem(words.Key(i)), out var entries)) return null;
        foreach (var entry in entries)
        {
            if (i + entry.Keys.Length <= limit && Matches(words, i, entry.Keys)) return entry;
        }

        return null;
    }

    /// <summary>A title of one word in exactly this folded form, or null.</summary>
    public TitleEntry? Find(string stem) => _byFirst.TryGetValue(stem, out var entries) ? entries.Find(e => e.Keys.Length == 1) : null;

    internal static string WithoutArticle(string key) => key.Length > 4 && key.StartsWith("ال", StringComparison.Ordinal) ? key[2..] : key;

    private static bool Matches(Words words, int i, string[] keys)
    {
        for (var k = 1; k < keys.Length; k++)
        {
            if (!words.IsWord(i + k) || WithoutArticle(words.Key(i + k)) != keys[k]) return false;
        }

        return true;
    }

    /// <summary>Nominative and oblique of a sound plural, and its construct forms.</summary>
    private static IEnumerable<string[]> Plurals(string[] plural)
    {
        if (plural.Length == 0) yield break;
        yield return plural;
        if (!plural[0].EndsWith("ون", StringComparison.Ordinal)) yield break;
        var stem = plural[0][..^2];
        foreach (var ending in (string[])["ين", "و", "ي"]) yield return [stem + ending, .. plural[1..]];
    }

    private static string[] Keys(string title) => title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => WithoutArticle(Folded.Key(w))).ToArray();

    private void Add(string[] keys, Row row, bool feminine, bool plural, bool dual)
    {
        if (keys.Length == 0) return;
        if (!_byFirst.TryGetValue(keys[0], out var entries)) _byFirst[keys[0]] = entries = [];
        if (entries.Exists(e => e.Keys.AsSpan().SequenceEqual(keys))) return;
        entries.Add(new TitleEntry(keys, row["title"], row["type"], feminine, plural, dual, row.ToString()) { Takes = row.List("takes") });
    }
}
