using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What a statement takes over from those before it: of the same speaker, of one called by the same noun, of a read-out.</summary>
internal sealed partial class Chains
{
    private void Inherit(Cue cue, Passing passing)
    {
        if (cue.Actor is null) return;
        if (_readOut is { } readOut && readOut.Issuer != cue.Actor && cue.Speaker?.Kind != PhraseKind.Document && (IsParty(cue.Actor) || readOut.Covered.Contains(cue.Actor)))
        {
            passing.Relays = [(readOut.Issuer, readOut.Span)];
            passing.RelayRule = "relay.read-out-goes-on";
            readOut.Covered.Add(cue.Actor);
            if (passing.Channel.Kind != "none") return;
            passing.Channel = InContact(cue) is { } contact ? new Channel(contact.Kind, contact.Span, Inherited: true) : readOut.Channel with { Inherited = readOut.Channel.Kind != "none" };
            passing.ChannelRule = "channel.read-out-goes-on";
            return;
        }

        if (_lastOf.TryGetValue(cue.Actor, out var earlier) && earlier.Relays.Count == 0 && _scenes.Exists(s => s.Kind == "meeting" && s.Sentence > earlier.Sentence && s.Sentence <= cue.Sentence && s.Parties.Contains(cue.Actor, StringComparer.Ordinal))) return;
        if (!_lastOf.TryGetValue(cue.Actor, out var before) && !TakenUp(cue, out before) || cue.Sentence - before.Sentence > SceneReach || (before.Channel.Kind == "none" && before.Relays.Count == 0)) return;
        if (passing.Channel.Kind == "none")
        {
            passing.Channel = before.Channel.Kind == "none" ? Channel.None : before.Channel with { Inherited = true };
            passing.ChannelRule = "channel.same-speaker-goes-on";
        }

        passing.Relays = before.Relays;
        passing.RelayRule = before.Relays.Count > 0 ? "relay.same-speaker-goes-on" : "relay.none";
    }

    /// <summary>The nouns that a speaker is called by, without article: «شهود» and «مصادر» of «شهود ومصادر محلية», «متحدث» of «الناطق باسم كذا فلان».</summary>
    private IEnumerable<string> Heads(NounPhrase phrase)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[phrase.From].IsWord || phrase.Kind != PhraseKind.Anonymous && overlay.RoleAt(phrase.From) is null) yield break;
        yield return HeadOf(tokens[phrase.From].Key);
        if (phrase.Kind == PhraseKind.Anonymous && phrase.To - phrase.From > 1 && tokens[phrase.From + 1].Key is ['و', _, _, _, ..] second) yield return HeadOf(second[1..]);
    }

    private static string HeadOf(string key) => TitleLexicon.WithoutArticle(key) is var noun && noun is "ناطق" ? "متحدث" : noun;

    /// <summary>«المصادر», «المتحدث»: the bare noun with its article means whoever was called by it last.</summary>
    private bool TakenUp(Cue cue, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Passing? before)
    {
        before = SameSurname(cue);
        if (before is not null) return true;
        if (cue.Speaker is not { } phrase || !Clitics.HasArticle(document.Source.Tokens[phrase.From].Key) || phrase.To - phrase.From > 1) return false;
        return _lastOfNoun.TryGetValue(HeadOf(document.Source.Tokens[phrase.From].Key), out before);
    }

    /// <summary>«الناطق باسم كذا فلان البدري» and then «البدري»: a name that was read as part of a description.</summary>
    private Passing? SameSurname(Cue cue)
    {
        if (cue.Speaker is not { Kind: PhraseKind.Actor or PhraseKind.Unknown or PhraseKind.Anonymous } phrase || phrase.To - phrase.From != 1) return null;
        var surname = document.Source.Tokens[phrase.From].Key;
        if (surname.Length < 4) return null;
        return _order.FindLast(c => c.Inside is null && c.Actor != cue.Actor && c.Speaker is { } earlier && earlier.To - earlier.From > 2 && document.Source.Tokens[earlier.To - 1].Key == surname) is { } last ? _passing[last] : null;
    }

    /// <summary>A paper or office that tells of a contact or quotes somebody begins a read-out, which covers those it quotes.</summary>
    private void UpdateReadOut(Cue cue, List<Cue> cues, Passing passing)
    {
        if (cue.Actor is null || cue.Kind == CueKind.Headline || media.Is(cue.Actor)) return;
        var kind = document.Actors.Find(a => a.Id == cue.Actor)?.Kind;
        var speaks = cue.Speaker is { Kind: PhraseKind.Document } || kind is ActorKind.Office;
        var contact = TellsOfContact(cue);
        if (!(speaks || (kind is ActorKind.Organisation && contact)))
        {
            if (passing.IsOwn && passing.Relays.Count == 0 && cue.Speaker is { Kind: PhraseKind.Actor } && passing.Channel.Kind is not ("phone-call" or "meeting" or "speech") && !IsParty(cue.Actor)) _readOut = null;
            else if (passing.IsOwn && passing.Relays is [var (actor, span)] && !media.Is(actor)) _readOut = new ReadOut(actor, span, passing.Channel) { Covered = { cue.Actor } };
            return;
        }

        var covered = cues.Where(c => c.Inside == cue && c.Actor is not null && c.Actor != cue.Actor).Select(c => c.Actor!).ToArray();
        if (covered.Length == 0 && !contact)
        {
            if (_readOut?.Issuer != cue.Actor) _readOut = null;
            return;
        }

        _readOut = new ReadOut(cue.Actor, cue.SpeakerSpan, passing.Channel);
        foreach (var actor in covered) _readOut.Covered.Add(actor);
    }

    private bool TellsOfContact(Cue cue)
    {
        for (var i = cue.ContentFrom; i < cue.ContentTo; i++)
        {
            if (finder.NounAt(document, i, cue.ContentTo) is { Kind: "phone-call" or "meeting" }) return true;
        }

        return _contact is { } contact && contact.Parties.Count(p => document.Mentions.Exists(m => m.Actor == p && m.Span.Start >= document.Source.Tokens[cue.ContentFrom].Start && m.Span.End <= document.Source.Tokens[cue.ContentTo - 1].End)) >= 2;
    }
}
