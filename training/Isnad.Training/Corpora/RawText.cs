using System.IO.Compression;
using System.Text.Json;

namespace Isnad.Training;

/// <summary>The texts of a gzipped JSON Lines file of articles: title, then body.</summary>
internal static class RawText
{
    public static IEnumerable<string> Articles(string file, int limit = int.MaxValue)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        for (var n = 0; n < limit && reader.ReadLine() is { } line; n++)
        {
            using var json = JsonDocument.Parse(line);
            var title = json.RootElement.TryGetProperty("title", out var t) && t.ValueKind == JsonValueKind.String ? t.GetString()! : "";
            var text = json.RootElement.TryGetProperty("text", out var x) && x.ValueKind == JsonValueKind.String ? x.GetString()! : "";
            yield return title + "\n" + text;
        }
    }
}
