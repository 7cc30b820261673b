using System.Globalization;
using System.Runtime.InteropServices;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Makes models/names: the weights of the name tagger.</summary>
internal sealed class NameMaker(WordTypes types, byte[] newsShares, uint[] newsChecks, string[]? labels = null)
{
    public static readonly string[] Labels = ["O", "B-PERS", "I-PERS", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"];

    private readonly NameFeatures _features = new(types.Classes, new NewsTags(newsChecks, newsShares));
    private readonly NamePhrases _phrases = new(types.Lexicon.Names);
    private readonly Dictionary<ulong, int> _counts = [];
    private WordType[][] _words = [];
    private float[][]? _jackknifed;
    private DocumentVotes? _votes;

    public void Make(IReadOnlyList<TaggedSentence> train, string output, NameSettings settings)
    {
        _words = train.Select(s => TypesOf(types, s)).ToArray();
        if (settings.Document) _votes = new DocumentVotes(_words, _jackknifed = Jackknife(train, output, settings), Labels.Length);
        var learner = new ChainLearner(labels ?? Labels);
        learner.Withheld[FeatureGroup.Identity] = settings.WithheldIdentity;
        learner.Withheld[FeatureGroup.Lists] = settings.WithheldLists;
        learner.Withheld[FeatureGroup.Document] = settings.WithheldDocument;
        learner.Withheld[FeatureGroup.News] = settings.WithheldNews;
        for (var s = 0; s < train.Count; s++) Visit(s, (_, _, hash, _, _) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, hash, out _)++);
        if (settings.Document) _votes = new DocumentVotes(_words, _jackknifed!, Labels.Length);
        var examples = train.Select((s, i) => Example(s, i, learner)).ToList();
        learner.Learn(examples, settings.Epochs, settings.Rate, settings.Decay);
        learner.Favour(0, -settings.Boldness);
        using var file = new ModelFile(output);
        file.Array<uint>(newsChecks);
        file.Array<byte>(newsShares);
        learner.Write(file, 0.01f);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Sum(e => e.Right.Length)} tokens, {learner.Features} features"));
    }

    /// <summary>Probabilities of labels for each sentence from a model that has not seen its part of the corpus.</summary>
    private float[][] Jackknife(IReadOnlyList<TaggedSentence> train, string output, NameSettings settings)
    {
        const int parts = 5;
        var probabilities = new float[train.Count][];
        for (var part = 0; part < parts; part++)
        {
            var (start, end) = (train.Count * part / parts, train.Count * (part + 1) / parts);
            new NameMaker(types, newsShares, newsChecks).Make(train.Where((_, i) => i < start || i >= end).ToList(), output + ".part", settings with { Document = false, Epochs = 5 });
            types.Forget();
            var model = new NameModel(new ModelBytes(File.ReadAllBytes(output + ".part")), types.Lexicon, types.Classes);
            for (var i = start; i < end; i++) probabilities[i] = model.Probabilities(model.Scores(TypesOf(types, train[i])));
        }

        File.Delete(output + ".part");
        types.Forget();
        return probabilities;
    }

    private ChainExample Example(TaggedSentence sentence, int number, ChainLearner learner)
    {
        var n = sentence.Tokens.Length;
        var rows = Enumerable.Range(0, n).Select(_ => new List<int>()).ToArray();
        var values = Enumerable.Range(0, n).Select(_ => new List<float>()).ToArray();
        var groups = Enumerable.Range(0, n).Select(_ => new List<FeatureGroup>()).ToArray();
        Visit(number, (place, _, hash, value, group) =>
        {
            if (_counts[hash] < 2) return;
            rows[place].Add(learner.RowOf(hash));
            values[place].Add(value);
            groups[place].Add(group);
        });
        return new ChainExample(rows.Select(r => r.ToArray()).ToArray(), values.Select(v => v.ToArray()).ToArray(), groups.Select(g => g.ToArray()).ToArray(),
            sentence.Tags.Select(t => Math.Max(0, Array.IndexOf(labels ?? Labels, t))).ToArray());
    }

    private void Visit(int sentence, Action<int, WordType, ulong, float, FeatureGroup> visit)
    {
        var words = _words[sentence];
        _votes?.MoveTo(sentence);
        for (var i = 0; i < words.Length; i++)
        {
            var own = _features.Of(words[i]);
            if (words[i].Row >= 0) VectorWeights.Features(NameFeatures.VectorSeed, types.Classes.Vector(words[i].Row), own);
            foreach (var feature in own)
            {
                for (var offset = -feature.Radius; offset <= feature.Radius; offset++)
                {
                    var place = i - offset;
                    if (place >= 0 && place < words.Length) visit(place, words[i], feature.SeenFrom(offset), feature.Value, feature.Group);
                }
            }
        }

        var places = new PlaceFeatures(_features, _phrases, words);
        var found = new List<TypeFeature>();
        for (var i = 0; i < words.Length; i++)
        {
            found.Clear();
            places.Of(i, found);
            if (_votes is not null) NameFeatures.Document(_votes, sentence, words.Length, i, found);
            foreach (var feature in found) visit(i, words[i], feature.Hash, feature.Value, feature.Group);
        }
    }

    public static WordType[] TypesOf(WordTypes types, TaggedSentence sentence)
    {
        var line = string.Join(' ', sentence.Tokens);
        return types.Of(line, Pretokenized.Tokens(line, Pretokenized.Spans(line)));
    }
}
