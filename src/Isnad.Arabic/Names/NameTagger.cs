namespace Isnad.Arabic;

/// <summary>Finds the names of people, places and organisations, token by token, clitics attached. Thread-safe.</summary>
/// <remarks>Weights: models/names, see its card. It knows words and their company, not who is meant.</remarks>
public sealed class NameTagger
{
    private static readonly Lazy<NameTagger> Loaded = new(() => new NameTagger(WordTypes.BuiltIn, ModelBytes.Embedded("models/names/names.bin")));
    private readonly WordTypes _types;
    private readonly NameModel _model;

    internal NameTagger(WordTypes types, ModelBytes bytes)
    {
        _types = types;
        _model = new NameModel(bytes, types.Lexicon, types.Classes);
    }

    /// <summary>The tagger this build carries.</summary>
    public static NameTagger BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the weight file.</summary>
    public string Hash => _model.Hash;

    /// <summary>Tags one sentence by itself. Prefer <see cref="TagDocument"/>, which finds more.</summary>
    /// <param name="text">The text that the tokens' offsets count in.</param>
    /// <param name="tags">As long as <paramref name="sentence"/>.</param>
    public void Tag(string text, ReadOnlySpan<Token> sentence, Span<NameTag> tags) => Write(_model.Scores(_types.Of(text, sentence)), tags);

    /// <summary>Tags the sentences of a document in two passes: what the first finds anywhere helps the second everywhere.</summary>
    /// <param name="text">The text that the tokens' offsets count in.</param>
    /// <param name="tokens">All tokens of the document.</param>
    /// <param name="sentences">Token ranges [From, To) of the sentences, in order, none overlapping.</param>
    /// <returns>One tag a token; O outside all sentences.</returns>
    public NameTag[] TagDocument(string text, Token[] tokens, IReadOnlyList<(int From, int To)> sentences)
    {
        var types = new WordType[sentences.Count][];
        for (var i = 0; i < types.Length; i++) types[i] = _types.Of(text, tokens.AsSpan(sentences[i].From, sentences[i].To - sentences[i].From));
        var scores = _model.Document(types);
        var tags = new NameTag[tokens.Length];
        for (var i = 0; i < types.Length; i++) Write(scores[i], tags.AsSpan(sentences[i].From, types[i].Length));
        return tags;
    }

    /// <summary>As <see cref="TagDocument"/>, where each sentence has a text of its own.</summary>
    public NameTag[][] TagSentences(IReadOnlyList<(string Text, Token[] Tokens)> sentences)
    {
        var scores = _model.Document(sentences.Select(s => _types.Of(s.Text, s.Tokens)).ToArray());
        var tags = new NameTag[scores.Length][];
        for (var i = 0; i < tags.Length; i++) Write(scores[i], tags[i] = new NameTag[sentences[i].Tokens.Length]);
        return tags;
    }

    private void Write(float[] scores, Span<NameTag> tags)
    {
        var best = _model.Decode(scores);
        var probabilities = _model.Probabilities(scores);
        var k = _model.Labels.Length;
        for (var i = 0; i < tags.Length; i++)
            tags[i] = new NameTag((NameKind)((best[i] + 1) / 2), best[i] % 2 == 1, probabilities[(i * k) + best[i]]);
    }
}
