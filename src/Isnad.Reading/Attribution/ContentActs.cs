using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The rows of content-acts.tsv, by how they are looked up.</summary>
internal sealed class ContentActs
{
    private readonly Dictionary<string, string> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _verdicts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _claims = new(StringComparer.Ordinal);
    private readonly HashSet<string> _accusers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Keys, string Act)>> _phrases = new(StringComparer.Ordinal);
    private readonly Conjugation _verbs;
    private readonly List<(string Kind, string Act)> _verbActs = [];

    public ContentActs(Knowledge knowledge)
    {
        var parts = knowledge.Table("lexicon/reporting-verbs.tsv").Rows.GroupBy(r => r["lemma"], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var paradigms = new List<PrincipalParts>();
        foreach (var row in knowledge.Table("lexicon/content-acts.tsv").Rows)
        {
            var lemma = row["lemma"];
            var key = Folded.Key(lemma);
            switch (row["kind"])
            {
                case "verb" or "deed" or "attack":
                    var present = row["present"].Length == 0 && parts.TryGetValue(lemma, out var verb) ? verb["present"] : row["present"];
                    paradigms.Add(new PrincipalParts(lemma, present, "", ""));
                    _verbActs.Add((row["kind"], row["act"]));
                    break;
                case "claim":
                    _claims.Add(key);
                    break;
                case "accuser":
                    _accusers.Add(key);
                    break;
                case "verdict":
                    _verdicts.TryAdd(key, row["act"]);
                    break;
                default:
                    AddWords(lemma, row["act"]);
                    break;
            }
        }

        _verbs = new Conjugation(paradigms);
    }

    /// <summary>The act of the phrase that begins at the token, or null; X in a row stands for any word.</summary>
    public string? PhraseAt(Token[] tokens, int at, int limit)
    {
        if (!_phrases.TryGetValue(tokens[at].Key, out var rows)) return null;
        foreach (var (keys, act) in rows)
        {
            if (Matches(tokens, at, limit, keys)) return act;
        }

        return null;
    }

    public string? Noun(string key) => _nouns.TryGetValue(key, out var act) || _nouns.TryGetValue(TitleLexicon.WithoutArticle(key), out act) && act == "accuse" ? act : null;

    /// <summary>The act of a predicate in any case: «مدمرة», «تحديا», «أمرا معيبا».</summary>
    public string? Verdict(string key) => _verdicts.TryGetValue(key, out var act) || key.EndsWith('ا') && _verdicts.TryGetValue(key[..^1], out act) ? act : null;

    public bool IsClaim(string key) => _claims.Contains(TitleLexicon.WithoutArticle(key));

    public bool IsAccuser(string key) => _accusers.Contains(TitleLexicon.WithoutArticle(key));

    /// <summary>Readings of a word as a listed verb, without article or preposition before it.</summary>
    public IEnumerable<(string Kind, string Act, Inflection Form)> Verbs(string key)
    {
        var found = new List<(string, string, Inflection)>();
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.The | Proclitics.Preposition)) continue;
            var stem = split.Stem(key);
            foreach (var reading in _verbs.Read(stem)) found.Add((_verbActs[reading.Entry].Kind, _verbActs[reading.Entry].Act, reading));
        }

        return found;
    }

    private static bool Matches(Token[] tokens, int at, int limit, string[] keys)
    {
        if (at + keys.Length > limit) return false;
        for (var k = 1; k < keys.Length; k++)
        {
            if (keys[k] is not ("X" or "x") && tokens[at + k].Key != keys[k]) return false;
        }

        return true;
    }

    private void AddWords(string lemma, string act)
    {
        if (!lemma.Contains(' ', StringComparison.Ordinal))
        {
            _nouns.TryAdd(Folded.Key(lemma), act);
            return;
        }

        string[] keys = [.. lemma.Split(' ').Select(w => Folded.Key(w))];
        if (!_phrases.TryGetValue(keys[0], out var rows)) _phrases[keys[0]] = rows = [];
        rows.Add((keys, act));
    }
}
