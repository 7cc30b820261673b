using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Where words were spoken.</summary>
/// <param name="Kind">statement, tweet, tv-interview, newspaper-interview, phone-call, press-conference, meeting, speech, report, media or none.</param>
/// <param name="Span">The evidence; null for none.</param>
/// <param name="Inherited">Whether the evidence stands in another sentence.</param>
public sealed record Channel(string Kind, Span? Span, bool Inherited)
{
    public static readonly Channel None = new("none", null, Inherited: false);
}
