namespace Isnad.Ledger;

/// <summary>The articles on one event.</summary>
/// <param name="Id">Made from the first article's id.</param>
/// <param name="Title">The headline of the article that is closest to all others.</param>
/// <param name="From">First day of publication; null where no day is known.</param>
/// <param name="Articles">In order of day, then id.</param>
public sealed record StoryEntry(string Id, string Title, DateOnly? From, DateOnly? To, IReadOnlyList<ArticleEntry> Articles)
{
    /// <summary>The id of the story whose first article is <paramref name="article"/>.</summary>
    public static string IdOf(string article) => "st-" + article[(article.IndexOf('-', StringComparison.Ordinal) + 1)..];
}
