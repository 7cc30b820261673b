using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>An article cut into tokens and sentences: what the annotators read.</summary>
/// <remarks>Tokens cover the passages only (not the noise), in order, without line breaks; sentences never cross a passage.</remarks>
public sealed class SentencedArticle
{
    private SentencedArticle(Article article, Token[] tokens, Sentence[] sentences, int[] sentenceOf)
    {
        Article = article;
        Tokens = tokens;
        Sentences = sentences;
        SentenceOf = sentenceOf;
    }

    public Article Article { get; }

    public string Text => Article.Text;

    public Token[] Tokens { get; }

    public Sentence[] Sentences { get; }

    /// <summary>For each token, the index of its sentence.</summary>
    public int[] SentenceOf { get; }

    public static SentencedArticle Of(Article article)
    {
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        for (var p = 0; p < article.Passages.Count; p++)
        {
            var first = tokens.Count;
            foreach (var token in Tokenizer.Tokenize(article.Text, article.Passages[p].Span))
            {
                // «#وزارة_الدفاع» reads as its words; the marks stay in the text and in spans.
                if (token.Kind != TokenKind.Break && !token.IsMark("#_")) tokens.Add(token);
            }

            foreach (var (from, to) in SentenceEnds.Split(article.Text, tokens, first))
            {
                sentences.Add(new Sentence(sentences.Count, p, from, to, new Span(tokens[from].Start, tokens[to - 1].End)));
            }
        }

        var sentenceOf = new int[tokens.Count];
        foreach (var s in sentences) Array.Fill(sentenceOf, s.Index, s.From, s.To - s.From);
        return new SentencedArticle(article, [.. tokens], [.. sentences], sentenceOf);
    }

    /// <summary>The kind of the passage that a sentence stands in.</summary>
    public PassageKind KindOf(Sentence sentence) => Article.Passages[sentence.Paragraph].Kind;

    /// <summary>Index of the first token that starts at or after <paramref name="offset"/>; the token count if none does.</summary>
    public int TokenAtOrAfter(int offset)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
