using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>One line of a text that has something visible on it, trimmed to what is visible.</summary>
internal sealed class Line
{
    private const string Closers = "\"'”»’›)]}";

    private Line(string text, Span span, bool blankBefore)
    {
        Span = span;
        BlankBefore = blankBefore;
        Tokens = Tokenizer.Tokenize(text, span);
        Words = [.. Tokens.Where(t => t.Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number)];
        var last = span.End - 1;
        while (last > span.Start && (Closers.Contains(text[last], StringComparison.Ordinal) || char.IsWhiteSpace(text[last]) || Letters.IsInvisible(text[last]))) last--;
        Last = text[last];
        EndsOpen = Last == '…' || (Last == '.' && last > span.Start && text[last - 1] == '.');
    }

    public Span Span { get; }

    /// <summary>True where a blank line stands between this line and the one before, and on the first line.</summary>
    public bool BlankBefore { get; }

    public List<Token> Tokens { get; }

    /// <summary>Words and numbers, without marks.</summary>
    public List<Token> Words { get; }

    /// <summary>The last visible unit before closing quotes and brackets.</summary>
    public char Last { get; }

    /// <summary>Ends in dots that promise more, as teasers do.</summary>
    public bool EndsOpen { get; }

    /// <summary>Opens with a bullet or another mark that is no quotation mark.</summary>
    public bool StartsWithMark => Tokens is [{ Kind: TokenKind.Mark }, ..];

    public bool EndsInFullStop => Last is '.' or '۔' && !EndsOpen;

    public bool EndsInMark => EndsOpen || Last is '.' or '۔' or '؟' or '?' or '!' or ':' or '؛' or ';' or '،' or ',';

    /// <summary>A paragraph of running text: long, or a sentence that is closed by a full stop.</summary>
    public bool IsParagraph => Words.Count >= 25 || (Words.Count >= 10 && EndsInFullStop);

    /// <summary>Few words and no mark at the end: a menu entry, a section, a tag; perhaps a short headline.</summary>
    public bool IsLabel => Words.Count <= 4 && !EndsInMark;

    public string Key => string.Join(' ', Words.Select(w => w.Key));

    /// <summary>The visible lines of a text, in order. CR, LF, both together and the Unicode separators end a line.</summary>
    public static List<Line> Of(string text)
    {
        var lines = new List<Line>();
        var blank = true;
        var start = 0;
        while (start < text.Length)
        {
            var end = start;
            while (end < text.Length && text[end] is not ('\n' or '\r' or '\u2028' or '\u2029')) end++;
            var span = Trimmed(text, start, end);
            if (!span.IsEmpty) lines.Add(new Line(text, span, blank));
            blank = span.IsEmpty;
            start = end + 1;
            if (end < text.Length && text[end] == '\r' && start < text.Length && text[start] == '\n') start++;
        }

        return lines;
    }

    /// <summary>The part of [<paramref name="start"/>, <paramref name="end"/>) from its first to its last visible unit.</summary>
    public static Span Trimmed(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new Span(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || Letters.IsInvisible(c);
}
