using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Page furniture that was found: why, how far it reaches (line, block, end), and where it stands.</summary>
internal sealed record FurnitureHit(string Reason, string Reach, Span Span)
{
    public bool TakesBlock => Reach is "block" or "end";

    public bool TakesAll => Reach is "end";
}
