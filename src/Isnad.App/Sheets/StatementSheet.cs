using System.Globalization;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Statements as a list: who said what about whom, through whom.</summary>
/// <param name="by">article, speaker, relay or act: what stands together.</param>
internal sealed class StatementSheet(Words words, Filter filter, StatementFilter asked, string by) : ISheet
{
    private readonly List<SheetRow> _rows = [];

    public string Schema => "isnad.statement/1";

    public IReadOnlyList<string> Heads { get; } = ["speaker", "act", "chain"];

    public IReadOnlyList<string> Keys { get; } = ["speaker", "role", "act", "form", "status", "channel", "chain", "relays", "addressee", "about", "inside", "cue", "place"];

    public void Add(ArticleView view)
    {
        if (!filter.Passes(view) || !filter.Passes(null, view.Analysis.Published)) return;
        foreach (var s in view.Analysis.Statements)
        {
            if (!filter.PassesType(s.Act) || !asked.Passes(view, s)) continue;
            var about = Named.Of(view, s.About);
            var content = view.Slice(s.Content);
            if (!filter.About.All(words => Filter.Fits(words, content) || about.Any(a => Filter.Fits(words, a)))) continue;
            var speaker = s.Speaker.Actor is { } id ? Named.Of(view, id) : new Named("", view.SpeakerOf(s).Text, null);
            if (!filter.PassesActors([speaker, .. about])) continue;
            var role = view.RoleOf(s) is { } office ? view.Slice(office.Span) : null;
            var chain = view.ChainOf(s);
            var status = s.Status is "asserted" ? "" : $" [{words.Sign(s.Status)} {words.Status(s.Status)}]";
            _rows.Add(new SheetRow(
                [speaker.In(words) + (role is null ? "" : $" ({role})"), words.Act(s.Act) + status, string.Join($" {words.Arrow} ", chain.Select(l => l.Name))],
                [$"«{content}»", view.IdOf(s.Id) + $" · {view.OutletOrLocation}"],
                [
                    speaker, role, s.Act, s.Form, s.Status, s.Channel.Kind, chain.Select(l => l.Name.Text).ToList(),
                    chain.Where(l => l.Role is "relay").Select(l => l.Name.Text).ToList(),
                    s.Addressee is { } to ? Named.Of(view, to) : null, about, s.Inside is { } inside ? view.IdOf(inside) : null, view.Slice(s.Cue),
                    Place.Of(view, s.Id, s.Content),
                ],
                string.Create(CultureInfo.InvariantCulture, $"{First(speaker, s, chain)}|{TimelineSheet.Order(null, view)}|{view.Article.Location}|{s.Cue.Start:D9}")));
        }
    }

    /// <summary>What rows are put together by, before their article.</summary>
    private string First(Named speaker, Statement s, IReadOnlyList<ChainLink> chain) => by switch
    {
        "speaker" => speaker.Id.Length > 0 ? speaker.Id : speaker.Name,
        "relay" => string.Join('|', chain.Where(l => l.Role is "relay").Select(l => l.Name.Text)),
        "act" => s.Act,
        _ => "",
    };

    public IEnumerable<SheetRow> Rows() => _rows.OrderBy(r => r.Order, StringComparer.Ordinal);
}
