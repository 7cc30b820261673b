using System.Text;

namespace Isnad.Arabic;

/// <summary>Writes one Arabic word without its article in Latin letters; short vowels that are not written come from the word's pattern.</summary>
internal static class RomanLetters
{
    /// <summary>Letters that only Arabic words have; foreign names are written without them.</summary>
    private const string OnlyArabic = "حعقصضطظ";

    /// <summary>The word in small letters; <paramref name="article"/> tells that «ال» stood before it.</summary>
    public static string Of(string written, bool article)
    {
        var word = new RomanPattern(written);
        var foreign = !article && IsForeign(word);
        var text = new StringBuilder(written.Length * 2);
        for (var i = 0; i < word.Length; i++)
        {
            if (i > 0) text.Append(word.ShortVowel(i, foreign, article));
            if (word.IsVowel(i)) Vowel(text, word, i, article, foreign);
            else Consonant(text, word, i, foreign, article);
        }

        return text.Replace("yi", "i").Replace("iia", "iya").Replace("iyo", "io").ToString();
    }

    /// <summary>True when a spelling has the word's consonants in their order: حداد and Haddad, not حلب and Aleppo.</summary>
    public static bool Agree(string key, string spelling)
    {
        var text = new StringBuilder(key.Length * 2);
        foreach (var c in key) text.Append(Latin(c));
        return Bones(text.ToString()).SequenceEqual(Bones(spelling.ToLowerInvariant()));
    }

    /// <summary>True when both begin with the same consonant or have none.</summary>
    public static bool AgreeInFront(string key, string spelling)
    {
        var text = new StringBuilder(key.Length * 2);
        foreach (var c in key) text.Append(Latin(c));
        return Bones(text.ToString()).Take(1).SequenceEqual(Bones(spelling.ToLowerInvariant()).Take(1));
    }

    /// <summary>True for the pattern of حداد and سراج.</summary>
    public static bool IsOfTrades(string written) => new RomanPattern(written).Shape is "CCAC";

    private static List<char> Bones(string text)
    {
        var bones = new List<char>(text.Length);
        foreach (var c in text)
        {
            var bone = c switch { 'j' => 'g', 'q' or 'c' => 'k', _ => c };
            if (bone is >= 'a' and <= 'z' && !"aeiouhwy".Contains(bone, StringComparison.Ordinal) && (bones.Count == 0 || bones[^1] != bone)) bones.Add(bone);
        }

        return bones;
    }

    private static bool IsForeign(RomanPattern word)
    {
        var vowels = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (OnlyArabic.Contains(word[i], StringComparison.Ordinal) || word[i] is 'ة') return false;
            if (word.IsVowel(i)) vowels++;
        }

        return vowels > 2 || word.Ends("و") || word.Ends("وف") || word.Ends("سكي") || word.Has("تش") && !word.Has("ستش") || word.Has("پ") || word.Has("چ") || word.Has("ڤ") || word.Has("گ");
    }

    private static void Vowel(StringBuilder text, RomanPattern word, int i, bool article, bool foreign)
    {
        var last = i == word.Length - 1;
        text.Append(word[i] switch
        {
            'إ' when i == 0 => word.Length > 1 && word.IsVowel(1) ? "" : "i",
            'ا' or 'أ' when i == 0 && word.Length > 2 && word[1] == 'و' && word.IsVowel(1) => "",
            'ا' or 'أ' or 'آ' or 'ى' or 'ة' or 'ه' => text.Length > 0 && text[^1] == 'a' && !word.IsThroat(i - 1) ? "" : "a",
            'و' or 'ؤ' when last || i == 1 && word[0] is 'أ' or 'ا' || foreign => "o",
            'و' when i == 1 && (word[0] == 'ع' || word.Shape is "CUCC" or "CUCCN" && (article || HasOnlyArabic(word))) => "aw",
            'و' or 'ؤ' => "ou",
            _ when last => "i",
            _ when i == 1 && word[0] == 'ع' || Diphthong(word, i, article) => "ai",
            _ => "i",
        });
    }

    /// <summary>زيد، فيصل، زبيدي، عريقات، حسنين: ay where Arabic patterns have it.</summary>
    private static bool Diphthong(RomanPattern word, int i, bool article) => word.Shape switch
    {
        "CIC" or "CICC" or "CICCN" or "CICUC" => article || HasOnlyArabic(word),
        "CICN" => HasOnlyArabic(word),
        "CCICN" or "CCICAC" => i == 2 && !word.IsThroat(1),
        "CCICT" => article,
        "CCCIC" => word.Ends("ين") && word[0] is not ('ت' or 'م') && HasOnlyArabic(word),
        _ => i > 1 && word[i - 1] == 'ع' && word.IsVowel(i - 2),
    };

    private static bool HasOnlyArabic(RomanPattern word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (OnlyArabic.Contains(word[i], StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void Consonant(StringBuilder text, RomanPattern word, int i, bool foreign, bool article)
    {
        var c = word[i];
        if (foreign && c == 'ش' && i > 0 && word[i - 1] == 'ت')
        {
            text.Length--;
            text.Append("ch");
            return;
        }

        // A throat letter is not written; between consonants it leaves a long vowel: سعد → Saad.
        if (c == 'ع' && i > 0 && i < word.Length - 1 && !word.IsVowel(i + 1) && text[^1] is 'a' or 'u' && !word.IsVowel(i - 1) && word.ShortVowel(i + 1, foreign, article).Length == 0) text.Append('a');
        var latin = foreign && c == 'ف' && i == word.Length - 1 && i > 0 && word[i - 1] == 'و' ? "v" : Latin(c);
        text.Append(latin);
        if (latin.Length == 1 && (word.IsDouble(i) || !foreign && word.IsDoubledByPattern(i))) text.Append(latin);
    }

    private static string Latin(char c) => c switch
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
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' or 'ک' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'ه' => "h",
        'و' => "w",
        'ي' or 'ی' => "y",
        'پ' => "p",
        'چ' => "ch",
        'ژ' => "zh",
        'گ' => "g",
        'ڤ' or 'ڥ' => "v",
        _ => "",
    };
}
