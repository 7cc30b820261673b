using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>The command that makes models/offices from the Wojood sample: the layer OCC and nothing else.</summary>
internal static class OfficeCommand
{
    private static readonly string[] Labels = ["O", "B-OCC", "I-OCC"];

    public static void Run(string data, string models, string output, string[] options)
    {
        var types = NameCommand.Models(models);
        var folder = Path.Combine(data, "ner", "wojood-sample");
        var train = Wojood(Path.Combine(folder, "train.txt")).Concat(Wojood(Path.Combine(folder, "val.txt"))).ToList();
        new NameMaker(types, [], [], Labels).Make(train, output, NameSettings.Read(options) with { Document = false, News = false });
        types.Forget();
        var model = new NameModel(new ModelBytes(File.ReadAllBytes(output)), types.Lexicon, types.Classes);
        Score(types, model, train, Wojood(Path.Combine(folder, "test.txt")), "offices, Wojood sample's test part");
        Score(types, model, train, Caraner(Path.Combine(data, "ner", "caraner", "CAraNER.csv")), "offices, CAraNER TIT (other guidelines, never trained on)");
    }

    private static void Score(WordTypes types, NameModel model, List<TaggedSentence> train, List<TaggedSentence> test, string title)
    {
        var score = new NameScore(NameScore.Names(train));
        foreach (var sentence in test) score.Add(sentence, model.Decode(model.Scores(NameMaker.TypesOf(types, sentence))).Select(b => Labels[b]).ToArray());
        score.Print(title);
    }

    /// <summary>A token may stand in several layers: «اللجنة I-OCC B-ORG».</summary>
    private static List<TaggedSentence> Wojood(string file) => NameCorpus.Read(file, parts => parts.Skip(1).FirstOrDefault(p => p.EndsWith("-OCC", StringComparison.Ordinal)) ?? "O");

    private static List<TaggedSentence> Caraner(string file) =>
        Csv.Rows(file).GroupBy(r => r["Sentence_ID"], StringComparer.Ordinal)
            .Select(g => new TaggedSentence(g.Select(r => r["Word"].Replace(' ', '_')).ToArray(), g.Select(r => r["Revised_Label"] switch { "B_TIT" => "B-OCC", "I_TIT" => "I-OCC", _ => "O" }).ToArray()))
            .Where(s => s.Tokens.All(t => t.Length > 0)).ToList();
}
