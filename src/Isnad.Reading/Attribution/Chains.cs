using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Gives each statement its channel and relays. What a sentence names itself comes first; else the same speaker's last ones go on; else a
/// read-out being told covers its parties. What is named behind («جاء ذلك في») or later by the same speaker reaches back.
/// </summary>
internal sealed class Chains(Annotated document, Overlay overlay, ChannelFinder finder, SpeakerNouns nouns, Media media)
{
    private readonly Dictionary<Cue, Passing> _passing = [];
    private readonly Dictionary<string, Passing> _lastOf = new(StringComparer.Ordinal);
    private readonly List<Cue> _order = [];
    private ReadOut? _readOut;
    private Contact? _contact;

    /// <summary>The contact named last, for addressees.</summary>
    public Contact? Contact => _contact;

    public Passing Of(Cue cue) => _passing[cue];

    /// <summary>Reads one sentence's cues, whose speakers are resolved, in order.</summary>
    public void Read(Sentence sentence, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, SpeakerResolver resolver)
    {
        if (BreaksFlow(sentence)) _readOut = null;
        if (FindContact(sentence) is { } contact) _contact = contact;
        foreach (var cue in cues)
        {
            var passing = cue.Inside is null ? Outer(sentence, cue, cues, sources, resolver) : Nested(cue, _passing[cue.Inside]);
            _passing[cue] = passing;
            _order.Add(cue);
            if (cue.Inside is null && cue.Actor is not null && cue.Kind != CueKind.Headline) _lastOf[cue.Actor] = passing;
        }

        Trailing(sentence, sources, resolver);
    }

    /// <summary>Lets what a speaker names later reach back to a headline or a lead that names nothing.</summary>
    public void ReachBack()
    {
        for (var i = 0; i < _order.Count; i++)
        {
            var cue = _order[i];
            var passing = _passing[cue];
            if (cue.Inside is not null || cue.Actor is null || passing.IsOwn || passing.Channel.Kind != "none" || passing.Relays.Count > 0) continue;
            var later = _order.Skip(i + 1).Where(c => c.Inside is null && c.Actor == cue.Actor).Take(cue.Kind == CueKind.Headline ? 8 : 3).FirstOrDefault(c => _passing[c].Channel.Kind != "none");
            if (later is null || (cue.Kind != CueKind.Headline && later.Sentence - cue.Sentence > 4)) continue;
            var source = _passing[later];
            passing.Channel = source.Channel with { Inherited = true };
            // An agency that carried one remark did not carry what stood before it; who issued the paper did.
            if (media.Is(source.Relays.Count > 0 ? source.Relays[^1].Actor : null))
            {
                if (source.Channel.Kind is "media" or "newspaper-interview" or "tv-interview") passing.Channel = Channel.None;
                continue;
            }

            passing.Relays = source.Relays;
            passing.ChannelRule = "channel.named-later";
            passing.RelayRule = source.Relays.Count > 0 ? "relay.named-later" : "relay.none";
        }
    }

    private Passing Outer(Sentence sentence, Cue cue, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, SpeakerResolver resolver)
    {
        var passing = new Passing();
        var (from, to) = Region(sentence, cue, cues);
        OwnChannel(cue, from, to, passing, resolver);
        OwnSource(cue, sources, resolver, passing);
        OwnMedia(cue, from, to, passing);
        if (cue.Speaker is { Kind: PhraseKind.Document } paper && passing.Channel.Kind == "none")
        {
            Name(passing, nouns.Document(TitleLexicon.WithoutArticle(document.Source.Tokens[paper.From].Key)) ?? "statement", paper.Span, "channel.speaking-document");
        }

        if (media.Is(cue.Actor) && passing.Channel.Kind == "none") Name(passing, "media", cue.SpeakerSpan, "channel.medium-speaks");
        if (passing.Relays.Count == 0 && (!passing.IsOwn || passing.Channel.Kind is "phone-call" or "meeting" or "speech")) Inherit(cue, passing);
        UpdateReadOut(cue, cues, passing);
        return passing;
    }

    /// <summary>The tokens of the sentence that belong to this statement and are not content.</summary>
    private static (int From, int To) Region(Sentence sentence, Cue cue, List<Cue> cues)
    {
        var previous = cues.FindLast(c => c.Inside is null && c.From < cue.From);
        var next = cues.Find(c => c.Inside is null && c.From > cue.From);
        return (Math.Max(previous?.ContentTo ?? sentence.From, sentence.From), next is null ? sentence.To : Math.Max(cue.ContentTo, next.From));
    }

    private static void Name(Passing passing, string kind, Span span, string rule)
    {
        passing.Channel = new Channel(kind, span, Inherited: false);
        passing.ChannelRule = rule;
        passing.IsOwn = true;
    }

    /// <summary>A channel between the statement before and the content, or behind the content.</summary>
    private void OwnChannel(Cue cue, int from, int to, Passing passing, SpeakerResolver resolver)
    {
        var found = finder.Find(document, from, Math.Min(cue.ContentFrom, to), overlay.Covers) ?? finder.Find(document, cue.ContentTo, to, overlay.Covers);
        if (found is null || (found.Kind == "meeting" && !IsDuring(found))) return;
        Name(passing, found.Kind, found.Span!.Value, "channel.named");
        if (found.Kind is "tweet" or "press-conference" or "meeting" or "phone-call" || IssuerBehind(found) is not { } issuer)
        {
            if (found.Kind == "statement") resolver.Issued(cue.Actor);
            return;
        }

        if (found.Kind == "newspaper-interview" && media.Is(issuer.Actor)) passing.Channel = passing.Channel with { Kind = media.ChannelOf(issuer.Actor) is "media" ? "newspaper-interview" : media.ChannelOf(issuer.Actor) };
        if (issuer.Actor == cue.Actor || media.IsSelf(issuer.Actor)) return;
        passing.Relays = [issuer];
        passing.RelayRule = "relay.issuer-of-channel";
        if (media.Is(issuer.Actor)) cue.Addressee ??= issuer.Actor;
        else resolver.Issued(issuer.Actor);
    }

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
        for (var i = at; i < Math.Min(tokens.Length, at + 6); i++)
        {
            var key = tokens[i].Key;
            if (tokens[i].IsMark(".،,:؛") || ClauseReader.IsComplementiser(key, out _) || key is "بعد" or "قبل" or "عقب" or "حول" or "بشان" or "امام") return null;
            if (overlay.MentionAt(i) is not { } mention) continue;
            // A medium in quotation marks that nobody knows is the outlet itself: spoken to, no relay.
            if (mention.Rule == "mentions.medium-addressed") return null;
            var actor = document.Actors.Find(a => a.Id == mention.Actor);
            return actor is null || actor.Kind is ActorKind.Place or ActorKind.Person or ActorKind.Group ? null : (mention.Actor, mention.Span);
        }

        return null;
    }

    /// <summary>«وفق بيان للناتو», «بحسب البيان», «وفق ما نقلت وكالة …» in the cue's sentence.</summary>
    private void OwnSource(Cue cue, IReadOnlyList<SourcePhrase> sources, SpeakerResolver resolver, Passing passing)
    {
        foreach (var source in sources)
        {
            if (source.From == cue.From) continue;
            if (source.IsHedged && source.Named is null && source.From >= cue.ContentTo - 1) cue.IsHedged = true;
            if (source.Named is not { } named || source.IsHedged) continue;
            var issuer = named.Kind == PhraseKind.Document ? named.Issuer ?? resolver.LastIssuer : named.Actor;
            if (named.Kind == PhraseKind.Document && passing.Channel.Kind == "none")
            {
                if (InContact(cue) is { } contact) Name(passing, contact.Kind, contact.Span, "channel.source-phrase");
                else Name(passing, nouns.Document(Bare(document.Source.Tokens[named.From].Key)) ?? "statement", named.Span, "channel.source-phrase");
            }

            if (issuer is null || issuer == cue.Actor || media.IsSelf(issuer) || passing.Relays.Exists(r => r.Actor == issuer)) continue;
            passing.Relays.Add((issuer, named.Span));
            passing.RelayRule = "relay.source-phrase";
            passing.IsOwn = true;
            if (media.Is(issuer))
            {
                if (passing.Channel.Kind == "none") Name(passing, "media", named.Span, "channel.medium-relays");
            }
            else
            {
                _readOut = new ReadOut(issuer, named.Span, passing.Channel) { Covered = { cue.Actor ?? "" } };
            }
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

    /// <summary>A medium told, the outlet itself told, or a medium that passes the words on.</summary>
    private void OwnMedia(Cue cue, int from, int to, Passing passing)
    {
        var end = cue.Kind == CueKind.Source ? to : Math.Min(Math.Max(cue.ContentFrom, cue.From), to);
        if (cue.Relay is { Actor: { } agency } relay && !media.IsSelf(agency)) Relay(passing, agency, relay.Span, "relay.passes-on");
        if (media.ToldToSelf(Math.Max(from, cue.From - 14), end) is { } self && passing.Channel.Kind == "none")
        {
            Name(passing, document.Media.GetValueOrDefault(document.Article.Outlet!.Id) is "channel" or "radio" ? "tv-interview" : "newspaper-interview", self, "channel.told-to-outlet");
            return;
        }

        if (media.ToldTo(Math.Max(from, cue.From - 14), end) is { } told && told.Actor != cue.Actor && !passing.Relays.Exists(r => r.Actor == told.Actor))
        {
            var kind = media.ChannelOf(told.Actor);
            if (passing.Channel.Kind == "none") Name(passing, kind, told.Span, "channel.told-to-medium");
            cue.Addressee ??= told.Actor;
            if (!media.IsSelf(told.Actor)) Relay(passing, told.Actor, told.Span, "relay.told-to-medium");
        }

        if ((media.PassedOn(from, end) ?? media.PassedOn(Math.Max(from, cue.ContentTo), to)) is { } passed && passed.Actor != cue.Actor && !media.IsSelf(passed.Actor)) Relay(passing, passed.Actor, passed.Span, "relay.passes-on");
    }

    private static void Relay(Passing passing, string actor, Span span, string rule)
    {
        if (!passing.Relays.Exists(r => r.Actor == actor)) passing.Relays.Add((actor, span));
        passing.RelayRule = rule;
        passing.IsOwn = true;
        if (passing.Channel.Kind == "none") Name(passing, "media", span, "channel.medium-relays");
    }

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

        if (!_lastOf.TryGetValue(cue.Actor, out var before) || (before.Channel.Kind == "none" && before.Relays.Count == 0)) return;
        if (passing.Channel.Kind == "none")
        {
            passing.Channel = before.Channel.Kind == "none" ? Channel.None : before.Channel with { Inherited = true };
            passing.ChannelRule = "channel.same-speaker-goes-on";
        }

        passing.Relays = before.Relays;
        passing.RelayRule = before.Relays.Count > 0 ? "relay.same-speaker-goes-on" : "relay.none";
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

    /// <summary>«جاء ذلك في …», «وفق بيان …»: channel and issuer named behind the statements before.</summary>
    private void Trailing(Sentence sentence, IReadOnlyList<SourcePhrase> sources, SpeakerResolver resolver)
    {
        var tokens = document.Source.Tokens;
        var at = sentence.From;
        if (sentence.To - at < 4 || tokens[at].Key is not ("جاء" or "وجاء" or "جاءت" or "وجاءت" or "ياتي" or "وياتي" or "تاتي" or "وتاتي")) return;
        if (tokens[at + 1].Key is not ("ذلك" or "هذا" or "تصريحات" or "تصريح" or "هذه" or "كلام" or "حديث")) return;
        var last = _order.FindLast(c => c.Inside is null && c.Sentence < sentence.Index);
        if (last is null || finder.Find(document, at, sentence.To, overlay.Covers) is not { } channel) return;
        var issuer = sources.Select(s => s.Named is { Kind: PhraseKind.Document } paper ? paper.Issuer ?? resolver.LastIssuer : null).FirstOrDefault(i => i is not null);
        foreach (var cue in _order.Where(c => c.Actor == last.Actor && sentence.Index - c.Sentence <= 3 && c.Inside is null))
        {
            var passing = _passing[cue];
            if (passing.IsOwn) continue;
            passing.Channel = channel with { Inherited = true };
            passing.ChannelRule = "channel.named-behind";
            passing.IsOwn = true;
            if (issuer is null || issuer == cue.Actor) continue;
            passing.Relays = [(issuer, sources[0].Named!.Span)];
            passing.RelayRule = "relay.named-behind";
        }

        if (issuer is null) return;
        _readOut = new ReadOut(issuer, sources[0].Named!.Span, Channel.None);
        if (last.Actor is not null) _readOut.Covered.Add(last.Actor);
    }

    /// <summary>A call with two parties in one sentence; a later bare «الاتصال» takes it up.</summary>
    private Contact? FindContact(Sentence sentence)
    {
        Span? span = null;
        var kind = "";
        for (var i = sentence.From; i < sentence.To && span is null; i++)
        {
            if (finder.NounAt(document, i, sentence.To) is not { Kind: "phone-call" } noun) continue;
            span = new Span(document.Source.Tokens[i].Start, document.Source.Tokens[noun.To - 1].End);
            kind = noun.Kind;
        }

        if (span is null) return null;
        var parties = document.Mentions.Where(m => sentence.Span.Contains(m.Span)).Select(m => m.Actor).Distinct(StringComparer.Ordinal)
            .Where(a => document.Actors.Find(x => x.Id == a)?.Kind == ActorKind.Person).ToList();
        if (parties.Count >= 2) return new Contact(kind, span.Value, parties, sentence.Index);
        return _contact is { } earlier && earlier.Kind == kind ? earlier with { Span = span.Value, Sentence = sentence.Index } : null;
    }

    private Contact? InContact(Cue cue) => _contact is { } contact && cue.Actor is not null && contact.Parties.Contains(cue.Actor, StringComparer.Ordinal) ? contact : null;

    private bool IsParty(string? actor) => actor is not null && _contact is { } contact && contact.Parties.Contains(actor, StringComparer.Ordinal);

    /// <summary>«وفي سياق متصل», «من جهة أخرى», «وفي وقت سابق»: what was being read out is over.</summary>
    private bool BreaksFlow(Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[sentence.From].Key;
        var next = sentence.From + 1 < sentence.To ? tokens[sentence.From + 1].Key : "";
        var third = sentence.From + 2 < sentence.To ? tokens[sentence.From + 2].Key : "";
        return key switch
        {
            "هذا" => next.StartsWith('و'),
            "الي" or "والي" => next == "ذلك",
            "في" or "وفي" => next is "سياق" or "وقت" or "المقابل" or "غضون" or "الاثناء",
            "من" or "ومن" => next is "جهه" or "ناحيه" && third is "اخري" or "ثانيه",
            _ => false,
        };
    }
}
