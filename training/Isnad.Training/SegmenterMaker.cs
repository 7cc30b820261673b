using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Makes models/segments: counts of written forms and the weights that choose a word's cut.</summary>
internal static class SegmenterMaker
{
    /// <summary>Every n-th sentence of the treebank is held out when only measuring.</summary>
    private const int HeldOut = 5;

    public static void Make(string data, string lexiconFile, string output, bool measure, bool nonCommercial)
    {
        var lexicon = new Lexicon(new ModelBytes(File.ReadAllBytes(lexiconFile)));
        var counts = CountForms.Count(RawText.Articles(Path.Combine(data, "raw", "ant.jsonl.gz")));
        var pud = Gold(Path.Combine(data, "treebank", "pud_train.conllu"));
        var train = measure ? pud.Where((_, i) => i % HeldOut != 0).ToList() : pud;
        if (nonCommercial) train.AddRange(Gold(Path.Combine(data, "treebank", "iahlt_train.conllu")));
        using (var file = new ModelFile(output))
        {
            CountForms.Write(counts, file);
        }

        var features = new SegmentFeatures(FormCounts.Read(new ModelBytes(File.ReadAllBytes(output))), lexicon.Verbs, lexicon.Names);
        var learner = new ChoiceLearner();
        var examples = train.SelectMany(s => Examples(s, features, learner)).ToList();
        learner.Learn(examples, 12, 0.2f, 1e-4f);
        using (var file = new ModelFile(output))
        {
            CountForms.Write(counts, file);
            learner.Write(file, 0.02f);
        }

        var segmenter = new Segmenter(new ModelBytes(File.ReadAllBytes(output)), lexicon);
        if (measure) SegmentScore.Print("PUD, every fifth sentence held out", segmenter, pud.Where((_, i) => i % HeldOut == 0));
        SegmentScore.Print("IAHLT dev", segmenter, Gold(Path.Combine(data, "treebank", "iahlt_dev.conllu")));
        if (!nonCommercial) SegmentScore.Print("IAHLT train (never trained on)", segmenter, Gold(Path.Combine(data, "treebank", "iahlt_train.conllu")), Environment.GetEnvironmentVariable("SHOW") is not null);
    }

    public static List<GoldSentence> Gold(string file)
    {
        var read = Conllu.Read(file).Select(GoldCuts.Of).ToList();
        var gold = read.OfType<GoldSentence>().ToList();
        Console.WriteLine($"{Path.GetFileName(file)}: {gold.Count} of {read.Count} sentences match their text");
        return gold;
    }

    private static IEnumerable<(int[][] Candidates, int Right)> Examples(GoldSentence sentence, SegmentFeatures features, ChoiceLearner learner)
    {
        var found = new Segmentation[SegmentCandidates.Most];
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.IsWord || token.Key.Length == 0) continue;
            var word = SegmentWord.Of(sentence.Text, token);
            var n = SegmentCandidates.Of(word.Form, found);
            if (n < 2 || GoldCuts.Match(token.Key, sentence.Cuts[i]) is not { } gold) continue;
            var right = Array.IndexOf(found, gold, 0, n);
            if (right < 0) continue;
            var previous = i == 0 ? "" : sentence.Tokens[i - 1].Key;
            var next = i + 1 < sentence.Tokens.Length ? sentence.Tokens[i + 1].Key : "";
            var list = new List<ulong>();
            var candidates = new int[n][];
            for (var c = 0; c < n; c++)
            {
                list.Clear();
                features.Word(word, found[c], list);
                SegmentFeatures.Context(word, found[c], previous, next, list);
                candidates[c] = list.Select(learner.RowOf).ToArray();
            }

            yield return (candidates, right);
        }
    }
}
