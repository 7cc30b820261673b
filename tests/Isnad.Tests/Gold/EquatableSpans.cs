using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>Spans that are compared one by one, so that records that hold them can be.</summary>
internal sealed record EquatableSpans(IReadOnlyList<Span> All)
{
    public static EquatableSpans None { get; } = new([]);

    public bool Equals(EquatableSpans? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Count;
}
