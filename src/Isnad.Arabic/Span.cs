namespace Isnad.Arabic;

/// <summary>A place in a text: UTF-16 offsets, end exclusive. An empty span (start == end) marks a position.</summary>
/// <param name="Start">Offset of the first UTF-16 unit, 0 or more.</param>
/// <param name="End">Offset after the last UTF-16 unit, never below <paramref name="Start"/>.</param>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(Span other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(Span other) => Math.Min(End, other.End) > Math.Max(Start, other.Start);

    /// <summary>The slice of <paramref name="text"/> that this span covers.</summary>
    public string Of(string text) => text[Start..End];

    /// <summary>The smallest span that covers both.</summary>
    public Span To(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Earlier start first; of two with one start, the longer first.</summary>
    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);
}
