using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Tags raw news with a teacher and adds up, stem by stem, what it said.</summary>
internal sealed class NewsTagger(WordTypes types, NameModel teacher)
{
    private const int Minimum = 5;
    private const int LongestSentence = 120;

    public (uint[] Checks, byte[] Shares) Tag(string file)
    {
        var sums = new Dictionary<ulong, float[]>();
        foreach (var article in RawText.Articles(file))
        {
            var sentence = new List<Token>();
            foreach (var token in Tokenizer.Tokenize(article))
            {
                if (token.Kind != TokenKind.Break) sentence.Add(token);
                if (token.Kind != TokenKind.Break && token.Key is not ("." or "؟" or "!") && sentence.Count < LongestSentence) continue;
                Add(article, sentence, sums);
                sentence.Clear();
            }

            Add(article, sentence, sums);
        }

        var kept = sums.Where(s => s.Value[^1] >= Minimum).OrderBy(s => s.Key).ToArray();
        var shares = new byte[kept.Length * NewsTags.Shares];
        for (var i = 0; i < kept.Length; i++)
        {
            for (var s = 0; s < NewsTags.Shares; s++) shares[(i * NewsTags.Shares) + s] = (byte)MathF.Round(255 * kept[i].Value[s] / kept[i].Value[^1]);
        }

        Console.WriteLine($"{kept.Length} stems tagged in raw news");
        return (kept.Select(k => FeatureHash.Check(k.Key)).ToArray(), shares);
    }

    private void Add(string article, List<Token> sentence, Dictionary<ulong, float[]> sums)
    {
        if (sentence.Count == 0) return;
        var words = types.Of(article, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sentence));
        var k = teacher.Labels.Length;
        var probabilities = teacher.Probabilities(teacher.Scores(words));
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Kind != TokenKind.Word) continue;
            if (!sums.TryGetValue(words[i].Hash, out var sum)) sums[words[i].Hash] = sum = new float[NewsTags.Shares + 1];
            var row = probabilities.AsSpan(i * k, k);
            sum[0] += row[1];
            sum[1] += row[2];
            sum[2] += row[3] + row[4];
            sum[3] += row[5];
            sum[4] += row[6];
            sum[5] += row[7] + row[8];
            sum[^1]++;
        }
    }
}
