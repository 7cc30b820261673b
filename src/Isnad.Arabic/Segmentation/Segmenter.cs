namespace Isnad.Arabic;

/// <summary>Tells the clitics of a word from its stem: a log-linear choice among the cuts that spelling allows.</summary>
/// <remarks>Weights: models/segments, see its card. Thread-safe; remembers the cuts of common words.</remarks>
public sealed class Segmenter
{
    private const int Spellings = 40_000;
    private const int LongestWord = 60;

    /// <summary>A cut this far behind the best is not weighed against the neighbours: they never make up for so much.</summary>
    private const float Hopeless = 7f;

    private static readonly Lazy<Segmenter> Loaded = new(() => new Segmenter(ModelBytes.Embedded("models/segments/segments.bin"), Lexicon.BuiltIn));
    private readonly Remembered<Spelling> _memory = new(Spellings);
    private readonly SegmentFeatures _features;
    private readonly WeightTable _weights;

    internal Segmenter(ModelBytes bytes, Lexicon lexicon)
    {
        Hash = bytes.Hash;
        Counts = FormCounts.Read(bytes);
        _weights = WeightTable.Read(bytes);
        _features = new SegmentFeatures(Counts, lexicon.Verbs, lexicon.Names);
    }

    /// <summary>The segmenter this build carries.</summary>
    public static Segmenter BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the weight file.</summary>
    public string Hash { get; }

    internal FormCounts Counts { get; }

    /// <summary>Cuts every word of a sentence; other tokens stay whole.</summary>
    /// <param name="text">The text the tokens' offsets count in.</param>
    /// <param name="cuts">As long as <paramref name="sentence"/>.</param>
    public void Segment(string text, ReadOnlySpan<Token> sentence, Span<Segmentation> cuts)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            if (!IsWord(sentence[i]))
            {
                cuts[i] = default;
                continue;
            }

            var spelling = SpellingOf(text, sentence[i]);
            cuts[i] = spelling.Cuts[Choose(spelling, sentence, i)];
        }
    }

    internal static bool IsWord(in Token token) => token.Kind == TokenKind.Word && token.Key.Length > 0;

    internal Spelling SpellingOf(string text, in Token token)
    {
        var surface = text.AsSpan(token.Start, token.End - token.Start);
        return _memory.Find(surface) ?? _memory.Keep(surface, Weigh(SegmentWord.Of(surface, token.Key)));
    }

    /// <summary>Which of a word's cuts its neighbours bear out.</summary>
    internal int Choose(Spelling spelling, ReadOnlySpan<Token> sentence, int at)
    {
        if (spelling.Cuts.Length == 1) return 0;
        var context = new SegmentContext(at > 0 ? sentence[at - 1].Key : "", at + 1 < sentence.Length ? sentence[at + 1].Key : "");
        Span<ulong> features = stackalloc ulong[SegmentContext.Count];
        var best = 0;
        var bestScore = float.NegativeInfinity;
        for (var c = 0; c < spelling.Cuts.Length; c++)
        {
            context.Features(spelling.Word, spelling.Cuts[c], features);
            var score = spelling.Scores[c];
            foreach (var feature in features) score += _weights.Of(feature);
            if (score <= bestScore) continue;
            best = c;
            bestScore = score;
        }

        return best;
    }

    /// <summary>Drops what is remembered: for training, where one spelling meets several models.</summary>
    internal void Forget() => _memory.Forget();

    private Spelling Weigh(SegmentWord word)
    {
        // No word of any text is that long; weighing its cuts would only cost memory.
        if (word.Form.Length > LongestWord) return new Spelling(word, [default], [0]);
        Span<Segmentation> found = stackalloc Segmentation[SegmentCandidates.Most];
        var n = SegmentCandidates.Of(word.Form, found);
        // Nothing to choose between.
        if (n == 1) return new Spelling(word, [found[0]], [0]);
        var scores = new float[n];
        var features = new List<ulong>(64);
        for (var c = 0; c < n; c++)
        {
            features.Clear();
            _features.Word(word, found[c], features);
            foreach (var feature in features) scores[c] += _weights.Of(feature);
        }

        var least = scores.Max() - Hopeless;
        var kept = 0;
        for (var c = 0; c < n; c++)
        {
            if (scores[c] < least) continue;
            (found[kept], scores[kept]) = (found[c], scores[c]);
            kept++;
        }

        return new Spelling(word, found[..kept].ToArray(), scores[..kept]);
    }
}
