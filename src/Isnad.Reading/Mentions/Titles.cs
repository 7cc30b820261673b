using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Pass 2: titles with their complements, and the names they introduce or follow.</summary>
internal sealed class Titles(TitleLexicon titles, PersonalNames names, NameParts parts, HeadNounLexicon heads, Gazetteer gazetteer, People people, NameAdjectives adjectives, ReportingVerbs verbs)
{
    private const int MaximumComplement = 12;

    /// <summary>For a word with a pronoun ending, the office it names and the length of its clitics: «قائدها», «وزعيمهم».</summary>
    private readonly Recent<(TitleEntry Entry, int Clitics)?> _owned = new(key => Owned(titles, key));

    public void Find(MentionBook book)
    {
        var words = book.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsWord(i) || book.At(i) is { Actor.Kind: ActorKind.Person }) continue;
            var limit = words.SentenceEnd(i);
            if (OwnersTitle(book, i, limit) is var owned and > 0)
            {
                i = owned - 1;
                continue;
            }

            foreach (var split in Clitics.Front(words.Key(i)))
            {
                if (titles.At(words, i, split, limit) is not { } entry) continue;
                // «طالب» is a student and «he demanded»: before a name at the head of a clause it is the verb.
                if (!IsTitleHere(book, i, split, entry)) continue;
                if (entry.Type == "profession" && split.Length == 0 && entry.Keys.Length == 1 && verbs.IsFinite(words.Key(i))) continue;
                if (entry.Type == "kin" || (entry.Keys.Length == 1 && split.Has(Proclitics.Will | Proclitics.Like))) continue;
                var to = Read(book, i, split, entry, limit);
                i = Math.Max(i, to - 1);
                break;
            }
        }
    }

    /// <summary>«أمام» and «الأمر» are no «إمام» and «آمر», and a participle behind its noun is an adjective: «هجوم منسق», «الحل السياسي».</summary>
    private static bool IsTitleHere(MentionBook book, int i, CliticSplit split, TitleEntry entry)
    {
        if (entry.Keys.Length > 1) return true;
        if (entry.Lemma[0] is 'آ' or 'إ' && book.Source.Text[book.Words.OffsetIn(i, split.Length)] == 'أ') return false;
        if (i == 0 || split.Has(Proclitics.Conjunction | Proclitics.Preposition) || !book.Words.IsWord(i - 1) || book.At(i - 1) is not null) return true;
        return book.Words.Key(i - 1) != "غير" && (book.Words.HasArticle(i) != book.Words.HasArticle(i - 1) || !book.IsAdjective(i) || !book.IsNoun(i - 1));
    }

    private static (TitleEntry Entry, int Clitics)? Owned(TitleLexicon titles, string key)
    {
        var ending = Clitics.Ending(key);
        if (ending == 0 || key.Length - ending < 3) return null;
        foreach (var split in Clitics.Front(key[..^ending]))
        {
            var stem = split.Stem(key[..^ending]);
            if (split.Has(Proclitics.The | Proclitics.Will) || (titles.Find(stem) ?? (stem.EndsWith('ت') ? titles.Find(stem[..^1] + "ه") : null)) is not { Type: "office" } entry) continue;
            return (entry, split.Length);
        }

        return null;
    }

    /// <summary>«قائدها اللواء فلان», «زعيمه فلان»: a title with its owner's pronoun, and the name behind it; returns where it ends, or -1.</summary>
    private int OwnersTitle(MentionBook book, int i, int limit)
    {
        var words = book.Words;
        if (i + 1 >= limit || Clitics.Ending(words.Key(i)) == 0 || _owned[words.Key(i)] is not { } owned) return -1;
        var (entry, clitics) = owned;
        var end = i + 1;
        while (end < limit && words.HasBareArticle(end) && (IsRank(book, end, limit) || adjectives.Contains(words.Key(end)[2..]))) end++;
        var from = SkipOpening(book, end, limit);
        var to = names.End(book, from, 0, limit, titled: true);
        if (to < 0 || (to - from < 2 && book.At(from) is null)) return -1;
        var role = new RoleDraft(i, end, new Span(words.OffsetIn(i, clitics), book.Source.Tokens[end - 1].End), entry, Bare(words, i, end, entry.Lemma), IsPlural: false, entry.IsFeminine);
        role.Holder = people.Take(book, from, to, 0, entry.IsFeminine, "mentions.owned-title-then-name");
        People.Title(role.Holder, role);
        book.Roles.Add(role);
        return to;
    }

    /// <summary>Reads one title phrase and its name; returns the token after what was taken.</summary>
    private int Read(MentionBook book, int i, CliticSplit split, TitleEntry entry, int limit)
    {
        var words = book.Words;
        var clitics = split.Has(Proclitics.The) ? ArticleLength(words.Key(i), split) : split.Length;
        if (IsRatherName(book, i, split, entry, limit)) return i;
        var end = Complement(book, i + entry.Keys.Length, limit, entry, out var embedded);
        var role = new RoleDraft(i, end, new Span(words.OffsetIn(i, clitics), book.Source.Tokens[end - 1].End), entry, Bare(words, i, end, entry.Lemma), entry.IsPlural, entry.IsFeminine);
        var nameFrom = SkipOpening(book, end, limit);
        // «الأمين العام لمجلس كذا، الدكتور فلان،»: a style behind the comma opens the name.
        if (nameFrom > end) while (nameFrom + 1 < limit && words.HasBareArticle(nameFrom) && titles.At(words, nameFrom, new CliticSplit(2, Proclitics.The), limit) is { Type: "honorific" or "rank", Keys.Length: 1 } && book.At(nameFrom) is null) nameFrom++;
        // «متحدث باسم فلان»: he speaks for him, and is another.
        embedded |= nameFrom > 0 && words.IsWord(nameFrom - 1) && words.Key(nameFrom - 1) == "باسم";
        var nameTo = embedded || (entry.IsPlural && !entry.IsDual) ? -1 : names.End(book, nameFrom, 0, limit, titled: true);
        // «رئيسة اتحاد الصحافيين الإسبان»: behind a definite plural its adjective, and no name.
        if (nameTo == nameFrom + 1 && nameFrom == end && end > i + entry.Keys.Length && words.HasBareArticle(nameFrom) && words.HasArticle(nameFrom - 1) && words.Key(nameFrom - 1) is { Length: > 5 } many && (many.EndsWith("ين", StringComparison.Ordinal) || many.EndsWith("ات", StringComparison.Ordinal)) && People.Same(book, [words.Key(nameFrom)]) is null) nameTo = -1;
        if (nameTo > 0 && nameFrom == end && split.Length == 0 && clitics == 0 && end == i + 1 && entry is { IsPlural: false, IsDual: false, Type: "office" } && entry.Takes.Contains("idafa", StringComparer.Ordinal) && IsAides(entry)) return OwnedByPerson(book, i, entry, nameFrom, nameTo, limit);
        if (nameTo > 0 && (nameFrom == end || IsApposition(book, nameTo, limit) || book.At(nameFrom) is not null || parts.IsGiven(words.Key(nameFrom))))
        {
            role.Holder = people.Take(book, nameFrom, nameTo, 0, entry.IsFeminine, "mentions.title-then-name");
            People.Title(role.Holder, role);
            book.Roles.Add(role);
            return nameTo;
        }

        // «فلان، وزير …»: the title follows the name.
        if (i > 0 && !embedded && !split.Has(Proclitics.Conjunction | Proclitics.Preposition) && BeforeComma(book, i) is { } before)
        {
            role.Holder = before;
            People.Title(before, role);
            book.Roles.Add(role);
            return end;
        }

        if (entry.Type is "office" or "rank" or "profession" || entry.IsDual) book.Roles.Add(role);
        return i + entry.Keys.Length;
    }

    /// <summary>An office held with one man: a title without article or complement before his name is his aide's, and not his own.</summary>
    private static bool IsAides(TitleEntry entry) => entry.Takes.Contains("li", StringComparer.Ordinal) || entry.Takes.Contains("bism", StringComparer.Ordinal);

    /// <summary>«مستشار فلان», «مستشار فلان الدكتور علان»: the name is his for whom the title is held; its holder stands behind, or stays nameless.</summary>
    private int OwnedByPerson(MentionBook book, int i, TitleEntry entry, int nameFrom, int nameTo, int limit)
    {
        people.Take(book, nameFrom, nameTo, 0, feminine: false, "mentions.owner-of-title");
        var words = book.Words;
        var role = new RoleDraft(i, nameTo, new Span(words.OffsetIn(i, 0), book.Source.Tokens[nameTo - 1].End), entry, Bare(words, i, nameTo, entry.Lemma), IsPlural: false, entry.IsFeminine);
        var from = SkipOpening(book, nameTo, limit);
        while (from < limit && words.HasBareArticle(from) && IsRank(book, from, limit)) from++;
        var to = from > nameTo ? names.End(book, from, 0, limit, titled: true) : -1;
        if (to > 0 && (to - from > 1 || book.At(from) is not null))
        {
            role.Holder = people.Take(book, from, to, 0, entry.IsFeminine, "mentions.title-then-name");
            People.Title(role.Holder, role);
        }

        book.Roles.Add(role);
        return to > 0 && role.Holder is not null ? to : nameTo;
    }

    /// <summary>«قالت أمينة الكردي»: a given name that is a title too, bare and with a surname behind it.</summary>
    private bool IsRatherName(MentionBook book, int i, CliticSplit split, TitleEntry entry, int limit)
    {
        if (entry.Keys.Length > 1 || split.Length > 0 || i + 1 >= limit || !parts.IsGiven(book.Words.Key(i)) || book.At(i + 1) is not null) return false;
        var next = book.Words.Key(i + 1);
        if (book.Words.HasBareArticle(i + 1)) return i > book.Words.SentenceStart(i) && book.Words.IsWord(i - 1) && !IsHead(next[2..]) && gazetteer.StateOfDemonym(next[2..]) is null && !book.Words.IsOrdinary(next[2..]);
        return parts.LooksLikeName(next) && !IsHead(next);
    }

    private static ActorDraft? BeforeComma(MentionBook book, int i)
    {
        var at = i - 1;
        if (!book.Source.Tokens[at].IsMark("،,(-–؛")) return null;
        at--;
        return at >= 0 && book.At(at) is { Actor.Kind: ActorKind.Person } mention && at < i && mention.To == at + 1 ? mention.Actor : null;
    }

    private static int ArticleLength(string key, CliticSplit split) => key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;

    /// <summary>The phrase's words, articles off, the title itself in its dictionary form: «وزيرا الدفاع» and «وزير الدفاع» are one office.</summary>
    private static string[] Bare(Words words, int from, int to, string lemma)
    {
        var bare = new List<string>(to - from) { TitleLexicon.WithoutArticle(Folded.Key(lemma.Split(' ')[0])) };
        for (var i = from + 1; i < to; i++)
        {
            if (words.IsWord(i)) bare.Add(Stripped(words.Key(i)));
        }

        return [.. bare];
    }

    /// <summary>The word without article and, where an article shows it, preposition: «للحلف» → «حلف».</summary>
    internal static string Stripped(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.The) && key.Length - split.Length >= 2) return split.Stem(key);
        }

        return key;
    }

    /// <summary>A comma, bracket or quotation mark may stand between title and name.</summary>
    private static int SkipOpening(MentionBook book, int i, int limit)
    {
        while (i < limit && (book.Source.Tokens[i].IsMark("،,") || book.Source.Tokens[i].Kind == TokenKind.Quote)) i++;
        return i;
    }

    private static bool IsApposition(MentionBook book, int to, int limit) => to >= limit || !book.Words.IsWord(to) || book.Source.Tokens[to].IsMark("،,");

    /// <summary>
    /// How far a title's complement reaches: definite words, names of places and bodies, head nouns in construct, «باسم», and
    /// phrases with ل، ب، في، لدى around them; a further title or rank joins in.
    /// </summary>
    private int Complement(MentionBook book, int from, int limit, TitleEntry entry, out bool embedded)
    {
        embedded = false;
        var words = book.Words;
        var end = from;
        var opened = false;
        for (var i = from; i < limit && i - from < MaximumComplement; i++)
        {
            var token = book.Source.Tokens[i];
            if (token.Kind is TokenKind.Quote || token.IsMark("()"))
            {
                if (i + 1 < limit && (book.At(i + 1) is { Actor.Kind: not ActorKind.Person } || (i > from && book.At(i - 1) is { Actor.Kind: not ActorKind.Person })))
                {
                    if (i > from && book.At(i - 1) is not null && (opened || token.IsMark(")"))) end = i + 1;
                    opened |= token.Kind is TokenKind.Quote;
                    continue;
                }

                break;
            }

            if (!words.IsWord(i)) break;
            if (book.At(i) is { } mention)
            {
                if (mention.Actor.Kind == ActorKind.Person || IsNextPhrase(book, i, from, end, mention)) break;
                end = i = mention.To;
                i--;
                continue;
            }

            var key = words.Key(i);
            if (key != "باسم" && (parts.IsGiven(key) || parts.Opens(key)) && !words.HasArticle(i) && names.End(book, i, 0, limit, titled: true) > 0) break;
            // «المتحدث باسم الرئيس فلان»: the office inside has its own holder.
            if (words.HasBareArticle(i) && (i == from || !words.HasArticle(i - 1)) && titles.At(words, i, new CliticSplit(2, Proclitics.The), limit) is { IsOffice: true, IsPlural: false } && entry.Type is "office" or "profession") embedded = true;
            if (i == end && key.StartsWith("باسم", StringComparison.Ordinal) && key.Length > 4 && Clitics.Ending(key) == key.Length - 4) { end = i + 1; continue; }
            // «حكومة … غير الشرعية»: the negated adjective is part of the phrase.
            if (key == "غير" && i == end && i + 1 < limit && words.HasBareArticle(i + 1)) { end = i + 2; i++; continue; }
            if (IsJoint(key) && IsTaken(key, entry) && !(entry.IsPlural && key is "الي" or "علي" or "من" or "عن") && i + 1 < limit && i == end && CanFollowJoint(book, i + 1)) continue;
            // «… العقيد الركن فلان»: a rank of several words goes in whole.
            if (i > from && i == end && words.HasBareArticle(i) && titles.At(words, i, new CliticSplit(2, Proclitics.The), limit) is { Type: "rank" } rank)
            {
                end = i + rank.Keys.Length;
                i = end - 1;
                continue;
            }

            // «الرئيس الاجتماع», «رئيس الحكومة الدعوة»: a title that is closed takes no further noun, and a person's surname is none of it.
            if (i == from && i == end && words.HasBareArticle(i) && (words.HasArticle(from - 1) && book.IsNoun(i) && !adjectives.Contains(key[2..]) && !IsRank(book, i, limit) || gazetteer.StateOfDemonym(key[2..]) is null && !words.IsOrdinary(key[2..]) && People.Same(book, [key]) is not null)) break;
            // Two definite nouns in a row are two phrases («دعا رئيس الحكومة الأطراف») unless the second is an adjective.
            if (i > from && i == end && words.HasBareArticle(i) && words.HasArticle(i - 1) && (book.At(i - 1) is null || book.IsNoun(i)) && !adjectives.Contains(key[2..]) && gazetteer.StateOfDemonym(key[2..]) is null && !IsRank(book, i, limit)) break;
            if (words.HasArticle(i) && !IsVerbal(key) && !(i > from && StartsNewClause(key)) && (!key.StartsWith("بال", StringComparison.Ordinal) || IsHead(key) || i == from && entry.Takes.Contains("bi", StringComparer.Ordinal)) && (!key.StartsWith("لل", StringComparison.Ordinal) || IsHead(key) || IsTitleBehind(book, i, limit) || i + 1 < limit && (words.HasBareArticle(i + 1) || parts.IsGiven(words.Key(i + 1)))))
            {
                end = i + 1;
                continue;
            }

            if (i == end + 1 && i > from && IsJoint(words.Key(i - 1)) && IsHead(key)) { end = i + 1; continue; }
            // «حاكم ولاية كذا فلان»: behind a noun of place its name, where the man's stands behind that.
            if (i == end && i > from && heads.Find(words.Key(i - 1)) is { Kind: ActorKind.Place } && !words.HasArticle(i) && !parts.IsGiven(key) && parts.LooksLikeName(key) && i + 1 < limit && names.End(book, i + 1, 0, limit, titled: true) > 0) { end = i + 1; continue; }
            // A definite title takes no construct; what is tied to it by ل or ب is: «الخبراء تقريرهم» against «الأمين العام لحلف …».
            if (i == end && i == from && words.HasArticle(from - entry.Keys.Length) && key[0] is not 'ل' and not 'ب' && !IsRank(book, i, limit)) break;
            if (i == end && (i == from || !words.HasArticle(i - 1) && gazetteer.StateOfDemonym(words.Key(i - 1)) is null) && !IsClosed(words, from) && IsConstruct(book, i, limit, entry)) { end = i + 1; continue; }
            break;
        }

        return end;
    }

    /// <summary>A sound plural or dual with its ن takes no construct: «مسؤولون فلسطينيون» ends there.</summary>
    private static bool IsClosed(Words words, int from) => words.Key(from - 1) is { Length: > 4 } key && (key.EndsWith("ون", StringComparison.Ordinal) || key.EndsWith("يين", StringComparison.Ordinal));

    /// <summary>«نائب الرئيس العراقي قطر» and «مسؤول محلي لوكالة كذا»: a name that the title does not take.</summary>
    private static bool IsNextPhrase(MentionBook book, int i, int from, int end, MentionDraft mention)
    {
        var bare = mention.Span.Start == book.Source.Tokens[i].Start;
        if (i > from && i == end && bare && mention.Actor.Kind == ActorKind.Place && book.Words.HasArticle(i - 1) && book.At(i - 1) is null) return true;
        return !bare && book.Words.Key(i)[0] == 'ل' && mention.Actor.Sectors.Concat(mention.Actor.Known?.Sectors ?? []).Contains("JRN", StringComparer.Ordinal);
    }

    /// <summary>عن, إلى and على only where the table says that the title takes them.</summary>
    private static bool IsTaken(string key, TitleEntry entry) => key switch
    {
        "عن" => entry.Takes.Contains("an", StringComparer.Ordinal),
        "الي" => entry.Takes.Contains("ila", StringComparer.Ordinal),
        "علي" => entry.Takes.Contains("ala", StringComparer.Ordinal),
        _ => true,
    };

    private static bool IsJoint(string key) => key is "باسم" or "في" or "لدي" or "لشوون" or "عن" or "الي" or "من" or "علي" or "ل" or "ب";

    private bool CanFollowJoint(MentionBook book, int i) => book.At(i) is { Actor.Kind: not ActorKind.Person } || (book.Words.HasArticle(i) && !parts.IsFunctionWord(book.Words.Key(i))) || IsHead(book.Words.Key(i));

    /// <summary>«… وزارة الدفاع العقيد فلان»: a rank or style opens the name.</summary>
    private bool IsRank(MentionBook book, int i, int limit) => titles.At(book.Words, i, new CliticSplit(2, Proclitics.The), limit) is { Type: not "kin" };

    private bool IsTitleBehind(MentionBook book, int i, int limit) => titles.At(book.Words, i, new CliticSplit(2, Proclitics.To | Proclitics.The), limit) is not null;

    private static bool IsVerbal(string key) => key is "الذي" or "التي" or "الذين" or "اللذان" or "اللذين" or "اليوم" or "الاحد" or "الاثنين" or "الثلاثاء" or "الاربعاء" or "الخميس" or "الجمعه" or "السبت" or "الان";

    private static bool StartsNewClause(string key) => key.StartsWith("بال", StringComparison.Ordinal) && key.Length > 12;

    private bool IsHead(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (heads.Find(split.Stem(key)) is not null) return true;
        }

        return false;
    }

    /// <summary>An indefinite noun inside the construct: «وكيل وزارة الدفاع», «رئيس أركان الجيش», «أمين عام حلف …».</summary>
    private bool IsConstruct(MentionBook book, int i, int limit, TitleEntry entry)
    {
        var words = book.Words;
        var key = words.Key(i);
        if (IsHead(key)) return true;
        if (gazetteer.StateOfDemonym(key) is not null) return true;
        if (key is "عام" or "سابق" or "اول" or "اعلي" or "خاص" or "سام") return true;
        if (titles.At(words, i, new CliticSplit(0, Proclitics.None), limit) is { Type: not "kin" and not "honorific" }) return true;
        if (titles.At(words, i, new CliticSplit(0, Proclitics.None), limit) is { Type: "honorific" } && !parts.IsGiven(key)) return true;
        if (parts.IsFunctionWord(key) || !words.IsCommon(i) || i + 1 >= limit || book.CannotName(i) || key[0] == 'و' && book.HasClitics(i)) return false;
        // An ordinary noun goes in only where a definite word or a body's name closes the construct behind it.
        return entry.Type != "rank" && key.Length >= 3 && (words.HasBareArticle(i + 1) && !IsVerbal(words.Key(i + 1)) || book.At(i + 1) is { Actor.Kind: ActorKind.Organisation or ActorKind.Place, From: var f } && f == i + 1) && !LooksVerbal(key);
    }

    private static bool LooksVerbal(string key) => key.Length > 3 && (key[0] is 'ي' or 'ت' && !key.EndsWith('ه') || key.EndsWith('ت') && key.Length > 4);
}
