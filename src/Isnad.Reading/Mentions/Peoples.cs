using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Peoples and capitals said by an adjective of nationality: «الليبيون» as a noun is a people, «العاصمة الليبية» is that state's capital.</summary>
internal sealed class Peoples(Gazetteer gazetteer)
{
    private readonly Recent<KnownActor?> _peoples = new(key => Of(gazetteer, key));
    private readonly Recent<IReadOnlyList<KnownActor>> _shorts = new(key => gazetteer.StatesCalled("ال" + Titles.Stripped(key)));

    public void Find(MentionBook book)
    {
        var adjective = -1;
        for (var i = 0; i < book.Words.Count; i++)
        {
            if (!book.Words.IsWord(i) || book.At(i) is not null) continue;
            if (IsCapital(book, i) is { } capital)
            {
                book.Add(i, i + 2, ClauseLetters(book, i), book.Known(capital), MentionForm.Name, "mentions.capital-by-nationality");
                i++;
                continue;
            }

            if (IsShort(book, i) && ShortFor(book, i) is { } kingdom)
            {
                book.Add(i, i + 1, ClauseLetters(book, i), book.Known(kingdom), MentionForm.Name, "mentions.short-form");
                continue;
            }

            if (!Clitics.HasArticle(book.Words.Key(i)) || _peoples[book.Words.Key(i)] is not { } state) continue;
            // «الجنود السودانيون», «حلفاؤها الروس»: behind a definite noun it is an adjective, and so is one joined to such an adjective.
            if (i > 0 && book.Words.IsWord(i - 1) && (IsDefinite(book, i - 1) || (adjective == i - 1 && book.Words.Key(i)[0] == 'و')))
            {
                adjective = i;
                continue;
            }

            var clitics = ClauseLetters(book, i);
            var key = book.Words.Key(i)[clitics..];
            var actor = book.New("g-people-" + state.Id, id => new ActorDraft(id, ActorKind.Group, [key], new Span(book.Words.OffsetIn(i, clitics), book.Source.Tokens[i].End).Of(book.Source.Text)) { State = state.Id, IsPlural = true, Sectors = ["CVL"] });
            book.Add(i, i + 1, clitics, actor, MentionForm.Name, "mentions.people");
        }
    }

    /// <summary>«المملكة» with nothing behind it that belongs to it.</summary>
    private bool IsShort(MentionBook book, int i) =>
        book.Words.HasArticle(i) && _shorts[book.Words.Key(i)].Count > 0 && !(i + 1 < book.Words.Count && book.Words.HasBareArticle(i + 1) && (book.IsAdjective(i + 1) || gazetteer.StateOfDemonym(book.Words.Key(i + 1)[2..]) is not null));

    /// <summary>Of the states that the short form may mean, the one that the article speaks of most: by name, by adjective, by its towns and people.</summary>
    private KnownActor? ShortFor(MentionBook book, int i)
    {
        var (best, most) = ((KnownActor?)null, 0);
        foreach (var state in _shorts[book.Words.Key(i)])
        {
            var count = book.Mentions.Count(m => m.Actor.Known is { } known && known.Country == state.Country);
            for (var k = 0; k < book.Words.Count; k++)
            {
                if (book.Words.HasArticle(k) && book.At(k) is null && gazetteer.StateOfDemonym(Titles.Stripped(book.Words.Key(k))) == state) count++;
            }

            if (count > most) (best, most) = (state, count);
            else if (count == most) best = null;
        }

        return best;
    }

    private static KnownActor? Of(Gazetteer gazetteer, string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.The) && gazetteer.StateOfPeople("ال" + split.Stem(key)) is { } state) return state;
        }

        return null;
    }

    /// <summary>Folded letters before the article; all of لل.</summary>
    private static int ClauseLetters(MentionBook book, int i)
    {
        foreach (var split in Clitics.Front(book.Words.Key(i)))
        {
            if (!split.Has(Proclitics.The)) continue;
            return book.Words.Key(i).AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;
        }

        return 0;
    }

    private static bool IsDefinite(MentionBook book, int i) =>
        book.Words.HasArticle(i) && book.At(i) is null or { Actor.Kind: ActorKind.Group } || Clitics.Ending(book.Words.Key(i), 2) == 2 && book.Words.Key(i).Length > 4 && book.At(i) is null && !book.Words.IsOrdinary(book.Words.Key(i));

    /// <summary>«العاصمة الليبية» without the city's name behind it.</summary>
    private KnownActor? IsCapital(MentionBook book, int i)
    {
        if (i + 1 >= book.Words.Count || !book.Words.HasArticle(i) || !book.Words.HasBareArticle(i + 1) || !book.Words.Key(i).EndsWith("عاصمه", StringComparison.Ordinal)) return null;
        if (i + 2 < book.Words.Count && book.At(i + 2) is { Actor.Kind: ActorKind.Place } city && city.From == i + 2) return null;
        return gazetteer.StateOfDemonym(book.Words.Key(i + 1)[2..]) is { } state ? gazetteer.CapitalOf(state) : null;
    }
}
