namespace Isnad.Arabic;

/// <summary>A word's letters, which of them are vowels, and the short vowels that its pattern puts between consonants.</summary>
/// <remarks>Source of the patterns: Wright, A Grammar of the Arabic Language; of their Latin spelling: usual press style.</remarks>
internal sealed class RomanPattern
{
    private readonly char[] _letters;
    private readonly char[] _marks;
    private readonly bool[] _double;
    private readonly bool[] _vowel;

    public RomanPattern(string written)
    {
        _letters = new char[written.Length * 2];
        _marks = new char[written.Length * 2];
        _double = new bool[written.Length * 2];
        foreach (var c in written)
        {
            if (c == '\u0651' && Length > 0) _double[Length - 1] = true;
            else if (c is >= '\u064B' and <= '\u0652' && Length > 0) _marks[Length - 1] = c;
            else if (Letters.IsArabicLetter(c)) Add(c);
        }

        _vowel = new bool[Length];
        for (var i = 0; i < Length; i++) _vowel[i] = IsVowelAt(i);
        Shape = ShapeOf();
    }

    public int Length { get; private set; }

    /// <summary>C for a consonant, A I U for long vowels, N for a final ي and T for a final ة.</summary>
    public string Shape { get; }

    public char this[int i] => _letters[i];

    public bool IsVowel(int i) => _vowel[i];

    public bool IsDouble(int i) => _double[i];

    public bool IsThroat(int i) => i >= 0 && _letters[i] is 'ع' or 'ء' or 'ئ' or 'أ';

    public bool Ends(string with) => _letters.AsSpan(0, Length).EndsWith(with, StringComparison.Ordinal);

    public bool Has(string part) => _letters.AsSpan(0, Length).Contains(part, StringComparison.Ordinal);

    /// <summary>فعّال is the pattern of trades and surnames (حداد، سراج); Nasser and Yasser double their s by custom.</summary>
    public bool IsDoubledByPattern(int i) => Shape switch
    {
        "CCAC" => i == 1,
        "CACC" => i == 2 && _letters[2] is 'س' or 'ص',
        _ => false,
    };

    /// <summary>The vowel between letters i-1 and i: written, or as the pattern has it; empty where a consonant closes its syllable.</summary>
    public string ShortVowel(int i, bool foreign, bool article)
    {
        var mark = _marks[i - 1];
        if (!_vowel[i - 1] && mark != '\0' && !_vowel[i]) return mark switch { '\u064F' => "u", '\u0650' => "i", '\u0652' => "", _ => "a" };
        if (!_vowel[i - 1] && _letters[i] == 'ة' || _vowel[i] || _vowel[i - 1]) return "";
        if (foreign && _letters[i] == 'ش' && _letters[i - 1] == 'ت') return "";
        if (i == 1) return First(article);
        var last = i == Length - 1;
        if (last) return Last(i);
        // Before the y of عطية and زكريا stands an i.
        if (_letters[i] == 'ي' && i >= 2 && i == Length - 2) return "i";
        if (Shape is "CACCN" or "CACCT" && i == 3 && _letters[2] != 'ن') return "i";
        return Opens(i) || article && Shape is "CUCCN" && i == 3 ? "a" : "";
    }

    /// <summary>Letters of other alphabets and joined forms count as the Arabic letters they fold to.</summary>
    private void Add(char c)
    {
        _letters[Length++] = c is (>= '\u0621' and <= '\u064A') or 'پ' or 'چ' or 'ژ' or 'گ' or 'ڤ' or 'ڥ' ? c : Letters.FoldedOf(c);
        if (Letters.SecondOf(c) is var second and not '\0') _letters[Length++] = second;
    }

    private string First(bool article) => Shape switch
    {
        "CCICN" or "CCICAC" or "CCICT" when !IsThroat(1) && (article || Shape is not "CCICT") => _letters[0] == 'ع' ? "o" : "u",
        "CCCC" or "CACC" or "CCACC" when _letters[0] == 'م' => "u",
        "CCCAC" or "CCCACN" when _letters[0] == 'م' => "i",
        _ => "a",
    };

    /// <summary>فاعل has e (Khaled), مفعل i (Munthir), فعل a or nothing (Hasan, Badr).</summary>
    private string Last(int i)
    {
        if (_vowel[i - 2]) return i == 2 ? "a" : Shape.EndsWith("ACC", StringComparison.Ordinal) ? "e" : "a";
        if (Shape is "CCCC" && _letters[0] == 'م') return "i";
        if (Shape is not "CCC") return Opens(i) ? "a" : "";
        var (second, third) = (_letters[1], _letters[2]);
        return third is 'د' || second is 'م' or 'ن' || third is 'ر' && second is not ('م' or 'ط') || third is 'ل' && second is not 'ب' ? "" : "a";
    }

    /// <summary>True when letter i-1 opens a syllable with a short vowel: two consonants between vowels stand together, of three the last two are parted.</summary>
    private bool Opens(int i)
    {
        var run = 0;
        for (var j = i - 1; j >= 0 && !_vowel[j]; j--) run++;
        var start = i - run;
        // At the head of a word the first consonant opens a syllable at once; behind a vowel it closes one.
        return start == 0 ? run % 2 == 1 : run % 2 == 0;
    }

    private bool IsVowelAt(int i)
    {
        var c = _letters[i];
        var last = i == Length - 1;
        if (c is 'ا' or 'آ' or 'ى' or 'ة') return true;
        if (c is 'أ' or 'إ') return i == 0 || c == 'أ' && !last && !_vowel[i - 1];
        if (c == 'ه') return last && i > 1 && !_vowel[i - 1];
        if (c == 'ؤ') return i > 0 && !_vowel[i - 1] && (last || _letters[i + 1] is not ('ا' or 'و' or 'ي'));
        if (c is not ('و' or 'ي')) return false;
        if (_double[i]) return false;
        if (last) return i > 0 && !(c == 'و' && _vowel[i - 1]);
        if (i == 0) return false;
        if (_letters[i + 1] is 'ا' or 'ى' or 'ة') return false;
        if (_letters[i + 1] is 'و' or 'ي' && !(i == 1 && i + 1 == Length - 1 && c == 'ي')) return false;
        // Behind a long a: نايف، داود; at the head of a word «أو» and «إي» are one vowel.
        return !_vowel[i - 1] || i == 1 && _letters[0] != 'آ';
    }

    private string ShapeOf() => string.Create(Length, this, static (shape, word) =>
    {
        for (var i = 0; i < shape.Length; i++)
        {
            shape[i] = (word._vowel[i], word._letters[i]) switch
            {
                (false, _) => 'C',
                (_, 'ي') => i == shape.Length - 1 ? 'N' : 'I',
                (_, 'ة' or 'ه') => 'T',
                (_, 'و' or 'ؤ') => 'U',
                _ => 'A',
            };
        }
    });
}
