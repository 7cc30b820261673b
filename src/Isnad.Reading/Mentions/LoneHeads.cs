using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// «الحكومة», «الجيش», «البرلمان»: with the article and nothing else such a noun names one body, the reader knows which. It is the body that
/// the article names so further on (a headline runs ahead of its text), else one of its own.
/// </summary>
internal sealed class LoneHeads(HeadNounLexicon heads)
{
    private readonly Recent<(HeadNoun Head, int Clitics)?> _alone = new(key => Alone(heads, key));

    public void Find(MentionBook book)
    {
        for (var i = 0; i < book.Words.Count; i++)
        {
            if (!book.Words.IsWord(i) || book.At(i) is not null || _alone[book.Words.Key(i)] is not var (head, clitics)) continue;
            var actor = Next(book, i, head) ?? book.New("b-" + head.Lemma, id => new ActorDraft(id, head.Kind, [book.Words.Key(i)[clitics..]], new Span(book.Words.OffsetIn(i, clitics), book.Source.Tokens[i].End).Of(book.Source.Text))
            {
                Head = head.Lemma,
                Sectors = head.Sectors,
                IsFeminine = head.IsFeminine,
                IsPlural = head.IsPlural,
            });
            book.Add(i, i + 1, clitics, actor, MentionForm.Name, "mentions.head-alone");
        }
    }

    private static (HeadNoun Head, int Clitics)? Alone(HeadNounLexicon heads, string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (!split.Has(Proclitics.The) || heads.Find(split.Stem(key)) is not { Use: "alone" } head) continue;
            return (head, key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length);
        }

        return null;
    }

    private static ActorDraft? Next(MentionBook book, int i, HeadNoun head)
    {
        MentionDraft? next = null;
        foreach (var mention in book.Mentions)
        {
            if (!string.Equals(mention.Actor.Head, head.Lemma, StringComparison.Ordinal)) continue;
            if (next is null || Distance(mention, i) < Distance(next, i)) next = mention;
        }

        return next?.Actor;
    }

    /// <summary>What stands before is nearer than anything behind.</summary>
    private static int Distance(MentionDraft mention, int i) => mention.From < i ? i - mention.From : 1_000_000 + mention.From - i;
}
