using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Pass 4: bodies and groups named by a head noun and its complement: «وزارة الدفاع الروسية», «قوات الحكومة الانتقالية», «كتيبة فلان»,
/// «دول غربية»; and definite heads taken up again: «الوزارة».
/// </summary>
internal sealed class HeadedNames(HeadNounLexicon heads, TitleLexicon titles, NameParts parts, Gazetteer gazetteer, NameAdjectives adjectives, PlaceNouns places)
{
    private const int MaximumWords = 8;

    public void Find(MentionBook book)
    {
        for (var i = 0; i < book.Words.Count; i++)
        {
            if (!book.Words.IsWord(i)) continue;
            if (book.At(i) is { } covered && !(covered.From == i && covered.Actor.Kind != ActorKind.Person && covered.To == i + 1 && covered.Rule.StartsWith("mentions", StringComparison.Ordinal))) continue;
            foreach (var split in Clitics.Front(book.Words.Key(i)))
            {
                var stem = split.Stem(book.Words.Key(i));
                if (split.Has(Proclitics.Will)) continue;
                var pair = i + 1 < book.Words.Count && book.Words.IsWord(i + 1) ? heads.FindPair(stem, TitleLexicon.WithoutArticle(book.Words.Key(i + 1))) : null;
                if ((pair ?? heads.Find(stem)) is not { } head) continue;
                var to = pair is null ? Read(book, i, split, stem, head) : ReadPair(book, i, split, stem, head);
                if (to < 0) continue;
                i = to - 1;
                break;
            }
        }
    }

    private int Read(MentionBook book, int i, CliticSplit split, string stem, HeadNoun head)
    {
        var words = book.Words;
        var limit = Math.Min(words.SentenceEnd(i), i + MaximumWords);
        var definite = split.Has(Proclitics.The);
        var clitics = definite && words.Key(i).AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;
        if (head.Kind == ActorKind.Place) return definite ? -1 : places.Read(book, i, head);
        if (!definite && heads.FindPlace(stem) is { } place && places.IsName(book, i + 1) && places.Read(book, i, place) is var named and > 0) return named;
        var end = definite ? Adjectives(book, i + 1, limit, out var state) : Construct(book, i + 1, limit, head, out state);
        if (!definite && QuotedName(book, i, head) is var quotedTo and > 0) return quotedTo;
        if (head.Kind == ActorKind.Office) end = OfHolder(book, end, limit);
        if (!definite && end == i + 1) return -1;
        if (definite && head.IsPlural && head.Kind is not ActorKind.Group && state is null) return -1;
        // «المقاتلين الفلانيين»: fighters of a group that is named so are that group.
        if (definite && end == i + 1 && head is { Kind: ActorKind.Group, IsPlural: true } && end < limit && words.HasBareArticle(end) && book.At(end) is { Actor.Kind: ActorKind.Group, Form: MentionForm.Name } people && people.From == end)
        {
            book.Add(i, people.To, clitics, people.Actor, MentionForm.Name, "mentions.head-noun:" + head.Source);
            return people.To;
        }

        if (definite && end == i + 1) return TakeUp(book, i, clitics, stem, head);

        var proper = definite ? -1 : ProperNameAfterGeneric(book, i + 1, end, head);
        if (proper > 0) return proper;
        var keys = new string[end - i];
        for (var k = i; k < end; k++) keys[k - i] = k == i ? stem : Titles.Stripped(words.Key(k));
        var id = (head.Kind switch { ActorKind.Group => "g-", ActorKind.Office => "o-", _ => "b-" }) + string.Join('-', keys.Where(k => k.Length > 1));
        var written = new Span(words.OffsetIn(i, clitics), book.Source.Tokens[end - 1].End).Of(book.Source.Text);
        var actor = Existing(book, keys) ?? book.New(id, n => new ActorDraft(n, KindOf(head, definite), keys, written) { Head = head.Lemma, State = state, Sectors = head.Sectors, IsFeminine = head.IsFeminine, IsPlural = head.IsPlural });
        book.Add(i, end, clitics, actor, MentionForm.Name, "mentions.head-noun:" + head.Source);
        return end;
    }

    /// <summary>Heads of two words: «خفر السواحل الليبي», «الدفاع المدني السعودي».</summary>
    private int ReadPair(MentionBook book, int i, CliticSplit split, string stem, HeadNoun head)
    {
        var words = book.Words;
        if (!words.HasArticle(i + 1)) return -1;
        var end = Adjectives(book, i + 2, Math.Min(words.SentenceEnd(i), i + MaximumWords), out var state);
        if (head.Kind == ActorKind.Office) end = OfHolder(book, end, Math.Min(words.SentenceEnd(i), i + MaximumWords));
        var clitics = split.Has(Proclitics.The) && words.Key(i).AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;
        var keys = new string[end - i];
        for (var k = i; k < end; k++) keys[k - i] = k == i ? stem : Titles.Stripped(words.Key(k));
        var written = new Span(words.OffsetIn(i, clitics), book.Source.Tokens[end - 1].End).Of(book.Source.Text);
        var actor = Existing(book, keys) ?? book.New("b-" + string.Join('-', keys), n => new ActorDraft(n, head.Kind, keys, written) { Head = head.Lemma, State = state, Sectors = head.Sectors, IsFeminine = head.IsFeminine });
        book.Add(i, end, clitics, actor, MentionForm.Name, "mentions.head-noun:" + head.Source);
        return end;
    }

    private static ActorKind KindOf(HeadNoun head, bool definite) => head.IsPlural && head.Kind == ActorKind.Organisation && !definite ? ActorKind.Group : head.Kind;

    /// <summary>A body of this article whose name begins with the same words: «وزارة الدفاع» for «وزارة الدفاع الروسية».</summary>
    private static ActorDraft? Existing(MentionBook book, string[] keys)
    {
        ActorDraft? found = null;
        foreach (var actor in book.Actors)
        {
            if (actor.Head is null || actor.Keys.Length == 0) continue;
            var shared = Math.Min(actor.Keys.Length, keys.Length);
            if (shared < 2) continue;
            var same = true;
            for (var k = 0; k < shared && same; k++) same = string.Equals(Titles.Stripped(actor.Keys[k]), keys[k], StringComparison.Ordinal);
            if (!same) continue;
            if (actor.Keys.Length == keys.Length) return actor;
            found ??= actor;
        }

        return found;
    }

    /// <summary>«المكتب الإعلامي لرئيس المجلس»: an office belongs to the holder or body behind ل.</summary>
    private static int OfHolder(MentionBook book, int end, int limit)
    {
        if (end >= limit || !book.Words.IsWord(end)) return end;
        if (book.Words.Key(end) == "في" && end + 1 < limit && book.At(end + 1) is { Actor.Kind: ActorKind.Organisation or ActorKind.Office } seat && seat.From == end + 1) return seat.To;
        if (book.Words.Key(end)[0] != 'ل') return end;
        if (book.Roles.Find(r => r.From == end) is { } role) return Math.Max(end, role.To);
        return book.At(end) is { } mention && mention.From == end && mention.Span.Start > book.Source.Tokens[end].Start ? mention.To : end;
    }

    /// <summary>«الوزارة», «الحكومة»: the last body with that head, if one was named before.</summary>
    private static int TakeUp(MentionBook book, int i, int clitics, string stem, HeadNoun head)
    {
        MentionDraft? last = null;
        foreach (var mention in book.Mentions)
        {
            if (mention.From >= i || mention.Actor.Head is null) continue;
            if (!string.Equals(mention.Actor.Head, head.Lemma, StringComparison.Ordinal) && !string.Equals(mention.Actor.Head, stem, StringComparison.Ordinal)) continue;
            if (last is null || mention.From >= last.From) last = mention;
        }

        if (last is null) return -1;
        book.Add(i, i + 1, clitics, last.Actor, MentionForm.Name, "mentions.head-taken-up");
        return i + 1;
    }

    /// <summary>«صحيفة “كذا”», «شركة “كذا”»: the quoted words are the name.</summary>
    private static int QuotedName(MentionBook book, int i, HeadNoun head)
    {
        var tokens = book.Source.Tokens;
        if (head.IsPlural || head.Kind is ActorKind.Office or ActorKind.Group || i + 3 > book.Words.SentenceEnd(i) || tokens[i + 1].Kind != TokenKind.Quote) return -1;
        var to = i + 2;
        while (to < Math.Min(book.Words.SentenceEnd(i), i + 7) && tokens[to].Kind is TokenKind.Word or TokenKind.Foreign) to++;
        if (to == i + 2 || to >= tokens.Length || tokens[to].Kind != TokenKind.Quote) return -1;
        if (book.At(i + 2) is { } known && known.To == to) return to;
        if (!book.IsFree(i + 2, to)) return -1;
        var keys = Enumerable.Range(i + 2, to - i - 2).Select(book.Words.Key).ToArray();
        var kind = head.Kind == ActorKind.Place ? ActorKind.Place : ActorKind.Organisation;
        var actor = book.New("b-" + string.Join('-', keys), id => new ActorDraft(id, kind, keys, book.Words.SpanOf(i + 2, to).Of(book.Source.Text)) { Head = head.Lemma, Sectors = head.Sectors, IsFeminine = head.IsFeminine });
        book.Add(i + 2, to, 0, actor, MentionForm.Name, "mentions.quoted-name:" + head.Source);
        return to;
    }

    /// <summary>«صحيفة كذا», «شركة “كذا”»: behind a generic noun a proper name stands alone; returns where it ends, or -1.</summary>
    private int ProperNameAfterGeneric(MentionBook book, int at, int end, HeadNoun head)
    {
        if (head.Kind == ActorKind.Office || head.IsPlural) return -1;
        while (at < end && book.Source.Tokens[at].Kind == TokenKind.Quote) at++;
        if (at >= end || !book.Words.IsWord(at)) return -1;
        if (book.At(at) is { } known && known.From == at) return known.Actor.Kind == ActorKind.Organisation && !known.Actor.Id.StartsWith("b-", StringComparison.Ordinal) && known.Actor.Head != head.Lemma && known.To >= end ? known.To : -1;
        var quoted = at > 0 && book.Source.Tokens[at - 1].Kind == TokenKind.Quote;
        if (!quoted && (!parts.LooksLikeName(book.Words.Key(at)) || People.Same(book, [book.Words.Key(at)]) is not null)) return -1;
        var to = at + 1;
        while (to < end && book.Words.IsWord(to) && (quoted || parts.LooksLikeName(book.Words.Key(to)))) to++;
        var keys = Enumerable.Range(at, to - at).Select(book.Words.Key).ToArray();
        var actor = book.New("b-" + string.Join('-', keys), id => new ActorDraft(id, head.Kind, keys, book.Words.SpanOf(at, to).Of(book.Source.Text)) { Head = head.Lemma, Sectors = head.Sectors, IsFeminine = head.IsFeminine });
        book.Add(at, to, 0, actor, MentionForm.Name, "mentions.generic-noun:" + head.Source);
        return to;
    }

    /// <summary>After a definite head: definite adjectives, of nationality or of relation; and «التابع لـ» with a name.</summary>
    private int Adjectives(MentionBook book, int from, int limit, out string? state)
    {
        state = null;
        var end = from;
        while (end < limit && book.Words.IsWord(end) && book.Words.HasBareArticle(end) && book.At(end) is null)
        {
            var stem = book.Words.Key(end)[2..];
            var nationality = gazetteer.StateOfDemonym(stem);
            if (nationality is null && !adjectives.Contains(stem)) break;
            state ??= nationality?.Id;
            end++;
        }

        return end;
    }

    /// <summary>After an indefinite head: names and definite words in construct, then adjectives; or indefinite adjectives of nationality or relation.</summary>
    private int Construct(MentionBook book, int from, int limit, HeadNoun head, out string? state)
    {
        state = null;
        var words = book.Words;
        var end = from;
        for (var i = from; i < limit; i++)
        {
            if (book.Source.Tokens[i].Kind == TokenKind.Quote)
            {
                if (i + 1 < limit && (i == from || end == i)) { if (end == i && i > from) end = i + 1; continue; }
                break;
            }

            if (!words.IsWord(i)) break;
            if (book.At(i) is { } mention)
            {
                if (end < i && !(i > from && book.Source.Tokens[i - 1].Kind == TokenKind.Quote)) break;
                // «مبعوث اتحاد … فلان»: behind a closed construct a person is in apposition to the title before it.
                if (i > from && mention.Actor.Kind == ActorKind.Person && (words.HasArticle(i - 1) && !(i == from + 1 && IsPresident(words.Key(from))) || (book.At(i - 1) is { } closed && closed != mention))) break;
                if (mention.Span.Start > book.Source.Tokens[i].Start && !Belongs(book, i, mention)) break;
                state ??= mention.Actor.Kind == ActorKind.Place ? mention.Actor.Id : mention.Actor.State;
                end = mention.To;
                // «مكتب “فلان” الإعلامي»: the closing mark and an adjective behind it still belong.
                if (i > from && book.Source.Tokens[i - 1].Kind == TokenKind.Quote && end < limit && book.Source.Tokens[end].Kind == TokenKind.Quote) end++;
                i = end - 1;
                if (mention.Actor.Kind == ActorKind.Person)
                {
                    while (end < limit && end > mention.To && words.IsWord(end) && words.HasBareArticle(end) && adjectives.Contains(words.Key(end)[2..])) end++;
                    break;
                }

                continue;
            }

            var key = words.Key(i);
            var stem = TitleLexicon.WithoutArticle(key);
            var nationality = gazetteer.StateOfDemonym(stem);
            if (parts.IsFunctionWord(key)) break;
            // A holder's name behind «رئيس حكومة …» or «مبعوث اتحاد …» is no part of the body's.
            if (i > from && !words.HasArticle(i) && (parts.IsGiven(key) || parts.Opens(key)) && (words.HasArticle(i - 1) || book.At(i - 1) is not null)) break;
            if (words.HasBareArticle(i) && i == end && (i == from || nationality is not null || adjectives.Contains(stem) || EndsConstruct(book, from, i)))
            {
                state ??= nationality?.Id;
                end = i + 1;
                continue;
            }

            if (nationality is not null && i == end) { state ??= nationality.Id; end = i + 1; continue; }
            if (i == from && (head.IsPlural || head.Kind == ActorKind.Group) && adjectives.Contains(key)) { end = i + 1; continue; }
            if (key is "عام" or "عامه" or "اعلي" or "عليا" && i == end) { end = i + 1; continue; }
            if (i == end && (i == from || !words.HasArticle(i - 1)) && (IsTitle(book, i, limit) || heads.Find(key) is not null || parts.LooksLikeName(key) || People.Same(book, [key]) is not null) && !words.HasArticle(i)) { end = i + 1; continue; }
            if (i == end && i == from && i + 1 < limit && (words.HasBareArticle(i + 1) || book.At(i + 1) is { Actor.Kind: ActorKind.Place } place && place.Span.Start == book.Source.Tokens[i + 1].Start) && words.IsCommon(i) && key.Length > 2 && !key.StartsWith('ي')) continue;
            if (i > end && words.HasBareArticle(i)) { end = i + 1; continue; }
            break;
        }

        return end;
    }

    /// <summary>A clitic-led name that still belongs: «بالحكومة الانتقالية» behind «وزارة المياه» is a body of its own, so it does not.</summary>
    private static bool Belongs(MentionBook book, int i, MentionDraft mention) => mention.Span.Start == book.Source.Tokens[i].Start;

    /// <summary>«حكومة الرئيس فلان»: named by its head, and he belongs to the name.</summary>
    private static bool IsPresident(string key) => key is "الرييس" or "رييس" or "الملك" or "الامير" or "المستشار" or "السلطان";

    private static bool EndsConstruct(MentionBook book, int from, int i) => i > from && !book.Words.HasArticle(i - 1) && book.At(i - 1) is null;

    private bool IsTitle(MentionBook book, int i, int limit) => titles.At(book.Words, i, new CliticSplit(0, Proclitics.None), limit) is { Type: "office" };
}
