namespace Isnad.Arabic;

/// <summary>Reads a line of tokens parted by single spaces, keeping them as they are.</summary>
public static class Pretokenized
{
    /// <summary>The pieces of <paramref name="line"/> between spaces; empty pieces are passed over.</summary>
    public static List<Span> Spans(string line)
    {
        var spans = new List<Span>();
        for (var start = 0; start < line.Length;)
        {
            var end = line.IndexOf(' ', start);
            if (end < 0) end = line.Length;
            if (end > start) spans.Add(new Span(start, end));
            start = end + 1;
        }

        return spans;
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
                var weight = part.IsWord ? part.Key.Length + 1000 : part.Key.Length;
                if (weight <= longest) continue;
                longest = weight;
                tokens[i] = part;
            }
        }

        return tokens;
    }
}
