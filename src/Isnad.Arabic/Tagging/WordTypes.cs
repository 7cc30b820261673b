using System.Collections.Concurrent;

namespace Isnad.Arabic;

/// <summary>Cuts the words of a sentence and finds what is known of each; common words are remembered. Thread-safe.</summary>
internal sealed class WordTypes(Segmenter segmenter, Lexicon lexicon, WordClasses classes)
{
    private const int Remembered = 20_000;
    private static readonly Lazy<WordTypes> Loaded = new(() => new WordTypes(Segmenter.BuiltIn, Lexicon.BuiltIn, WordClasses.BuiltIn));
    private readonly ConcurrentDictionary<(string Exact, Segmentation Cut, TokenKind Kind), WordType> _memory = [];

    public static WordTypes BuiltIn => Loaded.Value;

    public Lexicon Lexicon => lexicon;

    public WordClasses Classes => classes;

    public WordType[] Of(string text, ReadOnlySpan<Token> sentence)
    {
        var cuts = sentence.Length <= 256 ? stackalloc Segmentation[sentence.Length] : new Segmentation[sentence.Length];
        segmenter.Segment(text, sentence, cuts);
        return Of(text, sentence, cuts);
    }

    /// <summary>The types of words whose cuts are known.</summary>
    public WordType[] Of(string text, ReadOnlySpan<Token> sentence, ReadOnlySpan<Segmentation> cuts)
    {
        var types = new WordType[sentence.Length];
        for (var i = 0; i < types.Length; i++) types[i] = TypeOf(text, sentence[i], cuts[i]);
        return types;
    }

    /// <summary>Drops what is remembered: for training, where one set of types meets several models.</summary>
    public void Forget() => _memory.Clear();

    private WordType TypeOf(string text, in Token token, Segmentation cut)
    {
        var isWord = token.Kind == TokenKind.Word && token.Key.Length > 0;
        var word = isWord ? SegmentWord.Of(text, token) : new SegmentWord(token.Key, token.Key);
        var key = (word.Exact, cut, token.Kind);
        if (_memory.TryGetValue(key, out var known)) return known;
        if (_memory.Count >= Remembered) _memory.Clear();
        var type = new WordType(isWord ? TokenKind.Word : token.Kind == TokenKind.Word ? TokenKind.Mark : token.Kind, word, token.Key, cut, lexicon, classes);
        _memory[key] = type;
        return type;
    }
}
