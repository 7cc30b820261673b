using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What a statement's own sentence says of its channel and relays.</summary>
internal sealed partial class Chains
{
    /// <summary>A channel between the statement before and the content, or behind the content.</summary>
    private void OwnChannel(Cue cue, int from, int to, Passing passing, SpeakerResolver resolver)
    {
        var found = finder.Find(document, from, Math.Min(cue.ContentFrom, to), overlay.Covers, cue.From) ?? (EndsInVerb(cue) ? null : finder.Find(document, cue.ContentTo, Math.Min(to, cue.ContentTo + Behind), overlay.Covers));
        if (found is { Kind: "statement" } && IsRemark(found) && finder.Find(document, document.Source.TokenAtOrAfter(found.Span!.Value.End), Math.Min(cue.ContentFrom, to), overlay.Covers) is { Kind: not "statement" } nearer) found = nearer;
        if (found is not null && (found.Kind == "meeting" || found.Kind == "statement" && IsRecording(found)) && OnNetwork(found, cue) is { } network) found = network;
        if (found is { Kind: "meeting" } && IsTalk(found) && With(found, cue) is { } host) found = found with { Kind = host };
        // A paper prints on its own site what it prints.
        if (found is not null && media.Is(cue.Actor) && ChannelFinder.IsOwnSite(document.Source.Tokens[document.Source.TokenAtOrAfter(found.Span!.Value.Start)].Key)) found = null;
        if (found is null)
        {
            Said(cue, from, passing);
            return;
        }

        if (found.Kind == "newspaper-interview" && (OnAir(found, cue) || GoesOnAir(cue) && IssuerBehind(found, null) is null || media.OwnChannel == "tv-interview" && IsWithOutlet(found, cue))) found = found with { Kind = "tv-interview" };
        Name(passing, found.Kind, found.Span!.Value, "channel.named");
        AddSceneOf(found, cue, to);
        if (!IsIssued(found.Kind) || IssuerBehind(found, cue) is not { } issuer)
        {
            if (found.Kind == "statement") resolver.Issued(cue.Actor);
            return;
        }

        if ((found.Kind == "newspaper-interview" || IsTalk(found)) && media.Is(issuer.Actor)) passing.Channel = passing.Channel with { Kind = media.ChannelOf(issuer.Actor) is "media" ? "newspaper-interview" : media.ChannelOf(issuer.Actor) };
        if (passing.Channel.Kind == "newspaper-interview" && media.IsSelf(issuer.Actor)) passing.Channel = passing.Channel with { Kind = media.OwnChannel };
        if (issuer.Actor == cue.Actor || media.IsSelf(issuer.Actor)) return;
        passing.Relays = [issuer];
        passing.RelayRule = "relay.issuer-of-channel";
        if (media.Is(issuer.Actor)) cue.Addressee ??= issuer.Actor;
        else resolver.Issued(issuer.Actor);
    }

    /// <summary>«لدى استقباله فلانا», «في مؤتمر صحفي مشترك مع فلان»: those named behind the noun go on to speak there too.</summary>
    private void AddSceneOf(Channel found, Cue cue, int to)
    {
        if (found.Kind is not ("meeting" or "press-conference") || cue.Actor is null) return;
        var at = document.Source.TokenAtOrAfter(found.Span!.Value.End);
        var parties = _finder.Named(at, Math.Min(at <= cue.ContentFrom ? cue.ContentFrom : to, at + SceneParties));
        parties.Remove(cue.Actor);
        if (parties.Count == 0 && found.Kind != "meeting") return;
        parties.Insert(0, cue.Actor);
        _scenes.Add(new Scene(found.Kind, found.Span!.Value, parties, cue.Sentence) { IsNamed = true });
    }

    /// <summary>«غرّد قائلا»: the verb itself says where; «جلسة أعرب في مستهلها»: a pronoun stands for the noun before.</summary>
    private void Said(Cue cue, int from, Passing passing)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < Math.Min(cue.ContentFrom, tokens.Length); i++)
        {
            if (!tokens[i].IsWord) continue;
            if (verbs.Says(tokens[i].Key) is { } kind && !overlay.Covers(i))
            {
                Name(passing, kind, tokens[i].Span, "channel.verb-of-place");
                return;
            }

            if (tokens[i].Key is "فيه" or "فيها" or "خلاله" or "خلالها" or "مستهلها" or "مستهله" or "بدايتها" or "ختامها" or "ختامه" && _scenes.FindLast(s => s.Sentence == cue.Sentence && s.Span.End <= tokens[i].Start) is { } scene)
            {
                Name(passing, scene.Kind, scene.Span, "channel.scene");
                return;
            }
        }
    }

    /// <summary>A content that breaks off at its own verb («أن الأمينة أبلغتها، خلال اتصال، بأن …»): what follows says where that one spoke.</summary>
    private bool EndsInVerb(Cue cue) => cue.Quote < 0 && cue.ContentTo > cue.ContentFrom && media.IsSpeechVerb(document.Source.Tokens[cue.ContentTo - 1].Key);

    /// <summary>«في حديث لقناة …»: a talk to a medium is an interview.</summary>
    private bool IsTalk(Channel channel) => TitleLexicon.WithoutArticle(document.Source.Tokens[document.Source.TokenAtOrAfter(channel.Span!.Value.Start)].Key) is "حديث" or "حوار" or "لقاء";

    /// <summary>«خلال لقاء مع «العربية»»: the kind of interview that a talk with a medium is, or null where it is none.</summary>
    private string? With(Channel talk, Cue cue)
    {
        var from = document.Source.TokenAtOrAfter(talk.Span!.Value.End);
        if (from >= cue.ContentFrom || document.Source.Tokens[from].Key is not ("مع" or "علي" or "عبر")) return null;
        for (var i = from + 1; i < Math.Min(cue.ContentFrom, from + 4); i++)
        {
            if (overlay.MentionAt(i) is { } mention) return media.IsSelf(mention.Actor) || mention.Rule == "mentions.medium-addressed" ? media.OwnChannel : media.Is(mention.Actor) ? media.ChannelOf(mention.Actor) is "media" ? "newspaper-interview" : media.ChannelOf(mention.Actor) : null;
            if (media.IsOwnName(document.Source.Tokens[i].Key)) return media.OwnChannel;
        }

        return null;
    }

    /// <summary>«مقابلة أجرتها معه قناة محلية», «مقابلة أجراها معه فلان، كبير مراسلي إذاعة …»: a broadcaster stands behind it.</summary>
    private bool OnAir(Channel interview, Cue cue)
    {
        var from = document.Source.TokenAtOrAfter(interview.Span!.Value.End);
        for (var i = from; i < Math.Min(cue.ContentFrom, from + Interviewer); i++)
        {
            if (i < from + 8 && document.Source.Tokens[i].IsWord && Media.KindOf(TitleLexicon.WithoutArticle(document.Source.Tokens[i].Key)) is "channel" or "radio") return true;
            if (overlay.MentionAt(i) is { } mention && media.Is(mention.Actor)) return (media.IsSelf(mention.Actor) ? media.OwnChannel : media.ChannelOf(mention.Actor)) == "tv-interview";
        }

        return false;
    }

    /// <summary>Told to a broadcaster before: the interview is the same one.</summary>
    private bool GoesOnAir(Cue cue) => cue.Actor is not null && _lastOf.TryGetValue(cue.Actor, out var before) && before.Channel.Kind == "tv-interview" && before.ChannelRule is "channel.told-to-outlet" or "channel.told-to-medium";

    /// <summary>«تصريحات» were made somewhere: «في تصريحات خلال مؤتمر صحفي».</summary>
    private bool IsRemark(Channel channel) => TitleLexicon.WithoutArticle(document.Source.Tokens[document.Source.TokenAtOrAfter(channel.Span!.Value.Start)].Key) is "تصريح" or "تصريحات" or "حديث" or "تعليق" or "حديثه" or "حديثها" or "تصريحه" or "تصريحها" or "تصريحاته" or "تصريحاتها" or "تعليقه" or "تعليقها";

    /// <summary>«في محادثة على تطبيق …», «في تسجيل نشر على موقع …»: a talk or a recording on a network.</summary>
    private Channel? OnNetwork(Channel talk, Cue cue)
    {
        var from = document.Source.TokenAtOrAfter(talk.Span!.Value.End);
        return finder.Find(document, from, Math.Min(cue.ContentFrom, from + 10), _ => false) is { Kind: "tweet" } network ? network : null;
    }

    /// <summary>«وفق بيان للناتو», «بحسب البيان», «وفق ما نقلت وكالة …» in the cue's sentence.</summary>
    private void OwnSource(Cue cue, IReadOnlyList<SourcePhrase> sources, SpeakerResolver resolver, Passing passing)
    {
        foreach (var source in sources)
        {
            if (source.From == cue.From || AreOpposed(Math.Min(source.To, cue.To), Math.Max(source.From, cue.From)) || EndsBefore(source, cue) || _order.Exists(c => c.Sentence == cue.Sentence && c.From >= source.To && c.From < cue.From && EndsBefore(source, c))) continue;
            if (source.IsHedged && source.Named is null && source.From >= cue.ContentTo - 1) cue.IsHedged = true;
            if (source.Named is not { } named || source.IsHedged) continue;
            var issuer = named.Kind switch
            {
                PhraseKind.Document => named.Issuer ?? (KindOfPaper(named) == "media" && IsOne(named) ? _lastMedium : IsDefinite(named) ? resolver.LastIssuer : null),
                PhraseKind.Anonymous when IsLastMedium(named) => _lastMedium,
                PhraseKind.BackReference => resolver.LastBefore(cue.Sentence),
                _ => named.Actor,
            };
            if (named.Kind == PhraseKind.Document && passing.Channel.Kind == "none")
            {
                if (InContact(cue) is { } contact) Name(passing, contact.Kind, contact.Span, "channel.source-phrase");
                else Name(passing, KindOfPaper(named) ?? "statement", named.Span, "channel.source-phrase");
            }

            if (issuer is null || issuer == cue.Actor || media.IsSelf(issuer) || passing.Relays.Exists(r => r.Actor == issuer)) continue;
            // «بحسب المصدر ذاته»: whoever handed his words on hands on these.
            if (named.Kind == PhraseKind.BackReference && _lastOf.TryGetValue(issuer, out var earlier)) passing.Relays.AddRange(earlier.Relays);
            passing.Relays.Add((issuer, named.Span));
            passing.RelayRule = "relay.source-phrase";
            passing.IsOwn = true;
            if (media.Is(issuer))
            {
                if (passing.Channel.Kind == "none") Name(passing, "media", named.Span, "channel.medium-relays");
            }
            else
            {
                _readOut = new ReadOut(issuer, named.Span, passing.Channel) { Covered = { cue.Actor ?? "" }, Sentence = cue.Sentence };
            }
        }
    }

    /// <summary>«كما أعلن التحالف، فيما أعلن مسؤول …»: a source on one side of the contrast says nothing of the other.</summary>
    private bool AreOpposed(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (document.Source.Tokens[i].Key is "فيما" or "بينما" or "حين") return true;
        }

        return false;
    }

    /// <summary>«قتل أربعة، بحسب المرصد، وقال الوزير …»: a source at the end of one clause says nothing of the next, which names its own speaker.</summary>
    private bool EndsBefore(SourcePhrase source, Cue cue)
    {
        if (source.To > cue.From || cue.Kind != CueKind.Finite || cue.Speaker is null || cue.SpeakerRule == "speaker.carried-over") return false;
        var tokens = document.Source.Tokens;
        if (source.From < document.Source.Sentences[cue.Sentence].From + 6 || source.Named is { } named && named.Actor is not null && named.Actor == cue.Actor) return false;
        for (var i = cue.From - 1; i >= Math.Max(source.To, cue.From - 4); i--)
        {
            if (tokens[i].IsMark("،,؛")) return true;
        }

        return false;
    }

    /// <summary>«بحسب البيان» is the one named before; «بحسب بيان» is a new one, of whoever speaks.</summary>
    private bool IsDefinite(NounPhrase paper) => Clitics.HasArticle(document.Source.Tokens[paper.From].Key) || document.Source.Tokens[paper.From].Key.StartsWith("لل", StringComparison.Ordinal);

    /// <summary>«الصحيفة» is the one named last; «الصحف», «وسائل الإعلام» are none in particular.</summary>
    private bool IsOne(NounPhrase paper) => !paper.IsPlural && !Media.IsPlural(TitleLexicon.WithoutArticle(document.Source.Tokens[paper.From].Key));

    /// <summary>The bare «الصحيفة», «الوكالة», «القناة».</summary>
    private bool IsLastMedium(NounPhrase noun) => noun.To - noun.From == 1 && IsDefinite(noun) && IsOne(noun) && KindOfPaper(noun) == "media";

    /// <summary>What kind of channel a paper is, whatever is written onto its noun («للوثائق»); null where the noun is none of a paper.</summary>
    private string? KindOfPaper(NounPhrase paper)
    {
        var key = document.Source.Tokens[paper.From].Key;
        foreach (var split in Clitics.Front(key))
        {
            if (nouns.Document(split.Stem(key)) is { } kind) return kind;
        }

        return null;
    }

    /// <summary>A medium told, the outlet itself told, or a medium that passes the words on.</summary>
    private void OwnMedia(Cue cue, int from, int to, Passing passing)
    {
        var end = cue.Kind == CueKind.Source ? to : Math.Min(Math.Max(cue.ContentFrom, cue.From), to);
        if ((Carrier(cue) ?? media.Unnamed(cue.Relay, finder)) is { } agency && !media.IsSelf(agency)) Relay(passing, agency, cue.Relay?.Span ?? cue.SpeakerSpan, "relay.passes-on");
        var toldFrom = Math.Max(from, cue.From - 14);
        if (passing.Channel.Kind == "none" && media.Programme(toldFrom, end) is { } programme)
        {
            Name(passing, "tv-interview", programme.Span, "channel.told-to-medium");
            if (programme.Medium is { } broadcaster && broadcaster.Actor != cue.Actor && !media.IsSelf(broadcaster.Actor)) Relay(passing, broadcaster.Actor, broadcaster.Span, "relay.told-to-medium");
        }

        if (media.ToldToSelf(toldFrom, end) is { } self && passing.Channel.Kind == "none")
        {
            Name(passing, media.OwnChannel, self, "channel.told-to-outlet");
            return;
        }

        if ((media.ToldTo(toldFrom, end, finder) ?? media.Informed(cue) ?? media.ToldToUnnamed(toldFrom, end, finder)) is { } told && told.Actor != cue.Actor && !passing.Relays.Exists(r => r.Actor == told.Actor) && !IsOfOthersRemarks(cue, told.Span))
        {
            var kind = media.ChannelOf(told.Actor);
            if (passing.Channel.Kind == "none") Name(passing, kind, told.Span, "channel.told-to-medium");
            cue.Addressee ??= told.Actor;
            if (!media.IsSelf(told.Actor)) Relay(passing, told.Actor, told.Span, "relay.told-to-medium");
        }

        if ((media.PassedOn(from, end, finder) ?? media.PassedOn(Math.Max(from, cue.ContentTo), to, finder)) is { } passed && passed.Actor != cue.Actor && !media.IsSelf(passed.Actor)) Relay(passing, passed.Actor, passed.Span, "relay.passes-on");
    }

    /// <summary>«وصف تصريحات فلان التي أدلى بها لقناة …»: those remarks were told to the medium, not these words.</summary>
    private bool IsOfOthersRemarks(Cue cue, Span told)
    {
        var tokens = document.Source.Tokens;
        var first = document.Source.Sentences[cue.Sentence].From;
        for (var i = document.Source.TokenAtOrAfter(told.Start) - 1; i > first; i--)
        {
            if (tokens[i].Key is not ("التي" or "الذي")) continue;
            for (var k = i - 1; k > first; k--)
            {
                if (finder.NounAt(document, k, i) is { Kind: not "media" }) return !finder.IsLead(tokens[k - 1].Key);
            }
        }

        return false;
    }

    /// <summary>«نقلت وكالة … عن»; «نقلت الصحيفة عن» and a bare «ونقلت عن» mean the medium named last.</summary>
    private string? Carrier(Cue cue)
    {
        if (cue.Relay is { Actor: { } named }) return named;
        if (cue.Relay is { Kind: PhraseKind.Document } paper) return paper.Issuer ?? (KindOfPaper(paper) == "media" && IsOne(paper) ? _lastMedium : null);
        // «نقلت الصحيفة عن …»
        if (cue.Relay is { Kind: PhraseKind.Anonymous } noun && IsLastMedium(noun)) return _lastMedium;
        if (!cue.Rule.StartsWith("attribution.passed-on", StringComparison.Ordinal)) return null;
        if (MediumBefore(cue, SubjectReach) is { } subject) return subject;
        return cue.Relay is null && cue.Agreement.HasFlag(Agreement.FeminineSingular) && !cue.Agreement.HasFlag(Agreement.MasculineSingular) ? _lastMedium : null;
    }

    private static void Relay(Passing passing, string actor, Span span, string rule)
    {
        if (!passing.Relays.Exists(r => r.Actor == actor)) passing.Relays.Add((actor, span));
        passing.RelayRule = rule;
        passing.IsOwn = true;
        if (passing.Channel.Kind == "none") Name(passing, "media", span, "channel.medium-relays");
    }
}
