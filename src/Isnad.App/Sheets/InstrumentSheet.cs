using System.Globalization;
using Isnad.Arabic;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Who stands where on agreements, resolutions, ceasefires …: one row a stance, and one for what is only named.</summary>
internal sealed class InstrumentSheet(Words words, Filter filter, IReadOnlyList<string> instruments, IReadOnlyList<string> stances, StanceReader reader) : ISheet
{
    private readonly List<SheetRow> _rows = [];

    public string Schema => "isnad.instrument/1";

    public IReadOnlyList<string> Heads { get; } = ["instrument", "kind", "actor", "stance", "status", "when"];

    public IReadOnlyList<string> Keys { get; } =
        ["instrument", "kind", "date", "parties", "mentions", "actor", "stance", "status", "day", "voice", "chain", "fact", "rule", "sentence", "place"];

    public void Add(ArticleView view)
    {
        if (!filter.Passes(view)) return;
        var found = reader.Read(view.Analysis);
        for (var n = 0; n < view.Analysis.Instruments.Count; n++)
        {
            var instrument = view.Analysis.Instruments[n];
            if (!filter.PassesType(instrument.Kind) || !instruments.All(asked => Fits(asked, instrument))) continue;
            var any = false;
            for (var i = 0; i < found.Count; i++)
            {
                if (found[i].Instrument != n) continue;
                any = true;
                Add(view, instrument, found[i], FactId.Of('p', i + 1));
            }

            if (!any && stances.Count == 0) AddNamed(view, instrument, FactId.Of('i', n + 1));
        }
    }

    public IEnumerable<SheetRow> Rows() => _rows.OrderBy(r => r.Order, StringComparer.Ordinal);

    /// <summary>Whether it is the instrument asked for by a part of its id or name.</summary>
    public static bool Fits(string asked, Instrument instrument) => Filter.Fits(asked, instrument.Id) || Filter.Fits(asked, instrument.Name) || Filter.Fits(asked, instrument.NameEn);

    private void Add(ArticleView view, Instrument instrument, Stance stance, string id)
    {
        var actor = Named.Of(view, stance.Actor);
        var day = stance.When?.Value;
        if (stances.Count > 0 && !stances.Contains(stance.Code, StringComparer.Ordinal)) return;
        if (!filter.PassesActors([actor]) || !filter.Passes(day, view.Analysis.Published)) return;
        var voice = stance.Voice is "outlet" ? null : view.VoiceOf(stance.Voice).Text;
        // A statement comes with its chain, an event with its voice.
        var said = view.Analysis.Statements.FirstOrDefault(s => string.Equals(s.Id, stance.Fact, StringComparison.Ordinal));
        var chain = said is null ? null : view.ChainOf(said).Select(l => l.Name.Text).ToList();
        var told = chain is null ? $"{words["attributed"]} {voice ?? words["labels.outlet"]}" : string.Join($" {words.Arrow} ", chain);
        Row(
            view,
            instrument,
            [actor.In(words), words.Kind("stance", stance.Code), $"{words.Sign(stance.Status)} {words.Status(stance.Status)}", day is null ? "" : words.Time(day)],
            [view.Marked(stance.Span), $"{view.IdOf(id)} · {view.OutletOrLocation} · {told} · {words["by"]} {view.IdOf(stance.Fact)}"],
            [actor, stance.Code, stance.Status, day, voice, chain, view.IdOf(stance.Fact), stance.Rule],
            Place.Of(view, id, stance.Span));
    }

    private void AddNamed(ArticleView view, Instrument instrument, string id)
    {
        if (!filter.PassesActors(Named.Of(view, instrument.Parties)) || !filter.Passes(instrument.Date, view.Analysis.Published) || instrument.Mentions is not [var first, ..]) return;
        Row(view, instrument, ["—", words["instrument.none"], "", ""], [view.Marked(first), $"{view.IdOf(id)} · {view.OutletOrLocation}"], new object?[8], Place.Of(view, id, first));
    }

    private void Row(ArticleView view, Instrument instrument, string[] cells, string[] under, object?[] values, Place place)
    {
        var sentence = view.Slice(view.SentenceAt(new Span(place.Start, place.End)));
        if (!filter.PassesAbout(sentence)) return;
        var named = new Named(instrument.Id, instrument.Name, instrument.NameEn);
        var kind = words.Kind("instrument", instrument.Kind) + (instrument.Date is { } date ? $" · {words.Time(date)}" : "");
        _rows.Add(new SheetRow(
            [named.In(words), kind, .. cells],
            under,
            [named, instrument.Kind, instrument.Date, Named.Of(view, instrument.Parties), instrument.Mentions.Count, .. values, sentence, place],
            string.Create(CultureInfo.InvariantCulture, $"{instrument.Date ?? "9999"}|{instrument.Id}|{TimelineSheet.Order(null, view)}|{view.Article.Location}|{place.Start:D9}")));
    }
}
