using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>A call or meeting of two or more parties that the text tells of; words of the parties were spoken in it.</summary>
internal sealed record Contact(string Kind, Span Span, IReadOnlyList<string> Parties, int Sentence)
{
    /// <summary>The outlet itself tells that the call took place («تلقى الوزير اتصالا هاتفيا من نظيره»).</summary>
    public bool IsTold { get; init; }
}
