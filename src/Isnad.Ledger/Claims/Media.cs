using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Which actors are agencies or other media, and what agency an article credits as a whole.</summary>
internal sealed class Media
{
    private const int TailWords = 8;
    private static readonly Lazy<Media> Loaded = new(() => new Media(Knowledge.BuiltIn));
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);

    public Media(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("gazetteer/outlets.tsv").Rows) _kinds[row["id"]] = row["kind"];
    }

    public static Media BuiltIn => Loaded.Value;

    /// <summary>Whether an actor is a news agency.</summary>
    public bool IsAgency(string? actor) => actor is not null && _kinds.GetValueOrDefault(actor) is "agency";

    /// <summary>Whether an actor is a newspaper, channel, site or agency: by the gazetteer, or as the analysis classes it.</summary>
    public bool IsOutlet(Analysis analysis, string? actor)
    {
        if (actor is null) return false;
        if (_kinds.ContainsKey(actor)) return true;
        var entry = analysis.Actors.FirstOrDefault(a => string.Equals(a.Id, actor, StringComparison.Ordinal));
        return entry is not null && entry.Sectors.Contains("JRN", StringComparer.Ordinal) && entry.Kind is not ActorKind.Person;
    }

    /// <summary>The agency that an article's dateline, sign-off or credit line names; null where it names none.</summary>
    public string? Credited(Analysis analysis)
    {
        var text = analysis.Article.Text;
        var (first, last) = Body(analysis.Article);
        foreach (var mention in analysis.Mentions)
        {
            if (!IsAgency(mention.Actor)) continue;
            if (analysis.Article.Noise.Any(n => n.Reason is "credit" && n.Span.Overlaps(mention.Span))) return mention.Actor;
            if (mention.Span.Start >= last || (mention.Span.End <= first && Brackets(text, mention.Span))) return mention.Actor;
        }

        return null;
    }

    // Where the words before the body's first stop end, and where its last words begin.
    private static (int First, int Last) Body(Article article)
    {
        var body = article.Passages.Where(p => p.Kind is PassageKind.Body).Select(p => p.Span).ToList();
        if (body.Count == 0) return (0, article.Text.Length);
        var opening = Tokenizer.Tokenize(article.Text, body[0]).Where(t => t.IsWord).Take(TailWords).ToList();
        var closing = Tokenizer.Tokenize(article.Text, body[^1]).Where(t => t.IsWord).ToList();
        return (opening.Count == 0 ? 0 : opening[^1].End, closing.Count <= TailWords ? body[^1].Start : closing[^2].Start);
    }

    private static bool Brackets(string text, Isnad.Arabic.Span span)
    {
        var before = span.Start > 0 ? text[span.Start - 1] : ' ';
        var after = span.End < text.Length ? text[span.End] : ' ';
        return before is '(' or '/' or '-' || after is ')' or '/' or '-' or ':';
    }
}
