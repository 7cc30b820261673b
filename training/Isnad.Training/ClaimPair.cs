using System.Globalization;
using System.Text.Json;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Two stretches of two articles labelled by reading (gold/stories): same, not or conflict.</summary>
internal sealed record ClaimPair(string A, Span SpanA, string B, Span SpanB, string Label, int File)
{
    public bool Same => Label is "same";

    /// <summary>All labelled pairs of a folder.</summary>
    public static List<ClaimPair> Read(string folder)
    {
        var pairs = new List<ClaimPair>();
        foreach (var file in Directory.GetFiles(folder, "s*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(System.IO.File.ReadAllText(file));
            if (!json.RootElement.TryGetProperty("claims", out var claims)) continue;
            var number = int.Parse(Path.GetFileNameWithoutExtension(file).AsSpan(1), CultureInfo.InvariantCulture);
            foreach (var claim in claims.EnumerateArray())
            {
                Span At(string side) => new(claim.GetProperty(side + "Start").GetInt32(), claim.GetProperty(side + "End").GetInt32());
                pairs.Add(new ClaimPair(claim.GetProperty("a").GetString()!, At("a"), claim.GetProperty("b").GetString()!, At("b"), claim.GetProperty("label").GetString()!, number));
            }
        }

        return pairs;
    }
}
