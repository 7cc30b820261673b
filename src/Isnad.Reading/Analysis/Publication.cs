using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>When the article was published, bounded by evidence. Never a crawl or theme date.</summary>
/// <param name="Best">The most probable day, or null.</param>
/// <param name="Earliest">No earlier than this day, or null.</param>
/// <param name="Latest">No later than this day, or null.</param>
/// <param name="Basis">Why, one line.</param>
public sealed record Publication(DateOnly? Best, DateOnly? Earliest, DateOnly? Latest, string Basis, IReadOnlyList<Span> Evidence)
{
    /// <summary>The basis of a day that the dateline gives.</summary>
    public const string FromDateline = "the dateline gives the day";

    public static readonly Publication Unknown = new(null, null, null, "the text gives no bound", []);
}
