using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Isnad.App;

/// <summary>
/// Lines of styled words with hanging indents. Wraps at the width of a terminal; writes plain, unwrapped lines anywhere else, so that a
/// redirected brief can be searched and compared. Arabic stays in logical order: turning it round is the terminal's work.
/// </summary>
internal sealed class Paper
{
    private readonly IAnsiConsole _console;
    private readonly int _width;

    /// <param name="width">Columns of the terminal; null where the output is none.</param>
    public Paper(TextWriter writer, int? width)
    {
        _width = width ?? int.MaxValue;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = width is null ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = width is null ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        _console.Profile.Width = 1_000_000;
    }

    public static Style Plain => Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(foreground: Color.Grey);

    public static Style Accent { get; } = new(foreground: Color.DarkOrange3);

    public static Style Marked { get; } = new(foreground: Color.DarkOrange3, decoration: Decoration.Underline);

    public void Blank() => _console.Write(new Text("\n"));

    /// <summary>Writes one line; its continuation is indented by two more columns.</summary>
    public void Line(int indent, params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var column = indent;
        _console.Write(new Text(new string(' ', indent)));
        foreach (var (text, style) in parts)
        {
            var run = new StringBuilder();
            foreach (var word in WordsOf(text))
            {
                var width = WidthOf(word);
                if (column + width > _width && column > indent + 2)
                {
                    run.Append('\n').Append(' ', indent + 2);
                    column = indent + 2;
                }

                run.Append(word);
                column += width;
            }

            _console.Write(new Text(run.ToString(), style));
        }

        _console.Write(new Text("\n"));
    }

    /// <summary>Words with the space after them.</summary>
    private static IEnumerable<string> WordsOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var space = text.IndexOf(' ', start);
            var end = space < 0 ? text.Length : space + 1;
            yield return text[start..end];
            start = end;
        }
    }

    /// <summary>Columns that a text takes: marks over letters and marks of direction take none.</summary>
    public static int WidthOf(string word)
    {
        var width = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)) width++;
        }

        return width;
    }
}
