using System.Text;

namespace Isnad.Arabic;

/// <summary>Writes Arabic names in Latin letters roughly as English press does: known parts from a list, the rest letter by letter.</summary>
/// <remarks>Vowels that Arabic does not write are guessed with a single "a" between consonants that cannot stand together.</remarks>
public sealed class Romaniser(IReadOnlyDictionary<string, string> known)
{
    /// <summary>The romanised form of a name; never empty for a name that has letters.</summary>
    public string Of(string name)
    {
        var words = new List<string>();
        foreach (var token in Tokenizer.Tokenize(name))
        {
            if (token.Kind is TokenKind.Word && token.Key.Length > 0) words.Add(Word(token.Key));
            else if (token.Kind is TokenKind.Number or TokenKind.Foreign) words.Add(name[token.Start..token.End]);
        }

        return string.Join(' ', words);
    }

    private string Word(string key)
    {
        if (known.TryGetValue(key, out var english)) return english;
        if (key.Length > 4 && key.StartsWith("ال", StringComparison.Ordinal))
        {
            var rest = key[2..];
            return "al-" + (known.TryGetValue(rest, out var stem) ? stem : Capital(Letters(rest)));
        }

        return Capital(Letters(key));
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static string Letters(string key)
    {
        var text = new StringBuilder(key.Length * 2);
        for (var i = 0; i < key.Length; i++)
        {
            var vowelBefore = text.Length > 0 && "aeiou".Contains(text[^1], StringComparison.Ordinal);
            var c = key[i];
            var isVowel = c is 'ا' or 'و' or 'ي';
            var nextIsVowel = i + 1 < key.Length && key[i + 1] is 'ا' or 'و' or 'ي' or 'ه';
            if (!isVowel && text.Length > 0 && !vowelBefore && NeedsVowel(key, i)) text.Append('a');
            text.Append(c switch
            {
                'ا' => vowelBefore ? "" : "a",
                'و' => i == 0 || (nextIsVowel && !vowelBefore) ? "w" : "ou",
                'ي' => i == 0 || nextIsVowel ? "y" : "i",
                'ه' when i == key.Length - 1 => vowelBefore ? "" : "a",
                _ => Consonant(c),
            });
        }

        return text.ToString();
    }

    /// <summary>A short vowel goes before a consonant that closes a syllable opened by a consonant.</summary>
    private static bool NeedsVowel(string key, int i) => i == 1 || i == key.Length - 1 || key[i - 1] is not ('ن' or 'ر' or 'ل' or 'س');

    private static string Consonant(char c) => c switch
    {
        'ب' => "b",
        'ت' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' => "h",
        'خ' => "kh",
        'د' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' => "z",
        'س' => "s",
        'ش' => "sh",
        'ص' => "s",
        'ض' => "d",
        'ط' => "t",
        'ظ' => "z",
        'ع' => "a",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'ه' => "h",
        'ء' => "",
        'پ' => "p",
        'چ' => "ch",
        'ژ' => "zh",
        'گ' => "g",
        'ڤ' or 'ڥ' => "v",
        _ => "",
    };
}
