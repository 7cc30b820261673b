using System.Globalization;
using System.Runtime.InteropServices;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Counts the written forms of raw news and keeps those seen at least <see cref="Minimum"/> times.</summary>
internal static class CountForms
{
    private const int Minimum = 3;

    public static Dictionary<string, int> Count(IEnumerable<string> articles)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            foreach (var token in Tokenizer.Tokenize(article))
            {
                if (!token.IsWord || token.Key.Length == 0) continue;
                CollectionsMarshal.GetValueRefOrAddDefault(counts, WrittenForm.Of(article, token), out _)++;
            }
        }

        return counts;
    }

    public static void Write(Dictionary<string, int> counts, ModelFile file)
    {
        var kept = counts.Where(c => c.Value >= Minimum).OrderBy(c => c.Key, StringComparer.Ordinal).ToArray();
        file.Array<uint>(kept.Select(c => FeatureHash.Check(FeatureHash.Of(c.Key))).ToArray());
        file.Array<byte>(kept.Select(c => FormCounts.LogOf(c.Value)).ToArray());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{counts.Values.Sum(v => (long)v)} words, {counts.Count} forms, {kept.Length} kept"));
    }
}
