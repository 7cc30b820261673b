namespace Isnad.Tests;

/// <summary>The statements of a text, one a line: "speaker: content", "–" where nobody can be named.</summary>
internal static class StatementLines
{
    /// <summary>In the order of the text.</summary>
    public static List<string> Of(string text)
    {
        var analysis = EventText.Read(text);
        return [.. analysis.Statements.Select(s => $"{(s.Speaker.Actor is { } actor ? EventText.Names(analysis, [actor]) : "–")}: {s.Content.Of(text)}")];
    }

    /// <summary>The first, or "nothing".</summary>
    public static string First(string text) => Of(text) is [var first, ..] ? first : "nothing";
}
