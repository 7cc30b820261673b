using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>One speaker under two names: the interviewee who is described, and the headline of an article with one voice.</summary>
internal sealed partial class Chains
{
    /// <summary>«قال فلان لقناة …» and then «المسؤول الإيراني»: the interviewee, whom the outlet calls by his country and office; null where the country is another.</summary>
    private Passing? Interviewee(Cue cue)
    {
        if (CountryOfNobody(cue) is not { } country) return null;
        for (var i = _order.Count - 1; i >= 0 && cue.Sentence - _order[i].Sentence <= SceneReach; i--)
        {
            var earlier = _order[i];
            if (earlier.Inside is not null || !IsInterview(_passing[earlier])) continue;
            return IsPersonOf(earlier.Actor, country) ? _passing[earlier] : null;
        }

        return null;
    }

    private static bool IsInterview(Passing passing) => passing.Channel.Kind is "tv-interview" or "newspaper-interview";

    private bool IsPersonOf(string? actor, string country) => actor is not null && document.Actors.Find(a => a.Id == actor) is { Kind: ActorKind.Person, Known: true } person && person.Country == country;

    /// <summary>The country that an unnamed speaker is called by: «المسؤول الإيراني», «نائب وزير الخارجية الإيراني».</summary>
    private string? CountryOfNobody(Cue cue)
    {
        if (cue.Inside is not null || cue.Speaker is not { IsPlural: false, Kind: PhraseKind.Actor or PhraseKind.Anonymous } phrase || document.Actors.Find(a => a.Id == cue.Actor) is not { Kind: ActorKind.Person, Known: false, Country: null } nobody) return null;
        var tokens = document.Source.Tokens;
        var definite = false;
        string? country = null;
        for (var i = phrase.From; i < tokens.Length && tokens[i].Start < cue.SpeakerSpan.End; i++)
        {
            if (!tokens[i].IsWord) continue;
            var article = Clitics.HasArticle(tokens[i].Key);
            definite |= article;
            if (article && nations.Of(tokens[i].Key[2..]) is { } nation) country = nation;
        }

        // A named person whom no list knows is another.
        return definite && overlay.RoleAt(phrase.From) is null && nobody.Id.StartsWith("t-", StringComparison.Ordinal) ? country : null;
    }

    /// <summary>Where the headline names the country or house that the article's one voice speaks for, what that one names first; null where there are several.</summary>
    private Cue? OnlyVoice(Cue headline)
    {
        if (document.Actors.Find(a => a.Id == headline.Actor) is not { Kind: not ActorKind.Person } house) return null;
        string? voice = null;
        Cue? named = null;
        foreach (var cue in _order)
        {
            if (cue.Inside is not null || cue.Kind == CueKind.Headline || cue.Actor is null || cue.Sentence <= headline.Sentence) continue;
            voice ??= cue.Actor;
            if (voice != cue.Actor && !_passing[cue].Channel.Inherited) return null;
            if (named is null && voice == cue.Actor && cue.Sentence - headline.Sentence <= Opening + 2 && _passing[cue].IsOwn && _passing[cue].Channel.Kind != "none") named = cue;
        }

        return document.Actors.Find(a => a.Id == voice) is { } speaker && (speaker.Country is null || house.Country is null || speaker.Country == house.Country) ? named : null;
    }
}
