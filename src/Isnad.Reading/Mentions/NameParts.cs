using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What personal names are made of: given names, parts of compound names, and words that cannot be part of one.</summary>
internal sealed class NameParts
{
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _opening = new(StringComparer.Ordinal);
    private readonly HashSet<string> _closing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _opensPlace = new(StringComparer.Ordinal);
    private readonly HashSet<string> _never = new(StringComparer.Ordinal);
    private readonly HashSet<string> _prepositions = new(StringComparer.Ordinal);
    private readonly CommonWords _common;
    private readonly Recent<bool> _looks;

    public NameParts(Knowledge knowledge, CommonWords common)
    {
        _common = common;
        foreach (var row in Rows(knowledge, "lexicon/given-names.tsv")) _given.Add(Folded.Key(row["name"]));

        foreach (var row in Rows(knowledge, "lexicon/proper-nouns.tsv"))
        {
            var key = Folded.Key(row["name"]);
            if (row["class"] == "person" && !common.Contains(key)) _given.Add(key);
            if (row["class"] == "place") _places.Add(key);
        }

        foreach (var row in Rows(knowledge, "lexicon/compound-name-parts.tsv"))
        {
            (row["position"] == "second" ? _closing : _opening).Add(Folded.Key(row["part"]));
        }

        foreach (var row in Rows(knowledge, "lexicon/place-name-parts.tsv")) _opensPlace.Add(Folded.Key(row["part"]));
        foreach (var row in Rows(knowledge, "lexicon/function-words.tsv"))
        {
            // Months and feasts are given names too (رجب، شعبان): a list decides, not the class.
            if (row["class"] is not ("month" or "adverb") || !_given.Contains(Folded.Key(row["word"]))) _never.Add(Folded.Key(row["word"]));
            if (row["class"] == "preposition") _prepositions.Add(Folded.Key(row["word"]));
        }

        Romaniser = NameRomaniser.Over(knowledge);
        _looks = new Recent<bool>(key => key.Length >= 2 && !_never.Contains(key) && !_common.Contains(key) && !IsCliticForm(key));
    }

    public Romaniser Romaniser { get; }

    public bool IsGiven(string key) => _given.Contains(key);

    /// <summary>A listed name of a place that is no given name.</summary>
    public bool IsPlace(string key) => _places.Contains(key) && !_given.Contains(key);

    /// <summary>عبد، أبو، بن، آل: goes on with the next word.</summary>
    public bool Opens(string key) => _opening.Contains(key) || key is "ابي" or "ابا";

    /// <summary>عين، بئر، مرسى: opens names of places.</summary>
    public bool OpensPlace(string key) => _opensPlace.Contains(key);

    /// <summary>الدين، الله، الرحمن: belongs to the word before.</summary>
    public bool Closes(string key) => _closing.Contains(key);

    public bool IsPreposition(string key) => _prepositions.Contains(key);

    /// <summary>A function word where it stands; «علي» with dots is a name, «على» is not, unless the article mixes them.</summary>
    public bool IsFunctionWord(Words words, int i) =>
        _never.Contains(words.Key(i)) && !(_given.Contains(words.Key(i)) && words.Key(i).EndsWith('ي') && (words.DotsTell ? !words.IsUndotted(i) : StandsInName(words, i)));

    /// <summary>Beside another given name, or before a surname: one made of a given name (الأحمدي), or one that is no ordinary word.</summary>
    private bool StandsInName(Words words, int i)
    {
        if (i > words.SentenceStart(i) && IsOnlyGiven(words.Key(i - 1))) return true;
        if (i + 1 >= words.SentenceEnd(i) || !words.IsWord(i + 1)) return false;
        var next = words.Key(i + 1);
        return IsOnlyGiven(next) || (words.HasBareArticle(i + 1) && next.Length > 4 && next.EndsWith('ي') && (IsOnlyGiven(next[2..^1]) || !_common.IsOrdinary(next)));
    }

    private bool IsOnlyGiven(string key) => _given.Contains(key) && !_never.Contains(key);

    public bool IsFunctionWord(string key) => _never.Contains(key);

    /// <summary>A word that raw news does not show as ordinary.</summary>
    public bool LooksLikeName(string key) => _looks[key];

    /// <summary>لزيارة، بمناسبة: a preposition of one letter before an ordinary word of four letters or more; كمال is none.</summary>
    public bool IsPrepositional(string key) => key.Length > 4 && key[0] is ('ل' or 'ب' or 'ك') && _common.IsOrdinary(key[1..]);

    /// <summary>A listed word behind a conjunction or preposition: وقال، بوزير.</summary>
    private bool IsCliticForm(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Length == 0) continue;
            var stem = split.Stem(key);
            // One preposition letter is cheap; only a word that inflects itself proves it (كولومبو is not ك + …).
            if (stem.Length >= 3 && (_never.Contains(stem) || _common.IsOrdinary(stem) || (stem.Length >= 5 && _common.Contains(stem)))) return true;
        }

        return false;
    }

    private static IReadOnlyList<Row> Rows(Knowledge knowledge, string file) => knowledge.Files.Contains(file, StringComparer.Ordinal) ? knowledge.Table(file).Rows : [];
}
