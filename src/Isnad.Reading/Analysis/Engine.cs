namespace Isnad.Reading;

/// <summary>What made an analysis.</summary>
/// <param name="Version">Of the code.</param>
/// <param name="Knowledge">sha256 of everything under knowledge/.</param>
/// <param name="Models">sha256 of each trained model, by name.</param>
public sealed record Engine(string Version, string Knowledge, IReadOnlyDictionary<string, string> Models);
