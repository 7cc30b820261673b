namespace Isnad.Arabic;

/// <summary>Writes Arabic names in Latin letters roughly as English press does: listed names as the list spells them, the rest by rule.</summary>
/// <remarks>
/// The rules see words as written, with hamza, ta marbuta and shadda. The article is «al-» and never assimilates; «عبد ال» is «Abdel»; a name in «الله» is one word.
/// A word formed from a listed one (منصور → منصوري) is spelled like it.
/// </remarks>
public sealed class Romaniser(NameSpellings spellings)
{
    private const string Article = "ال";

    /// <summary>The romanised form of a name; never empty for a name that has letters.</summary>
    public string Of(string name)
    {
        var tokens = Tokenizer.Tokenize(name).FindAll(t => t.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Foreign && t.Key.Length > 0);
        var words = new List<string>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var written = name[tokens[i].Start..tokens[i].End];
            if (!tokens[i].IsWord)
            {
                words.Add(written);
                continue;
            }

            var next = i + 1 < tokens.Count && tokens[i + 1].IsWord ? tokens[i + 1].Key : null;
            if (next is not null && Pair(tokens[i].Key, next) is { } pair)
            {
                words.Add(pair);
                i++;
            }
            else if (words.Count > 0 && spellings.Second(tokens[i].Key) is { } ending && char.IsLower(ending[0]) && !ending.StartsWith("al-", StringComparison.Ordinal))
            {
                words[^1] += ending;
            }
            else
            {
                words.Add((next is null ? null : spellings.Particle(tokens[i].Key, opens: words.Count == 0)) ?? Word(written, tokens[i].Key, opens: words.Count == 0, afterOuld: i > 0 && tokens[i - 1].Key == "ولد"));
            }
        }

        return string.Join(' ', words);
    }

    /// <summary>عبد الفتاح، نصر الله، سيف الدين: two words that are one name; null for others.</summary>
    private string? Pair(string key, string next)
    {
        var servant = key == "عبد";
        if (spellings.Pair(key, next) is { } listed) return listed;
        if (spellings.First(key) is not { } first) return null;
        var second = spellings.Second(next);
        if (next == "الله") return servant || key == "عبيد" ? first + "ullah" : first.TrimEnd('a') + "allah";
        if (servant && next.Length > 3 && next.StartsWith(Article, StringComparison.Ordinal)) return "Abdel " + (second is not null ? second[(second.LastIndexOf('-') + 1)..] : Stem(next[2..], next[2..], article: false));
        return second is not null && second.StartsWith("al-", StringComparison.Ordinal) ? first + " " + second : null;
    }

    private string Word(string written, string key, bool opens, bool afterOuld)
    {
        var article = written.StartsWith(Article, StringComparison.Ordinal);
        // «البشير» alone or in front is a given name; behind one it is a surname with the article.
        if ((opens || !article) && spellings.Given(key) is { } given) return Choice(given, Capital(RomanLetters.Of(written, article: false)));
        if (article && key.Length > 4) return (afterOuld ? "" : "al-") + (spellings.Given(key) is { } whole && RomanLetters.Agree(key[2..], whole[0]) ? whole[0] : Stem(written[2..], key[2..], article));
        return Stem(written, key, article: false);
    }

    private string Stem(string written, string key, bool article)
    {
        var rule = Capital(RomanLetters.Of(written, article));
        var derived = key.Length > 3 && key[^1] == 'ي' ? spellings.Personal(key[..^1]) ?? Bare(spellings.Personal(key[..^1] + 'ه')) : null;
        if (derived is not null && !IsVowel(derived[^1])) derived += "i";
        else derived = null;
        if (derived is not null && spellings.Given(key[..^1]) is not null) return spellings.Given(key)?[0] ?? derived;
        if (Listed(written, key, article) is { } listed)
        {
            // The list of proper nouns has u where press writes ou: Mansouri, Rouhani.
            var sameButOu = string.Equals(listed[0], rule.Replace("ou", "u", StringComparison.Ordinal), StringComparison.Ordinal) && spellings.Given(key) is null;
            return sameButOu ? rule : Choice(listed, rule);
        }

        if (derived is not null) return derived;
        // بوعزيزي: the Maghrebi «bou» is one word with the name behind it.
        if (!article && key.Length > 5 && key.StartsWith("بو", StringComparison.Ordinal) && spellings.Personal(key[2..]) is { } father) return "Bou" + father.ToLowerInvariant();
        return key.Length > 3 && written[^1] == 'ة' && spellings.Personal(key[..^1]) is { } stem && !IsVowel(stem[^1]) ? stem + "a" : rule;
    }

    /// <summary>The list's spellings; behind the article a word like سراج is a trade before it is a given name, and a gloss (الملك: King) is no spelling.</summary>
    private IReadOnlyList<string>? Listed(string written, string key, bool article)
    {
        if (!article) return spellings.Given(key) ?? spellings.Proper(key);
        var proper = spellings.Proper(key);
        if (proper is not null && !RomanLetters.AgreeInFront(key, proper[0])) proper = null;
        return RomanLetters.IsOfTrades(written) ? proper ?? spellings.Given(key) : spellings.Given(key) ?? proper;
    }

    /// <summary>The first listed spelling, or the rule's where the list has it too.</summary>
    private static string Choice(IReadOnlyList<string> listed, string rule) => listed.Contains(rule, StringComparer.OrdinalIgnoreCase) ? rule : listed[0];

    private static string? Bare(string? stem) => stem is null ? null : stem.EndsWith("ah", StringComparison.Ordinal) || stem.EndsWith("eh", StringComparison.Ordinal) ? stem[..^2] : stem.TrimEnd('a') is { Length: > 0 } bare ? bare : null;

    private static bool IsVowel(char c) => "aeiou".Contains(c, StringComparison.Ordinal);

    /// <summary>A word of throat letters alone is an A.</summary>
    private static string Capital(string word) => word.Length == 0 ? "A" : char.ToUpperInvariant(word[0]) + word[1..];
}
