namespace Isnad.Reading;

/// <summary>
/// Places that no list knows: a word that is no ordinary one stands behind a preposition of place, and the article says so twice, or
/// forms an adjective of nationality from it («كذا» and «الكذائي»).
/// </summary>
internal sealed class UnknownPlaces(NameParts parts, HeadNounLexicon heads)
{
    /// <summary>Before people are read only «في» and adjectives of nationality prove a place; afterwards any preposition of place does.</summary>
    public void Find(MentionBook book, bool beforePeople)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = book.Words;
        for (var i = 1; i < words.Count; i++)
        {
            if (!IsCandidate(book, i) || !(beforePeople ? words.Key(i - 1) is "في" or "وفي" : IsPlacePreposition(words.Key(i - 1)))) continue;
            seen[words.Key(i)] = seen.GetValueOrDefault(words.Key(i)) + 1;
        }

        foreach (var (key, count) in seen)
        {
            if (count < 2 && Total(book, key) < 2 && !HasNationality(book, key)) continue;
            for (var i = 0; i < words.Count; i++)
            {
                if (words.Key(i) != key || book.At(i) is not null || !words.IsWord(i)) continue;
                var actor = book.New("l-" + key, id => new ActorDraft(id, ActorKind.Place, [key], words.SpanOf(i, i + 1).Of(book.Source.Text)));
                book.Add(i, i + 1, 0, actor, MentionForm.Name, "mentions.place-by-preposition");
            }
        }
    }

    private bool IsCandidate(MentionBook book, int i)
    {
        var key = book.Words.Key(i);
        return book.Words.IsWord(i) && key.Length >= 4 && book.At(i) is null && !book.Words.HasArticle(i) && parts.LooksLikeName(key) && !parts.IsGiven(key) && heads.Find(key) is null && book.IsProper(i);
    }

    private static bool IsPlacePreposition(string key) => key is "في" or "الي" or "من" or "قباله" or "قرب" or "وفي" or "ومن" or "داخل" or "خارج" or "شمال" or "جنوب" or "شرق" or "غرب";

    private static int Total(MentionBook book, string key)
    {
        var total = 0;
        for (var i = 0; i < book.Words.Count; i++)
        {
            if (book.Words.Key(i) == key || book.Words.Key(i).Length == key.Length + 1 && book.Words.Key(i).EndsWith(key, StringComparison.Ordinal)) total++;
        }

        return total;
    }

    private static bool HasNationality(MentionBook book, string key)
    {
        var stem = key.EndsWith('ا') || key.EndsWith('ه') ? key[..^1] : key;
        for (var i = 0; i < book.Words.Count; i++)
        {
            var word = Titles.Stripped(book.Words.Key(i));
            if (word.Length > stem.Length && word.Length <= stem.Length + 3 && word.StartsWith(stem, StringComparison.Ordinal) && word[stem.Length] == 'ي') return true;
        }

        return false;
    }
}
