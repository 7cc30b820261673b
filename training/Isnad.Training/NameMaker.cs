using System.Globalization;
using System.Runtime.InteropServices;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Makes models/names: the weights of the name tagger.</summary>
internal sealed class NameMaker(WordTypes types, byte[] newsShares, uint[] newsChecks)
{
    public static readonly string[] Labels = ["O", "B-PERS", "I-PERS", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"];

    private readonly NameFeatures _features = new(types.Classes, new NewsTags(newsChecks, newsShares));
    private readonly NamePhrases _phrases = new(types.Lexicon.Names);
    private readonly Dictionary<ulong, int> _counts = [];

    public void Make(IReadOnlyList<TaggedSentence> train, string output, NameSettings settings)
    {
        var learner = new ChainLearner(Labels);
        learner.Withheld[FeatureGroup.Identity] = settings.WithheldIdentity;
        learner.Withheld[FeatureGroup.Lists] = settings.WithheldLists;
        learner.Withheld[FeatureGroup.News] = settings.WithheldNews;
        foreach (var sentence in train) Visit(sentence, (_, _, hash, _, _) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, hash, out _)++);
        var examples = train.Select(s => Example(s, learner)).ToList();
        learner.Learn(examples, settings.Epochs, settings.Rate, settings.Decay);
        learner.Favour(0, -settings.Boldness);
        using var file = new ModelFile(output);
        file.Array<uint>(newsChecks);
        file.Array<byte>(newsShares);
        learner.Write(file, 0.01f);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Sum(e => e.Right.Length)} tokens, {learner.Features} features"));
    }

    private ChainExample Example(TaggedSentence sentence, ChainLearner learner)
    {
        var n = sentence.Tokens.Length;
        var rows = Enumerable.Range(0, n).Select(_ => new List<int>()).ToArray();
        var values = Enumerable.Range(0, n).Select(_ => new List<float>()).ToArray();
        var groups = Enumerable.Range(0, n).Select(_ => new List<FeatureGroup>()).ToArray();
        Visit(sentence, (place, _, hash, value, group) =>
        {
            if (_counts[hash] < 2) return;
            rows[place].Add(learner.RowOf(hash));
            values[place].Add(value);
            groups[place].Add(group);
        });
        return new ChainExample(rows.Select(r => r.ToArray()).ToArray(), values.Select(v => v.ToArray()).ToArray(), groups.Select(g => g.ToArray()).ToArray(),
            sentence.Tags.Select(t => Math.Max(0, Array.IndexOf(Labels, t))).ToArray());
    }

    private void Visit(TaggedSentence sentence, Action<int, WordType, ulong, float, FeatureGroup> visit)
    {
        var words = TypesOf(types, sentence);
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var feature in _features.Of(words[i]))
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
            foreach (var feature in found) visit(i, words[i], feature.Hash, feature.Value, feature.Group);
        }
    }

    public static WordType[] TypesOf(WordTypes types, TaggedSentence sentence)
    {
        var line = string.Join(' ', sentence.Tokens);
        return types.Of(line, Pretokenized.Tokens(line, Pretokenized.Spans(line)));
    }
}
