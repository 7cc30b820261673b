using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>«وقال فلان لـ“كذا” إن», «في مقابلة مع “كذا”»: what stands in quotation marks where a medium is addressed is its name, known or not.</summary>
internal sealed class QuotedMedia(Gazetteer gazetteer, ReportingVerbs verbs)
{
    private const int Longest = 3;
    private const int Reach = 12;

    public void Find(MentionBook book)
    {
        var tokens = book.Source.Tokens;
        for (var open = 1; open + 2 < tokens.Length; open++)
        {
            if (tokens[open].Kind != TokenKind.Quote || !IsAddressed(book, open)) continue;
            var to = open + 1;
            while (to < tokens.Length && to - open <= Longest && tokens[to].Kind is TokenKind.Word or TokenKind.Foreign or TokenKind.Number) to++;
            if (to == open + 1 || to >= tokens.Length || tokens[to].Kind != TokenKind.Quote || !IsClosed(book, to + 1)) continue;
            if (book.At(open + 1) is { } known && known.Actor.Kind != ActorKind.Place) continue;
            var keys = new string[to - open - 1];
            for (var k = 0; k < keys.Length; k++) keys[k] = book.Words.Key(open + 1 + k);
            var actor = Listed(keys) is { } listed ? book.Known(listed) : book.New("b-" + string.Join('-', keys), id => new ActorDraft(id, ActorKind.Organisation, keys, book.Words.SpanOf(open + 1, to).Of(book.Source.Text)));
            book.Replace(open + 1, to, actor, "mentions.medium-addressed");
            open = to;
        }
    }

    /// <summary>Behind لـ where the sentence reports, or behind مع after an interview.</summary>
    private bool IsAddressed(MentionBook book, int open)
    {
        var before = book.Words.Key(open - 1);
        var start = Math.Max(book.Words.SentenceStart(open), open - Reach);
        if (before is "مع" or "الي") return open - 2 >= start && Titles.Stripped(book.Words.Key(open - 2)) is "مقابله" or "حوار" or "لقاء" or "حديث" && before == "مع";
        if (before != "ل") return false;
        for (var i = start; i < open - 1; i++)
        {
            var key = book.Words.Key(i);
            if (verbs.IsFinite(key) || key is "تصريح" or "تصريحات" or "حديث" or "مقابله" or "حوار" or "بتصريح" or "بتصريحات") return true;
        }

        return false;
    }

    /// <summary>What was said follows, or a pause: «المتاخمة لـ“كذا” التي» is a place.</summary>
    private static bool IsClosed(MentionBook book, int after) =>
        after >= book.Words.Count || !book.Words.IsWord(after) || book.Words.Key(after) is "ان" or "انه" or "انها" or "انهم" or "بان" or "قايلا" or "قايله" or "عن" or "اجريت" or "اجرته" or "نشرت" or "نشرته";

    private KnownActor? Listed(string[] keys)
    {
        foreach (var name in gazetteer.StartingWith(keys[0]))
        {
            if (name.Actor.Medium is not null && (name.Keys.AsSpan().SequenceEqual(keys) || name.Keys.AsSpan().StartsWith(keys) && name.Keys.Length == keys.Length + 1)) return name.Actor;
        }

        return null;
    }
}
