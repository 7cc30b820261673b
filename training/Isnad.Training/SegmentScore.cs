using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Measures the segmenter: a word is right if all its cuts are.</summary>
internal static class SegmentScore
{
    public static void Print(string name, Segmenter segmenter, IEnumerable<GoldSentence> sentences, bool show = false)
    {
        var words = 0;
        var right = 0;
        var cut = 0;
        var wrong = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var cuts = new Segmentation[sentence.Tokens.Length];
            segmenter.Segment(sentence.Text, sentence.Tokens, cuts);
            for (var i = 0; i < cuts.Length; i++)
            {
                if (!sentence.Tokens[i].IsWord) continue;
                words++;
                if (sentence.Cuts[i].Length > 0) cut++;
                var key = sentence.Tokens[i].Key;
                var found = GoldCuts.CutsOf(key, cuts[i]).ToArray();
                if (found.SequenceEqual(sentence.Cuts[i])) right++;
                else
                {
                    var line = $"{Cut(key, found)} for {Cut(key, sentence.Cuts[i])}";
                    wrong[line] = wrong.GetValueOrDefault(line) + 1;
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {100.0 * right / words:0.00} % of {words} words right ({100.0 * cut / words:0.0} % have clitics)"));
        if (!show) return;
        foreach (var (line, n) in wrong.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(40)) Console.WriteLine($"  {n} {line}");
    }

    private static string Cut(string key, int[] cuts) => string.Join('+', cuts.Prepend(0).Zip(cuts.Append(key.Length), (a, b) => key[a..b]));
}
