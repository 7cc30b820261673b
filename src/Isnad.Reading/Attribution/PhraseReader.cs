using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Reads the noun phrase that begins at a token: a titled name, a body, a paper, or a speaker nobody names.</summary>
internal sealed class PhraseReader(SpeakerNouns nouns, NameParts parts)
{
    private const int MaximumUnknown = 9;

    /// <summary>The phrase at <paramref name="at"/>, or null where none begins there.</summary>
    public NounPhrase? Read(Annotated document, Overlay overlay, int at, int limit)
    {
        var source = document.Source;
        var start = at;
        while (at < limit && (source.Tokens[at].Kind == TokenKind.Quote || source.Tokens[at].IsMark("([-–،,"))) at++;
        if (at >= limit || at - start > 1) return null;
        if (FromMentions(document, overlay, at, limit) is { } named) return named with { From = start };
        // «السيد رئيس الحكومة», «معالي الوزير فلان»: a style before the title.
        if (start == at && at + 1 < limit && source.Tokens[at].IsWord && !overlay.Covers(at) && !parts.IsFunctionWord(source.Tokens[at].Key) && (overlay.RoleAt(at + 1)?.Span ?? TitleAt(overlay, at + 1)) is { } styled && nouns.Document(source.Tokens[at].Key) is null
            && !nouns.TryAnonymous(TitleLexicon.WithoutArticle(source.Tokens[at].Key), out _, out _) && styled.Start == source.Tokens[at + 1].Start && FromMentions(document, overlay, at + 1, limit) is { } behind) return behind with { From = at };
        if (!source.Tokens[at].IsWord) return null;
        if (start == at) return FromNouns(document, overlay, at, limit);
        // «عن "مصدر مسؤول" في الوزارة»: a nameless speaker in quotation marks.
        var close = at + 1;
        while (close < Math.Min(limit, at + MaximumUnknown) && source.Tokens[close].IsWord) close++;
        if (source.Tokens[start].Kind != TokenKind.Quote || close >= limit || source.Tokens[close].Kind != TokenKind.Quote || FromNouns(document, overlay, at, close) is not { Kind: PhraseKind.Anonymous } marked || marked.To != close) return null;
        return marked with { From = start, To = Extend(document, overlay, marked.To + 1, limit) };
    }

    private static Span? TitleAt(Overlay overlay, int at) => overlay.MentionAt(at) is { Form: MentionForm.Title } title ? title.Span : null;

    private static NounPhrase? FromMentions(Annotated document, Overlay overlay, int at, int limit)
    {
        var source = document.Source;
        var end = at;
        string? actor = null;
        var span = default(Span);
        if (overlay.RoleAt(at) is { } role && StartsClean(source, at, role.Span))
        {
            actor = role.Actor;
            span = role.Span;
            end = overlay.Tokens(role.Span).To;
            var next = SkipPunctuation(source, end, limit);
            while (next < limit && overlay.RoleAt(next) is { } more && more.Actor == actor) next = SkipPunctuation(source, overlay.Tokens(more.Span).To, limit);
            if (next < limit && overlay.MentionAt(next) is { } name && name.Actor == actor)
            {
                span = name.Span;
                end = overlay.Tokens(name.Span).To;
            }
        }
        else if (overlay.MentionAt(at) is { } mention && StartsClean(source, at, mention.Span))
        {
            actor = mention.Actor;
            span = mention.Span;
            end = overlay.Tokens(mention.Span).To;
        }

        if (actor is null) return null;
        // «قائد اللواء الخامس العميد فلان»: a title that nobody was known to hold, and the holder's rank and name behind it.
        if (actor.StartsWith("t-", StringComparison.Ordinal) && Ranked(document, overlay, end, limit) is { } ranked) return ranked with { From = at };
        end = Apposition(source, overlay, end, limit, actor);
        return new NounPhrase(at, end, actor, span, PhraseKind.Actor);
    }

    /// <summary>«للناتو», «بوزارة»: behind a preposition it is no subject.</summary>
    private static bool StartsClean(SentencedArticle source, int at, Span span)
    {
        var lead = span.Start - source.Tokens[at].Start;
        return lead <= 0 || (lead == 1 && source.Text[source.Tokens[at].Start] is 'و' or 'ف');
    }

    /// <summary>Takes in what stands beside a name: a second name in brackets or quotes, and a title between commas.</summary>
    private static int Apposition(SentencedArticle source, Overlay overlay, int end, int limit, string actor)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            var at = end;
            while (at < limit && (source.Tokens[at].Kind == TokenKind.Quote || source.Tokens[at].IsMark("()"))) at++;
            if (at < limit && overlay.MentionAt(at) is { } again && again.Actor == actor && again.Span.Start == source.Tokens[at].Start)
            {
                end = overlay.Tokens(again.Span).To;
                while (end < limit && (source.Tokens[end].Kind == TokenKind.Quote || source.Tokens[end].IsMark(")"))) end++;
                moved = true;
                continue;
            }

            at = SkipPunctuation(source, end, limit);
            if (at < limit && overlay.RoleAt(at) is { } role && role.Actor == actor)
            {
                end = SkipPunctuation(source, overlay.Tokens(role.Span).To, limit);
                moved = true;
            }
            else if (end < limit && source.Tokens[end].IsMark("(") && Close(source, end, limit) is var close and > 0)
            {
                end = close;
                moved = true;
            }
        }

        return end;
    }

    private static int Close(SentencedArticle source, int open, int limit)
    {
        for (var i = open + 1; i < Math.Min(limit, open + 12); i++)
        {
            if (source.Tokens[i].IsMark(")")) return i + 1;
        }

        return -1;
    }

    private static int SkipPunctuation(SentencedArticle source, int at, int limit)
    {
        while (at < limit && (source.Tokens[at].IsMark("،,-–") || source.Tokens[at].Kind == TokenKind.Quote)) at++;
        return at;
    }

    private NounPhrase? FromNouns(Annotated document, Overlay overlay, int at, int limit)
    {
        var source = document.Source;
        var key = source.Tokens[at].Key;
        if (nouns.Style(key) is { } feminine) return new NounPhrase(at, at + 1, null, source.Tokens[at].Span, PhraseKind.BackReference) { IsPerson = true, IsFeminine = feminine };
        if (Quantified(document, overlay, at, limit) is { } quantified) return quantified;
        if (parts.IsFunctionWord(key)) return null;
        // «لكن مصدرا أمنيا قال»: in the accusative.
        return Noun(document, overlay, at, TitleLexicon.WithoutArticle(key), limit) ?? (key.Length > 4 && key[^1] == 'ا' ? Noun(document, overlay, at, key[..^1], limit) : null);
    }

    /// <summary>«كل الصحف الجزائرية», «عدد من النواب», «أحد سكان البلدة»: the whole phrase speaks.</summary>
    private NounPhrase? Quantified(Annotated document, Overlay overlay, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (!IsQuantity(tokens[at].Key)) return null;
        var noun = at + 1 < limit && tokens[at + 1].Key is "من" ? at + 2 : at + 1;
        if (noun >= limit || !tokens[noun].IsWord || parts.IsFunctionWord(tokens[noun].Key)) return null;
        var named = Read(document, overlay, noun, limit);
        var end = named is { Kind: PhraseKind.Actor or PhraseKind.Anonymous } ? named.To : Clitics.HasArticle(tokens[noun].Key) || named is not null || IsConstruct(document, overlay, noun, limit) ? Extend(document, overlay, noun + 1, limit) : -1;
        return end < 0 ? null : new NounPhrase(at, end, null, new Span(tokens[at].Start, tokens[end - 1].End), PhraseKind.Anonymous) { IsPlural = tokens[at].Key is not ("احد" or "احدي"), IsFeminine = tokens[at].Key is "احدي" };
    }

    /// <summary>«كل», «عدد», «اثنان», «بضعة»: a word that counts those who speak.</summary>
    private static bool IsQuantity(string key) =>
        key is "كل" or "جميع" or "بعض" or "معظم" or "عدد" or "العديد" or "غالبيه" or "اغلبيه" or "احد" or "احدي" or "كثير" or "الكثير" or "كثيرون" or "كبار" or "جزء" or "قسم" or "عشرات" or "مئات" or "الاف" or "اغلب" or "بضعه" or "العشرات" or "المئات" or "الالاف"
            or "اثنان" or "اثنين" or "اثنتان" or "كلا" or "ثلاثه" or "اربعه" or "خمسه" or "سته" or "سبعه" or "ثمانيه" or "تسعه" or "عشره";

    /// <summary>«مهرّبي السلاح», «رواد الموقع»: a noun that no list knows, in construction with a definite one.</summary>
    private static bool IsConstruct(Annotated document, Overlay overlay, int at, int limit) =>
        at + 1 < limit && document.Tags.Part(at) == PartOfSpeech.Noun && (document.Source.Tokens[at + 1].Key.StartsWith("ال", StringComparison.Ordinal) && document.Tags.IsNominal(at + 1) || overlay.MentionAt(at + 1) is { } owner && owner.Span.Start == document.Source.Tokens[at + 1].Start);

    /// <summary>A paper or a nameless speaker whose noun, clitics off, is <paramref name="stem"/>.</summary>
    public NounPhrase? Noun(Annotated document, Overlay overlay, int at, string stem, int limit)
    {
        var source = document.Source;
        var key = source.Tokens[at].Key;
        var span = source.Tokens[at].Span;
        if (stem is "نص" or "ما" && at + 1 < limit) return Noun(document, overlay, at + 1, TitleLexicon.WithoutArticle(source.Tokens[at + 1].Key), limit);
        if (key != stem && IsBackReference(source, at, limit) && (stem == "مصدر" || nouns.TryAnonymous(stem, out _, out _))) return new NounPhrase(at, Math.Min(at + 2, limit), null, span, PhraseKind.BackReference);
        var compound = at + 1 < limit && source.Tokens[at + 1].IsWord && nouns.IsCompound(stem, TitleLexicon.WithoutArticle(source.Tokens[at + 1].Key)) ? stem + " " + TitleLexicon.WithoutArticle(source.Tokens[at + 1].Key) : null;
        if (nouns.TryAnonymous(compound ?? stem, out var plural, out var feminine))
        {
            if (compound is null && nouns.IsBody(stem) && at + 1 < limit && BodyBehind(document, overlay, at + 1) is { } body) return body with { From = at };
            var end = Extend(document, overlay, at + (compound is null ? 1 : 2), limit);
            if (Called(document, overlay, end, limit) is { } called) return called with { From = at };
            if (QuotedName(document, overlay, end, limit) is { } quoted) return quoted with { From = at, IsFeminine = feminine };
            return new NounPhrase(at, end, null, new Span(span.Start, source.Tokens[end - 1].End), PhraseKind.Anonymous) { IsPlural = plural, IsFeminine = feminine };
        }

        if (nouns.Document(stem) is not null)
        {
            var (end, issuer) = Issuer(document, overlay, at + 1, limit);
            return new NounPhrase(at, end, null, span, PhraseKind.Document, issuer);
        }

        return null;
    }

    /// <summary>«جبهة كذا»: behind a body's noun stands the body's name.</summary>
    private static NounPhrase? BodyBehind(Annotated document, Overlay overlay, int at)
    {
        if (overlay.MentionAt(at) is not { } mention || mention.Span.Start != document.Source.Tokens[at].Start) return null;
        if (document.Actors.Find(a => a.Id == mention.Actor)?.Kind is not (ActorKind.Organisation or ActorKind.Group)) return null;
        return new NounPhrase(at, overlay.Tokens(mention.Span).To, mention.Actor, mention.Span, PhraseKind.Actor);
    }

    /// <summary>«المصدر ذاته», «المصدر نفسه», or the bare definite noun.</summary>
    private static bool IsBackReference(SentencedArticle source, int at, int limit) => at + 1 < limit && source.Tokens[at + 1].Key is "ذاته" or "نفسه" or "عينه" or "ذاتها" or "نفسها";

    /// <summary>Adjectives and prepositional phrases behind a nameless speaker: «مسؤول في الميناء», «مصادر محلية في البلدة».</summary>
    private int Extend(Annotated document, Overlay overlay, int at, int limit)
    {
        var source = document.Source;
        var end = at;
        var definite = Clitics.HasArticle(source.Tokens[at - 1].Key);
        for (var i = at; i < Math.Min(limit, at + MaximumUnknown); i++)
        {
            if (!source.Tokens[i].IsWord) break;
            var key = source.Tokens[i].Key;
            if (overlay.MentionAt(i) is { } mention && i <= end)
            {
                if (document.Tags.OpensWith(i, 'ل') && mention.Span.Start > source.Tokens[i].Start) break;
                // «المتحدث باسم وزارة كذا فلان»: behind the body's name stands the speaker's own.
                if (i > at && i == end && overlay.Covers(i - 1) && overlay.RoleAt(i) is null && IsPersonName(document, overlay, i) && document.Mentions.Exists(m => m.Span.End == source.Tokens[i - 1].End && document.Actors.Find(a => a.Id == m.Actor)?.Kind == ActorKind.Organisation)) break;
                end = overlay.Tokens(mention.Span).To;
                i = end - 1;
                continue;
            }

            // «الناطق باسم جبهة كذا»: the body's noun, and what it is in construction with.
            if (key is "باسم" && i == end && i + 1 < limit && source.Tokens[i + 1].IsWord && !overlay.Covers(i + 1))
            {
                end = i + 2;
                while (end < limit && source.Tokens[end].IsWord && (overlay.Covers(end) || Clitics.HasArticle(source.Tokens[end].Key)) && overlay.RoleAt(end) is null && !IsPersonName(document, overlay, end)) end++;
                break;
            }

            if (key is "بين" or "داخل" && i == end && i + 1 < limit && Clitics.HasArticle(source.Tokens[i + 1].Key)) { end = i + 2; i++; continue; }
            // «مصادر في محافظة كذا»: a common noun between preposition and name.
            if (i == end && i > at && parts.IsPreposition(source.Tokens[i - 1].Key) && !overlay.Covers(i) && i + 1 < limit && overlay.MentionAt(i + 1) is { } inside)
            {
                end = overlay.Tokens(inside.Span).To;
                i = end - 1;
                continue;
            }

            if (key is "في" or "من" or "لدي" or "باسم" && i == end && i + 1 < limit && (overlay.Covers(i + 1) || Clitics.HasArticle(source.Tokens[i + 1].Key) || document.Tags.Part(i + 1) == PartOfSpeech.ProperNoun || i + 2 < limit && overlay.Covers(i + 2)) && source.Tokens[i + 1].Key is not ("ان" or "الان")) { end = i + 1; continue; }
            if (i == at && key is "هذا" or "هذه" or "ذلك" or "تلك" && i + 1 < limit && Clitics.HasArticle(source.Tokens[i + 1].Key)) { end = i + 2; i++; continue; }
            // «مسعفون وأطباء»: a second nameless speaker.
            if (i == end && document.Tags.Cut(i) is { Conjunction: 1, Preposition: 0 } && nouns.TryAnonymous(key[1..], out _, out _)) { end = i + 1; continue; }
            if (parts.IsFunctionWord(key) || i > end || document.Times.Exists(t => t.Span.Contains(source.Tokens[i].Start))) break;
            if (document.Tags.OpensWith(i, 'ل') || document.Tags.OpensWith(i, 'ب')) break;
            if (!Qualifies(document, i, at, definite)) break;
            end = i + 1;
        }

        while (end > at && parts.IsPreposition(source.Tokens[end - 1].Key)) end--;
        return Math.Max(end, at);
    }

    /// <summary>«شقيقه، بيراما، …»: between commas a proper noun that no list has.</summary>
    private static NounPhrase? Unlisted(Annotated document, Overlay overlay, int at, int limit)
    {
        var end = at;
        while (end < Math.Min(limit, at + 4) && document.Source.Tokens[end].IsWord && !overlay.Covers(end) && document.Tags.Part(end) == PartOfSpeech.ProperNoun) end++;
        if (end == at || end >= limit || !document.Source.Tokens[end].IsMark("،,")) return null;
        return new NounPhrase(at, end, null, new Span(document.Source.Tokens[at].Start, document.Source.Tokens[end - 1].End), PhraseKind.Unknown);
    }

    /// <summary>«المتحدث الإعلامي لمديرية كذا بمنطقة كذا المقدم فلان»: a rank behind the speaker's house, and his name.</summary>
    private static NounPhrase? Ranked(Annotated document, Overlay overlay, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        for (var i = at; i < Math.Min(limit, at + 10) && tokens[i].IsWord; i++)
        {
            if (overlay.RoleAt(i) is { } role && tokens[i - 1].Key is not ("باسم" or "من" or "مع" or "عن") && IsPersonName(document, overlay, overlay.Tokens(role.Span).To) && overlay.MentionAt(overlay.Tokens(role.Span).To) is { } name && name.Actor == role.Actor)
                return new NounPhrase(at, overlay.Tokens(name.Span).To, name.Actor, name.Span, PhraseKind.Actor);
            if (!document.Tags.IsNominal(i)) return null;
        }

        return null;
    }

    /// <summary>«جماعة "كذا" الإغاثية»: what the noun's quotation marks hold is its name.</summary>
    private static NounPhrase? QuotedName(Annotated document, Overlay overlay, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (at + 2 >= limit || tokens[at].Kind != TokenKind.Quote) return null;
        var close = at + 1;
        while (close < Math.Min(limit, at + 6) && tokens[close].IsWord) close++;
        if (close == at + 1 || close >= limit || tokens[close].Kind != TokenKind.Quote) return null;
        var end = close + 1;
        while (end < limit && tokens[end].IsWord && Clitics.HasArticle(tokens[end].Key) && document.Tags.Part(end) == PartOfSpeech.Adjective) end++;
        return overlay.MentionAt(at + 1) is { } known
            ? new NounPhrase(at, end, known.Actor, known.Span, PhraseKind.Actor)
            : new NounPhrase(at, end, null, new Span(tokens[at + 1].Start, tokens[close - 1].End), PhraseKind.Anonymous);
    }

    /// <summary>The name that a nameless speaker is given after all: «شقيقه الأكبر، فلان،», «معلمة تدعى فلانة», «الناطق باسم كذا فلان».</summary>
    private static NounPhrase? Called(Annotated document, Overlay overlay, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        // «نائب رئيس تحرير جريدة «كذا» اليومية، فلان،»: over the rest of the title to the comma before the name.
        var rest = at;
        while (rest < Math.Min(limit, at + 10) && (tokens[rest].Kind == TokenKind.Quote || tokens[rest].IsWord && document.Tags.IsNominal(rest) && !document.Tags.OpensWith(rest, 'ب') && !IsPersonName(document, overlay, rest))) rest++;
        if (rest > at && rest + 1 < limit && tokens[rest].IsMark("،,") && IsPersonName(document, overlay, rest + 1)) at = rest;
        var comma = at < limit && tokens[at].IsMark("،,");
        if (comma || at < limit && tokens[at].Key is "يدعي" or "تدعي" or "اسمه" or "اسمها") at++;
        if (at < limit && !IsPersonName(document, overlay, at) && comma && Unlisted(document, overlay, at, limit) is { } unlisted) return unlisted;
        if (!comma && Ranked(document, overlay, at, limit) is { } ranked) return ranked;
        if (at >= limit || !IsPersonName(document, overlay, at)) return null;
        var mention = overlay.MentionAt(at)!;
        if (mention.Span.Start != tokens[at].Start) return null;
        var end = overlay.Tokens(mention.Span).To;
        // Between commas, or it opens a clause of its own: «قال مسؤول، فلان أخبره».
        if (comma && (end >= limit || tokens[end].IsWord)) return null;
        return new NounPhrase(at, end, mention.Actor, mention.Span, PhraseKind.Actor);
    }

    private static bool IsPersonName(Annotated document, Overlay overlay, int at) =>
        at < document.Source.Tokens.Length && overlay.MentionAt(at) is { } mention && document.Actors.Find(a => a.Id == mention.Actor)?.Kind == ActorKind.Person;

    /// <summary>An adjective that agrees with the noun in definiteness, or what the noun is in construction with: «مسؤول الملف», «شهود عيان».</summary>
    private static bool Qualifies(Annotated document, int i, int first, bool definite)
    {
        var key = document.Source.Tokens[i].Key;
        var article = Clitics.HasArticle(key);
        var part = document.Tags.Part(i);
        if (key is "عيان" || !article && key.EndsWith("ون", StringComparison.Ordinal) && document.Source.Tokens[first - 1].Key.EndsWith("ون", StringComparison.Ordinal)) return true;
        // Behind a definite word only its adjectives go on: «جد الطفل» and not «جد الطفل الشاب».
        if (article && (definite || i > first && Clitics.HasArticle(document.Source.Tokens[i - 1].Key))) return part is PartOfSpeech.Adjective || key.EndsWith('ي') || key.EndsWith("يه", StringComparison.Ordinal);
        if (definite) return false;
        // «مسؤولون التعاون», «مسؤولون أجانب التعاون»: behind a plural with its ن, and behind an adjective of no article, another phrase begins.
        if (article) return i == first ? !document.Source.Tokens[i - 1].Key.EndsWith("ون", StringComparison.Ordinal) : Clitics.HasArticle(document.Source.Tokens[i - 1].Key) || document.Tags.Part(i - 1) != PartOfSpeech.Adjective && !document.Source.Tokens[i - 1].Key.EndsWith("ون", StringComparison.Ordinal) && !document.Source.Tokens[i - 1].Key.EndsWith("يه", StringComparison.Ordinal);
        var before = document.Source.Tokens[i - 1].Key;
        // «مصادر عسكرية», «مسؤول محلي»; a noun of its own («صحة», «وصول») is what is said.
        return part is PartOfSpeech.Adjective || part is PartOfSpeech.ProperNoun && i == first || key.EndsWith('ي') && !before.EndsWith('ه') && part is not PartOfSpeech.Verb || i == first && part is PartOfSpeech.Noun && (key.EndsWith("ين", StringComparison.Ordinal) || key.EndsWith("يه", StringComparison.Ordinal));
    }

    /// <summary>«بيان صادر عن الديوان», «بيان لمكتب الوزير», «بيان الوزارة».</summary>
    private static (int End, string? Issuer) Issuer(Annotated document, Overlay overlay, int at, int limit)
    {
        var source = document.Source;
        for (var i = at; i < Math.Min(limit, at + 6); i++)
        {
            if (!source.Tokens[i].IsWord && source.Tokens[i].Kind != TokenKind.Quote) break;
            if (source.Tokens[i].Key is "ان" or "بان" or "انه" or "انها") break;
            if (overlay.MentionAt(i) is not { } mention) continue;
            var actor = document.Actors.Find(a => a.Id == mention.Actor);
            if (actor?.Kind == ActorKind.Place && i > at) continue;
            return (overlay.Tokens(mention.Span).To, mention.Actor);
        }

        return (at, null);
    }
}
