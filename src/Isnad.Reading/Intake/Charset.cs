using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds the charset of bytes by evidence: BOM, then strict UTF-8 (which beats any label), then the label, then the letters.</summary>
internal static class Charset
{
    private const double EnoughArabic = 0.6;
    private static readonly SearchValues<char> AfterLabel = SearchValues.Create("\"' ;/>\r\n");

    /// <summary>The text and the charset's name; null where no charset makes text of the bytes.</summary>
    public static (string Text, string Name)? Decode(ReadOnlySpan<byte> bytes, string? label)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return (Encoding.UTF8.GetString(bytes[3..]), "utf-8");
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return (Encoding.Unicode.GetString(bytes[2..]), "utf-16le");
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16be");
        if (Utf8.IsValid(bytes)) return (Encoding.UTF8.GetString(bytes), "utf-8");
        if (IsNearlyUtf8(bytes)) return (Encoding.UTF8.GetString(bytes), "utf-8");
        return Arabic(bytes, label);
    }

    /// <summary>The charset that a page declares in its first 4 KB, or null.</summary>
    public static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var rest = head[(at + 7)..].TrimStart(' ', '=', '"', '\'', '\t');
        var end = rest.AsSpan().IndexOfAny(AfterLabel);
        return end <= 0 ? null : rest[..end].ToLowerInvariant();
    }

    private static (string Text, string Name)? Arabic(ReadOnlySpan<byte> bytes, string? label)
    {
        var best = ("", "", Share: 0.0);
        foreach (var name in (string[])["windows-1256", "iso-8859-6"])
        {
            var text = CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetString(bytes);
            var share = ShareOfCommonArabic(text) + (string.Equals(name, label, StringComparison.Ordinal) ? 0.05 : 0);
            if (share > best.Share) best = (text, name, share);
        }

        if (best.Share >= EnoughArabic) return (best.Item1, best.Item2);
        var declared = label is null or "utf-8" ? null : EncodingOf(label);
        return declared is null ? null : (declared.GetString(bytes), label!);
    }

    /// <summary>A stray byte in a long text is damage, not another charset: at most one in a hundred of the non-ASCII bytes.</summary>
    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        foreach (var b in bytes) high += b >= 0x80 ? 1 : 0;
        var damaged = Encoding.UTF8.GetString(bytes).AsSpan().Count('\uFFFD');
        return damaged * 100 <= high;
    }

    /// <summary>Of the letters outside ASCII, the part that is among the commonest of Arabic; wrong tables scatter them. A lone one in a Latin word is an accent misread.</summary>
    private static double ShareOfCommonArabic(string text)
    {
        var (letters, common) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80 || char.IsWhiteSpace(c)) continue;
            letters++;
            var beside = i + 1 < text.Length && Letters.IsArabicWordUnit(text[i + 1]) || (i > 0 && Letters.IsArabicWordUnit(text[i - 1]));
            if (beside && c is 'ا' or 'ل' or 'ي' or 'م' or 'و' or 'ن' or 'ر' or 'ت' or 'ب' or 'ع' or 'د' or 'ه' or 'ة' or 'س' or 'أ' or 'ف' or 'ق' or 'ك') common++;
        }

        return letters == 0 ? 0 : (double)common / letters;
    }

    private static Encoding? EncodingOf(string label)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
