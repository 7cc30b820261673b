using System.Runtime.CompilerServices;

namespace Isnad.Arabic;

/// <summary>Scores and decodes name tags over word types. Thread-safe.</summary>
internal sealed class NameModel
{
    private readonly ChainModel _chain;
    private readonly NameFeatures _features;
    private readonly NamePhrases _phrases;
    private readonly WordClasses _classes;
    private readonly VectorWeights _vectors;
    private readonly bool _sharesTypes;
    private readonly ConditionalWeakTable<WordType, float[]> _typeScores = [];

    /// <param name="sharesTypes">Whether this is the one model that keeps its scores on the word types; others keep their own.</param>
    public NameModel(ModelBytes bytes, Lexicon lexicon, WordClasses classes, bool sharesTypes = true)
    {
        _sharesTypes = sharesTypes;
        Hash = bytes.Hash;
        _features = new NameFeatures(classes, NewsTags.Read(bytes));
        _chain = ChainModel.Read(bytes);
        _phrases = new NamePhrases(lexicon.Names);
        _classes = classes;
        _vectors = new VectorWeights(_chain, NameFeatures.VectorSeed, classes.Dimensions);
    }

    /// <summary>"sha256:…" of the weight file.</summary>
    public string Hash { get; }

    public string[] Labels => _chain.Labels;

    /// <summary>Scores of each label at each place.</summary>
    public float[] Scores(ReadOnlySpan<WordType> sentence)
    {
        var k = _chain.Classes;
        var scores = new float[sentence.Length * k];
        for (var i = 0; i < sentence.Length; i++)
        {
            var typeScores = _sharesTypes ? sentence[i].NameScores ??= TypeScores(sentence[i]) : _typeScores.GetValue(sentence[i], TypeScores);
            for (var offset = -ChainModel.Reach; offset <= ChainModel.Reach; offset++)
            {
                var place = i - offset;
                if (place >= 0 && place < sentence.Length) _chain.AddType(typeScores, offset, scores.AsSpan(place * k, k));
            }
        }

        var places = new PlaceFeatures(_features, _phrases, sentence);
        var found = new List<TypeFeature>(48);
        for (var i = 0; i < sentence.Length; i++)
        {
            found.Clear();
            places.Of(i, found);
            foreach (var feature in found) _chain.Add(feature.Hash, scores.AsSpan(i * k, k));
        }

        return scores;
    }

    /// <summary>Adds to the scores of a first pass what the document's other sentences say.</summary>
    public void AddVotes(DocumentVotes votes, int sentence, float[] scores)
    {
        var k = _chain.Classes;
        var found = new List<TypeFeature>(48);
        for (var i = 0; i < scores.Length / k; i++)
        {
            found.Clear();
            NameFeatures.Document(votes, sentence, scores.Length / k, i, found);
            foreach (var feature in found) _chain.Add(feature.Hash, feature.Value, scores.AsSpan(i * k, k));
        }
    }

    /// <summary>Scores of the sentences of a document, in two passes.</summary>
    public float[][] Document(IReadOnlyList<WordType[]> sentences)
    {
        var scores = sentences.Select(s => Scores(s)).ToArray();
        var votes = new DocumentVotes(sentences, scores.Select(Probabilities).ToArray(), _chain.Classes);
        for (var i = 0; i < scores.Length; i++)
        {
            votes.MoveTo(i);
            AddVotes(votes, i, scores[i]);
        }

        return scores;
    }

    private float[] TypeScores(WordType word)
    {
        var scores = _chain.ScoresOf(_features.Of(word));
        if (word.Row >= 0) _vectors.AddTo(_classes.Vector(word.Row), scores);
        return scores;
    }

    public int[] Decode(float[] scores) => _chain.Best(scores);

    public float[] Probabilities(float[] scores) => _chain.Probabilities(scores);
}
