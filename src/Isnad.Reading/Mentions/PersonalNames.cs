using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>How far a personal name reaches: given names, compound parts, and a closing surname.</summary>
internal sealed class PersonalNames(NameParts parts, TitleLexicon titles, HeadNounLexicon heads, Gazetteer gazetteer, ReportingVerbs verbs)
{
    private const int MaximumWords = 6;

    /// <summary>
    /// The end of the name that begins at token <paramref name="from"/> behind <paramref name="clitics"/> folded letters; -1 if none does.
    /// After a title (<paramref name="titled"/>) one unknown word is enough; elsewhere a given name must begin it.
    /// </summary>
    public int End(MentionBook book, int from, int clitics, int limit, bool titled)
    {
        var words = book.Words;
        if (from >= limit || !words.IsWord(from)) return -1;
        var first = words.Key(from)[clitics..];
        if (first.Length < 2 || (clitics == 0 ? parts.IsFunctionWord(words, from) : parts.IsFunctionWord(first))) return -1;
        var known = book.At(from);
        if (known is not null) return known.Actor.Kind == ActorKind.Person && known.From == from ? Longer(book, known.To, limit) : -1;
        var given = (parts.IsGiven(first) && gazetteer.StateOfDemonym(first) is null) || parts.Opens(first);
        if (!given && !(titled && (CouldBeName(first) || IsBeforeSurname(book, from, clitics, limit)) && !book.CannotName(from))) return -1;
        if (given && !titled && book.CannotName(from)) return -1;
        var to = from + 1;
        var open = parts.Opens(first);
        while (to < limit && to - from < MaximumWords && words.IsWord(to))
        {
            var key = words.Key(to);
            if (parts.IsFunctionWord(words, to) || verbs.IsCircumstance(key)) break;
            if (open || parts.Closes(key) || parts.Opens(key) || parts.IsGiven(key) && !IsNextTitle(book, to))
            {
                open = parts.Opens(key);
                to++;
                continue;
            }

            if (book.At(to) is { } other && other.Actor.Kind != ActorKind.Person && !IsSurnameNotPlace(book, to, from, other)) break;
            if (!CouldBeName(key) && !ClosesAsSurname(book, to, from) || book.CannotName(to) || book.HasClitics(to)) break;
            to++;
            if (words.HasBareArticle(to - 1)) break;
        }

        if (open && to < limit && words.IsWord(to) && !parts.IsFunctionWord(words, to) && !(parts.IsGiven(words.Key(to - 1)) && (book.HasClitics(to) || book.CannotName(to)))) to++;
        if (to - from == 1 && (!titled || words.IsCommon(from) && !parts.IsGiven(first))) return -1;
        return to;
    }

    /// <summary>«سهام» with a surname behind a title: an ordinary word stands first, but what follows is a surname and nothing else.</summary>
    private bool IsBeforeSurname(MentionBook book, int from, int clitics, int limit)
    {
        var words = book.Words;
        if (clitics > 0 || from + 1 >= limit || !words.IsWord(from + 1) || words.HasArticle(from) || book.At(from + 1) is not null) return false;
        if (from > 0 && words.IsWord(from - 1) && !words.HasArticle(from - 1) && book.At(from - 1) is null) return false;
        var key = words.Key(from);
        if (heads.Find(key) is not null || gazetteer.StateOfDemonym(key) is not null || verbs.IsFinite(key) || IsNextTitle(book, from) || parts.IsPrepositional(key)) return false;
        var next = words.Key(from + 1);
        // «ضرورة إيجاد …»: two common nouns are no name, whatever the list of words says.
        if (!book.IsProper(from) && !book.IsProper(from + 1)) return false;
        return words.HasBareArticle(from + 1) ? CouldBeName(next[2..]) && !words.IsCommon(from + 1) : CouldBeName(next) && !verbs.IsFinite(next);
    }

    /// <summary>A word that is no ordinary one, no title and no name of a place or body.</summary>
    private bool CouldBeName(string key) =>
        parts.LooksLikeName(key) && !parts.IsPlace(key) && !key.StartsWith("لل", StringComparison.Ordinal) && gazetteer.StateOfDemonym(TitleLexicon.WithoutArticle(key)) is null && heads.Find(TitleLexicon.WithoutArticle(key)) is null;

    /// <summary>Right behind a sure given name a single definite word is its surname, even where a place bears it too: «علي» with the name of a town.</summary>
    private bool IsSurnameNotPlace(MentionBook book, int i, int from, MentionDraft other) =>
        other.To == i + 1 && other.From == i && i > from && parts.IsGiven(book.Words.Key(i - 1)) && other.Span.Start == book.Source.Tokens[i].Start
        && (other.Actor.Kind == ActorKind.Place && (book.Words.HasBareArticle(i) || i - from > 1) || other.Actor.Known?.Medium is not null);

    /// <summary>A known name that the text gives more fully: «فلان الابن».</summary>
    private int Longer(MentionBook book, int to, int limit)
    {
        var at = to;
        while (at < limit && book.Words.IsWord(at) && book.At(at) is null && parts.Closes(book.Words.Key(at))) at++;
        return at;
    }

    /// <summary>After a given name a definite ordinary word is the surname where the phrase ends with it: «صلاح الدين النجار،».</summary>
    private bool ClosesAsSurname(MentionBook book, int i, int from)
    {
        var words = book.Words;
        var key = words.Key(i);
        if (parts.IsFunctionWord(key) || IsNextTitle(book, i)) return false;
        if (words.HasBareArticle(i))
        {
            return heads.Find(key[2..]) is null && !(key is "البالغ" or "البالغه" && i + 1 < words.Count && words.Key(i + 1) == "من");
        }

        return i - from == 1 && parts.IsGiven(words.Key(from)) && !words.HasArticle(i) && parts.IsGiven(key);
    }

    private bool IsNextTitle(MentionBook book, int i)
    {
        foreach (var split in Clitics.Front(book.Words.Key(i)))
        {
            if (titles.At(book.Words, i, split, book.Words.Count) is { Type: "office" or "rank" or "profession" } && !parts.IsGiven(book.Words.Key(i))) return true;
        }

        return false;
    }
}
