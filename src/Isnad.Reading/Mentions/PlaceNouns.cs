using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>«مدينة كذا», «محافظتي كذا وكذا»: names that nobody knows are places behind a noun of place; the noun is no part of them.</summary>
internal sealed class PlaceNouns(NameParts parts, Gazetteer gazetteer, NameAdjectives adjectives)
{
    /// <summary>Reads the name or, behind a dual or plural, the names after the noun at token <paramref name="i"/>; returns where they end, or -1.</summary>
    public int Read(MentionBook book, int i, HeadNoun head)
    {
        var limit = book.Words.SentenceEnd(i);
        var to = One(book, i + 1, 0, limit, head);
        if (to < 0 || !head.IsPlural) return to;
        while (to < limit)
        {
            var at = Closed(book, to, limit);
            if (at >= limit || book.Words.Key(at)[0] != 'و') break;
            var next = book.At(at) is { Actor.Kind: ActorKind.Place } known && known.From == at ? known.To : One(book, at, 1, limit, head);
            if (next < 0) break;
            to = next;
        }

        return to;
    }

    /// <summary>Whether token <paramref name="at"/>, a quotation mark before it aside, is a known place or a word that only a name can be.</summary>
    public bool IsName(MentionBook book, int at)
    {
        at = Opened(book, at);
        if (at >= book.Words.Count || !book.Words.IsWord(at)) return false;
        if (book.At(at) is { } known) return known.Actor.Kind == ActorKind.Place && known.From == at;
        return parts.LooksLikeName(TitleLexicon.WithoutArticle(book.Words.Key(at)));
    }

    private int One(MentionBook book, int at, int clitics, int limit, HeadNoun head)
    {
        var opened = clitics == 0 ? Opened(book, at) : at;
        var quoted = opened > at;
        at = opened;
        if (at >= limit || !book.Words.IsWord(at) || book.Words.Key(at).Length - clitics < 2) return -1;
        // «محافظتي … وصلاح الدين»: where the noun says place, a name that is also a person's is one.
        if (book.At(at) is { } known) return head.IsPlural && known.Actor.Kind == ActorKind.Place && known.From == at ? known.To : -1;
        var key = book.Words.Key(at)[clitics..];
        var definite = key.StartsWith("ال", StringComparison.Ordinal) && book.Words.HasArticle(at);
        if (parts.IsFunctionWord(key)) return -1;
        var named = parts.LooksLikeName(key) && !book.CannotName(at) && !book.IsAdjective(at) && (!head.IsPlural || book.IsProper(at)) || definite && parts.LooksLikeName(key[2..]) || parts.IsGiven(key);
        // «ناحية البغدادي»: a definite word behind the bare noun is no adjective, so behind these nouns it is a name even where it is an ordinary word.
        if (!named && !quoted && !(definite && IsStrict(head) && !head.IsPlural)) return -1;
        if (gazetteer.StateOfDemonym(definite ? key[2..] : key) is not null && !quoted) return -1;
        var to = at + 1;
        while (quoted && to < limit && to - at < 3 && book.Words.IsWord(to) && book.At(to) is null) to++;
        // «عين الحجل», «صلاح الدين»: a definite word right behind a bare one belongs to the name.
        if (!quoted && to < limit && book.Words.IsWord(to) && !definite && book.Words.HasBareArticle(to) && book.At(to) is null && gazetteer.StateOfDemonym(book.Words.Key(to)[2..]) is null && !adjectives.Contains(book.Words.Key(to)[2..]) && !book.IsAdjective(to)) to++;
        else if (!quoted && !definite && to < limit && book.Words.IsWord(to) && book.At(to) is null && !book.Words.HasArticle(to) && parts.LooksLikeName(book.Words.Key(to)) && book.IsProper(to) && !book.HasClitics(to)) to++;
        var keys = new string[to - at];
        for (var k = at; k < to; k++) keys[k - at] = k == at ? key : book.Words.Key(k);
        var written = new Span(book.Words.OffsetIn(at, clitics), book.Source.Tokens[to - 1].End).Of(book.Source.Text);
        var actor = Known(keys) is { } place ? book.Known(place) : book.New("l-" + string.Join('-', keys), id => new ActorDraft(id, ActorKind.Place, keys, written));
        book.Add(at, to, clitics, actor, MentionForm.Name, "mentions.place-noun:" + head.Source);
        return to;
    }

    /// <summary>A place of the gazetteer that the words alone do not prove: «القائم», «صلاح الدين».</summary>
    private KnownActor? Known(string[] keys)
    {
        foreach (var name in gazetteer.StartingWith(keys[0]))
        {
            if (name.Actor.Kind == ActorKind.Place && name.Keys.AsSpan().SequenceEqual(keys)) return name.Actor;
        }

        return null;
    }

    private static bool IsStrict(HeadNoun head) => head.Use == "generic" && head.Lemma is not ("منطقه" or "عاصمه" or "ولايه" or "جزيره" or "عماله");

    private static int Opened(MentionBook book, int at)
    {
        while (at < book.Words.Count && book.Source.Tokens[at].Kind == TokenKind.Quote) at++;
        return at;
    }

    private static int Closed(MentionBook book, int at, int limit)
    {
        while (at < limit && (book.Source.Tokens[at].Kind == TokenKind.Quote || book.Source.Tokens[at].IsMark("،,"))) at++;
        return at;
    }
}
