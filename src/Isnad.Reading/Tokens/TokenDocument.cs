using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A text or a list of pretokenized lines, cut into sentences.</summary>
internal sealed class TokenDocument
{
    private TokenDocument(List<TokenSentence> sentences) => Sentences = sentences;

    public List<TokenSentence> Sentences { get; }

    /// <summary>A line end always ends a sentence, as do the marks that <see cref="SentenceEnds"/> knows.</summary>
    public static TokenDocument OfText(string text)
    {
        var sentences = new List<TokenSentence>();
        var line = new List<Token>();
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (token.Kind != TokenKind.Break) line.Add(token);
            else Cut(text, line, sentences);
        }

        Cut(text, line, sentences);
        return new TokenDocument(sentences);
    }

    /// <summary>One sentence a line; empty lines are passed over.</summary>
    /// <param name="apart">Punctuation that hangs on a word is a token of its own (for segments); else a piece is one token (for names).</param>
    public static TokenDocument OfLines(TextReader input, bool apart)
    {
        var sentences = new List<TokenSentence>();
        while (input.ReadLine() is { } line)
        {
            var spans = Pretokenized.Spans(line);
            if (spans.Count == 0) continue;
            var parts = spans.ConvertAll(s => apart ? Pretokenized.Parts(line, s) : [.. Pretokenized.Tokens(line, [s])]);
            sentences.Add(new TokenSentence(line, [.. parts.SelectMany(p => p)], [.. spans], [.. parts.Select(p => p.Count)]));
        }

        return new TokenDocument(sentences);
    }

    private static void Cut(string text, List<Token> line, List<TokenSentence> sentences)
    {
        foreach (var (from, to) in SentenceEnds.Split(text, line, 0))
        {
            var tokens = line.GetRange(from, to - from).ToArray();
            sentences.Add(new TokenSentence(text, tokens, tokens.Select(t => t.Span).ToArray(), tokens.Select(_ => 1).ToArray()));
        }

        line.Clear();
    }
}
