using System.Security.Cryptography;
using System.Text;

namespace Isnad.Reading;

/// <summary>Makes articles of what the user points at: plain text, HTML pages, JSON Lines. Safe to use from several threads.</summary>
/// <remarks>Nothing throws for what an input holds: each input gives an article or a refusal, in input order.</remarks>
public sealed class Intake
{
    private readonly PlainText _plain;
    private readonly HtmlPages _html;
    private readonly JsonLines _json;

    public Intake(Knowledge knowledge)
    {
        var lines = new PageLines(knowledge);
        var outlets = new Outlets(knowledge);
        _plain = new PlainText(lines, outlets);
        _html = new HtmlPages(knowledge, lines, outlets);
        _json = new JsonLines(_plain, _html);
    }

    /// <summary>Reads files, folders (all files below with an extension of text, HTML or JSON Lines), glob patterns (*, ?, **) and "-" (stdin).</summary>
    public IEnumerable<ReadResult> ReadAll(IEnumerable<string> paths) => paths.SelectMany(ReadPath);

    /// <summary>Reads one page: text and HTML give one result, JSON Lines one a line. The kind comes from the location's extension, else from the content.</summary>
    public IEnumerable<ReadResult> Read(RawPage page)
    {
        if (page.Bytes.Length > Inputs.LargestPage) return [new Refused(page.Location, Inputs.TooLarge)];
        return Inputs.KindOf(page.Location, page.Bytes.Span) switch
        {
            InputKind.JsonLines => _json.Read(page.Location, new MemoryStream(page.Bytes.ToArray(), false)),
            InputKind.Html => [_html.Read(page)],
            _ => [_plain.Read(page)],
        };
    }

    /// <summary>"a-" and 16 hex digits of the content's hash: the same text at the same address is the same article, wherever the file lies.</summary>
    internal static string IdOf(string text, string? url) =>
        "a-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text + "\n" + (url ?? ""))))[..16];

    internal static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private IEnumerable<ReadResult> ReadPath(string path) => Inputs.Find(path).SelectMany(ReadFound);

    private IEnumerable<ReadResult> ReadFound(FoundInput found)
    {
        if (found.Problem is { } problem) return [new Refused(found.Location, problem)];
        if (Inputs.IsJsonLines(found.Location)) return ReadStream(found);
        var page = Inputs.Load(found.Location, out var reason);
        return page is null ? [new Refused(found.Location, reason)] : Read(page);
    }

    private IEnumerable<ReadResult> ReadStream(FoundInput found)
    {
        var stream = Inputs.Open(found.Location, out var reason);
        if (stream is null) return [new Refused(found.Location, reason)];
        return _json.Read(found.Location, stream);
    }
}
