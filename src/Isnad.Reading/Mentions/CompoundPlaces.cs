using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Places of two words that no list knows: «عين كذا», «حاسي الكذا», «مرسى كذا». The first is an ordinary noun, so one place in the article must
/// prove the pair: a preposition of place or a noun such as بلدة before it; then it is a place wherever it stands.
/// </summary>
internal sealed class CompoundPlaces(NameParts parts, HeadNounLexicon heads, Gazetteer gazetteer)
{
    private readonly Recent<int> _openings = new(key => Opening(parts, key));

    public void Find(MentionBook book)
    {
        HashSet<string>? seen = null;
        for (var i = 0; i + 1 < book.Words.Count; i++)
        {
            if (Clitics(book, i) is not (>= 0 and var clitics)) continue;
            var (first, second) = (book.Words.Key(i)[clitics..], book.Words.Key(i + 1));
            if (!IsProof(book, i, clitics) || !(seen ??= new(StringComparer.Ordinal)).Add(first + " " + second)) continue;
            var places = Places(book, first, second);
            if (places.Count > 1 || parts.LooksLikeName(TitleLexicon.WithoutArticle(second)) || heads.FindPlace(Before(book, i)) is not null) Mark(book, places, first, second);
        }
    }

    /// <summary>Letters before an opening word that a definite word or a proper noun follows; -1 where there is none.</summary>
    private int Clitics(MentionBook book, int i)
    {
        if (!book.Words.IsWord(i) || !book.Words.IsWord(i + 1) || book.At(i) is not null || book.At(i + 1) is not null || i + 1 >= book.Words.SentenceEnd(i)) return -1;
        var clitics = _openings[book.Words.Key(i)];
        if (clitics < 0) return -1;
        var key = book.Words.Key(i)[clitics..];
        // «مرسي» with dots is a given name.
        if (parts.IsGiven(key) && !book.Words.IsUndotted(i)) return -1;
        var next = book.Words.Key(i + 1);
        if (parts.IsFunctionWord(next) || book.HasClitics(i + 1)) return -1;
        if (book.Words.HasBareArticle(i + 1)) return gazetteer.StateOfDemonym(next[2..]) is null && !book.IsAdjective(i + 1) ? clitics : -1;
        return parts.LooksLikeName(next) && !book.CannotName(i + 1) ? clitics : -1;
    }

    private static int Opening(NameParts parts, string key)
    {
        foreach (var split in Arabic.Clitics.Front(key))
        {
            if (!split.Has(Proclitics.The | Proclitics.Will) && parts.OpensPlace(split.Stem(key))) return split.Length;
        }

        return -1;
    }

    private static string Before(MentionBook book, int i) => i > 0 && book.Words.IsWord(i - 1) ? Titles.Stripped(book.Words.Key(i - 1)) : "";

    private bool IsProof(MentionBook book, int i, int clitics)
    {
        if (clitics > 0 && book.Words.Key(i)[clitics - 1] == 'ب') return true;
        var before = Before(book, i);
        return before is "في" or "الي" or "من" or "قرب" or "قباله" or "باتجاه" or "نحو" or "محيط" or "داخل" or "وفي" or "والي" || heads.FindPlace(before) is { IsPlural: false };
    }

    private static List<(int From, int Clitics)> Places(MentionBook book, string first, string second)
    {
        var places = new List<(int, int)>();
        for (var i = 0; i + 1 < book.Words.Count; i++)
        {
            var key = book.Words.Key(i);
            if (key.EndsWith(first, StringComparison.Ordinal) && key.Length <= first.Length + 2 && book.Words.Key(i + 1) == second && book.IsFree(i, i + 2)) places.Add((i, key.Length - first.Length));
        }

        return places;
    }

    private static void Mark(MentionBook book, List<(int From, int Clitics)> places, string first, string second)
    {
        foreach (var (from, clitics) in places)
        {
            var written = new Span(book.Words.OffsetIn(from, clitics), book.Source.Tokens[from + 1].End).Of(book.Source.Text);
            var actor = book.New("l-" + first + "-" + second, id => new ActorDraft(id, ActorKind.Place, [first, second], written));
            book.Add(from, from + 2, clitics, actor, MentionForm.Name, "mentions.compound-place");
        }
    }
}
