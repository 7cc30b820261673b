using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Pass 1: names of the gazetteer, longest first, behind any clitics, with quotation marks between their words allowed.</summary>
internal sealed class KnownNames(Gazetteer gazetteer, NameParts parts, HeadNounLexicon heads)
{
    /// <summary>For a written word, each reading of its front with the names that begin so.</summary>
    private readonly Recent<(CliticSplit Split, int Clitics, IReadOnlyList<KnownName> Names)[]> _starts = new(key => Starts(gazetteer, key));

    public void Find(MentionBook book)
    {
        var words = book.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (book.At(i) is not null || !(words.IsWord(i) || book.Source.Tokens[i].Kind == TokenKind.Foreign)) continue;
            if (Longest(book, i) is not { } hit) continue;
            var from = Named(book, i, hit.Name.Lead);
            book.Add(from, hit.To, from == i ? hit.Clitics : 0, book.Known(hit.Name.Actor), MentionForm.Name, hit.Name.Source);
            if (hit.To - from > 1) Inner(book, from, hit.To, hit.Name);
            i = hit.To - 1;
        }
    }

    /// <summary>Where the name begins behind a leading generic noun and a quotation mark: «محافظة “كذا”».</summary>
    private static int Named(MentionBook book, int i, int lead)
    {
        if (lead == 0) return i;
        for (i += lead; book.Source.Tokens[i].Kind == TokenKind.Quote; i++) { }
        return i;
    }

    /// <summary>Names within a name: «ميناء كذا» holds a town, «بعثة الأمم المتحدة في كذا» a body and a state. A medium's name is whole.</summary>
    private void Inner(MentionBook book, int from, int to, KnownName outer)
    {
        var place = outer.Actor.Kind == ActorKind.Place;
        if (place ? heads.FindPlace(outer.Keys[0]) is null : outer.Actor.Kind == ActorKind.Person || outer.Actor.Sectors.Contains("JRN", StringComparer.Ordinal)) return;
        for (var i = from + 1; i < to; i++)
        {
            if (!book.Words.IsWord(i) || Longest(book, i) is not { } hit || hit.To > to || hit.Name.Actor == outer.Actor) continue;
            var kind = hit.Name.Actor.Kind;
            if (place ? kind != ActorKind.Place : kind == ActorKind.Place ? !IsIn(book, i) : kind != ActorKind.Organisation || !(i == from + 1 || book.Words.Key(i)[0] == 'ل')) continue;
            book.Add(i, hit.To, hit.Clitics, book.Known(hit.Name.Actor), MentionForm.Name, hit.Name.Source);
            i = hit.To - 1;
        }
    }

    private static bool IsIn(MentionBook book, int i) => book.Words.Key(i - 1) is "في" or "لدي" || book.Words.Key(i)[0] == 'ب';

    private (KnownName Name, int To, int Clitics)? Longest(MentionBook book, int i)
    {
        (KnownName Name, int To, int Clitics)? best = null;
        foreach (var (split, clitics, names) in _starts[book.Words.Key(i)])
        {
            foreach (var name in names)
            {
                if (name.Use == NameUse.Short) continue;
                var to = MatchEnd(book, i, name.Keys);
                if (to < 0 || (best is { } b && to <= b.To)) continue;
                if (!Fits(book, i, to, name, split)) continue;
                best = (name, to, clitics);
            }
        }

        return best;
    }

    private static (CliticSplit Split, int Clitics, IReadOnlyList<KnownName> Names)[] Starts(Gazetteer gazetteer, string key)
    {
        var found = new List<(CliticSplit, int, IReadOnlyList<KnownName>)>();
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.Will)) continue;
            var clitics = split.Has(Proclitics.The) && !split.Stem(key).StartsWith("ال", StringComparison.Ordinal) ? ArticleStart(key, split) : split.Length;
            var names = gazetteer.StartingWith(split.Has(Proclitics.The) ? "ال" + split.Stem(key) : split.Stem(key));
            if (names.Count > 0) found.Add((split, clitics, names));
        }

        return [.. found];
    }

    /// <summary>With an open article the mention keeps it («باليونسكو» → «اليونسكو»); with لل it begins after it.</summary>
    private static int ArticleStart(string key, CliticSplit split) => key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;

    private static int MatchEnd(MentionBook book, int i, string[] keys)
    {
        var at = i + 1;
        for (var k = 1; k < keys.Length; k++, at++)
        {
            while (at < book.Words.Count && book.Source.Tokens[at].Kind == TokenKind.Quote && at > i) at++;
            if (at >= book.Words.Count || !string.Equals(book.Words.Key(at), keys[k], StringComparison.Ordinal)) return -1;
        }

        return at <= book.Words.SentenceEnd(i) ? at : -1;
    }

    private bool Fits(MentionBook book, int i, int to, KnownName name, CliticSplit split)
    {
        if (name.Keys.Length == 1 && parts.IsFunctionWord(book.Words, i)) return false;
        // A one-letter preposition in front of a short name is more often part of another word.
        if (split.Length > 0 && name.Keys.Length == 1 && name.Keys[0].Length <= 3 && split.Has(Proclitics.Preposition) && !book.IsProper(i)) return false;
        if (name.Actor.Kind == ActorKind.Person && name.Keys.Length == 1 && i > 0 && to < book.Words.Count && IsOtherPerson(book, i, to)) return false;
        if (name.Use == NameUse.Joined) return IsJoined(book, i, split);
        if (name.Use != NameUse.Ambiguous) return true;
        return name.Actor.Kind switch
        {
            ActorKind.Place => IsAfterPlaceWord(book, i, split) || to == i + 1 && book.IsProper(i),
            ActorKind.Person => i > 0 && book.Words.IsWord(i - 1) && parts.IsGiven(book.Words.Key(i - 1)),
            _ => IsQuoted(book, i, to) || name.Keys[0].Length >= 5,
        };
    }

    /// <summary>«أحمد ترامب»: a surname of the gazetteer behind a given name that its holder does not have.</summary>
    private bool IsOtherPerson(MentionBook book, int i, int to) =>
        to > i && book.Words.IsWord(i - 1) && parts.IsGiven(book.Words.Key(i - 1)) && !book.Words.IsCommon(i - 1) && book.At(i - 1) is null;

    private static bool IsQuoted(MentionBook book, int i, int to) =>
        i > 0 && to < book.Words.Count && book.Source.Tokens[i - 1].Kind == TokenKind.Quote && book.Source.Tokens[to].Kind == TokenKind.Quote;

    /// <summary>«محافظتي كذا وكذا», «مدن كذا وكذا».</summary>
    private bool IsJoined(MentionBook book, int i, CliticSplit split)
    {
        if (i == 0) return false;
        if (split.Has(Proclitics.Conjunction)) return book.At(i - 1) is { Actor.Kind: ActorKind.Place };
        return split.Length == 0 && !book.Words.HasArticle(i - 1) && gazetteer.StateOfDemonym(TitleLexicon.WithoutArticle(book.Words.Key(i))) is null && heads.FindPlace(Titles.Stripped(book.Words.Key(i - 1))) is { Use: "generic" };
    }

    /// <summary>Behind a preposition or a noun such as مدينة, an ordinary word that is also a place names the place.</summary>
    private bool IsAfterPlaceWord(MentionBook book, int i, CliticSplit split)
    {
        if (split.Has(Proclitics.Preposition) && !split.Has(Proclitics.The)) return true;
        if (i == 0) return false;
        var before = book.Words.Key(i - 1);
        return parts.IsPreposition(before) && (!book.Words.HasBareArticle(i) || book.CanBeProper(i)) || heads.Find(TitleLexicon.WithoutArticle(before)) is { Kind: ActorKind.Place };
    }
}
