namespace Isnad.Arabic;

/// <summary>What single UTF-16 units are, and what each folds to for matching.</summary>
/// <remarks>Source: the Unicode Standard, blocks Arabic, Arabic Presentation Forms-A and -B, General Punctuation.</remarks>
public static class Letters
{
    /// <summary>Folded value of a unit: '\0' for units that vanish (vowel marks, kashida, invisible controls).</summary>
    private static readonly char[] Fold = BuildFold();

    /// <summary>Presentation-form ligatures that stand for two letters; the second letter, else '\0'.</summary>
    private static readonly char[] Second = BuildSecond();

    public static char FoldedOf(char unit) => Fold[unit];

    public static char SecondOf(char unit) => Second[unit];

    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';

    /// <summary>Harakat, Quranic marks and the superscript alef.</summary>
    public static bool IsMark(char c) =>
        c is (>= '\u0610' and <= '\u061A') or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06DC')
            or (>= '\u06DF' and <= '\u06E8' and not '\u06E5' and not '\u06E6') or (>= '\u06EA' and <= '\u06ED') or (>= '\uFE70' and <= '\uFE7F');

    public static bool IsArabicLetter(char c) =>
        c is (>= '\u0620' and <= '\u064A' and not '\u0640') or (>= '\u066E' and <= '\u06D3') or '\u06D5' or (>= '\u06EE' and <= '\u06EF')
            or (>= '\u06FA' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFB' and not '\uFD3E' and not '\uFD3F') or (>= '\uFE80' and <= '\uFEFC');

    /// <summary>A unit that may stand inside an Arabic word: a letter, a mark, a kashida or an invisible control.</summary>
    public static bool IsArabicWordUnit(char c) => IsArabicLetter(c) || IsMark(c) || c == '\u0640' || IsInvisible(c);

    /// <summary>The value of a decimal digit of the European, Arabic-Indic or extended Arabic-Indic set, else -1.</summary>
    public static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u0660' and <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        _ => -1,
    };

    private static char[] BuildFold()
    {
        var fold = new char[65536];
        for (var i = 0; i < fold.Length; i++)
        {
            var c = (char)i;
            var digit = DigitOf(c);
            fold[i] = IsMark(c) || IsInvisible(c) || c == '\u0640' ? '\0' : digit >= 0 ? (char)('0' + digit) : BaseOf(c);
        }

        foreach (var (form, first, _) in PresentationForms()) fold[form] = first;
        return fold;
    }

    private static char[] BuildSecond()
    {
        var second = new char[65536];
        foreach (var (form, _, next) in PresentationForms()) second[form] = next;
        return second;
    }

    private static char BaseOf(char c) => c switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' or 'ٲ' or 'ٳ' => 'ا',
        'ى' or 'ئ' or 'ی' or 'ې' or 'ے' => 'ي',
        'ؤ' => 'و',
        'ة' or 'ۃ' or 'ە' or 'ہ' or 'ھ' => 'ه',
        'ک' or 'ڪ' => 'ك',
        '\u00A0' or '\u2007' or '\u202F' => ' ',
        _ => char.ToLowerInvariant(c),
    };

    /// <summary>Forms-B in code order: each letter has isolated, final and, where it joins, initial and medial forms.</summary>
    private static IEnumerable<(int Form, char First, char Second)> PresentationForms()
    {
        const string twoForms = "\u0622\u0623\u0624\u0625\u0627\u0629\u062F\u0630\u0631\u0632\u0648\u0649";
        const string order = "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A";
        var at = 0xFE80;
        foreach (var letter in order)
        {
            var forms = letter == '\u0621' ? 1 : twoForms.Contains(letter, StringComparison.Ordinal) ? 2 : 4;
            for (var i = 0; i < forms; i++) yield return (at++, BaseOf(letter), '\0');
        }

        for (var i = 0; i < 8; i++) yield return (0xFEF5 + i, 'ل', 'ا');
    }
}
