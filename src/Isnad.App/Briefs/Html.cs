using System.Buffers;
using System.Text;

namespace Isnad.App;

/// <summary>Writes HTML: what comes from a text goes through <see cref="Text"/>, which escapes it.</summary>
internal sealed class Html(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'\0");

    /// <summary>Markup of our own.</summary>
    public Html Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    public Html Text(string text)
    {
        output.Write(Escaped(text));
        return this;
    }

    /// <summary>A piece of text isolated from its surroundings, with its language and direction.</summary>
    public Html Piece(Piece piece, string style)
    {
        output.Write("<bdi");
        if (style.Length > 0) output.Write($" class=\"{Escaped(style)}\"");
        return Language(piece).Raw(">").Text(piece.Text).Raw("</bdi>");
    }

    /// <summary>lang and dir attributes.</summary>
    public Html Language(Piece piece) => Raw($" lang=\"{piece.Language}\" dir=\"{piece.Direction}\"");

    public static string Escaped(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0) return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\0' => escaped.Append('\uFFFD'),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}
