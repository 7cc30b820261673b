using System.Text.Json;
using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>The claims of ../shared/gold/claims.json, with the places in the articles that attest them.</summary>
internal sealed class ClaimGold
{
    private readonly Dictionary<string, JsonElement> _articles = new(StringComparer.Ordinal);

    public ClaimGold(string folder)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "news"), "d*.json").Concat(Directory.GetFiles(Path.Combine(folder, "seeds"), "*.json")))
        {
            _articles[Path.GetFileNameWithoutExtension(file)] = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
        }

        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "claims.json")));
        Claims = [.. json.RootElement.GetProperty("claims").EnumerateArray().Select(Read)];
    }

    public IReadOnlyList<GoldClaim> Claims { get; }

    /// <summary>Base name of an article's file.</summary>
    public string FileOf(string article) => _articles[article].GetProperty("file").GetString()!;

    private GoldClaim Read(JsonElement claim)
    {
        var origins = claim.GetProperty("independent_origins");
        return new GoldClaim(
            claim.GetProperty("id").GetString()!,
            claim.GetProperty("story").GetString()!,
            [.. claim.GetProperty("attestations").EnumerateArray().Select(PlaceOf)],
            origins.ValueKind is JsonValueKind.Number ? origins.GetInt32() : null,
            claim.TryGetProperty("merge_trap_with", out var traps) ? [.. traps.EnumerateArray().Select(t => t.GetString()!)] : []);
    }

    // The gold counts code points, which are UTF-16 units in these texts.
    private GoldPlace PlaceOf(JsonElement place)
    {
        var article = place.GetProperty("article").GetString()!;
        if (place.TryGetProperty("statement", out var statement))
        {
            var content = SpanOf(Fact(article, "statements", statement).GetProperty("content"));
            var inside = _articles[article].GetProperty("statements").EnumerateArray().Select(s => SpanOf(s.GetProperty("content"))).Where(s => content.Contains(s) && s != content);
            return new GoldPlace(article, content, 's', new EquatableSpans([.. inside]));
        }

        if (place.TryGetProperty("event", out var deed)) return new GoldPlace(article, SpanOf(Fact(article, "events", deed).GetProperty("trigger")), 'e', EquatableSpans.None);
        var start = place.GetProperty("start").GetInt32();
        return new GoldPlace(article, new Span(start, start + place.GetProperty("len").GetInt32()), 't', EquatableSpans.None);
    }

    private JsonElement Fact(string article, string layer, JsonElement id) =>
        _articles[article].GetProperty(layer).EnumerateArray().First(f => string.Equals(f.GetProperty("id").GetString(), id.GetString(), StringComparison.Ordinal));

    private static Span SpanOf(JsonElement place) => new(place.GetProperty("start").GetInt32(), place.GetProperty("start").GetInt32() + place.GetProperty("text").GetString()!.Length);
}
