using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// «الحكومة», «الجيش», «البرلمان»: with the article and nothing else such a noun names one body, the reader knows which. It is the body that
/// the article names so further on (a headline runs ahead of its text), else one of its own.
/// </summary>
internal sealed class LoneHeads(HeadNounLexicon heads)
{
    private readonly Recent<(HeadNoun Head, int Clitics)?> _definite = new(key => Definite(heads, key));

    public void Find(MentionBook book)
    {
        for (var i = 0; i < book.Words.Count; i++)
        {
            if (!book.Words.IsWord(i) || !Clitics.HasArticle(book.Words.Key(i)) || book.At(i) is { } cover && !book.IsOpen(i) || _definite[book.Words.Key(i)] is not var (head, clitics)) continue;
            var within = book.At(i);
            if (within is not null && (within.Actor.Head == head.Lemma || i + 1 < within.To)) continue;
            var found = Nearest(book, i, head);
            if (found is null ? head.Use != "alone" : within is null ? head.Use != "alone" && (found.IsPlural != head.IsPlural || !IsOnly(book, found)) : found == within.Actor) continue;
            // «الفصائل المعارضة» is an adjective; a people within a body's name is no actor of its own.
            if (within is null ? i > 0 && book.Words.IsWord(i - 1) && book.Words.HasArticle(i - 1) && book.IsAdjective(i) : head.Kind == ActorKind.Group) continue;
            var actor = found ?? book.New("b-" + head.Lemma, id => new ActorDraft(id, head.Kind, [book.Words.Key(i)[clitics..]], new Span(book.Words.OffsetIn(i, clitics), book.Source.Tokens[i].End).Of(book.Source.Text))
            {
                Head = head.Lemma,
                Sectors = head.Sectors,
                IsFeminine = head.IsFeminine,
                IsPlural = head.IsPlural,
            });
            book.Add(i, i + 1, clitics, actor, MentionForm.Name, "mentions.head-alone");
        }
    }

    /// <summary>Named more than once, and no other body of the article has that head: then it may be taken up before it is named.</summary>
    private static bool IsOnly(MentionBook book, ActorDraft actor) => book.Mentions.Count(m => m.Actor == actor) > 1 && book.Actors.Count(a => a.Head == actor.Head) == 1;

    private static (HeadNoun Head, int Clitics)? Definite(HeadNounLexicon heads, string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (!split.Has(Proclitics.The) || heads.Find(split.Stem(key)) is not { } head || head.Use != "alone" && (head.Kind == ActorKind.Place || head.IsPlural)) continue;
            return (head, key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length);
        }

        return null;
    }

    private static ActorDraft? Nearest(MentionBook book, int i, HeadNoun head)
    {
        MentionDraft? next = null;
        foreach (var mention in book.Mentions)
        {
            if (!string.Equals(mention.Actor.Head, head.Lemma, StringComparison.Ordinal)) continue;
            if (mention.From <= i && mention.To > i) continue;
            if (next is null || Distance(mention, i) < Distance(next, i)) next = mention;
        }

        return next?.Actor;
    }

    /// <summary>What stands before is nearer than anything behind.</summary>
    private static int Distance(MentionDraft mention, int i) => mention.From < i ? i - mention.From : 1_000_000 + mention.From - i;
}
