namespace Isnad.Reading;

/// <summary>Says why content is no text, in words that name the way out.</summary>
internal static class Unreadable
{
    public const string Undecodable = "neither UTF-8 nor Arabic in windows-1256 or ISO-8859-6; convert it to UTF-8";
    private const string Empty = "empty: there is no visible text in it";
    private const string Binary = "binary, not text; give plain text, HTML or JSON Lines";

    public static string? ReasonOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return Empty;
        if (bytes.StartsWith("%PDF-"u8)) return "a PDF, which is not read; save its text as UTF-8";
        var utf16 = bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]);
        return !utf16 && bytes.Contains((byte)0) ? Binary : null;
    }

    public static string? ReasonOf(string text)
    {
        var (visible, control) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c)) control += c is '\t' or '\n' or '\r' or '\f' ? 0 : 1;
            else if (!char.IsWhiteSpace(c) && !Arabic.Letters.IsInvisible(c)) visible++;
            if (!char.IsSurrogate(c)) continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return "half of a surrogate pair stands alone, so this is no Unicode text; write it again from its source";
            i++;
        }

        if (visible == 0) return Empty;
        return control * 20 > visible || text.Contains('\0', StringComparison.Ordinal) ? Binary : null;
    }
}
