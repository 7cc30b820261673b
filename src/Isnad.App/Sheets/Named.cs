namespace Isnad.App;

/// <summary>Somebody or something in a row: an actor, an outlet, an instrument.</summary>
/// <param name="Name">The Arabic name.</param>
/// <param name="NameEn">The English one where the gazetteer has it; null else, since a made-up spelling would pass for a known one.</param>
internal sealed record Named(string Id, string Name, string? NameEn)
{
    public string In(Words words) => words.IsArabic ? Name : NameEn ?? Name;

    /// <summary>Those of an article's actors.</summary>
    public static Named Of(ArticleView view, string id) => view.ActorOf(id) is { } actor
        ? new Named(id, actor.Name, actor.Known && actor.NameEn.Length > 0 ? actor.NameEn : null)
        : new Named(id, id, null);

    public static IReadOnlyList<Named> Of(ArticleView view, IEnumerable<string> ids) => [.. ids.Select(id => Of(view, id))];
}
