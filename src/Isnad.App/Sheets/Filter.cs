using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Which rows a reader asked for. An empty list lets everything pass.</summary>
/// <param name="Days">Rows whose day, or else whose article's day of publication, may lie in these; null for all.</param>
/// <param name="Actors">Parts of ids or names, Arabic or English; each must fit one of the row's actors.</param>
/// <param name="About">Words that the row's sentence must hold.</param>
/// <param name="Outlets">Parts of an outlet's name, id or host, or of the article's location.</param>
internal sealed record Filter(DayRange? Days, IReadOnlyList<string> Actors, IReadOnlyList<string> Types, IReadOnlyList<string> About, IReadOnlyList<string> Outlets)
{
    public bool Passes(ArticleView view) => Outlets.Count == 0 || Outlets.Any(asked =>
        Fits(asked, view.Article.Outlet?.Name) || Fits(asked, view.Article.Outlet?.Id) || Fits(asked, view.Article.Outlet?.Host) || Fits(asked, view.Article.Location));

    /// <summary>The row's own day decides where it has one.</summary>
    public bool Passes(string? day, Publication published) => Days is not { } days || ((DayRange.Of(day) ?? DayRange.Of(published)) is { } range && range.Meets(days));

    public bool PassesActors(IReadOnlyCollection<Named> actors) => Actors.All(asked => actors.Any(a => Fits(asked, a)));

    /// <summary>Whether the sentence has all the words asked for.</summary>
    public bool PassesAbout(string sentence) => About.All(asked => Fits(asked, sentence));

    public bool PassesType(params ReadOnlySpan<string?> codes)
    {
        if (Types.Count == 0) return true;
        foreach (var code in codes)
        {
            if (code is not null && Types.Contains(code, StringComparer.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    public static bool Fits(string asked, Named named) => Fits(asked, named.Id) || Fits(asked, named.Name) || Fits(asked, named.NameEn);

    /// <summary>Whether <paramref name="asked"/> stands in the text, whatever its hamzas, vowels and capitals.</summary>
    public static bool Fits(string asked, string? text) =>
        text is not null && (text.Contains(asked, StringComparison.OrdinalIgnoreCase) || (Folded.Key(asked) is { Length: > 0 } key && Folded.Key(text).Contains(key, StringComparison.Ordinal)));
}
