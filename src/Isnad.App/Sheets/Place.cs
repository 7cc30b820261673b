using Isnad.Arabic;

namespace Isnad.App;

/// <summary>Where a row stands: the article and the words in it.</summary>
/// <param name="Fact">The id that <c>isnad explain</c> takes.</param>
/// <param name="Start">UTF-16 offset into the article's text.</param>
/// <param name="End">UTF-16 offset, exclusive.</param>
/// <param name="Text">Exactly that slice.</param>
internal sealed record Place(string Fact, string Article, string Location, string? Outlet, DateOnly? Published, int Start, int End, string Text)
{
    public static Place Of(ArticleView view, string local, Span span) => new(
        view.IdOf(local),
        view.Article.Id,
        view.Article.Location,
        view.Article.Outlet?.Name,
        view.Analysis.Published.Best,
        span.Start,
        span.End,
        span.Of(view.Article.Text));
}
