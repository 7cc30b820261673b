using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Clitics and parts of speech of an article's tokens, by the trained models; a sentence is tagged when somebody first asks about it.</summary>
/// <remarks>One article, one thread.</remarks>
internal sealed class Tags(SentencedArticle source)
{
    private readonly bool[] _tagged = new bool[source.Sentences.Length];
    private Segmentation[] _cuts = [];
    private PartOfSpeech[] _parts = [];

    /// <summary>Where the token's clitics end.</summary>
    public Segmentation Cut(int token)
    {
        Tag(token);
        return _cuts[token];
    }

    /// <summary>What the token's stem is.</summary>
    public PartOfSpeech Part(int token)
    {
        Tag(token);
        return _parts[token];
    }

    /// <summary>Whether the token opens with the one-letter preposition <paramref name="letter"/> (ب، ل، ك), a conjunction before it allowed.</summary>
    public bool OpensWith(int token, char letter)
    {
        var key = source.Tokens[token].Key;
        if (!key.Contains(letter, StringComparison.Ordinal) || !source.Tokens[token].IsWord) return false;
        var cut = Cut(token);
        return cut.Preposition > 0 && key[cut.Conjunction] == letter;
    }

    /// <summary>A participle or adjective in a place where only such stand, or a noun: no verb, no name, no function word.</summary>
    public bool IsNominal(int token) => Part(token) is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun or PartOfSpeech.Number;

    private void Tag(int token)
    {
        if (_cuts.Length == 0)
        {
            _cuts = new Segmentation[source.Tokens.Length];
            _parts = new PartOfSpeech[source.Tokens.Length];
        }

        var s = source.SentenceOf[token];
        if (_tagged[s]) return;
        _tagged[s] = true;
        var (from, to) = (source.Sentences[s].From, source.Sentences[s].To);
        WordTagger.BuiltIn.Parts(source.Text, source.Tokens.AsSpan(from, to - from), _cuts.AsSpan(from, to - from), _parts.AsSpan(from, to - from));
    }
}
