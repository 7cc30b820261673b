using System.Collections.Concurrent;

namespace Isnad.Arabic;

/// <summary>Scores and decodes parts of speech over the segments of a sentence. Thread-safe.</summary>
internal sealed class PosModel
{
    private readonly ChainModel _chain;
    private readonly PosFeatures _features;
    private readonly WordClasses _classes;
    private readonly VectorWeights _vectors;

    /// <summary>A clitic scores the same whatever word it stands at.</summary>
    private readonly ConcurrentDictionary<string, float[]> _clitics = new(StringComparer.Ordinal);

    public PosModel(ModelBytes bytes, WordClasses classes)
    {
        Hash = bytes.Hash;
        _features = new PosFeatures(classes);
        _chain = ChainModel.Read(bytes);
        _classes = classes;
        _vectors = new VectorWeights(_chain, PosFeatures.VectorSeed, classes.Dimensions);
    }

    /// <summary>"sha256:…" of the weight file.</summary>
    public string Hash { get; }

    public string[] Labels => _chain.Labels;

    /// <summary>Whether a segment is a word with a vector.</summary>
    public static bool HasVector(Piece piece) => !piece.IsClitic && piece.Word.Kind == TokenKind.Word && piece.Word.Row >= 0;

    public static Piece[] PiecesOf(ReadOnlySpan<WordType> sentence)
    {
        var n = 0;
        foreach (var word in sentence) n += (word.Pieces ??= Piece.Of(word)).Length;
        var pieces = new Piece[n];
        n = 0;
        foreach (var word in sentence)
        {
            word.Pieces!.CopyTo(pieces, n);
            n += word.Pieces.Length;
        }

        return pieces;
    }

    public float[] Scores(ReadOnlySpan<Piece> sentence)
    {
        var k = _chain.Classes;
        var scores = new float[sentence.Length * k];
        var found = new List<TypeFeature>(16);
        for (var i = 0; i < sentence.Length; i++)
        {
            var typeScores = sentence[i].Scores ??= TypeScores(sentence[i]);
            for (var offset = -ChainModel.Reach; offset <= ChainModel.Reach; offset++)
            {
                var place = i - offset;
                if (place >= 0 && place < sentence.Length) _chain.AddType(typeScores, offset, scores.AsSpan(place * k, k));
            }

            found.Clear();
            _features.Place(sentence, i, found);
            foreach (var feature in found) _chain.Add(feature.Hash, scores.AsSpan(i * k, k));
        }

        return scores;
    }

    private float[] TypeScores(Piece piece)
    {
        if (piece.IsClitic) return _clitics.GetOrAdd(piece.Form, _ => _chain.ScoresOf(_features.Of(piece)));
        var scores = _chain.ScoresOf(_features.Of(piece));
        if (HasVector(piece)) _vectors.AddTo(_classes.Vector(piece.Word.Row), scores);
        return scores;
    }

    public int[] Decode(float[] scores) => _chain.Best(scores);

    public float[] Probabilities(float[] scores) => _chain.Probabilities(scores);
}
