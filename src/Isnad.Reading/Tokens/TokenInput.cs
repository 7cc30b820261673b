namespace Isnad.Reading;

/// <summary>Loads the one text that `isnad tokens` reads: as <see cref="Intake"/> finds a charset, but neither lines of a page nor emptiness matter.</summary>
public static class TokenInput
{
    private const string Missing = "no such file; check the path, or give the text on standard input and - as the file";
    private const string Folder = "a folder, and tokens reads one text; name a file in it";

    /// <summary>The text of a file, or of standard input for "-"; without a byte order mark.</summary>
    /// <param name="reason">Where null is returned: what is wrong and the way out, in one line.</param>
    public static string? Load(string path, out string reason)
    {
        if (path is not Inputs.Stdin && !File.Exists(path))
        {
            reason = Directory.Exists(path) ? Folder : Missing;
            return null;
        }

        return Inputs.Load(path, out reason) is { } page ? Decode(page.Bytes.Span, out reason) : null;
    }

    /// <summary>The text that bytes hold, or null with the reason; no bytes are an empty text.</summary>
    internal static string? Decode(ReadOnlySpan<byte> bytes, out string reason)
    {
        reason = "";
        if (bytes.IsEmpty) return "";
        if (Unreadable.ReasonOf(bytes) is { } unreadable)
        {
            reason = unreadable;
            return null;
        }

        if (Charset.Decode(bytes, null) is { } decoded) return decoded.Text;
        reason = Unreadable.Undecodable;
        return null;
    }
}
