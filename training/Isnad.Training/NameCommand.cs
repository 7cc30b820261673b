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
        float Option(string name, float standard) => options.FirstOrDefault(o => o.StartsWith(name + "=", StringComparison.Ordinal)) is { } o ? float.Parse(o[(name.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture) : standard;
        var types = Models(models);
        var corpus = NameCorpus.Read(Path.Combine(data, "ner", "anercorp", "train.txt"));
        var (start, end) = block < 0 ? (0, 0) : (corpus.Count * block / Blocks, corpus.Count * (block + 1) / Blocks);
        var train = corpus.Where((_, i) => i < start || i >= end).ToList();
        var test = corpus.Where((_, i) => i >= start && i < end).ToList();
        new NameMaker(types).Make(train, output, (int)Option("epochs", 15), Option("rate", 0.1f), Option("decay", 1e-4f));
        Console.WriteLine(FormattableString.Invariant($"trained, {clock.Elapsed.TotalSeconds:0} s"));
        if (test.Count == 0) return;
        var model = new NameModel(new ModelBytes(File.ReadAllBytes(output)), types.Lexicon, types.Classes);
        var score = new NameScore(NameScore.Names(train));
        foreach (var sentence in test)
        {
            var words = NameMaker.TypesOf(types, sentence);
            var best = model.Decode(model.Scores(words));
            score.Add(sentence, best.Select(b => model.Labels[b]).ToArray());
        }

        score.Print($"ANERcorp train, block {block + 1} of {Blocks} held out");
        Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds:0} s"));
    }

    public static WordTypes Models(string folder)
    {
        ModelBytes Read(string name) => new(File.ReadAllBytes(Path.Combine(folder, name)));
        var lexicon = new Lexicon(Read("lexicon/lexicon.bin"));
        return new WordTypes(new Segmenter(Read("segments/segments.bin"), lexicon), lexicon, new WordClasses(Read("words/classes.bin")));
    }
}
