using System.Collections.Concurrent;

namespace Isnad.Arabic;

/// <summary>Cuts the words of a sentence and finds what is known of each; common words are remembered. Thread-safe.</summary>
internal sealed class WordTypes(Segmenter segmenter, Lexicon lexicon, WordClasses classes)
{
    private const int Remembered = 5_000;
    private static readonly Lazy<WordTypes> Loaded = new(() => new WordTypes(Segmenter.BuiltIn, Lexicon.BuiltIn, WordClasses.BuiltIn));
    private readonly ConcurrentDictionary<(TokenKind Kind, string Key), WordType> _others = [];
    private int _remembered;

    public static WordTypes BuiltIn => Loaded.Value;

    public Lexicon Lexicon => lexicon;

    public WordClasses Classes => classes;

    public WordType[] Of(string text, ReadOnlySpan<Token> sentence)
    {
        var types = new WordType[sentence.Length];
        for (var i = 0; i < types.Length; i++)
        {
            if (!Segmenter.IsWord(sentence[i]))
            {
                types[i] = Other(sentence[i]);
                continue;
            }

            var spelling = segmenter.SpellingOf(text, sentence[i]);
            var chosen = segmenter.Choose(spelling, sentence, i);
            types[i] = spelling.Types[chosen] ??= new WordType(TokenKind.Word, spelling.Word, sentence[i].Key, spelling.Cuts[chosen], lexicon, classes);
        }

        return types;
    }

    /// <summary>The types of words whose cuts are known; nothing is remembered.</summary>
    public WordType[] Of(string text, ReadOnlySpan<Token> sentence, ReadOnlySpan<Segmentation> cuts)
    {
        var types = new WordType[sentence.Length];
        for (var i = 0; i < types.Length; i++)
            types[i] = Segmenter.IsWord(sentence[i]) ? new WordType(TokenKind.Word, SegmentWord.Of(text, sentence[i]), sentence[i].Key, cuts[i], lexicon, classes) : Other(sentence[i]);
        return types;
    }

    /// <summary>Drops what is remembered: for training, where one set of types meets several models.</summary>
    public void Forget()
    {
        segmenter.Forget();
        _others.Clear();
    }

    private WordType Other(in Token token)
    {
        var kind = token.Kind == TokenKind.Word ? TokenKind.Mark : token.Kind;
        if (_others.TryGetValue((kind, token.Key), out var known)) return known;
        if (Interlocked.Increment(ref _remembered) >= Remembered)
        {
            _others.Clear();
            _remembered = 0;
        }

        return _others[(kind, token.Key)] = new WordType(kind, new SegmentWord(token.Key, token.Key), token.Key, default, lexicon, classes);
    }
}
