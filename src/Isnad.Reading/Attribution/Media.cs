using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Newspapers, agencies and channels that hand words on: whom they were told to, and who passes them on.</summary>
internal sealed class Media(Annotated document, Overlay overlay, ReportingVerbs verbs, NameParts parts, IReadOnlyDictionary<string, string> kinds)
{
    private HashSet<string>? _own;

    /// <summary>Whether the actor is a medium.</summary>
    public bool Is(string? actor) => actor is not null && document.Media.ContainsKey(actor);

    /// <summary>The outlet that printed the article is no relay of its own.</summary>
    public bool IsSelf(string? actor) => actor is not null && document.Article.Outlet is { } outlet && (outlet.Id == actor || SameHost(outlet, actor));

    /// <summary>What kind of medium the outlet itself is, or null.</summary>
    public string? OwnKind => document.Article.Outlet is { } outlet ? kinds.GetValueOrDefault(outlet.Id) ?? document.Media.GetValueOrDefault(outlet.Id) ?? (outlet.Host is { } host ? kinds.GetValueOrDefault("." + MainLabel(host)) : null) ?? OfName(outlet) : null;

    /// <summary>Whether the word can be a finite verb that reports.</summary>
    public bool IsSpeechVerb(string key) => verbs.IsFinite(key);

    /// <summary>«قناة …», «… TV»: an outlet that no list knows and that its own name tells.</summary>
    private static string? OfName(Outlet outlet)
    {
        foreach (var token in Tokenizer.Tokenize(outlet.Name))
        {
            if (KindOf(TitleLexicon.WithoutArticle(token.Key)) is { } kind) return kind;
        }

        return outlet.Host is { } host && (host.Contains("tv", StringComparison.Ordinal) || host.Contains("channel", StringComparison.Ordinal)) ? "channel" : null;
    }

    /// <summary>The channel in which something told to the outlet itself was said.</summary>
    public string OwnChannel => OwnKind is "channel" or "radio" ? "tv-interview" : "newspaper-interview";

    /// <summary>The channel in which something told to a medium was said: an interview, or merely the medium where it is an agency.</summary>
    public string ChannelOf(string actor) => ChannelOfKind(document.Media.GetValueOrDefault(actor));

    private static string ChannelOfKind(string? kind) => kind switch
    {
        "channel" or "radio" => "tv-interview",
        "newspaper" or "magazine" or "site" => "newspaper-interview",
        _ => "media",
    };

    /// <summary>«لوكالة …», «لصحيفة …», «مع قناة …» in tokens [from, to): the medium told, or null.</summary>
    public (string Actor, Span Span)? ToldTo(int from, int to, ChannelFinder finder)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            if (overlay.MentionAt(i) is not { } mention || !Is(mention.Actor)) continue;
            if (mention.Span.Start > tokens[i].Start && document.Text[tokens[i].Start] == 'ل')
            {
                if (i > 0 && IsSource(tokens[i - 1].Key)) continue;
                return (mention.Actor, mention.Span);
            }

            for (var k = i - 1; k >= Math.Max(from, i - 4); k--)
            {
                var key = tokens[k].Key;
                // «مع نشر صحيفة …», «وفقا لقناة …»: nothing was told to it.
                if (key is "مع" && k + 1 < i && tokens[k + 1].IsWord && KindOf(TitleLexicon.WithoutArticle(tokens[k + 1].Key)) is null && finder.NounAt(document, k + 1, i) is null && !overlay.Covers(k + 1) && document.Tags.Part(k + 1) == PartOfSpeech.Noun || k > 0 && IsSource(tokens[k - 1].Key)) break;
                if (key is "مع" or "معه" or "معها" or "عبر" || key.Length > 3 && key[0] == 'ل' && key[1] != 'ل' && !verbs.IsFinite(key) && Clitics.HasArticle(key) is false && document.Source.Tokens[k].IsWord && k >= i - 2) return (mention.Actor, mention.Span);
                if (key == "ل" || key == "لـ") return (mention.Actor, mention.Span);
            }
        }

        return null;
    }

    private static bool IsSource(string key) => key is "وفقا" or "ووفقا" or "فوفقا" or "طبقا" or "وطبقا" or "استنادا" or "واستنادا" or "خلافا" or "وخلافا" or "تبعا" or "نسبه" or "بالنسبه" or "وبالنسبه";

    /// <summary>«وأبلغ المتحدث وكالة … بأن»: a medium as the object of a verb that informs.</summary>
    public (string Actor, Span Span)? Informed(Cue cue)
    {
        if (cue.Verb is not { Act: "say" } || !cue.Verb.Takes("addr-obj") || cue.Speaker is null) return null;
        for (var i = Math.Max(cue.To, cue.Speaker.From > cue.From ? cue.Speaker.To : cue.To); i < cue.ContentFrom; i++)
        {
            if (overlay.MentionAt(i) is not { } mention || !Is(mention.Actor) || mention.Actor == cue.Speaker.Actor) continue;
            var before = document.Source.Tokens[i - 1].Key;
            var noun = KindOf(before) is not null || before is "وكاله";
            return parts.IsPreposition(before) || noun && parts.IsPreposition(document.Source.Tokens[i - 2].Key) ? null : (mention.Actor, mention.Span);
        }

        return null;
    }

    /// <summary>«لقناة تلفزيونية», «لوسائل إعلام محلية», «لإحدى الصحف»: a medium told that nobody names; it becomes an actor with a description.</summary>
    public (string Actor, Span Span)? ToldToUnnamed(int from, int to, ChannelFinder finder)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            var key = tokens[i].Key;
            if (!tokens[i].IsWord || key.Length < 4 || key[0] != 'ل' || overlay.Covers(i)) continue;
            var head = key is "لاحدي" or "لاحد" && i + 1 < to ? i + 1 : i;
            if (head + 1 >= to && head == i || finder.NounAt(document, head, to) is not { Kind: "media" } noun || key is "لمراسل" or "لمراسله") continue;
            // «لوسائل الإعلام», «للصحافة»: the press at large carries nothing.
            if (head == i && (key.StartsWith("لل", StringComparison.Ordinal) || Clitics.HasArticle(tokens[noun.To - 1].Key) && noun.To - head > 1)) continue;
            var end = noun.To;
            if (end < to && tokens[end].IsMark("("))
            {
                // «لقناة (النجمة) التلفزيونية»
                var close = end + 1;
                while (close < Math.Min(to, end + 8) && !tokens[close].IsMark(")")) close++;
                if (close < to && tokens[close].IsMark(")")) end = close + 1;
            }

            while (end < Math.Min(to, noun.To + 6) && IsPartOfName(tokens, end, to) && !finder.IsLead(tokens[end].Key)) end++;
            if (end == i + 1) continue;
            var span = new Span(Clitics.OffsetAfter(document.Text, tokens[i], 1), tokens[end - 1].End);
            return (Described(span, TitleLexicon.WithoutArticle(head == i ? key[1..] : tokens[head].Key)), span);
        }

        return null;
    }

    private bool IsPartOfName(Token[] tokens, int at, int limit)
    {
        if (tokens[at].IsMark(".-") && at + 1 < limit && tokens[at].End == tokens[at + 1].Start) return true;
        if (tokens[at].Kind == TokenKind.Foreign) return true;
        return tokens[at].IsWord && !ClauseReader.IsComplementiser(tokens[at].Key, out _) && !parts.IsFunctionWord(tokens[at].Key);
    }

    /// <summary>What kind of medium a noun without its article means, or null.</summary>
    public static string? KindOf(string head) => head switch
    {
        "قناه" or "قنوات" or "محطه" or "محطات" or "شبكه" or "شبكات" or "تلفزيون" or "تليفزيون" or "فضاييه" or "برنامج" => "channel",
        "اذاعه" or "راديو" => "radio",
        "صحيفه" or "صحف" or "جريده" or "مجله" => "newspaper",
        "موقع" or "مواقع" or "بوابه" => "site",
        _ => null,
    };

    /// <summary>«صحف», «وسائل إعلام»: several media.</summary>
    public static bool IsPlural(string head) => head is "قنوات" or "محطات" or "شبكات" or "صحف" or "مواقع" or "وسايل" or "وكالات" or "اذاعات" or "فضاييات" or "مجلات";

    private string Described(Span span, string head)
    {
        var written = span.Of(document.Text);
        var id = "d-" + Folded.Key(written).Replace(' ', '-');
        if (!document.Actors.Exists(a => a.Id == id)) document.Actors.Add(new Actor(id, ActorKind.Organisation, written, "", Known: false, Country: null, ["JRN"]));
        if (!document.Mentions.Exists(m => m.Span == span)) document.Mentions.Add(new Mention(span, id, MentionForm.Name, "attribution.medium-described"));
        document.Media[id] = KindOf(head) ?? "agency";
        return id;
    }

    /// <summary>Whether the word is one of the outlet's name, «قناة» and the like left out.</summary>
    public bool IsOwnName(string key) => KindOf(key) is null && (_own ??= OwnNames()).Contains(key);

    private HashSet<string> OwnNames() => document.Article.Outlet is { } outlet ? Tokenizer.Tokenize(outlet.Name).Where(t => t.IsWord).Select(t => t.Key).ToHashSet(StringComparer.Ordinal) : [];

    /// <summary>«لـ«الصحيفة»», «لمراسلنا»: told to the paper that prints it. A name in quotation marks behind لـ that no list knows is the paper's own.</summary>
    public Span? ToldToSelf(int from, int to)
    {
        var tokens = document.Source.Tokens;
        var own = _own ??= OwnNames();
        for (var i = from; i < to; i++)
        {
            var key = tokens[i].Key;
            if (!tokens[i].IsWord || key.Length == 0 || key[0] != 'ل') continue;
            if (key is "ل" && i + 2 < to && tokens[i + 1].Kind == TokenKind.Quote)
            {
                var end = i + 2;
                while (end < Math.Min(to, i + 6) && tokens[end].IsWord && (own.Contains(tokens[end].Key) || own.Count == 0)) end++;
                if (end > i + 2 && end < to && tokens[end].Kind == TokenKind.Quote && (own.Count > 0 || !IsKnownOther(i + 2))) return new Span(tokens[i + 2].Start, tokens[end - 1].End);
            }
            else if (key is "لمراسلنا" or "لمراسلتنا" or "لموفدنا" or "لمندوبنا" or "لصحيفتنا" or "لموقعنا" || key.Length > 3 && own.Contains(key[1..]))
            {
                return new Span(tokens[i].Start + 1, tokens[i].End);
            }
        }

        return null;
    }

    private bool IsKnownOther(int token) => overlay.MentionAt(token) is { } mention && document.Actors.Find(a => a.Id == mention.Actor) is { } actor && (actor.Known || document.Media.GetValueOrDefault(actor.Id) == "agency");

    /// <summary>«نقلتها وكالة …», «أوردها موقع قناة …», «ونقلت وكالة … تصريحاته», «أذاعها التلفزيون المحلي»: a passing-on verb with a medium behind it.</summary>
    public (string Actor, Span Span)? PassedOn(int from, int to, ChannelFinder finder)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            if (!tokens[i].IsWord || verbs.Read(tokens[i].Key).Find(r => r.IsFinite && r.Verb.Takes("passes-on")) is not { Verb: not null } reading || IsOfSubject(i, finder)) continue;
            for (var k = i + 1; k < Math.Min(to, i + 6); k++)
            {
                if (overlay.MentionAt(k) is { } mention && Is(mention.Actor)) return (mention.Actor, mention.Span);
            }

            if (reading.PronounLength > 0 && i + 1 < to && !overlay.Covers(i + 1) && finder.NounAt(document, i + 1, to) is { Kind: "media" } noun && Unnamed(i + 1, noun.To, to, finder) is { } unnamed) return unnamed;
        }

        return null;
    }

    /// <summary>Whether the word is a finite verb that hands words on.</summary>
    public bool PassesOn(string key) => verbs.Read(key).Exists(r => r.IsFinite && r.Verb.Takes("passes-on"));

    /// <summary>«ردا على سؤال بشأن مقال نشرته صحيفة …»: a paper that is spoken about carries nothing; nor does what «الادعاءات التي بثتها القناة» tells.</summary>
    private bool IsOfSubject(int verb, ChannelFinder finder)
    {
        var tokens = document.Source.Tokens;
        if (verb > 1 && tokens[verb - 1].Key is "التي" or "الذي" && !(finder.NounAt(document, verb - 2, verb) is { } told ? told.Kind != "media" : verb > 2 && finder.NounAt(document, verb - 3, verb) is { Kind: not "media" })) return true;
        for (var i = verb - 1; i >= Math.Max(1, verb - 3); i--)
        {
            if (finder.NounAt(document, i, verb) is { Kind: "report" }) return tokens[i - 1].Key is "بشان" or "حول" or "بخصوص" or "علي" or "ازاء" or "عن";
        }

        return false;
    }

    /// <summary>«نقل التلفزيون الرسمي عن …», «نقلت وسائل إعلام محلية عن …»: a medium that hands on and nobody names; null where it has no adjective of its own.</summary>
    public string? Unnamed(NounPhrase? relay, ChannelFinder finder)
    {
        if (relay is not { Actor: null, Kind: PhraseKind.Document or PhraseKind.Anonymous }) return null;
        return finder.NounAt(document, relay.From, document.Source.Tokens.Length) is { Kind: "media" } noun ? Unnamed(relay.From, noun.To, noun.To + 3, finder)?.Actor : null;
    }

    /// <summary>«لبرنامج «…» على قناة …»: the programme told, and the broadcaster named behind it.</summary>
    public (Span Span, (string Actor, Span Span)? Medium)? Programme(int from, int to)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Key is not "لبرنامج" || i + 1 >= to || tokens[i + 1].Kind != TokenKind.Quote) continue;
            for (var k = i + 1; k < Math.Min(to, i + 14); k++)
            {
                if (overlay.MentionAt(k) is { } mention && Is(mention.Actor)) return (tokens[i].Span, (mention.Actor, mention.Span));
            }

            return (tokens[i].Span, null);
        }

        return null;
    }

    /// <summary>«التلفزيون المحلي», «وسائل إعلام محلية»: the noun and what qualifies it.</summary>
    private (string Actor, Span Span)? Unnamed(int at, int noun, int to, ChannelFinder finder)
    {
        var tokens = document.Source.Tokens;
        var end = noun;
        while (end < Math.Min(Math.Min(to, tokens.Length), noun + 3) && tokens[end].IsWord && document.Tags.Part(end) == PartOfSpeech.Adjective && !finder.IsLead(tokens[end].Key)) end++;
        if (end == at + 1) return null;
        var span = new Span(tokens[at].Start, tokens[end - 1].End);
        return (Described(span, TitleLexicon.WithoutArticle(tokens[at].Key)), span);
    }

    /// <summary>The label that names the owner: «bbc» of bbc.co.uk and of bbc.com.</summary>
    public static string MainLabel(string host)
    {
        var labels = host.Split('.');
        var main = labels.Length - 2;
        if (main > 0 && labels[main].Length <= 3 && labels[^1].Length == 2) main--;
        return labels[Math.Max(0, main)];
    }

    private bool SameHost(Outlet outlet, string actor)
    {
        if (document.MediaHosts.TryGetValue(actor, out var host) && outlet.Host is { } own && MainLabel(host) == MainLabel(own)) return true;
        var name = document.Actors.Find(a => a.Id == actor)?.Name;
        return name is not null && Folded.Key(outlet.Name).Contains(Folded.Key(name), StringComparison.Ordinal);
    }
}
