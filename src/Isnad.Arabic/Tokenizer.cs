namespace Isnad.Arabic;

/// <summary>Cuts a text into tokens. Every unit that is not white space or invisible is in exactly one token; nothing throws.</summary>
public static class Tokenizer
{
    /// <summary>Straight, curly, angle and low quotation marks, and the doubled apostrophe's single one.</summary>
    public const string Quotes = "\"“”„‟«»‹›‘’‚‛`´";

    private static readonly string[] OneUnit = BuildOneUnit();

    public static List<Token> Tokenize(string text) => Tokenize(text, new Span(0, text.Length));

    /// <summary>Tokens of the part <paramref name="within"/>; offsets stay those of the whole text.</summary>
    public static List<Token> Tokenize(string text, Span within)
    {
        var tokens = new List<Token>((within.Length / 5) + 4);
        var i = within.Start;
        while (i < within.End)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u2028' or '\u2029')
            {
                var width = c == '\r' && i + 1 < within.End && text[i + 1] == '\n' ? 2 : 1;
                tokens.Add(new Token(TokenKind.Break, i, i + width, "\n"));
                i += width;
            }
            else if (char.IsWhiteSpace(c) || Letters.IsInvisible(c))
            {
                i++;
            }
            else
            {
                var end = EndOfToken(text, i, within.End, out var kind);
                var key = KeyOf(text, i, end);
                // A run of kashida or of vowel marks alone is ornament: a word has at least one letter.
                tokens.Add(key.Length > 0 ? new Token(kind, i, end, key) : new Token(TokenKind.Mark, i, end, text[i].ToString()));
                i = end;
            }
        }

        return tokens;
    }

    private static int EndOfToken(string text, int start, int limit, out TokenKind kind)
    {
        var c = text[start];
        var i = start + 1;
        if (Letters.IsArabicWordUnit(c))
        {
            kind = TokenKind.Word;
            while (i < limit && Letters.IsArabicWordUnit(text[i])) i++;
            while (i > start + 1 && Letters.IsInvisible(text[i - 1])) i--;
            return i;
        }

        if (Letters.DigitOf(c) >= 0)
        {
            kind = TokenKind.Number;
            while (i < limit && (Letters.DigitOf(text[i]) >= 0 || (IsInnerSeparator(text[i]) && i + 1 < limit && Letters.DigitOf(text[i + 1]) >= 0))) i++;
            return i;
        }

        if (char.IsLetter(c) || char.IsSurrogate(c))
        {
            kind = TokenKind.Foreign;
            while (i < limit && !Letters.IsArabicWordUnit(text[i]) && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || char.IsBetween(text[i], '\u0300', '\u036F'))) i++;
            return i;
        }

        kind = Quotes.Contains(c, StringComparison.Ordinal) ? TokenKind.Quote : TokenKind.Mark;
        if (c == '\'' && i < limit && text[i] == '\'')
        {
            kind = TokenKind.Quote;
            return i + 1;
        }

        if (c == '\'') kind = TokenKind.Quote;
        return i;
    }

    private static bool IsInnerSeparator(char c) => c is '.' or ',' or '\u066B' or '\u066C';

    private static string KeyOf(string text, int start, int end)
    {
        if (end - start == 1 && text[start] < 256) return OneUnit[text[start]];
        return Folded.Key(text.AsSpan(start, end - start));
    }

    private static string[] BuildOneUnit()
    {
        var keys = new string[256];
        for (var i = 0; i < 256; i++) keys[i] = Folded.Key([(char)i]);
        return keys;
    }
}
