using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Gives each statement its channel and relays. What a sentence names itself comes first; else the same speaker's last ones go on; else a
/// read-out being told covers its parties. What is named behind («جاء ذلك في») or later by the same speaker reaches back.
/// </summary>
internal sealed partial class Chains(Annotated document, Overlay overlay, ChannelFinder finder, SpeakerNouns nouns, Media media, ChannelVerbs verbs, Nations nations)
{
    /// <summary>How many sentences behind a scene its parties still speak there.</summary>
    private const int SceneReach = 12;

    /// <summary>How many sentences behind a call that the outlet tells of its parties still speak in it.</summary>
    private const int CallReach = 5;

    /// <summary>How many tokens before what is passed on its medium may be the subject.</summary>
    private const int SubjectReach = 16;

    /// <summary>How many sentences behind a session anybody is heard in it.</summary>
    private const int OpenReach = 9;

    /// <summary>How many tokens behind the content the place of its words may still be named.</summary>
    private const int Behind = 8;

    /// <summary>How many tokens behind a meeting its other side is named.</summary>
    private const int SceneParties = 14;

    /// <summary>How many sentences a read-out may leave its parties silent.</summary>
    private const int ReadOutReach = 5;

    /// <summary>How many tokens behind an interview the medium that had it is named.</summary>
    private const int Interviewer = 16;

    private readonly Dictionary<Cue, Passing> _passing = [];
    private readonly Dictionary<string, Passing> _lastOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Passing> _lastOfNoun = new(StringComparer.Ordinal);
    private readonly List<Cue> _order = [];
    private readonly List<Scene> _scenes = [];
    private readonly Scenes _finder = new(document, overlay, verbs, media);
    private ReadOut? _readOut;
    private string? _lastMedium;
    private int _lastPaper = -1;
    private Passing? _panel;
    private int _lastBreak = -1;
    private Contact? _contact;

    /// <summary>The contact named last, for addressees.</summary>
    public Contact? Contact => _contact;

    public Passing Of(Cue cue) => _passing[cue];

    /// <summary>Reads one sentence's cues, whose speakers are resolved, in order.</summary>
    public void Read(Sentence sentence, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, SpeakerResolver resolver)
    {
        if (BreaksFlow(sentence))
        {
            _readOut = null;
            _lastBreak = sentence.Index;
        }

        if (FindContact(sentence, cues) is { } contact) _contact = contact;
        FindScenes(sentence, cues, resolver.LastBefore(sentence.Index));
        foreach (var cue in cues)
        {
            // A source named behind («…، وفق بيان») stands around cues before it, which are then read as nobody's.
            var passing = cue.Inside is not null && _passing.TryGetValue(cue.Inside, out var around) ? Nested(cue, around, cues) : Outer(sentence, cue, cues, sources, resolver);
            _passing[cue] = passing;
            _order.Add(cue);
            if (passing.IsOwn && passing.Channel.Kind is "statement" or "press-conference" or "speech") _lastPaper = cue.Sentence;
            _lastMedium = passing.Relays.Find(r => media.Is(r.Actor)).Actor ?? (media.Is(cue.Actor) ? cue.Actor : _lastMedium);
            if (cue.Actor is not null && (cue.Inside is null ? cue.Kind != CueKind.Headline : cue.Rule.StartsWith("attribution.passed-on", StringComparison.Ordinal) || _passing[cue.Inside].Channel.Kind == "media")) Remember(cue, cue.Actor, passing);
        }

        Trailing(sentence, sources, resolver);
        if (cues.Count == 0) Fragment(sentence, sources);
    }

    /// <summary>What a spokesman says for his house in a statement, the house goes on to say in it.</summary>
    private void Remember(Cue cue, string speaker, Passing passing)
    {
        _lastOf[speaker] = passing;
        if (cue.Speaker is { } phrase) foreach (var head in Heads(phrase)) _lastOfNoun[head] = passing;
        if (passing.Channel.Kind is not ("statement" or "tweet" or "press-conference")) return;
        foreach (var role in document.Roles)
        {
            if (role.Actor == speaker && role.Organisation is { } house && house != speaker) _lastOf[house] = passing;
        }
    }

    private Passing Outer(Sentence sentence, Cue cue, List<Cue> cues, IReadOnlyList<SourcePhrase> sources, SpeakerResolver resolver)
    {
        var passing = new Passing { Sentence = cue.Sentence };
        var (from, to) = Region(sentence, cue, cues);
        if (cue.Kind != CueKind.Source || !media.Is(cue.Actor)) OwnChannel(cue, from, to, passing, resolver);
        OwnSource(cue, sources, resolver, passing);
        OwnMedia(cue, from, to, passing);
        if (cue.Speaker is { Kind: PhraseKind.Document } paper && passing.Channel.Kind == "none")
        {
            Name(passing, KindOfPaper(paper) ?? "statement", paper.Span, "channel.speaking-document");
        }

        if (cue.Speaker is { Kind: PhraseKind.Anonymous } nobody && passing.Channel.Kind == "none" && KindOfCollective(nobody) is { } collective)
        {
            Name(passing, collective, nobody.Span, "channel.speaking-document");
        }

        if (media.Is(cue.Actor) && passing.Channel.Kind == "none") Name(passing, "media", cue.SpeakerSpan, "channel.medium-speaks");
        if (passing.Relays.Count == 0 && (!passing.IsOwn || passing.Channel.Kind is "phone-call" or "meeting" or "speech") && (!IsOfEarlierDay(sentence, cue) || GoesOnInSentence(cue))) Inherit(cue, passing);
        if (passing.Channel.Kind == "none" && passing.Relays.Count == 0 && _panel is { } panel && IsOfPanel(cue, panel))
        {
            passing.Channel = panel.Channel with { Inherited = true };
            passing.ChannelRule = "channel.panel";
        }
        else if (passing.Channel.Kind != "none" && cue.Sentence <= Opening + 1 && media.ToldToSelf(Math.Max(from, cue.From - 14), cue.ContentFrom) is not null && cue.Speaker is { Kind: PhraseKind.Anonymous, IsPlural: true } asked && HeadOf(document.Source.Tokens[asked.From].Key) is not "مصادر") _panel = passing;

        if (passing.Channel.Kind == "none" && SceneOf(sentence, cue) is { } scene)
        {
            passing.Channel = new Channel(scene.Kind, scene.Span, Inherited: scene.Sentence != cue.Sentence);
            passing.ChannelRule = scene.IsTold ? "channel.met" : "channel.scene";
            TakeRelay(passing, scene, cue);
        }

        if (passing.Channel.Kind == "none" && passing.Relays.Count == 0 && cue.Speaker?.Kind != PhraseKind.Document && InContact(cue) is { IsTold: true } call && call.Sentence <= cue.Sentence && cue.Sentence - call.Sentence <= CallReach && !IsOfEarlierDay(sentence, cue))
        {
            passing.Channel = new Channel(call.Kind, call.Span, Inherited: call.Sentence != cue.Sentence);
            passing.ChannelRule = "channel.contact";
        }

        UpdateReadOut(cue, cues, passing);
        return passing;
    }

    /// <summary>«تقارير», «وسائل إعلام محلية», «كل الصحف»: papers and media that nobody names; null for people.</summary>
    private string? KindOfCollective(NounPhrase phrase)
    {
        for (var i = phrase.From; i < Math.Min(phrase.To, phrase.From + 3); i++)
        {
            if (finder.NounAt(document, i, phrase.To) is { Kind: "report" or "media" } noun) return noun.Kind;
            if (document.Source.Tokens[i].Key is not ("كل" or "جميع" or "بعض" or "معظم" or "عدد" or "من" or "احدي" or "غالبيه" or "كبار")) return null;
        }

        return null;
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

    private Passing Nested(Cue cue, Passing outer, List<Cue> cues)
    {
        var relays = new List<(string, Span)>(outer.Relays);
        if (cue.Inside!.Actor is { } teller && teller != cue.Actor)
        {
            // A medium stands outside those that it names as its own sources («أفادت الوكالة نقلا عن المكتب بأن فلانا أعلن»).
            if (media.Is(teller) && outer.RelayRule == "relay.source-phrase") relays.Insert(0, (teller, cue.Inside.SpeakerSpan));
            else relays.Add((teller, cue.Inside.SpeakerSpan));
        }

        var carrier = (cue.Relay is null && cue.Rule.StartsWith("attribution.passed-on", StringComparison.Ordinal) ? MediumBefore(cue, 5) : null) ?? Carrier(cue);
        if (carrier is not null && carrier != cue.Actor && !relays.Exists(r => r.Item1 == carrier)) relays.Add((carrier, cue.SpeakerSpan));
        var passing = new Passing { Sentence = cue.Sentence, Relays = relays, RelayRule = relays.Count > 0 ? "relay.outer-statement" : "relay.none" };
        var from = Math.Max(cue.Inside.ContentFrom, cues.FindLast(c => c != cue && c.From < cue.From && c.From > cue.Inside.From)?.ContentTo ?? 0);
        if (finder.Find(document, from, cue.ContentFrom, overlay.Covers) is { } named)
        {
            Name(passing, named.Kind, named.Span!.Value, "channel.named");
        }
        else if (InContact(cue) is { } contact)
        {
            passing.Channel = new Channel(contact.Kind, contact.Span, Inherited: true);
            passing.ChannelRule = "channel.contact";
        }
        else if (carrier is not null && media.Is(carrier))
        {
            passing.Channel = new Channel("media", cue.SpeakerSpan, Inherited: false);
            passing.ChannelRule = "channel.medium-relays";
        }
        else if (outer.Channel.Kind == "media" && media.Is(cue.Inside.Actor) && cue.Inside.Actor != cue.Actor)
        {
            passing.Channel = outer.Channel with { Inherited = true };
            passing.ChannelRule = "channel.medium-relays";
        }
        else if (cue.Inside.Actor == cue.Actor)
        {
            passing.Channel = outer.Channel with { Inherited = outer.Channel.Kind != "none" };
            passing.ChannelRule = "channel.outer-statement";
        }

        return passing;
    }

    /// <summary>«أن صحيفة … علمت من …», «وكانت وكالة … نقلت عن فلان قوله»: the medium whose name ends before the verb.</summary>
    private string? MediumBefore(Cue cue, int reach)
    {
        var from = document.Source.Sentences[cue.Sentence].From;
        for (var i = cue.From - 1; i >= Math.Max(from, cue.From - reach); i--)
        {
            if (overlay.MentionAt(i) is { } mention && media.Is(mention.Actor)) return mention.Actor;
        }

        return null;
    }

    /// <summary>A call with two parties in one sentence; a later bare «الاتصال» takes it up.</summary>
    private Contact? FindContact(Sentence sentence, List<Cue> cues)
    {
        Span? span = null;
        var kind = "";
        var told = false;
        for (var i = sentence.From; i < sentence.To && span is null; i++)
        {
            if (finder.NounAt(document, i, sentence.To) is not { Kind: "phone-call" } noun) continue;
            span = new Span(document.Source.Tokens[i].Start, document.Source.Tokens[noun.To - 1].End);
            kind = noun.Kind;
            told = noun.To - i > 1 && !Clitics.HasArticle(document.Source.Tokens[i].Key) && !cues.Exists(c => c.ContentFrom <= i && i < c.ContentTo);
        }

        if (span is null) return null;
        var parties = document.Mentions.Where(m => sentence.Span.Contains(m.Span)).Select(m => m.Actor).Distinct(StringComparer.Ordinal)
            .Where(a => document.Actors.Find(x => x.Id == a)?.Kind == ActorKind.Person).ToList();
        if (parties.Count >= 2) return new Contact(kind, span.Value, parties, sentence.Index) { IsTold = told };
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
