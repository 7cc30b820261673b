namespace Isnad.Arabic;

/// <summary>Reads a line of tokens parted by single spaces, keeping them as they are.</summary>
public static class Pretokenized
{
    /// <summary>The pieces of <paramref name="line"/> between spaces; empty pieces are passed over. A tab parts pieces too, since no printed token may hold one.</summary>
    public static List<Span> Spans(string line)
    {
        var spans = new List<Span>();
        for (var start = 0; start < line.Length;)
        {
            var end = line.AsSpan(start).IndexOfAny(' ', '\t');
            end = end < 0 ? line.Length : start + end;
            if (end > start) spans.Add(new Span(start, end));
            start = end + 1;
        }

        return spans;
    }

    /// <summary>The word of a piece with the punctuation that hangs on it («نعم»،), each a token; one token where the piece is anything else (2:0, ق.م).</summary>
    public static List<Token> Parts(string line, Span piece)
    {
        var parts = Tokenizer.Tokenize(line, piece);
        if (parts.Count(p => p.Kind == TokenKind.Word) == 1 && parts.TrueForAll(p => p.Kind is TokenKind.Word or TokenKind.Mark or TokenKind.Quote)) return parts;
        return [.. Tokens(line, [piece])];
    }

    /// <summary>One token for each piece: where punctuation hangs on a word, the token is the word (the longest part).</summary>
    public static Token[] Tokens(string line, List<Span> spans)
    {
        var tokens = new Token[spans.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token(TokenKind.Mark, spans[i].Start, spans[i].End, Folded.Key(line.AsSpan(spans[i].Start, spans[i].Length)));
            var longest = 0;
            foreach (var part in Tokenizer.Tokenize(line, spans[i]))
            {
                var weight = part.Key.Length + (part.Kind switch { TokenKind.Word => 100_000, TokenKind.Number or TokenKind.Foreign => 1000, _ => 0 });
                if (weight <= longest || part.Kind == TokenKind.Break) continue;
                longest = weight;
                tokens[i] = part;
            }
        }

        return tokens;
    }
}
