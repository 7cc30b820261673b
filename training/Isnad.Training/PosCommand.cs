using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>The command that makes models/tags, or measures on sentences held out.</summary>
internal static class PosCommand
{
    /// <param name="part">The fifth of the sentences held out, 0 to 4; -1 for none.</param>
    public static void Run(string data, string models, string output, int part, string[] options)
    {
        var settings = PosSettings.Read(options);
        var types = NameCommand.Models(models);
        var all = Pairs(Path.Combine(data, "treebank", "pud_train.conllu"));
        var train = all.Where((_, i) => part < 0 || !IsHeldOut(i, all.Count, part)).ToList();
        var test = all.Where((_, i) => part >= 0 && IsHeldOut(i, all.Count, part)).ToList();
        if (options.Contains("--non-commercial")) train.AddRange(Pairs(Path.Combine(data, "treebank", "iahlt_train.conllu")));
        new PosMaker(types).Make(train.Select(t => PosMaker.Gold(types, t.Gold, t.Sentence)).ToList(), output, settings);
        if (test.Count == 0) return;
        types.Forget();
        Score(types, new PosModel(new ModelBytes(File.ReadAllBytes(output)), types.Classes), test, $"PUD, part {part + 1} of 5 held out");
    }

    /// <summary>Parts 0 to 3: every fifth sentence; part 4: the last fifth in one piece.</summary>
    private static bool IsHeldOut(int i, int count, int part) => part == 4 ? i >= count * 4 / 5 : i % 5 == part;

    private static List<(GoldSentence Gold, TreebankSentence Sentence)> Pairs(string file) =>
        Conllu.Read(file).Select(s => (Gold: GoldCuts.Of(s), Sentence: s)).Where(p => p.Gold is not null).Select(p => (p.Gold!, p.Sentence)).ToList();

    private static void Score(WordTypes types, PosModel model, List<(GoldSentence Gold, TreebankSentence Sentence)> test, string title)
    {
        int gold = 0, found = 0, spans = 0, right = 0;
        var wrong = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (sentence, treebank) in test)
        {
            gold += treebank.Words.Length;
            var tokens = sentence.Tokens.Where(t => t.Kind != TokenKind.Break).ToArray();
            var words = types.Of(sentence.Text, tokens);
            var pieces = PosModel.PiecesOf(words);
            var labels = model.Decode(model.Scores(pieces));
            var ends = sentence.Starts.Keys.Order().ToArray();
            var at = 0;
            for (var i = 0; i < words.Length; i++)
            {
                foreach (var span in PieceSpans.Of(sentence.Text, tokens[i], words[i].Cut))
                {
                    found++;
                    var label = PosMaker.Labels[labels[at++]];
                    if (!sentence.Starts.TryGetValue(span.Start, out var w) || EndOf(sentence, ends, span.Start) > span.End) continue;
                    spans++;
                    var word = treebank.Words[w];
                    if (word.Pos == label) right++;
                    else
                    {
                        var key = $"{label} for {word.Pos}";
                        wrong[key] = wrong.GetValueOrDefault(key) + 1;
                    }
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: from raw text UPOS F1 {200.0 * right / (gold + found):0.00} (words F1 {200.0 * spans / (gold + found):0.00}; of the words found {100.0 * right / spans:0.00} % right; {gold} words)"));
        Console.WriteLine("  " + string.Join(", ", wrong.OrderByDescending(x => x.Value).Take(12).Select(x => $"{x.Value} {x.Key}")));
    }

    private static int EndOf(GoldSentence sentence, int[] starts, int start)
    {
        var next = Array.BinarySearch(starts, start) + 1;
        var end = next < starts.Length ? starts[next] : sentence.Text.Length;
        while (end > start && char.IsWhiteSpace(sentence.Text[end - 1])) end--;
        return end;
    }
}
