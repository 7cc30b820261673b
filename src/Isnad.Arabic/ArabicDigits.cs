namespace Isnad.Arabic;

/// <summary>Numbers written in digits of the European, Arabic-Indic or extended Arabic-Indic set.</summary>
public static class ArabicDigits
{
    /// <summary>Reads digits with thousands separators and a decimal point; null where there is anything else.</summary>
    public static double? Parse(ReadOnlySpan<char> text)
    {
        double value = 0, scale = 0;
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var digit = Letters.DigitOf(text[i]);
            if (digit >= 0)
            {
                digits++;
                if (scale > 0)
                {
                    value += digit * scale;
                    scale /= 10;
                }
                else
                {
                    value = (value * 10) + digit;
                }
            }
            else if (scale == 0 && text[i] is '.' or '\u066B' && !IsThousands(text, i))
            {
                scale = 0.1;
            }
            else if (text[i] is not (',' or '\u066C' or '.'))
            {
                return null;
            }
        }

        return digits == 0 ? null : value;
    }

    /// <summary>The integer value of digits only, or -1.</summary>
    public static int ParseInteger(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 9) return -1;
        var value = 0;
        foreach (var c in text)
        {
            var digit = Letters.DigitOf(c);
            if (digit < 0) return -1;
            value = (value * 10) + digit;
        }

        return value;
    }

    private static bool IsThousands(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || text.Length - at != 4 || text[0] == '0') return false;
        for (var i = at + 1; i < text.Length; i++)
        {
            if (Letters.DigitOf(text[i]) < 0) return false;
        }

        return true;
    }
}
