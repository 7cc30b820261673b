namespace Isnad.Reading;

/// <summary>When two spellings are of one name: transliterations vary in vowels and in letters that Arabic lacks; typos change one letter.</summary>
internal static class NameSpelling
{
    private const int TypoMinimum = 5;

    /// <summary>Whether <paramref name="key"/> is the surname of the full name, with or without its article.</summary>
    public static bool IsSurname(string[] full, string key)
    {
        var last = full[^1];
        if (string.Equals(last, key, StringComparison.Ordinal) || IsVariant(last, key)) return true;
        return string.Equals(TitleLexicon.WithoutArticle(last), TitleLexicon.WithoutArticle(key), StringComparison.Ordinal);
    }

    /// <summary>Equal but for long vowels and the letters that stand for foreign sounds (g, v, p, ch).</summary>
    public static bool IsVariant(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal)) return true;
        if (Math.Min(a.Length, b.Length) < 4 || a[0] != b[0] && !Foreign(a[0]).Equals(Foreign(b[0]))) return false;
        Span<char> left = stackalloc char[Math.Max(a.Length, 1)];
        Span<char> right = stackalloc char[Math.Max(b.Length, 1)];
        var n = Skeleton(a, left);
        var m = Skeleton(b, right);
        return n >= 3 && left[..n].SequenceEqual(right[..m]);
    }

    /// <summary>A variant, or one letter changed, lost, added or swapped in a word of five letters and more.</summary>
    public static bool IsVariantOrTypo(string a, string b) => IsVariant(a, b) || (Math.Min(a.Length, b.Length) >= TypoMinimum && Distance(a, b) <= 1);

    private static int Skeleton(string word, Span<char> into)
    {
        var n = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i > 0 && word[i] is 'ا' or 'و' or 'ي' or 'ه' && i > 0) continue;
            into[n++] = Foreign(word[i]);
        }

        return n;
    }

    private static char Foreign(char c) => c switch
    {
        'ج' or 'گ' or 'ق' or 'غ' => 'غ',
        'ڤ' or 'ڥ' => 'ف',
        'پ' => 'ب',
        'ط' => 'ت',
        'ص' or 'ز' => 'س',
        _ => c,
    };

    /// <summary>Damerau's distance, cut off at 2.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return 2;
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start]) start++;
        int i = a.Length, j = b.Length;
        while (i > start && j > start && a[i - 1] == b[j - 1])
        {
            i--;
            j--;
        }

        var (left, right) = (i - start, j - start);
        if (left <= 1 && right <= 1) return Math.Max(left, right);
        return left == 2 && right == 2 && a[start] == b[start + 1] && a[start + 1] == b[start] ? 1 : 2;
    }
}
