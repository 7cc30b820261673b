using System.Globalization;
using Isnad.Arabic;

namespace Isnad.App;

/// <summary>Loaded names, outlet by outlet: which words for which actor, how often, in whose voice.</summary>
internal sealed class LabelSheet(Words words, Filter filter, string? voice) : ISheet
{
    private readonly Dictionary<(string Outlet, string Actor, string Words, string Valence, string Voice), Found> _found = [];

    public string Schema => "isnad.label/1";

    public IReadOnlyList<string> Heads { get; } = ["outlet", "actor", "appellation", "valence", "voice", "count"];

    public IReadOnlyList<string> Keys { get; } = ["outletOrLocation", "actor", "label", "valence", "voice", "speaker", "scareQuotes", "count", "articles", "sentence", "place"];

    public void Add(ArticleView view)
    {
        if (!filter.Passes(view) || !filter.Passes(null, view.Analysis.Published)) return;
        for (var i = 0; i < view.Analysis.Appellations.Count; i++)
        {
            var label = view.Analysis.Appellations[i];
            var own = label.Voice is "outlet";
            if (voice is not null && own != (voice is "outlet")) continue;
            var actor = label.Actor is { } id ? Named.Of(view, id) : null;
            if (!filter.PassesType(label.Valence) || !filter.PassesActors([.. actor is null ? [] : (Named[])[actor], new Named("", view.Slice(label.Span), null)])) continue;
            if (!filter.PassesAbout(view.Slice(view.SentenceAt(label.Span)))) continue;
            var text = view.Slice(label.Span);
            var speaker = own ? null : view.VoiceOf(label.Voice).Text;
            var key = (view.OutletOrLocation, actor?.Id ?? "", Folded.Key(text), label.Valence, speaker ?? "");
            if (_found.TryGetValue(key, out var found))
            {
                found.Count++;
                found.Articles.Add(view.Article.Id);
                continue;
            }

            var at = new FactPlace(Place.Of(view, Ledger.FactId.Of('a', i + 1), label.Span), view.Slice(view.SentenceAt(label.Span)), view.Marked(label.Span));
            _found.Add(key, new Found(view.OutletOrLocation, actor, text, label.Valence, speaker, label.ScareQuotes, at) { Count = 1, Articles = { view.Article.Id } });
        }
    }

    public IEnumerable<SheetRow> Rows() => _found.Values.Select(Row).OrderBy(r => r.Order, StringComparer.Ordinal);

    private SheetRow Row(Found f)
    {
        var quotes = f.ScareQuotes ? $" ({words["labels.scare"]})" : "";
        return new SheetRow(
            [f.Outlet, f.Actor?.In(words) ?? "—", $"«{f.Words}»{quotes}", words.Kind("valence", f.Valence), f.Speaker ?? words["labels.outlet"], $"×{f.Count.ToString(CultureInfo.InvariantCulture)}"],
            [f.At.Marked, f.At.Place.Fact],
            [f.Outlet, f.Actor, f.Words, f.Valence, f.Speaker is null ? "outlet" : "speaker", f.Speaker, f.ScareQuotes, f.Count, f.Articles.Count, f.At.Sentence, f.At.Place],
            $"{f.Outlet}|{f.Actor?.Id}|{9999 - Math.Min(f.Count, 9999):D4}|{f.Words}|{f.Valence}|{f.Speaker}");
    }

    private sealed record FactPlace(Place Place, string Sentence, string Marked);

    private sealed record Found(string Outlet, Named? Actor, string Words, string Valence, string? Speaker, bool ScareQuotes, FactPlace At)
    {
        public int Count { get; set; }

        public HashSet<string> Articles { get; } = new(StringComparer.Ordinal);
    }
}
