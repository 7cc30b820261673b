using System.Collections.Concurrent;

namespace Isnad.Arabic;

/// <summary>Tells the clitics of a word from its stem: a log-linear choice among the cuts that spelling allows.</summary>
/// <remarks>Weights: models/segments, see its card. Thread-safe; remembers the cuts of common words.</remarks>
public sealed class Segmenter
{
    private const int Remembered = 40_000;
    private static readonly Lazy<Segmenter> Loaded = new(() => new Segmenter(ModelBytes.Embedded("models/segments/segments.bin"), Lexicon.BuiltIn));
    private readonly ConcurrentDictionary<string, Choices> _memory = new(StringComparer.Ordinal);
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
        var previous = "";
        for (var i = 0; i < sentence.Length; i++)
        {
            var token = sentence[i];
            if (!token.IsWord || token.Key.Length == 0)
            {
                cuts[i] = default;
                previous = token.Key;
                continue;
            }

            var next = i + 1 < sentence.Length ? sentence[i + 1].Key : "";
            cuts[i] = Best(SegmentWord.Of(text, token), previous, next);
            previous = token.Key;
        }
    }

    private Segmentation Best(in SegmentWord word, string previous, string next)
    {
        var choices = ChoicesOf(word);
        if (choices.Cuts.Length == 1) return choices.Cuts[0];
        var best = 0;
        var bestScore = float.NegativeInfinity;
        var features = new List<ulong>(8);
        for (var c = 0; c < choices.Cuts.Length; c++)
        {
            features.Clear();
            SegmentFeatures.Context(word, choices.Cuts[c], previous, next, features);
            var score = choices.Scores[c];
            foreach (var feature in features) score += _weights.Of(feature);
            if (score <= bestScore) continue;
            best = c;
            bestScore = score;
        }

        return choices.Cuts[best];
    }

    private Choices ChoicesOf(in SegmentWord word)
    {
        if (_memory.TryGetValue(word.Exact, out var known)) return known;
        Span<Segmentation> found = stackalloc Segmentation[SegmentCandidates.Most];
        var n = SegmentCandidates.Of(word.Form, found);
        var choices = new Choices(found[..n].ToArray(), new float[n]);
        var features = new List<ulong>(64);
        for (var c = 0; c < n; c++)
        {
            features.Clear();
            _features.Word(word, choices.Cuts[c], features);
            foreach (var feature in features) choices.Scores[c] += _weights.Of(feature);
        }

        if (_memory.Count >= Remembered) _memory.Clear();
        _memory[word.Exact] = choices;
        return choices;
    }

    private sealed record Choices(Segmentation[] Cuts, float[] Scores);
}
