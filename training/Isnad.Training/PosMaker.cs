using System.Runtime.InteropServices;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Trains the part-of-speech model on treebank sentences.</summary>
internal sealed class PosMaker(WordTypes types)
{
    public static readonly string[] Labels = [.. PartsOfSpeech.All];

    private readonly PosFeatures _features = new(types.Classes);
    private readonly Dictionary<ulong, int> _counts = [];

    public void Make(IReadOnlyList<(Piece[] Pieces, int[] Labels)> train, string output, PosSettings settings)
    {
        var learner = new ChainLearner(Labels);
        learner.Withheld[FeatureGroup.Identity] = settings.WithheldIdentity;
        learner.Withheld[FeatureGroup.Lists] = 0.1;
        foreach (var (pieces, _) in train) Visit(pieces, (_, hash, _, _) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, hash, out _)++);
        var examples = train.Select(t => Example(t.Pieces, t.Labels, learner)).ToList();
        learner.Learn(examples, settings.Epochs, settings.Rate, settings.Decay);
        using var file = new ModelFile(output);
        learner.Write(file, 0.01f);
    }

    /// <summary>The segments of a treebank sentence, cut as the treebank cuts them, with their parts of speech.</summary>
    public static (Piece[] Pieces, int[] Labels) Gold(WordTypes types, GoldSentence gold, TreebankSentence sentence)
    {
        var cuts = gold.Tokens.Select((t, i) => t.IsWord ? GoldCuts.Match(t.Key, gold.Cuts[i]) ?? default : default).ToArray();
        var words = types.Of(gold.Text, gold.Tokens, cuts);
        var pieces = new List<Piece>();
        var labels = new List<int>();
        for (var i = 0; i < words.Length; i++)
        {
            if (gold.Tokens[i].Kind == TokenKind.Break) continue;
            var starts = PieceSpans.Of(gold.Text, gold.Tokens[i], cuts[i]);
            var of = words[i].Pieces ??= Piece.Of(words[i]);
            for (var p = 0; p < of.Length; p++)
            {
                pieces.Add(of[p]);
                labels.Add(gold.Starts.TryGetValue(starts[p].Start, out var w) ? Math.Max(0, Array.IndexOf(Labels, sentence.Words[w].Pos)) : labels.Count > 0 ? labels[^1] : 0);
            }
        }

        return ([.. pieces], [.. labels]);
    }

    private ChainExample Example(Piece[] pieces, int[] labels, ChainLearner learner)
    {
        var rows = pieces.Select(_ => new List<int>()).ToArray();
        var values = pieces.Select(_ => new List<float>()).ToArray();
        var groups = pieces.Select(_ => new List<FeatureGroup>()).ToArray();
        Visit(pieces, (place, hash, value, group) =>
        {
            if (_counts[hash] < 2) return;
            rows[place].Add(learner.RowOf(hash));
            values[place].Add(value);
            groups[place].Add(group);
        });
        return new ChainExample(rows.Select(r => r.ToArray()).ToArray(), values.Select(v => v.ToArray()).ToArray(), groups.Select(g => g.ToArray()).ToArray(), labels);
    }

    private void Visit(Piece[] pieces, Action<int, ulong, float, FeatureGroup> visit)
    {
        var found = new List<TypeFeature>();
        for (var i = 0; i < pieces.Length; i++)
        {
            var own = _features.Of(pieces[i]);
            if (PosModel.HasVector(pieces[i])) VectorWeights.Features(PosFeatures.VectorSeed, types.Classes.Vector(pieces[i].Word.Row), own);
            foreach (var feature in own)
            {
                for (var offset = -feature.Radius; offset <= feature.Radius; offset++)
                {
                    var place = i - offset;
                    if (place >= 0 && place < pieces.Length) visit(place, feature.SeenFrom(offset), feature.Value, feature.Group);
                }
            }

            found.Clear();
            _features.Place(pieces, i, found);
            foreach (var feature in found) visit(i, feature.Hash, feature.Value, feature.Group);
        }
    }
}
