using Isnad.Reading;

namespace Isnad.App;

/// <summary>Which statements a reader asked for; an empty list lets all pass, of several entries all must fit.</summary>
/// <param name="Speakers">Parts of the speaker's id or name.</param>
/// <param name="Via">Parts of the name of somebody who handed the words on, or a kind of channel.</param>
/// <param name="Instruments">Parts of the name or id of an instrument that the content names.</param>
internal sealed record StatementFilter(IReadOnlyList<string> Speakers, IReadOnlyList<string> Via, IReadOnlyList<string> Instruments)
{
    public bool Passes(ArticleView view, Statement s)
    {
        if (!Speakers.All(asked => s.Speaker.Actor is { } id && Filter.Fits(asked, Named.Of(view, id)) || Filter.Fits(asked, view.SpeakerOf(s).Text))) return false;
        if (!Via.All(asked => Filter.Fits(asked, s.Channel.Kind) || s.Chain.Any(l => l.Role is not "speaker" && (Filter.Fits(asked, l.Name) || (l.Actor is { } id && Filter.Fits(asked, Named.Of(view, id))))))) return false;
        return Instruments.All(asked => view.Analysis.Instruments.Any(i => InstrumentSheet.Fits(asked, i) && i.Mentions.Any(m => m.Overlaps(s.Content))));
    }
}
