using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What a statement takes over from those before it: of the same speaker, of one called by the same noun, of a read-out.</summary>
internal sealed partial class Chains
{
    private void Inherit(Cue cue, Passing passing)
    {
        if (cue.Actor is null) return;
        if (_readOut is { } readOut && cue.Sentence - readOut.Sentence <= ReadOutReach && readOut.Issuer != cue.Actor && cue.Speaker?.Kind != PhraseKind.Document && (IsParty(cue.Actor) || readOut.Covered.Contains(cue.Actor)))
        {
            passing.Relays = [(readOut.Issuer, readOut.Span)];
            passing.RelayRule = "relay.read-out-goes-on";
            readOut.Covered.Add(cue.Actor);
            readOut.Sentence = cue.Sentence;
            if (passing.Channel.Kind != "none") return;
            passing.Channel = InContact(cue) is { } contact ? new Channel(contact.Kind, contact.Span, Inherited: true) : readOut.Channel with { Inherited = readOut.Channel.Kind != "none" };
            passing.ChannelRule = "channel.read-out-goes-on";
            return;
        }

        if (_lastOf.TryGetValue(cue.Actor, out var earlier) && earlier.Relays.Count == 0 && _scenes.Exists(s => s.Kind == "meeting" && s.Sentence > earlier.Sentence && s.Sentence <= cue.Sentence && s.Parties.Contains(cue.Actor, StringComparer.Ordinal))) return;
        if ((!_lastOf.TryGetValue(cue.Actor, out var before) || IsNothing(before)) && !TakenUp(cue, out before) || cue.Sentence - before.Sentence > SceneReach || IsNothing(before)) return;
        if (passing.Channel.Kind == "none")
        {
            passing.Channel = before.Channel.Kind == "none" ? Channel.None : before.Channel with { Inherited = true };
            passing.ChannelRule = "channel.same-speaker-goes-on";
        }

        passing.Relays = before.Relays;
        passing.RelayRule = before.Relays.Count > 0 ? "relay.same-speaker-goes-on" : "relay.none";
    }

    private static bool IsNothing(Passing passing) => passing.Channel.Kind == "none" && passing.Relays.Count == 0;

    /// <summary>The nouns that a speaker is called by, without article: «شهود» and «مصادر» of «شهود ومصادر محلية», «متحدث» of «الناطق باسم كذا فلان».</summary>
    private IEnumerable<string> Heads(NounPhrase phrase)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[phrase.From].IsWord || phrase.Kind != PhraseKind.Anonymous && overlay.RoleAt(phrase.From) is null) yield break;
        yield return HeadOf(tokens[phrase.From].Key);
        if (phrase.To - phrase.From > 1) yield return Bare(phrase);
        if (phrase.Kind == PhraseKind.Anonymous && phrase.To - phrase.From > 1 && tokens[phrase.From + 1].Key is ['و', _, _, _, ..] second) yield return HeadOf(second[1..]);
    }

    /// <summary>«مسؤول حكومي» of «المسؤول الحكومي».</summary>
    private string Bare(NounPhrase phrase) => string.Join(' ', Enumerable.Range(phrase.From, phrase.To - phrase.From).Select(i => HeadOf(document.Source.Tokens[i].Key)));

    /// <summary>«المتحدث باسم الوزارة»: the house is the one named before.</summary>
    private bool IsOfHouse(NounPhrase phrase) => phrase.To - phrase.From == 3 && document.Source.Tokens[phrase.From + 1].Key == "باسم" && Clitics.HasArticle(document.Source.Tokens[phrase.From + 2].Key)
        && !(overlay.MentionAt(phrase.From + 2) is { } house && document.Actors.Find(a => a.Id == house.Actor) is { Known: true });

    private static string HeadOf(string key) => TitleLexicon.WithoutArticle(key) is var noun && noun is "ناطق" ? "متحدث" : noun;

    /// <summary>«المصادر», «المتحدث»: the bare noun with its article means whoever was called by it last.</summary>
    private bool TakenUp(Cue cue, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Passing? before)
    {
        before = SameSurname(cue);
        before ??= Interviewee(cue) ?? SameHouse(cue);
        if (before is not null) return true;
        var tokens = document.Source.Tokens;
        if (cue.Speaker is not { } phrase || !Clitics.HasArticle(tokens[phrase.From].Key)) return false;
        if (phrase.To - phrase.From == 1 || IsOfHouse(phrase)) return _lastOfNoun.TryGetValue(HeadOf(tokens[phrase.From].Key), out before);
        return _lastOfNoun.TryGetValue(Bare(phrase), out before);
    }

    /// <summary>«الناطق باسم كذا فلان البدري» and then «البدري»: a name that was read as part of a description.</summary>
    private Passing? SameSurname(Cue cue)
    {
        if (cue.Speaker is not { Kind: PhraseKind.Actor or PhraseKind.Unknown or PhraseKind.Anonymous } phrase || phrase.To - phrase.From != 1) return null;
        var surname = document.Source.Tokens[phrase.From].Key;
        if (surname.Length < 4) return null;
        return _order.FindLast(c => c.Inside is null && c.Actor != cue.Actor && c.Speaker is { } earlier && earlier.To - earlier.From > 2 && document.Source.Tokens[earlier.To - 1].Key == surname) is { } last ? _passing[last] : null;
    }

    /// <summary>«وزارة الخارجية الروسية» and then «الخارجية»: part of the name of the one body that spoke before and is called so.</summary>
    private Passing? SameHouse(Cue cue)
    {
        if (cue.Inside is not null || document.Actors.Find(a => a.Id == cue.Actor) is not { Known: false, Kind: not ActorKind.Place } house || !Clitics.HasArticle(Folded.Key(house.Name))) return null;
        Cue? found = null;
        foreach (var earlier in _order)
        {
            if (earlier.Inside is not null || earlier.Actor is null || earlier.Actor == cue.Actor || earlier.Kind == CueKind.Headline || media.Is(earlier.Actor)) continue;
            if (document.Actors.Find(a => a.Id == earlier.Actor) is not { Kind: ActorKind.Organisation or ActorKind.Office } whole || !IsShortFor(house.Name, whole.Name)) continue;
            if (found is not null && found.Actor != earlier.Actor) return null;
            found = earlier;
        }

        return found is null ? null : _passing[found];
    }

    /// <summary>The words of one name come in the other in their order, and the other has more.</summary>
    private static bool IsShortFor(string name, string whole)
    {
        string[] few = Folded.Key(name).Split(' '), many = Folded.Key(whole).Split(' ');
        if (few.Length >= many.Length) return false;
        var k = 0;
        foreach (var word in many)
        {
            var bare = TitleLexicon.WithoutArticle(word.StartsWith("لل", StringComparison.Ordinal) ? "ال" + word[2..] : word);
            if (k < few.Length && bare == TitleLexicon.WithoutArticle(few[k])) k++;
        }

        return k == few.Length;
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
            else if (passing.IsOwn && passing.Relays is [var (actor, span)] && !media.Is(actor)) _readOut = new ReadOut(actor, span, passing.Channel) { Covered = { cue.Actor }, Sentence = cue.Sentence };
            return;
        }

        var covered = cues.Where(c => c.Inside == cue && c.Actor is not null && c.Actor != cue.Actor).Select(c => c.Actor!).ToArray();
        if (covered.Length == 0 && !contact)
        {
            if (_readOut?.Issuer != cue.Actor) _readOut = null;
            return;
        }

        _readOut = new ReadOut(cue.Actor, cue.SpeakerSpan, passing.Channel) { Sentence = cue.Sentence };
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
