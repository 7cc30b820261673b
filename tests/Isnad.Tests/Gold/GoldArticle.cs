using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isnad.Tests;

/// <summary>One annotated article, as far as it is scored. Offsets count code points.</summary>
internal sealed record GoldArticle
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = false };

    public required string Id { get; init; }

    /// <summary>Base name of the annotated text.</summary>
    public required string File { get; init; }

    public IReadOnlyList<Place> Noise { get; init; } = [];

    public Place? Headline { get; init; }

    public Dates? Published { get; init; }

    public IReadOnlyList<Actor> Actors { get; init; } = [];

    public IReadOnlyList<Named> Mentions { get; init; } = [];

    public IReadOnlyList<Said> Statements { get; init; } = [];

    public IReadOnlyList<When> Times { get; init; } = [];

    /// <summary>Items that count neither for nor against.</summary>
    public IReadOnlyList<Doubt> Doubtful { get; init; } = [];

    /// <summary>The annotated articles of a folder, in order of their file names; files without statements are none.</summary>
    public static IReadOnlyList<GoldArticle> Folder(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(System.IO.File.ReadAllText).Where(t => t.Contains("\"statements\"", StringComparison.Ordinal)).Select(Parse)];

    private static GoldArticle Parse(string json) => JsonSerializer.Deserialize<GoldArticle>(json, Options)!;

    internal record Place(string Text, int Start);

    internal sealed record Dates(string? Best);

    internal sealed record Actor(string Id, string Type, string? Name);

    internal sealed record Named(string Text, int Start, [property: JsonPropertyName("actor")] string ActorId) : Place(Text, Start);

    internal sealed record When(string Text, int Start, string? Value) : Place(Text, Start);

    internal sealed record ChannelKind(string? Kind);

    internal record Said
    {
        public Place? Cue { get; init; }

        public Place? Content { get; init; }

        public string? Speaker { get; init; }

        public Place? SpeakerText { get; init; }

        public ChannelKind? Channel { get; init; }

        public IReadOnlyList<string>? Via { get; init; }
    }

    internal sealed record Doubt : Said
    {
        public string? Layer { get; init; }

        public string? Text { get; init; }

        public int? Start { get; init; }
    }
}
