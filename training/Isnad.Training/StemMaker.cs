using System.IO.Compression;
using System.Text.Json;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Counts in how many articles of raw news a light stem occurs, and writes the inverse document frequencies.</summary>
internal static class StemMaker
{
    private const int Least = 3;
    private const float Step = 0.04f;

    public static void Make(string raw, string output)
    {
        var counts = new Dictionary<uint, int>();
        var seen = new HashSet<uint>();
        var articles = 0;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(raw), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String) continue;
            var title = json.RootElement.TryGetProperty("title", out var t) ? t.GetString() : null;
            articles++;
            seen.Clear();
            foreach (var token in Tokenizer.Tokenize(title + "\n" + text.GetString()))
            {
                if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
                var check = FeatureHash.Check(LightStem.HashOf(token.Key));
                if (seen.Add(check)) counts[check] = counts.GetValueOrDefault(check) + 1;
            }
        }

        var kept = counts.Where(c => c.Value >= Least).OrderBy(c => c.Key).ToArray();
        using var file = new ModelFile(output);
        file.Single(Step);
        file.Array<uint>(kept.Select(c => c.Key).ToArray());
        file.Array<byte>(kept.Select(c => (byte)Math.Min(255, MathF.Round(MathF.Log((float)articles / c.Value) / Step))).ToArray());
        Console.WriteLine($"{articles} articles, {counts.Count} stems, {kept.Length} in {Least} articles or more");
    }
}
