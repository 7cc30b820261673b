using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A time named in the text.</summary>
/// <param name="Type">date, month, year, duration, relative or set (TIMEX3's distinctions, as the contract names them).</param>
/// <param name="Value">ISO 8601, intervals a/b, open ends ".."; null if it cannot be known.</param>
/// <param name="Rule">The rule that read it.</param>
public sealed record TimeExpression(Span Span, string Type, string? Value, string Rule);
