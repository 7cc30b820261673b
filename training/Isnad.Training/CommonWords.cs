using System.IO.Compression;
using System.Text.Json;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>
/// Tells ordinary words from names by how they inflect in raw news: ordinary stems also occur with the article, pronoun
/// endings, plural and verb endings; names hardly ever do. Writes the folded forms that are ordinary, one a line; a star marks
/// those that show it themselves rather than through their stem.
/// </summary>
internal static class CommonWords
{
    private const int MinimumStem = 10;
    private const int MinimumForm = 4;
    private const double OrdinaryShare = 0.08;
    private static readonly string[] Endings = ["ها", "هم", "نا", "ات", "ين", "ون", "وا", "ان", "يه", "ه", "ت", "ا", "ي"];

    public static void Make(string articles, string output)
    {
        var counts = Count(articles);
        var ordinary = counts.Where(c => c.Value >= MinimumStem && Share(counts, c.Key, c.Value) >= OrdinaryShare).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var forms = counts.Where(c => c.Value >= MinimumForm && c.Key.Length >= 2 && IsForm(c.Key, ordinary)).Select(c => c.Key).Order(StringComparer.Ordinal).ToArray();
        File.WriteAllText(output, string.Join('\n', forms.Select(f => ordinary.Contains(f) ? f + "*" : f)) + "\n");
        Console.WriteLine($"{counts.Count} forms counted, {ordinary.Count} ordinary stems, {forms.Length} forms written");
    }

    private static Dictionary<string, int> Count(string articles)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(articles), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String) continue;
            foreach (var token in Tokenizer.Tokenize(text.GetString()!))
            {
                if (token.IsWord) counts[token.Key] = counts.GetValueOrDefault(token.Key) + 1;
            }
        }

        return counts;
    }

    private static double Share(Dictionary<string, int> counts, string word, int count)
    {
        int Of(string form) => counts.GetValueOrDefault(form);
        var bound = word[^1] == 'ه' ? word[..^1] + "ت" : word;
        var article = Of("ال" + word) + Of("بال" + word) + Of("لل" + word) + Of("وال" + word);
        var pronoun = Of(bound + "ها") + Of(bound + "هم") + Of(bound + "نا") + Of(bound + "ه");
        var inflected = Of(word + "ات") + Of(word + "ين") + Of(word + "ون") + Of(word + "وا") + Of("ي" + word) + Of("ت" + word);
        // Present-tense verbs change their first letter with the person: تضم beside يضم.
        var person = word.Length >= 3 && word[0] is 'ي' or 'ت' ? Math.Min(count, Of((word[0] == 'ي' ? "ت" : "ي") + word[1..])) : 0;
        return (article + pronoun + (inflected / 2.0) + (person / 2.0)) / count;
    }

    private static bool IsForm(string word, HashSet<string> ordinary)
    {
        foreach (var split in Clitics.Front(word))
        {
            var stem = split.Stem(word);
            if (stem.Length < 3 && split.Length > 0) continue;
            if (ordinary.Contains(stem)) return true;
            foreach (var ending in Endings)
            {
                if (stem.Length - ending.Length >= 3 && stem.EndsWith(ending, StringComparison.Ordinal) && ordinary.Contains(stem[..^ending.Length])) return true;
            }
        }

        return false;
    }
}
