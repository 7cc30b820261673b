using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Makes models/segments: counts of written forms and the weights that choose a word's cut.</summary>
internal static class SegmenterMaker
{
    /// <summary>Every n-th sentence of the treebank is held out when only measuring.</summary>
    private const int HeldOut = 5;

    /// <summary>How often raw news must have a listed name for it to teach.</summary>
    private const int RarestName = 5;

    private static readonly string[] Others = ["ك", "كم", "نا", "هم", "هما", "هن"];

    public static void Make(string data, string knowledge, string lexiconFile, string output, bool measure, bool nonCommercial)
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
        var random = new Random(20261121);
        var examples = train.SelectMany(s => Examples(s, features, learner, random)).ToList();
        examples.AddRange(WholeNames(knowledge, counts).Select(n => Example(n, default, new SegmentContext("", ""), features, learner)).OfType<(int[][] Candidates, int Right)>());
        learner.Learn(examples, 12, 0.2f, 1e-4f);
        using (var file = new ModelFile(output))
        {
            CountForms.Write(counts, file);
            learner.Write(file, 0.02f);
        }

        var segmenter = new Segmenter(new ModelBytes(File.ReadAllBytes(output)), lexicon);
        if (measure) SegmentScore.Print("PUD, every fifth sentence held out", segmenter, pud.Where((_, i) => i % HeldOut == 0));
        SegmentScore.Print("IAHLT dev", segmenter, Gold(Path.Combine(data, "treebank", "iahlt_dev.conllu")));
        if (!nonCommercial) SegmentScore.Print("IAHLT train (never trained on)", segmenter, Gold(Path.Combine(data, "treebank", "iahlt_train.conllu")), show: measure);
    }

    public static List<GoldSentence> Gold(string file)
    {
        var read = Conllu.Read(file).Select(GoldCuts.Of).ToList();
        var gold = read.OfType<GoldSentence>().ToList();
        Console.WriteLine($"{Path.GetFileName(file)}: {gold.Count} of {read.Count} sentences match their text");
        return gold;
    }

    private static IEnumerable<(int[][] Candidates, int Right)> Examples(GoldSentence sentence, SegmentFeatures features, ChoiceLearner learner, Random random)
    {
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (!token.IsWord || token.Key.Length == 0 || GoldCuts.Match(token.Key, sentence.Cuts[i]) is not { } gold) continue;
            var context = new SegmentContext(i == 0 ? "" : sentence.Tokens[i - 1].Key, i + 1 < sentence.Tokens.Length ? sentence.Tokens[i + 1].Key : "");
            var word = SegmentWord.Of(sentence.Text, token);
            if (Example(word, gold, context, features, learner) is { } example) yield return example;
            foreach (var (made, cut) in Invented(word, gold, random))
            {
                if (Example(made, cut, context, features, learner) is { } another) yield return another;
            }
        }
    }

    /// <summary>Names that only look cliticised (وليد، كابول): listed ones, seen in raw news, that open or end like a clitic.</summary>
    private static IEnumerable<SegmentWord> WholeNames(string knowledge, Dictionary<string, int> counts)
    {
        var found = new Segmentation[SegmentCandidates.Most];
        // Of people's names only those that look as if they had a preposition (بايدن): with و they would teach that وأكد is one word.
        var people = NameListMaker.PeopleNames(knowledge).Where(n => Folded.Key(n)[0] is 'ب' or 'ك' or 'ل');
        foreach (var name in NameListMaker.SingleNames(knowledge).Concat(people).Distinct(StringComparer.Ordinal))
        {
            var form = WrittenForm.Of(name, Folded.Key(name));
            if (form.Length < 4 || counts.GetValueOrDefault(form) < RarestName || SegmentCandidates.Of(form, found) < 2) continue;
            yield return SegmentWord.Of(name, Folded.Key(name));
        }
    }

    /// <summary>Treebank words with another conjunction or pronoun, because a small treebank shows few clitics in a row.</summary>
    private static IEnumerable<(SegmentWord Word, Segmentation Cut)> Invented(SegmentWord word, Segmentation gold, Random random)
    {
        if (gold.Conjunction == 0 && random.NextDouble() < (gold.Preposition > 0 ? 0.5 : 0.08))
        {
            var conjunction = random.NextDouble() < 0.75 ? "و" : "ف";
            yield return (new SegmentWord(conjunction + word.Form, conjunction + word.Exact), gold with { Conjunction = 1 });
        }

        if (gold.Ending > 0 && word.Form.Length > gold.Ending + 2 && random.NextDouble() < 0.5)
        {
            var ending = Others[random.Next(Others.Length)];
            yield return (new SegmentWord(word.Form[..^gold.Ending] + ending, word.Exact[..^gold.Ending] + ending), gold with { Ending = (byte)ending.Length });
        }
    }

    private static (int[][] Candidates, int Right)? Example(SegmentWord word, Segmentation gold, SegmentContext context, SegmentFeatures features, ChoiceLearner learner)
    {
        Span<Segmentation> found = stackalloc Segmentation[SegmentCandidates.Most];
        var n = SegmentCandidates.Of(word.Form, found);
        var right = found[..n].IndexOf(gold);
        if (n < 2 || right < 0) return null;
        var list = new List<ulong>();
        var around = new ulong[SegmentContext.Count];
        var candidates = new int[n][];
        for (var c = 0; c < n; c++)
        {
            list.Clear();
            features.Word(word, found[c], list);
            context.Features(word, found[c], around);
            list.AddRange(around);
            candidates[c] = list.Select(learner.RowOf).ToArray();
        }

        return (candidates, right);
    }
}
