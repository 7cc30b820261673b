using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What is named behind a statement and reaches back to it.</summary>
internal sealed partial class Chains
{
    /// <summary>Lets what a speaker names later reach back to a headline or a lead that names nothing, and credits the agency that the whole is from.</summary>
    public void ReachBack()
    {
        for (var i = 0; i < _order.Count; i++)
        {
            var cue = _order[i];
            var passing = _passing[cue];
            if (cue.Inside is not null || cue.Actor is null || passing.IsOwn || passing.Channel.Kind != "none" && passing.ChannelRule != "channel.met" || passing.Relays.Count > 0) continue;
            if ((NamedLater(cue, i) ?? (cue.Kind == CueKind.Headline ? OnlyVoice(cue) : null)) is { } later && (passing.Channel.Kind == "none" || _passing[later].IsOwn && _passing[later].Channel.Kind == "statement")) TakeBack(cue, passing, later);
            else if (passing.Channel.Kind == "none" && _scenes.Find(s => s.Sentence > cue.Sentence && s.Sentence - cue.Sentence <= 3 && s.Kind != "meeting" && s.Parties.Contains(cue.Actor, StringComparer.Ordinal)) is { } scene)
            {
                passing.Channel = new Channel(scene.Kind, scene.Span, Inherited: true);
                passing.ChannelRule = "channel.named-later";
                TakeRelay(passing, scene, cue);
            }
        }

        if (Credit.Of(document, overlay, media) is not { } agency) return;
        foreach (var cue in _order)
        {
            var passing = _passing[cue];
            if (cue.Inside is not null || passing.Relays.Count > 0 || cue.Actor == agency.Actor || passing.ChannelRule == "channel.told-to-outlet") continue;
            passing.Relays = [agency];
            passing.RelayRule = "relay.credit";
            if (passing.Channel.Kind != "none") continue;
            passing.Channel = new Channel("media", agency.Span, Inherited: true);
            passing.ChannelRule = "channel.credit";
        }
    }

    private Cue? NamedLater(Cue cue, int at)
    {
        var headline = cue.Kind == CueKind.Headline || document.Source.KindOf(document.Source.Sentences[cue.Sentence]) == PassageKind.Headline;
        var lead = headline || cue.Sentence <= Opening;
        var left = headline ? 8 : 3;
        Cue? met = null;
        for (var i = at + 1; i < _order.Count && left > 0; i++)
        {
            var later = _order[i];
            if (later.Inside is not null || IsOfEarlierDay(document.Source.Sentences[later.Sentence], later) && !IsOfEarlierDay(document.Source.Sentences[cue.Sentence], cue)) continue;
            if (!headline && later.Sentence - cue.Sentence > 4) return met;
            var same = later.Actor == cue.Actor || lead && (IsSpokesmanOf(later, cue.Actor) || IsInterview(_passing[later]) && CountryOfNobody(cue) is { } country && IsPersonOf(later.Actor, country));
            if (same) left--;
            // A headline may name the state where the lead names its ministry: the words tell.
            else if (!(headline || lead && cue.Speaker?.Kind != PhraseKind.Anonymous) || later.Sentence - cue.Sentence > 4 || !AreSameWords(cue, later)) continue;
            if (_passing[later].ChannelRule == "channel.met") met ??= later;
            else if (_passing[later].Channel.Kind != "none") return later;
        }

        return met;
    }

    /// <summary>The later speaker holds an office of the earlier one, or is called by part of its name («النيابة» of «النيابة العامة»).</summary>
    private bool IsSpokesmanOf(Cue spokesman, string? house)
    {
        if (spokesman.Actor is not { } later || house is null) return false;
        if (document.Roles.Exists(r => r.Actor == later && r.Organisation == house)) return true;
        if (spokesman.Speaker is { Kind: PhraseKind.Anonymous } phrase && HeadOf(document.Source.Tokens[phrase.From].Key) == "متحدث" && document.Mentions.Exists(m => m.Actor == house && phrase.Span.Contains(m.Span))) return true;
        return document.Actors.Find(a => a.Id == later) is { Kind: ActorKind.Organisation or ActorKind.Office } body && document.Actors.Find(a => a.Id == house) is { Kind: ActorKind.Organisation or ActorKind.Office } whole
            && Folded.Key(whole.Name).StartsWith(Folded.Key(body.Name) + " ", StringComparison.Ordinal);
    }

    /// <summary>The headline and the lead, which sum up what an interview holds.</summary>
    private const int Opening = 2;

    private void TakeBack(Cue cue, Passing passing, Cue later)
    {
        var source = _passing[later];
        // «وأضاف على تويتر»: what came before was said elsewhere.
        if (source.Channel.Kind == "tweet" && source.IsOwn && later.Sentence > cue.Sentence && later.SpeakerRule == "speaker.carried-over") return;
        passing.Channel = source.Channel with { Inherited = true };
        if (later.Actor is { } teller && media.Is(teller) && !media.IsSelf(teller) && !media.Is(cue.Actor))
        {
            // «وصفت الوزارة …» and then «نقلت الوكالة عن مصدر في الوزارة …»: the agency carried the words that the lead sums up.
            passing.Relays = [.. source.Relays, (teller, later.SpeakerSpan)];
            passing.ChannelRule = "channel.named-later";
            passing.RelayRule = "relay.named-later";
            return;
        }

        // An agency that carried one remark did not carry what stood before it; who issued the paper did, and so did the paper that had the interview.
        // It did where the next sentence goes on with a paper that it printed: «وقال فلان … . وأضاف في بيان نقلته الوكالة».
        var interview = source.Channel.Kind is "newspaper-interview" or "tv-interview" && cue.Sentence <= Opening;
        // So does an agency named at the end of the paragraph that goes on: «وأضاف أن …، وفق ما نقلته الوكالة».
        var next = cue.Kind != CueKind.Headline && later.Sentence - cue.Sentence <= 1 && later.SpeakerRule == "speaker.carried-over" && (source.Channel.Kind == "statement" || IsCloser(source, later));
        if (!next && !interview && media.Is(source.Relays.Count > 0 ? source.Relays[^1].Actor : null))
        {
            if (source.Channel.Kind is "media" or "newspaper-interview" or "tv-interview") passing.Channel = Channel.None;
            return;
        }

        passing.Relays = source.Relays;
        passing.ChannelRule = "channel.named-later";
        passing.RelayRule = source.Relays.Count > 0 ? "relay.named-later" : "relay.none";
    }

    private bool IsCloser(Passing passing, Cue cue) => passing.IsOwn && passing.Relays is [var (_, span)] && span.Start >= document.Source.Tokens[cue.ContentTo - 1].End && passing.RelayRule is "relay.source-phrase" or "relay.passes-on";

    /// <summary>Half of the headline's content words, and three of them, come again.</summary>
    private bool AreSameWords(Cue headline, Cue later)
    {
        var tokens = document.Source.Tokens;
        int words = 0, again = 0;
        for (var i = headline.ContentFrom; i < headline.ContentTo; i++)
        {
            if (!tokens[i].IsWord || tokens[i].Key.Length < 4) continue;
            words++;
            var stem = Stem(tokens[i].Key);
            for (var k = later.ContentFrom; k < later.ContentTo; k++)
            {
                if (!tokens[k].IsWord || Stem(tokens[k].Key) != stem) continue;
                again++;
                break;
            }
        }

        return again >= 3 && again * 2 >= words;
    }

    private static string Stem(string key)
    {
        var bare = TitleLexicon.WithoutArticle(key);
        return bare.Length > 4 ? bare[..4] : bare;
    }

    /// <summary>«جاء ذلك في …», «وفق بيان …»: channel and issuer named behind the statements before.</summary>
    private void Trailing(Sentence sentence, IReadOnlyList<SourcePhrase> sources, SpeakerResolver resolver)
    {
        var tokens = document.Source.Tokens;
        var at = sentence.From;
        if (sentence.To - at < 4 || tokens[at].Key is not ("جاء" or "وجاء" or "جاءت" or "وجاءت" or "ياتي" or "وياتي" or "تاتي" or "وتاتي")) return;
        if (tokens[at + 1].Key is not ("ذلك" or "هذا" or "تصريحات" or "تصريح" or "هذه" or "كلام" or "حديث")) return;
        var last = _order.FindLast(c => c.Inside is null && c.Sentence < sentence.Index);
        if (last is null || finder.Find(document, at, sentence.To, overlay.Covers) is not { } channel) return;
        var named = sources.Select(s => s.Named is { Kind: PhraseKind.Document, Issuer: { } issuer } paper ? (issuer, paper.Span) : ((string Actor, Span Span)?)null).FirstOrDefault(i => i is not null) ?? (IsIssued(channel.Kind) ? IssuerBehind(channel, null) : null);
        if (named is { } medium && media.IsSelf(medium.Actor)) named = null;
        foreach (var cue in _order.Where(c => c.Inside is null && sentence.Index - c.Sentence <= 6 && (c.Actor == last.Actor && sentence.Index - c.Sentence <= 3 || named is not null)))
        {
            var passing = _passing[cue];
            if (passing.IsOwn && passing.Channel.Kind is not ("phone-call" or "meeting" or "none")) continue;
            if (!passing.IsOwn)
            {
                var contact = named is not null ? _contact : null;
                passing.Channel = contact is null ? channel with { Inherited = true } : new Channel(contact.Kind, contact.Span, Inherited: true);
                passing.ChannelRule = "channel.named-behind";
                passing.IsOwn = true;
            }

            if (passing.Relays.Count > 0 || named is not { } issuer || issuer.Actor == cue.Actor) continue;
            passing.Relays = [issuer];
            passing.RelayRule = "relay.named-behind";
        }

        if (last.Actor is not null && named is null) _scenes.Add(new Scene(channel.Kind, channel.Span!.Value, [last.Actor, .. Others(channel, last.Actor, sentence)], sentence.Index));
        if (named is not { } source) return;
        _readOut = new ReadOut(source.Actor, source.Span, Channel.None) { Sentence = sentence.Index };
        if (last.Actor is not null) _readOut.Covered.Add(last.Actor);
    }

    /// <summary>«جاء ذلك خلال استقباله فلانا»: the other side of the meeting.</summary>
    private IEnumerable<string> Others(Channel channel, string speaker, Sentence sentence)
    {
        var at = document.Source.TokenAtOrAfter(channel.Span!.Value.End);
        return channel.Kind is "meeting" or "press-conference" ? _finder.Named(at, Math.Min(sentence.To, at + SceneParties)).Where(a => a != speaker) : [];
    }

    /// <summary>«…". حسب ما نقلت وكالة …»: a source phrase cut off by a full stop belongs to the statement before it.</summary>
    private void Fragment(Sentence sentence, IReadOnlyList<SourcePhrase> sources)
    {
        if (sources is not [{ IsHedged: false, Named: { Actor: { } actor } named } source] || source.From > sentence.From + 1) return;
        for (var i = source.To; i < sentence.To; i++)
        {
            if (document.Source.Tokens[i].IsWord && !overlay.Covers(i)) return;
        }

        if (_order.FindLast(c => c.Inside is null) is not { } last || last.Sentence != sentence.Index - 1 || last.Actor == actor || !media.Is(actor) || media.IsSelf(actor)) return;
        var passing = _passing[last];
        if (passing.Relays.Count > 0) return;
        passing.Relays = [(actor, named.Span)];
        passing.RelayRule = "relay.source-phrase";
        if (passing.Channel.Kind == "none") Name(passing, "media", named.Span, "channel.medium-relays");
    }
}
