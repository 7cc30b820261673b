using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Pass 3: people named without a title: a given name with what follows it, or unknown words where a speaker stands.</summary>
internal sealed class UntitledPeople(PersonalNames names, NameParts parts, People people, ReportingVerbs verbs)
{
    /// <summary>A name before its title has so many words at most.</summary>
    private const int MaximumBeforeTitle = 3;

    public void Find(MentionBook book)
    {
        var words = book.Words;
        for (var i = 0; i < words.Count; i++)
        {
            // «في» governs places, hardly ever people.
            if (i > words.SentenceStart(i) && words.Key(i - 1) is ("في" or "وفي" or "شهر")) continue;
            if (!words.IsWord(i) || book.At(i) is not null || words.Key(i) == "باسم" || book.InRole(i)) continue;
            var limit = words.SentenceEnd(i);
            if (i > words.SentenceStart(i) && !parts.IsFunctionWord(words.Key(i - 1)) && verbs.IsFinite(words.Key(i - 1)) && UnknownSpeaker(book, i, limit) is var end and > 0)
            {
                people.Take(book, i, end, 0, verbs.IsFeminine(words.Key(i - 1)), "mentions.name-after-reporting-verb");
                i = end - 1;
                continue;
            }

            if (i > words.SentenceStart(i) && verbs.IsFinite(words.Key(i - 1)) && BeforeTitle(book, i, limit) is { } office)
            {
                var holder = people.Take(book, i, office.From, 0, verbs.IsFeminine(words.Key(i - 1)), "mentions.name-before-title");
                office.Holder = holder;
                People.Title(holder, office);
                i = office.From - 1;
                continue;
            }

            foreach (var split in Clitics.Front(words.Key(i)))
            {
                var first = split.Stem(words.Key(i));
                if (split.Has(Proclitics.The | Proclitics.Will) || !(parts.IsGiven(first) || parts.Opens(first))) continue;
                if (split.Length > 0 && words.IsCommon(i)) continue;
                var to = names.End(book, i, split.Length, limit, titled: false);
                if (to < 0 || to - i < 2 || IsDoubtful(book, i, to, first) || IsVerbAndSubject(book, i, to, first)) continue;
                people.Take(book, i, to, split.Length, feminine: false, "mentions.given-name");
                i = to - 1;
                break;
            }
        }
    }

    /// <summary>«قال فلان مساعد قائد شرطة كذا إن»: right behind the verb words that no list knows, or a given name with others, and a title of several words behind them.</summary>
    private RoleDraft? BeforeTitle(MentionBook book, int i, int limit)
    {
        var words = book.Words;
        var key = words.Key(i);
        var given = parts.IsGiven(key);
        if (words.HasArticle(i) || parts.IsFunctionWord(key) || !given && (!parts.LooksLikeName(key) || book.CannotName(i)) || book.HasClitics(i)) return null;
        for (var at = i + 1; at < Math.Min(limit - 1, i + MaximumBeforeTitle + 1); at++)
        {
            if (!words.IsWord(at) || book.At(at) is not null || words.HasArticle(at) || parts.IsFunctionWord(words.Key(at))) return null;
            if (book.Roles.Find(r => r.From == at && r.To > at + 1 && r is { Holder: null, IsPlural: false, Entry.Type: "office" or "rank" or "profession" }) is { } office) return office;
            if (!given && !parts.LooksLikeName(words.Key(at)) || verbs.IsCircumstance(words.Key(at))) return null;
        }

        return null;
    }

    /// <summary>Two or more words that are in no list and no ordinary words: «قالت X Y إن».</summary>
    private int UnknownSpeaker(MentionBook book, int i, int limit)
    {
        var to = names.End(book, i, 0, limit, titled: true);
        return to - i >= 2 ? to : -1;
    }

    /// <summary>«طالب فلان»: a verb that is a given name too, before the surname of somebody named otherwise.</summary>
    private bool IsVerbAndSubject(MentionBook book, int from, int to, string first) =>
        to - from == 2 && verbs.IsFinite(first) && People.Same(book, [book.Words.Key(from + 1)]) is { Keys.Length: > 1 } other && other.Keys[0] != first;

    /// <summary>Given names that are ordinary words too (أمل، سعيد، كريم) need a second sure part.</summary>
    private static bool IsDoubtful(MentionBook book, int from, int to, string first)
    {
        if (!book.Words.IsCommon(from) && !CommonWords.BuiltIn.Contains(first)) return false;
        for (var i = from + 1; i < to; i++)
        {
            if (!book.Words.IsCommon(i) && !book.Words.HasArticle(i)) return false;
        }

        return true;
    }
}
