using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>The command that makes models/names, or measures on a part held out.</summary>
internal static class NameCommand
{
    private const int Blocks = 7;

    /// <param name="block">The block of sentences held out, counted from 0 in the order of the corpus (documents stay together); -1 for none.</param>
    public static void Run(string data, string models, string output, int block, string[] options)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var settings = NameSettings.Read(options);
        var types = Models(models);
        var corpus = NameCorpus.Read(Path.Combine(data, "ner", "anercorp", "train.txt"));
        var (start, end) = block < 0 ? (0, 0) : (corpus.Count * block / Blocks, corpus.Count * (block + 1) / Blocks);
        var train = corpus.Where((_, i) => i < start || i >= end).ToList();
        var test = corpus.Where((_, i) => i >= start && i < end).ToList();
        var (checks, shares) = settings.News ? NewsOf(types, train, data, output, settings) : ([], []);
        new NameMaker(types, shares, checks).Make(train, output, settings);
        Console.WriteLine(FormattableString.Invariant($"trained, {clock.Elapsed.TotalSeconds:0} s"));
        if (test.Count == 0) return;
        var model = new NameModel(new ModelBytes(File.ReadAllBytes(output)), types.Lexicon, types.Classes);
        var score = new NameScore(NameScore.Names(train));
        var found = model.Document(test.Select(s => NameMaker.TypesOf(types, s)).ToArray()).Select(model.Decode).ToArray();
        var once = new NameScore(NameScore.Names(train));
        for (var i = 0; i < test.Count; i++)
        {
            var tags = found[i].Select(b => model.Labels[b]).ToArray();
            score.Add(test[i], tags);
            once.Add(test[i], model.Decode(model.Scores(NameMaker.TypesOf(types, test[i]))).Select(b => model.Labels[b]).ToArray());
        }

        once.Print($"ANERcorp train, block {block + 1} of {Blocks} held out, each sentence by itself");
        score.Print($"ANERcorp train, block {block + 1} of {Blocks} held out");
        Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds:0} s"));
    }

    /// <summary>Trains a model that never sees which word it tags, and lets it tag raw news.</summary>
    private static (uint[] Checks, byte[] Shares) NewsOf(WordTypes types, List<TaggedSentence> train, string data, string output, NameSettings settings)
    {
        var teacher = output + ".teacher";
        new NameMaker(types, [], []).Make(train, teacher, settings with { WithheldIdentity = 1, Epochs = 8, Boldness = 0, Document = false });
        var found = new NewsTagger(types, new NameModel(new ModelBytes(File.ReadAllBytes(teacher)), types.Lexicon, types.Classes)).Tag(Path.Combine(data, "raw", "ant.jsonl.gz"));
        types.Forget();
        File.Delete(teacher);
        return found;
    }

    public static WordTypes Models(string folder)
    {
        ModelBytes Read(string name) => new(File.ReadAllBytes(Path.Combine(folder, name)));
        var lexicon = new Lexicon(Read("lexicon/lexicon.bin"));
        return new WordTypes(new Segmenter(Read("segments/segments.bin"), lexicon), lexicon, new WordClasses(Read("words/classes.bin")));
    }
}
