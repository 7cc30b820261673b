using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The one agency that a dateline («تنغرت - وكالة …») or the last line («(وكالة …)») credits with the whole article.</summary>
internal static class Credit
{
    private const int LongestLine = 6;

    /// <summary>The agency with the place that names it; null where none or several are credited, or the outlet itself.</summary>
    public static (string Actor, Span Span)? Of(Annotated document, Overlay overlay, Media media)
    {
        if (document.Source.Sentences.Length < 2) return null;
        (string Actor, Span Span)? found = null;
        foreach (var sentence in document.Source.Sentences)
        {
            var isLast = sentence.Index == document.Source.Sentences.Length - 1;
            if (!isLast && document.Source.KindOf(sentence) != PassageKind.Dateline) continue;
            if (sentence.To - sentence.From > (isLast ? LongestLine : 2 * LongestLine)) continue;
            for (var i = sentence.From; i < sentence.To; i++)
            {
                if (overlay.MentionAt(i) is not { } mention || document.Media.GetValueOrDefault(mention.Actor) != "agency") continue;
                if (media.IsSelf(mention.Actor) || found is { } other && other.Actor != mention.Actor) return null;
                found ??= (mention.Actor, mention.Span);
            }

            // «الأناضول + وكالات», «رويترز / فرانس برس»: nobody can tell who carried what.
            if (found is not null && Several(document, sentence)) return null;
        }

        return found;
    }

    private static bool Several(Annotated document, Sentence sentence)
    {
        for (var i = sentence.From; i < sentence.To; i++)
        {
            var token = document.Source.Tokens[i];
            if (token.IsMark("+/") || token.IsWord && token.Key is "وكالات" or "ووكالات" or "الوكالات" or "مراسل" or "مراسلنا") return true;
        }

        return false;
    }
}
