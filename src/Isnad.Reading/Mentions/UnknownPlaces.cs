using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Places that no list knows: a proper noun stands behind a preposition of place, or the article forms an adjective of nationality
/// from it («كذا» and «الكذائي»). Once proved, the word is a place wherever the article has it.
/// </summary>
internal sealed class UnknownPlaces(NameParts parts, HeadNounLexicon heads)
{
    /// <summary>Before people are read only «في» and adjectives of nationality prove a place; afterwards any preposition of place does.</summary>
    public void Find(MentionBook book, bool beforePeople)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = book.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsCandidate(book, i) || !seen.Add(words.Key(i))) continue;
            if (!IsProved(book, words.Key(i), beforePeople)) seen.Remove(words.Key(i));
            else Mark(book, words.Key(i));
        }
    }

    private bool IsCandidate(MentionBook book, int i)
    {
        var key = book.Words.Key(i);
        return book.Words.IsWord(i) && key.Length >= 4 && book.At(i) is null && !book.Words.HasArticle(i) && !book.Words.IsCommon(i) && parts.LooksLikeName(key) && !parts.IsGiven(key) && heads.Find(key) is null;
    }

    private static bool IsProved(MentionBook book, string key, bool beforePeople)
    {
        var words = book.Words;
        var (behind, total) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsForm(words.Key(i), key)) continue;
            total++;
            if (words.Key(i).Length > key.Length || i == 0 || book.At(i) is not null) continue;
            if (beforePeople ? words.Key(i - 1) is "في" or "وفي" : IsPlacePreposition(words.Key(i - 1))) behind++;
        }

        if (beforePeople && total > 1 && HasNationality(book, key)) return true;
        return behind > 0 && (total > 1 || beforePeople) && IsProper(book, key);
    }

    /// <summary>Whether the tagger holds some form of the word for a proper noun. It is asked last: its answer costs more than all the rest.</summary>
    private static bool IsProper(MentionBook book, string key)
    {
        for (var i = 0; i < book.Words.Count; i++)
        {
            if (IsForm(book.Words.Key(i), key) && book.IsProper(i)) return true;
        }

        return false;
    }

    private static void Mark(MentionBook book, string key)
    {
        var words = book.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (!words.IsWord(i) || book.At(i) is not null || !IsForm(words.Key(i), key)) continue;
            var clitics = words.Key(i).Length - key.Length;
            var actor = book.New("l-" + key, id => new ActorDraft(id, ActorKind.Place, [key], new Span(words.OffsetIn(i, clitics), book.Source.Tokens[i].End).Of(book.Source.Text)));
            book.Add(i, i + 1, clitics, actor, MentionForm.Name, "mentions.place-by-preposition");
        }
    }

    /// <summary>The word itself, or behind و، ب، ل and the like.</summary>
    private static bool IsForm(string word, string key)
    {
        if (word.Length < key.Length || word.Length > key.Length + 2 || !word.EndsWith(key, StringComparison.Ordinal)) return false;
        foreach (var split in Clitics.Front(word))
        {
            if (split.Length == word.Length - key.Length && !split.Has(Proclitics.The | Proclitics.Will)) return true;
        }

        return false;
    }

    private static bool IsPlacePreposition(string key) => key is "في" or "الي" or "من" or "قباله" or "قرب" or "وفي" or "ومن" or "داخل" or "خارج" or "شمال" or "جنوب" or "شرق" or "غرب";

    /// <summary>«الكذائي»: with the article, for adjectives without it are made of anything.</summary>
    private static bool HasNationality(MentionBook book, string key)
    {
        var stem = key.EndsWith('ا') || key.EndsWith('ه') ? key[..^1] : key;
        for (var i = 0; i < book.Words.Count; i++)
        {
            if (!book.Words.HasArticle(i)) continue;
            var word = Titles.Stripped(book.Words.Key(i));
            if (word.Length > stem.Length && word.Length <= stem.Length + 3 && word.StartsWith(stem, StringComparison.Ordinal) && word[stem.Length] == 'ي') return true;
        }

        return false;
    }
}
