using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Gives each statement its channel and relays: from its own sentence, from what was named before it, and from «جاء ذلك في» behind it.</summary>
internal sealed class Chains(Annotated document, Overlay overlay, ChannelFinder finder, SpeakerNouns nouns, NameParts parts)
{
    private readonly Dictionary<Cue, Passing> _passing = [];
    private ReadOut? _readOut;
    private Contact? _contact;
    private Cue? _last;

    public Passing Of(Cue cue) => _passing[cue];

    /// <summary>The contact named last, for addressees.</summary>
    public Contact? Contact => _contact;

    /// <summary>Reads one sentence's cues, whose speakers are resolved, in order.</summary>
    public void Read(Sentence sentence, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, Func<NounPhrase, string?> issuerOf)
    {
        if (BreaksFlow(sentence)) _readOut = null;
        if (FindContact(sentence) is { } contact) _contact = contact;
        foreach (var cue in cues)
        {
            var passing = cue.Inside is null ? Outer(sentence, cue, cues, sources, issuerOf) : Nested(cue, _passing[cue.Inside]);
            _passing[cue] = passing;
            if (cue.Inside is null) _last = cue;
        }

        Trailing(sentence);
    }

    private Passing Outer(Sentence sentence, Cue cue, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, Func<NounPhrase, string?> issuerOf)
    {
        var passing = new Passing();
        OwnChannel(sentence, cue, cues, passing);
        OwnSource(cue, sources, issuerOf, passing);
        Handover(sentence, cue, passing);
        if (cue.Speaker is { Kind: PhraseKind.Document } paper && passing.Channel.Kind == "none")
        {
            var kind = nouns.Document(TitleLexicon.WithoutArticle(document.Source.Tokens[paper.From].Key)) ?? "statement";
            passing.Channel = new Channel(kind, paper.Span, Inherited: false);
            passing.ChannelRule = "channel.speaking-document";
            passing.IsOwn = true;
        }

        if (MediaSpeaker(cue) && passing.Channel.Kind == "none")
        {
            passing.Channel = new Channel("media", cue.SpeakerSpan, Inherited: false);
            passing.ChannelRule = "channel.medium-speaks";
            passing.IsOwn = true;
        }

        if (!passing.IsOwn) Inherit(cue, passing);
        else if (passing.Relays.Count == 0 && passing.Channel.Kind != "none" && cue.Speaker is { Kind: PhraseKind.Actor } && _readOut is { } r && r.Issuer != cue.Actor && !IsParty(cue.Actor)) _readOut = null;
        UpdateReadOut(cue, cues, passing);
        return passing;
    }

    /// <summary>A channel between sentence start and content, or behind the content.</summary>
    private void OwnChannel(Sentence sentence, Cue cue, List<Cue> cues, Passing passing)
    {
        var previous = cues.FindLast(c => c.Inside is null && c.From < cue.From);
        var from = previous?.ContentTo ?? sentence.From;
        var next = cues.Find(c => c.Inside is null && c.From > cue.From);
        var to = Math.Min(sentence.To, next is null ? sentence.To : Math.Max(cue.ContentTo, next.From));
        var found = finder.Find(document, from, Math.Min(cue.ContentFrom, to), Skip) ?? finder.Find(document, cue.ContentTo, to, Skip);
        if (found is null || (found.Kind == "meeting" && !IsDuring(found))) return;
        passing.Channel = found;
        passing.ChannelRule = "channel.named";
        passing.IsOwn = true;
        if (IssuerBehind(found) is { } issuer && issuer.Actor != cue.Actor && !IsSelf(issuer.Actor))
        {
            passing.Relays = [issuer];
            passing.RelayRule = "relay.issuer-of-channel";
        }

        bool Skip(int i) => overlay.Covers(i) && !IsChannelInside(i);
    }

    private static bool IsChannelInside(int i) => i < 0;

    /// <summary>«خلال اجتماع», «في اجتماع» are channels; «بعد اجتماع» was not found at all.</summary>
    private bool IsDuring(Channel channel)
    {
        var at = document.Source.TokenAtOrAfter(channel.Span!.Value.Start);
        return at > 0 && document.Source.Tokens[at - 1].Key is "خلال" or "في" or "اثناء" or "وخلال" or "وفي";
    }

    /// <summary>«بيان لوزارة الداخلية», «بيان صادر عن …», «مقابلة مع صحيفة …», «مقابلة أجرتها معه صحيفة …».</summary>
    private (string Actor, Span Span)? IssuerBehind(Channel channel)
    {
        var tokens = document.Source.Tokens;
        var at = document.Source.TokenAtOrAfter(channel.Span!.Value.End);
        for (var i = at; i < Math.Min(tokens.Length, at + 7); i++)
        {
            var key = tokens[i].Key;
            if (tokens[i].IsMark(".،,:؛") || key is "ان" or "بان" or "انه" or "انها" or "بعد" or "قبل" or "عقب" or "حول" or "بشان") return null;
            if (overlay.MentionAt(i) is not { } mention) continue;
            var actor = document.Actors.Find(a => a.Id == mention.Actor);
            if (actor is null || actor.Kind is ActorKind.Place or ActorKind.Person) return null;
            return (mention.Actor, mention.Span);
        }

        return null;
    }

    /// <summary>«وفق بيان للناتو», «بحسب البيان», «وفق ما نقلت وكالة …» in the cue's sentence.</summary>
    private void OwnSource(Cue cue, IReadOnlyList<SourcePhrase> sources, Func<NounPhrase, string?> issuerOf, Passing passing)
    {
        foreach (var source in sources)
        {
            if (source.From == cue.From) continue;
            if (source.IsHedged && source.Named is null) cue.IsHedged = true;
            if (source.Named is not { } named) continue;
            var actor = named.Kind == PhraseKind.Document ? issuerOf(named) : named.Actor;
            if (named.Kind == PhraseKind.Document && passing.Channel.Kind == "none")
            {
                var kind = nouns.Document(Bare(document.Source.Tokens[named.From].Key)) ?? "statement";
                passing.Channel = InContact(cue) is { } contact ? new Channel(contact.Kind, contact.Span, Inherited: true) : new Channel(kind, named.Span, Inherited: false);
                passing.ChannelRule = "channel.source-phrase";
                passing.IsOwn = true;
            }

            if (actor is null || actor == cue.Actor || passing.Relays.Exists(r => r.Actor == actor) || IsSelf(actor)) continue;
            passing.Relays.Add((actor, named.Span));
            passing.RelayRule = "relay.source-phrase";
            passing.IsOwn = true;
            if (passing.Channel.Kind == "none" && IsMedia(actor))
            {
                passing.Channel = new Channel("media", named.Span, Inherited: false);
                passing.ChannelRule = "channel.medium-relays";
            }

            if (named.Kind == PhraseKind.Document || !IsMedia(actor)) _readOut = new ReadOut(actor, named.Span, passing.Channel);
        }
    }

    private static string Bare(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.The) || split.Has(Proclitics.To)) return split.Stem(key);
        }

        return key;
    }

    /// <summary>«لوكالة …», «لصحيفة …», «لقناة …», «مع صحيفة …», «نقلها موقع قناة …» between cue and content or around it.</summary>
    private void Handover(Sentence sentence, Cue cue, Passing passing)
    {
        var tokens = document.Source.Tokens;
        var end = cue.ContentFrom > cue.From ? cue.ContentFrom : cue.From;
        for (var i = Math.Max(sentence.From, cue.From - 12); i < end; i++)
        {
            if (overlay.MentionAt(i) is not { } mention || mention.Actor == cue.Actor || !IsMedia(mention.Actor) || IsSelf(mention.Actor)) continue;
            var lead = Lead(tokens, i, sentence.From, document, mention);
            if (lead is null) continue;
            if (!passing.Relays.Exists(r => r.Actor == mention.Actor)) passing.Relays.Add((mention.Actor, mention.Span));
            passing.RelayRule = lead;
            passing.IsOwn = true;
            if (lead == "relay.told-to-medium") cue.Addressee ??= mention.Actor;
            if (passing.Channel.Kind == "none")
            {
                passing.Channel = new Channel("media", mention.Span, Inherited: false);
                passing.ChannelRule = "channel.medium-relays";
            }
        }
    }

    private static string? Lead(Token[] tokens, int i, int from, Annotated document, Mention mention)
    {
        if (mention.Span.Start > tokens[i].Start && document.Text[tokens[i].Start] == 'ل') return "relay.told-to-medium";
        for (var k = i - 1; k >= Math.Max(from, i - 3); k--)
        {
            var key = tokens[k].Key;
            if (key.StartsWith('ل') && key is "لوكاله" or "لصحيفه" or "لقناه" or "لموقع" or "لاذاعه" or "لمجله" or "لشبكه" or "لتلفزيون" or "لبرنامج") return "relay.told-to-medium";
            if (key is "مع" or "معه" or "معها") return "relay.told-to-medium";
            if (key.StartsWith("نقلت", StringComparison.Ordinal) || key.StartsWith("نقل", StringComparison.Ordinal) || key.StartsWith("اورد", StringComparison.Ordinal) || key.StartsWith("نشر", StringComparison.Ordinal) || key.StartsWith("بث", StringComparison.Ordinal) || key.StartsWith("ونقل", StringComparison.Ordinal)) return "relay.passes-on";
        }

        return null;
    }

    private void Inherit(Cue cue, Passing passing)
    {
        if (_readOut is { } readOut && cue.Actor is not null && readOut.Issuer != cue.Actor && cue.Speaker?.Kind != PhraseKind.Document)
        {
            passing.Relays = [(readOut.Issuer, readOut.Span)];
            passing.RelayRule = "relay.read-out-goes-on";
            passing.Channel = InContact(cue) is { } contact ? new Channel(contact.Kind, contact.Span, Inherited: true) : readOut.Channel with { Inherited = readOut.Channel.Kind != "none" };
            passing.ChannelRule = "channel.read-out-goes-on";
            return;
        }

        if (_last is null || _last.Actor != cue.Actor || cue.Actor is null) return;
        var before = _passing[_last];
        if (before.Channel.Kind == "none" && before.Relays.Count == 0) return;
        passing.Channel = before.Channel.Kind == "none" ? Channel.None : before.Channel with { Inherited = true };
        passing.Relays = before.Relays;
        passing.ChannelRule = "channel.same-speaker-goes-on";
        passing.RelayRule = before.Relays.Count > 0 ? "relay.same-speaker-goes-on" : "relay.none";
    }

    /// <summary>A body that tells of a contact or quotes a person begins a read-out.</summary>
    private void UpdateReadOut(Cue cue, List<Cue> cues, Passing passing)
    {
        if (cue.Actor is null || cue.Kind == CueKind.Headline) return;
        var kind = document.Actors.Find(a => a.Id == cue.Actor)?.Kind;
        var issues = cue.Speaker is { Kind: PhraseKind.Document } || kind is ActorKind.Office or ActorKind.Organisation;
        if (!issues || IsMedia(cue.Actor))
        {
            if (passing.Relays is [var (actor, span)] && !IsMedia(actor)) _readOut = new ReadOut(actor, span, passing.Channel);
            return;
        }

        var quotes = cues.Exists(c => c.Inside == cue && c.Actor != cue.Actor);
        if (quotes || TellsOfContact(cue)) _readOut = new ReadOut(cue.Actor, cue.SpeakerSpan, passing.Channel);
        else if (_readOut?.Issuer != cue.Actor) _readOut = null;
    }

    private bool TellsOfContact(Cue cue)
    {
        var tokens = document.Source.Tokens;
        for (var i = cue.ContentFrom; i < cue.ContentTo; i++)
        {
            if (finder.NounAt(document, i, cue.ContentTo) is { Kind: "phone-call" or "meeting" }) return true;
        }

        var parties = 0;
        for (var i = cue.ContentFrom; i < Math.Min(cue.ContentTo, cue.ContentFrom + 6) && i < tokens.Length; i++)
        {
            if (overlay.MentionAt(i) is { } mention && document.Actors.Find(a => a.Id == mention.Actor)?.Kind == ActorKind.Person) parties++;
        }

        return parties >= 2;
    }

    private Passing Nested(Cue cue, Passing outer)
    {
        var relays = new List<(string, Span)>(outer.Relays);
        if (cue.Inside!.Actor is { } teller && teller != cue.Actor) relays.Add((teller, cue.Inside.SpeakerSpan));
        var passing = new Passing { Relays = relays, RelayRule = relays.Count > 0 ? "relay.outer-statement" : "relay.none" };
        if (InContact(cue) is { } contact)
        {
            passing.Channel = new Channel(contact.Kind, contact.Span, Inherited: true);
            passing.ChannelRule = "channel.contact";
        }
        else if (cue.Inside.Actor == cue.Actor)
        {
            passing.Channel = outer.Channel with { Inherited = outer.Channel.Kind != "none" };
            passing.ChannelRule = "channel.outer-statement";
        }

        return passing;
    }

    /// <summary>«جاء ذلك في …»: the channel named behind the statement before.</summary>
    private void Trailing(Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var at = sentence.From;
        if (sentence.To - at < 4 || _last is null || _last.Sentence == sentence.Index && _last.From > at + 3) return;
        if (tokens[at].Key is not ("جاء" or "وجاء" or "جاءت" or "وجاءت" or "ياتي" or "وياتي") || tokens[at + 1].Key is not ("ذلك" or "هذا" or "تصريحات" or "هذه" or "كلام")) return;
        if (finder.Find(document, at, sentence.To, _ => false) is not { } channel) return;
        foreach (var (cue, passing) in _passing)
        {
            if (cue.Actor != _last.Actor || sentence.Index - cue.Sentence > 3 || passing.IsOwn) continue;
            passing.Channel = channel with { Inherited = true };
            passing.ChannelRule = "channel.named-behind";
            passing.IsOwn = true;
        }
    }

    /// <summary>A call or meeting noun, or «بحث مع», with two parties in one sentence.</summary>
    private Contact? FindContact(Sentence sentence)
    {
        Span? span = null;
        var kind = "";
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (finder.NounAt(document, i, sentence.To) is not { Kind: "phone-call" } noun) continue;
            span = new Span(document.Source.Tokens[i].Start, document.Source.Tokens[noun.To - 1].End);
            kind = noun.Kind;
            break;
        }

        if (span is null) return null;
        var parties = new List<string>();
        foreach (var mention in document.Mentions)
        {
            if (!sentence.Span.Contains(mention.Span) || parties.Contains(mention.Actor)) continue;
            if (document.Actors.Find(a => a.Id == mention.Actor)?.Kind == ActorKind.Person) parties.Add(mention.Actor);
        }

        if (parties.Count >= 2) return new Contact(kind, span.Value, parties, sentence.Index);
        return _contact is { } earlier && earlier.Kind == kind ? earlier with { Span = span.Value, Sentence = sentence.Index } : null;
    }

    private Contact? InContact(Cue cue) => _contact is { } contact && cue.Actor is not null && contact.Parties.Contains(cue.Actor, StringComparer.Ordinal) ? contact : null;

    private bool IsParty(string? actor) => actor is not null && _contact is { } contact && contact.Parties.Contains(actor, StringComparer.Ordinal);

    private bool MediaSpeaker(Cue cue) => cue.Actor is not null && IsMedia(cue.Actor);

    private bool IsMedia(string actor) => document.Actors.Find(a => a.Id == actor) is { } found && (found.Sectors.Contains("MED", StringComparer.Ordinal) || found.Sectors.Contains("JRN", StringComparer.Ordinal) || document.MediaActors.Contains(found.Id));

    /// <summary>The outlet that printed the article is no relay of its own.</summary>
    private bool IsSelf(string actor) => document.Article.Outlet is { } outlet && document.Actors.Find(a => a.Id == actor) is { } found
        && (string.Equals(outlet.Name, found.Name, StringComparison.Ordinal) || string.Equals(outlet.Id, "outlet-" + found.Id, StringComparison.Ordinal));

    /// <summary>«وفي سياق متصل», «من جهة أخرى», «وفي وقت سابق»: what was being read out is over.</summary>
    private bool BreaksFlow(Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[sentence.From].Key;
        var next = sentence.From + 1 < sentence.To ? tokens[sentence.From + 1].Key : "";
        _ = parts;
        return key is "هذا" or "الي" or "والي" && next is "ذلك" || key is "وفي" or "في" && next is "سياق" or "وقت" or "المقابل" or "غضون" || key is "من" or "ومن" && next is "جهه" or "ناحيه" && tokens[Math.Min(sentence.From + 2, tokens.Length - 1)].Key is "اخري" or "ثانيه" || (key == "هذا" && next.StartsWith('و'));
    }
}
