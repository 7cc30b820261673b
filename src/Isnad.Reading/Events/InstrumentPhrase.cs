using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Reads how far the name of an instrument runs behind its head noun: adjectives, genitives, «مع …», «بين …», «رقم (…)».</summary>
internal sealed class InstrumentPhrase(Annotated document, Overlay overlay)
{
    private const int MaximumWords = 9;

    /// <summary>The token after the name, the places named in it, and the number where there is one.</summary>
    public (int To, bool HasPlace, bool HasActor, string? Number, string? Year) Read(int at, bool definite, int limit)
    {
        var tokens = document.Source.Tokens;
        var to = at + 1;
        var (place, actor) = (false, false);
        string? number = null, year = null;
        limit = Math.Min(limit, at + 1 + MaximumWords);
        while (to < limit)
        {
            if (at > 0 && tokens[at - 1].Kind == TokenKind.Quote && tokens[to].Kind == TokenKind.Quote) break;
            if (tokens[to].Kind == TokenKind.Quote || tokens[to].IsMark("("))
            {
                if (to + 1 >= limit || !(tokens[to + 1].IsWord || tokens[to + 1].Kind == TokenKind.Number)) break;
                if (tokens[to].IsMark("(") && tokens[to + 1].Kind != TokenKind.Number) break;
                to++;
                continue;
            }

            if (tokens[to].Kind == TokenKind.Number)
            {
                if (tokens[to].Key.Length == 4 && tokens[to].Key[0] is '1' or '2' && to > at + 1 && tokens[to - 1].Key is "لعام" or "عام" or "سنه" or "لسنه") year = tokens[to].Key;
                else number ??= tokens[to].Key;
                to++;
                while (to < limit && (tokens[to].IsMark(")") || tokens[to].Kind == TokenKind.Quote || tokens[to].IsMark("+"))) to++;
                continue;
            }

            if (!tokens[to].IsWord) break;
            var next = Word(at, to, definite, limit, ref place, ref actor);
            if (next < 0) break;
            to = next;
        }

        while (to > at + 1 && (!tokens[to - 1].IsWord && tokens[to - 1].Kind != TokenKind.Number && !tokens[to - 1].IsMark(")") || tokens[to - 1].Key is "رقم" or "برقم" or "لعام" or "عام")) to--;
        return (to, place, actor, number, year);
    }

    /// <summary>«الحظر الذي فرضه المجلس في العام الماضي»: a relative clause that names who imposed it belongs to the name.</summary>
    public int Imposed(int to, int limit)
    {
        var tokens = document.Source.Tokens;
        if (to + 2 >= limit || tokens[to].Key is not ("الذي" or "التي") || overlay.MentionAt(to + 2) is not { } by) return to;
        var end = overlay.Tokens(by.Span).To;
        return end + 2 < limit && tokens[end].Key == "منذ" && tokens[end + 1].Key == "عام" && tokens[end + 2].Kind == TokenKind.Number ? end + 3 : end;
    }

    private int Word(int at, int to, bool definite, int limit, ref bool place, ref bool actor)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[to].Key;
        if (overlay.MentionAt(to) is { } mention)
        {
            var lead = mention.Span.Start - tokens[to].Start;
            if (lead > 0 && tokens[to].Key[0] is not 'و' and not 'ل') return -1;
            if (tokens[to].Key[0] == 'ل' && lead > 0 && to > at + 1 && tokens[at].Key is not ("قرار" or "قرارا" or "القرار")) return -1;
            var kind = document.Actors.Find(a => a.Id == mention.Actor)?.Kind;
            place |= kind == ActorKind.Place;
            actor |= kind != ActorKind.Place;
            return overlay.Tokens(mention.Span).To;
        }

        if (key is "رقم" or "برقم" or "لعام") return to + 1;
        if (key is "عام" or "سنه" && to + 1 < limit && tokens[to + 1].Kind == TokenKind.Number) return to + 1;
        if (key is "مع" or "بين" or "حول" or "بشان" or "في" or "علي" or "الي" or "عن")
        {
            if (to + 1 >= limit) return -1;
            if (key is "عن" or "علي" && to == at + 1 && tokens[to + 1].Key is "تسليح" or "توريد" or "تصدير" or "السلاح" or "الاسلحه") return to + 2;
            if (overlay.MentionAt(to + 1) is not null && key is not ("الي" or "عن")) return to + 1;
            return document.Words.HasArticle(to + 1) && key is "حول" or "بشان" ? to + 2 : -1;
        }

        if (Grammar.IsPreposition(key) || Grammar.OpensClause(key)) return -1;
        if (document.Words.HasArticle(to)) return key.StartsWith("لل", StringComparison.Ordinal) || key.StartsWith("بال", StringComparison.Ordinal) || key.StartsWith("وال", StringComparison.Ordinal) ? -1 : to + 1;
        if (definite) return -1;
        // A genitive without the article belongs to the name only where the article or a name closes the chain: «اتفاقية ترسيم الحدود».
        if (to == at + 1 && key is "اطلاق" or "تفاهم" or "طريق" or "انساني" or "نووي") return to + 1;
        if (to - at <= 3 && to + 1 < limit && tokens[to + 1].IsWord && (document.Words.HasArticle(to + 1) || overlay.MentionAt(to + 1) is { } close && close.Span.Start == tokens[to + 1].Start || tokens[to + 1].Key is "اطلاق")) return tokens[to + 1].Key.StartsWith("لل", StringComparison.Ordinal) ? -1 : to + 1;
        return to == at + 1 && (key.EndsWith('ي') || key.EndsWith("يه", StringComparison.Ordinal)) ? to + 1 : -1;
    }
}
