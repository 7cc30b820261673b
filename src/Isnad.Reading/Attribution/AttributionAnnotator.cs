using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Who said what, through whom: finds cues, decides where contents end and who speaks, gives each its channel, chain, act and status.
/// </summary>
internal sealed class AttributionAnnotator : IAnnotator
{
    private readonly NameParts _parts;
    private readonly ReportingVerbs _verbs;
    private readonly SpeakerNouns _nouns;
    private readonly SourcePhrases _sources;
    private readonly ChannelFinder _channels;
    private readonly ChannelVerbs _channelVerbs;
    private readonly Nations _nations;
    private readonly Dictionary<string, string> _outlets = new(StringComparer.Ordinal);
    private readonly CueFinder _cues;
    private readonly ContentEnds _ends;
    private readonly Acts _acts;
    private readonly SpeakerGenders _genders;
    private readonly PhraseReader _phrases;

    public AttributionAnnotator(Knowledge knowledge, ReportingVerbs verbs)
    {
        _verbs = verbs;
        _parts = new NameParts(knowledge, CommonWords.BuiltIn);
        _nouns = new SpeakerNouns(knowledge);
        _phrases = new PhraseReader(_nouns, _parts);
        _sources = new SourcePhrases(knowledge, _phrases, verbs);
        _channels = new ChannelFinder(knowledge);
        _channelVerbs = new ChannelVerbs(knowledge);
        _nations = new Nations(knowledge);
        foreach (var row in knowledge.Table("gazetteer/outlets.tsv").Rows)
        {
            _outlets.TryAdd(row["id"], row["kind"]);
            if (row["host"].Length > 0) _outlets.TryAdd("." + Media.MainLabel(row["host"]), row["kind"]);
        }


        var attitudes = new AttitudeNouns(knowledge);
        var lookAlikes = new LookAlikes(knowledge);
        _cues = new CueFinder(verbs, new ClauseReader(_phrases, verbs, _parts, attitudes, lookAlikes), _phrases, attitudes, _parts, new PassedOnReader(_phrases, verbs), new RelativeReader(_phrases, _parts), lookAlikes);
        _ends = new ContentEnds(new OutletPhrases(knowledge), _channels, verbs, new Background(lookAlikes));
        _acts = new Acts(knowledge, attitudes);
        _genders = new SpeakerGenders(knowledge);
    }

    public Layer Reads => Layer.Times | Layer.Words | Layer.Mentions | Layer.Roles;

    /// <summary>Mentions too: a speaker nobody names becomes an actor where it speaks.</summary>
    public Layer Writes => Layer.Statements | Layer.Mentions;

    public void Annotate(Annotated document)
    {
        var overlay = new Overlay(document);
        LeaveOutOtherTrades(document, overlay);
        var quotes = new QuoteMap(document.Source);
        var resolver = new SpeakerResolver(document, overlay, _parts, _genders, _phrases);
        var chains = new Chains(document, overlay, _channels, _nouns, new Media(document, overlay, _verbs, _parts, _outlets), _channelVerbs, _nations);
        var all = new List<Cue>();
        var running = new RunningQuotation(document, quotes);
        foreach (var sentence in document.Source.Sentences)
        {
            var sources = Sources(document, overlay, sentence);
            var cues = _cues.Find(document, overlay, quotes, sentence, sources);
            foreach (var cue in cues) Sourced(document, cue, sources);
            running.Claim(sentence, cues);
            _ends.Set(document, overlay, quotes, sentence, cues, sources);
            running.GoOn(sentence, cues, all.FindLast(c => c.Inside is null));
            foreach (var source in sources) AddSourceStatement(document, sentence, source, cues, sources);
            cues.Sort((a, b) => a.From.CompareTo(b.From));
            Cue? main = null;
            foreach (var cue in cues)
            {
                QuotedBy(document, cue, sources);
                WrittenIn(document, overlay, cue);
                resolver.Resolve(cue, cue.Inside ?? main);
                if (cue.Inside is null && cue.Kind != CueKind.Participle) main = cue;
            }

            running.Follow(cues);

            chains.Read(sentence, cues, sources, resolver);
            foreach (var source in sources) if (source.Named is { Kind: PhraseKind.Document, Issuer: { } issuer }) resolver.Issued(issuer);
            all.AddRange(cues);
        }

        chains.ReachBack();
        var contested = Acts.IsContested(all);
        for (var i = 0; i < all.Count; i++) document.Statements.Add(Statement(document, all, all[i], chains, _acts.Of(document, overlay, all[i], contested)));
        document.Mentions.Sort((a, b) => a.Span.CompareTo(b.Span) is var order and not 0 ? order : string.CompareOrdinal(a.Actor, b.Actor));
    }

    /// <summary>«وكالة الطاقة» is no medium, whatever agencies of news are called.</summary>
    private void LeaveOutOtherTrades(Annotated document, Overlay overlay)
    {
        foreach (var mention in document.Mentions)
        {
            if (document.Media.ContainsKey(mention.Actor) && !document.Actors.Exists(a => a.Id == mention.Actor && a.Known) && overlay.Tokens(mention.Span).From is var at and >= 0 && _channels.IsOfAnotherTrade(document, at)) document.Media.Remove(mention.Actor);
        }
    }

    /// <summary>«وجاء في بيان للوزارة أن …»: the paper speaks, for whoever issued it.</summary>
    private void WrittenIn(Annotated document, Overlay overlay, Cue cue)
    {
        if (cue.Speaker is not null || cue.Verb?.Lemma is not ("جاء" or "ورد") || cue.To + 1 >= cue.ContentFrom || document.Source.Tokens[cue.To].Key is not "في") return;
        if (_phrases.Noun(document, overlay, cue.To + 1, TitleLexicon.WithoutArticle(document.Source.Tokens[cue.To + 1].Key), cue.ContentFrom) is { Kind: PhraseKind.Document, Issuer: not null } paper) cue.Speaker = paper;
    }

    /// <summary>«وذكرت الصحيفة نقلا عن مسؤول أن …»: the words are the official's, the paper hands them on.</summary>
    private static void QuotedBy(Annotated document, Cue cue, List<SourcePhrase> sources)
    {
        if (cue.Kind != CueKind.Finite || cue.Relay is not null || cue.Speaker is not { Kind: PhraseKind.Actor or PhraseKind.Document } teller) return;
        var source = sources.Find(s => s.From >= teller.To && s.To <= cue.ContentFrom && !s.IsHedged && document.Source.Tokens[s.From].Key is "نقلا");
        if (source?.Named is not { Kind: PhraseKind.Actor or PhraseKind.Anonymous } named || named.Actor is { } actor && document.Media.ContainsKey(actor)) return;
        cue.Relay = teller;
        cue.Speaker = named;
    }

    private List<SourcePhrase> Sources(Annotated document, Overlay overlay, Sentence sentence)
    {
        var found = new List<SourcePhrase>();
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (_sources.At(document, overlay, i, sentence.To) is not { } phrase) continue;
            found.Add(phrase);
            i = phrase.To - 1;
        }

        return found;
    }

    /// <summary>«وقالت البعثة، نقلا عن مبعوثها، إن …»: between verb and content stands the one whose words they are; the subject hands them on.</summary>
    private static void Sourced(Annotated document, Cue cue, List<SourcePhrase> sources)
    {
        if (cue.Kind != CueKind.Finite || cue.Speaker is not { Kind: PhraseKind.Actor or PhraseKind.Document or PhraseKind.Anonymous } body) return;
        var source = sources.Find(s => s.From > cue.From && s.To <= cue.ContentFrom && document.Source.Tokens[s.From].Key is "نقلا");
        if (source?.Named is not { Kind: PhraseKind.Actor or PhraseKind.Anonymous } named || named.Actor is { } medium && document.Media.ContainsKey(medium)) return;
        cue.Relay = body;
        cue.Speaker = named;
    }

    /// <summary>A source phrase is a statement only where nothing else carries its content.</summary>
    private void AddSourceStatement(Annotated document, Sentence sentence, SourcePhrase source, List<Cue> cues, List<SourcePhrase> sources)
    {
        if (source.Named is not { } named || source.IsHedged) return;
        var tokens = document.Source.Tokens;
        var initial = source.From - sentence.From <= 1;
        // «قتل خمسة، بحسب ما ذكر المرصد، وقال مديره …»: behind the phrase another statement begins.
        var behind = !initial && source.To < sentence.To && tokens[source.To].IsMark("،,؛");
        if (cues.Exists(c => c.Inside is null && c.Kind != CueKind.Participle && !(behind && c.From > source.To && (c.HasConjunction || c.From > source.To + 2)))) return;
        var (from, to) = initial ? (source.To, sentence.To) : (sentence.From, source.From);
        // «وتسببت الاشتباكات، وفق فلان، بمقتل …»: in mid-sentence the phrase vouches for the whole of it.
        if (!initial && GoesOnBehind(document, source, sentence)) to = sentence.To;
        var first = sources[0];
        if (!initial && source != first) return;
        while (from < to && !tokens[from].IsWord && tokens[from].Kind != TokenKind.Quote) from++;
        while (to > from && tokens[to - 1].IsMark(".،,:-–؛")) to--;
        if (to - from < 3) return;
        cues.Add(new Cue
        {
            From = source.From,
            To = source.Verb >= 0 ? source.Verb + 1 : Math.Max(source.From + 1, Math.Min(named.From, source.To)),
            Rule = "attribution.source-phrase " + source.Rule,
            Kind = CueKind.Source,
            Verb = source.Verb >= 0 ? _verbs.Read(tokens[source.Verb].Key).Find(r => r.IsFinite).Verb : null,
            Speaker = named,
            ContentFrom = from,
            ContentTo = to,
            Frame = "source",
            Sentence = sentence.Index,
        });
    }

    /// <summary>Whether the clause that the phrase interrupts goes on behind it, with a preposition or a noun and no clause of its own.</summary>
    private bool GoesOnBehind(Annotated document, SourcePhrase source, Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var at = source.To + 1;
        if (sentence.To - at < 3 || !tokens[source.To].IsMark("،,-–") || !tokens[at].IsWord || tokens[source.From].Key[0] is 'ف' or 'و' && tokens[source.From].Key.Length > 3 && tokens[source.From].Key[1] is 'و' or 'ب' or 'ح' || document.Tags.Cut(at).Conjunction > 0) return false;
        return !_verbs.IsFinite(tokens[at].Key) && (document.Tags.OpensWith(at, 'ب') || document.Tags.OpensWith(at, 'ل') || _parts.IsPreposition(tokens[at].Key) || Clitics.HasArticle(tokens[at].Key) && source.From - sentence.From <= 5);
    }

    private static Statement Statement(Annotated document, List<Cue> all, Cue cue, Chains chains, (string Act, string Rule) read)
    {
        var tokens = document.Source.Tokens;
        var text = document.Text;
        var passing = chains.Of(cue);
        var (act, actRule) = read;
        // «أفاد بارتفاع …»: the preposition written onto the first word is the verb's.
        var behind = cue.Frame is "bi" or "li" or "antecedent" && cue.Quote < 0 && tokens[cue.ContentFrom].Key is { Length: > 2 } first && first[0] is 'ب' or 'ل' ? Clitics.OffsetAfter(text, tokens[cue.ContentFrom], 1) : tokens[cue.ContentFrom].Start;
        var content = new Span(behind, tokens[cue.ContentTo - 1].End);
        var cueSpan = new Span(tokens[cue.From].Start, tokens[cue.To - 1].End);
        var speaker = new SpeakerSpan(cue.Actor, cue.SpeakerSpan);
        return new Statement
        {
            Id = Id(all.IndexOf(cue)),
            Rule = cue.Rule.Split(' ')[0],
            Cue = cueSpan,
            Act = act,
            Form = Form(document, cue),
            Speaker = speaker,
            Addressee = cue.Addressee ?? chains.Contact?.Parties.FirstOrDefault(p => passing.Channel.Kind is "phone-call" && p != cue.Actor),
            Channel = passing.Channel,
            Chain = Chain(document, cue, passing, text),
            Content = content,
            About = [.. document.Mentions.Where(m => content.Contains(m.Span) && m.Actor != cue.Actor).Select(m => m.Actor).Distinct(StringComparer.Ordinal)],
            Status = cue.IsHedged ? "hedged" : act == "deny" ? "denied" : "asserted",
            Inside = cue.Inside is null ? null : Id(all.IndexOf(cue.Inside)),
            Reasons =
            [
                new Reason("cue", cue.Rule, cueSpan),
                new Reason("content", "content." + cue.Frame, content),
                new Reason("speaker", cue.SpeakerRule, cue.SpeakerSpan),
                new Reason("channel", passing.ChannelRule, passing.Channel.Span),
                new Reason("relay", passing.RelayRule, passing.Relays.Count > 0 ? passing.Relays[0].Span : null),
                new Reason("act", actRule, null),
            ],
        };
    }

    private static string Id(int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{index + 1}");

    private static string Form(Annotated document, Cue cue)
    {
        var tokens = document.Source.Tokens;
        if (cue.Quote >= 0 && cue.ContentFrom == cue.Quote + 1 && !HasQuoteMark(tokens, cue)) return "direct";
        return HasQuotation(document, tokens, cue) ? "mixed" : "indirect";
    }

    private static bool HasQuoteMark(Token[] tokens, Cue cue)
    {
        var words = 0;
        for (var i = cue.ContentFrom; i < cue.ContentTo; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote) return i < cue.ContentTo - 4 && words > 0;
            words++;
        }

        return false;
    }

    /// <summary>A quotation of three words and more, or one that is no name.</summary>
    private static bool HasQuotation(Annotated document, Token[] tokens, Cue cue)
    {
        for (var i = cue.ContentFrom; i < cue.ContentTo; i++)
        {
            if (tokens[i].Kind != TokenKind.Quote) continue;
            var to = i + 1;
            while (to < cue.ContentTo && tokens[to].Kind != TokenKind.Quote) to++;
            if (to - i - 1 >= 1 && !document.Mentions.Exists(m => m.Span.Start <= tokens[Math.Min(i + 1, tokens.Length - 1)].Start && m.Span.End >= tokens[to - 1].End)) return true;
            i = to;
        }

        return false;
    }

    private static List<Link> Chain(Annotated document, Cue cue, Passing passing, string text)
    {
        var chain = new List<Link>();
        if (document.Article.Outlet is { } outlet) chain.Add(new Link("outlet", null, outlet.Name, null));
        foreach (var (actor, span) in passing.Relays) chain.Add(new Link("relay", actor, NameOf(document, actor), span));
        if (passing.Channel is { Kind: not "none", Span: { } channel }) chain.Add(new Link("channel", null, channel.Of(text), channel));
        chain.Add(new Link("speaker", cue.Actor, cue.Actor is null ? "" : NameOf(document, cue.Actor), cue.SpeakerSpan));
        return chain;
    }

    private static string NameOf(Annotated document, string actor) => document.Actors.Find(a => a.Id == actor)?.Name ?? actor;
}
