using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Agreement, resolution, conference, ceasefire, embargo, committee or programme that actors refer to.</summary>
/// <param name="Date">ISO 8601 date, month or year; null if unknown.</param>
/// <param name="Rule">The rule or list that found it.</param>
public sealed record Instrument(string Id, string Name, string? NameEn, string Kind, string? Date, IReadOnlyList<string> Parties, IReadOnlyList<Span> Mentions, string Rule);
