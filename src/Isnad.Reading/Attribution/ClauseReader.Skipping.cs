using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What stands between a verb's speaker and its object and is neither.</summary>
internal sealed partial class ClauseReader
{
    /// <summary>Over «، التي اشترطت …،» between a speaker and the clause.</summary>
    private static int PastRelative(Annotated document, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var bare = at < limit && tokens[at].Key is "الذي" or "التي" or "الذين";
        if (!bare && (at + 2 >= limit || !tokens[at].IsMark("،,-–(") || tokens[at + 1].Key is not ("الذي" or "التي" or "الذين" or "اللذين" or "وهو" or "وهي"))) return at;
        for (var i = at + 2; i < Math.Min(limit, at + 18); i++)
        {
            if (tokens[i].IsMark("،,-–)")) return i + 1;
        }

        return at;
    }

    /// <summary>Over a definite adjective and its complement behind a name: «تلفزيون كذا التابع للجماعة».</summary>
    private int PastApposition(Annotated document, Overlay overlay, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        // «جزء من الحركة بقيادة فلان»: who leads those who speak.
        if (at + 1 < limit && tokens[at].Key is "بقياده" or "برئاسه" or "بزعامه" or "بامره" or "بدعم")
        {
            at += 2;
            while (at < limit && tokens[at].IsWord && (overlay.Covers(at) || Clitics.HasArticle(tokens[at].Key) || document.Tags.OpensWith(at, 'ل'))) at++;
            return at;
        }

        if (at >= limit || !tokens[at].IsWord || !Clitics.HasArticle(tokens[at].Key) || overlay.Covers(at) || document.Tags.Part(at) != PartOfSpeech.Adjective) return at;
        if (document.Times.Exists(t => t.Span.Contains(tokens[at].Start))) return at;
        var next = at + 1;
        if (next >= limit || !tokens[next].IsWord) return next;
        if (!parts.IsPreposition(tokens[next].Key) && !document.Tags.OpensWith(next, 'ل') && !document.Tags.OpensWith(next, 'ب')) return next;
        if (overlay.MentionAt(next) is { } attached) return overlay.Tokens(attached.Span).To;
        return next + 1 < limit && overlay.MentionAt(next + 1) is { } named ? overlay.Tokens(named.Span).To : next + 1;
    }

    /// <summary>«رفضت رفضا قاطعا كذا»: the verb's own noun says how and not what.</summary>
    private int PastCognate(Annotated document, VerbReading reading, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (at + 1 >= limit || !tokens[at].IsWord || !tokens[at].Key.EndsWith('ا')) return at;
        if (!verbs.Read(tokens[at].Key[..^1]).Exists(r => r.Form == VerbForm.Masdar && r.Split.Length == 0 && r.Verb.Lemma == reading.Verb.Lemma)) return at;
        at++;
        while (at < limit && tokens[at].IsWord && tokens[at].Key.EndsWith('ا') && document.Tags.Part(at) == PartOfSpeech.Adjective) at++;
        return at;
    }

    /// <summary>Moves over commas and «في …», «خلال …», «اليوم السبت» to where an object may stand.</summary>
    private int SkipAdverbials(Annotated document, Overlay overlay, QuoteMap quotes, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var start = at;
        while (at < limit && at - start < 40)
        {
            if (tokens[at].IsMark("،,")) { at++; continue; }
            // «أكد فلان لـ«الصحيفة» وجود …».
            if (tokens[at].Key is "ل" && at + 1 < limit && quotes.Opens(at + 1) && quotes.CloseOf(at + 1) is var told && told < limit && told - at <= 7) { at = told + 1; continue; }
            // Between commas: «، في تصريحات نقلتها وكالة …،», «، نشرتها “كذا”،», «، عقب لقائه …،».
            if (at > start && tokens[at - 1].IsMark("،,") && IsAside(tokens[at]) && NextComma(tokens, at, limit) is var comma and > 0) { at = comma + 1; continue; }
            if (document.Times.Exists(t => t.Span.Contains(tokens[at].Start))) { at++; continue; }
            if (!tokens[at].IsWord) break;
            if (PastManner(document, at, limit) is var how && how > at) { at = how; continue; }
            // «في التاسع من فبراير».
            if (parts.IsPreposition(tokens[at].Key) && at + 1 < limit && document.Times.Exists(t => t.Span.Contains(tokens[at + 1].Start))) { at++; continue; }
            if (tokens[at].Key is "ايضا" or "مجددا" or "كذلك" || lookAlikes.IsManner(tokens[at].Key)) { at++; continue; }
            if (!tokens[at].Key.StartsWith("لل", StringComparison.Ordinal) && tokens[at].Key.StartsWith('ل') && tokens[at].Key.Length > 3 && document.Tags.OpensWith(at, 'ل'))
            {
                at++;
                while (at < limit && tokens[at].IsWord && !overlay.Covers(at) && document.Tags.Part(at) == PartOfSpeech.Adjective) at++;
                continue;
            }

            if (tokens[at].Key is "علي" && at + 2 < limit && tokens[at + 1].Key is "لسان" && phrases.Read(document, overlay, at + 2, limit) is { } mouth) { at = mouth.To; continue; }
            if (parts.IsPreposition(tokens[at].Key) && at > start - 1)
            {
                var next = at + 1;
                while (next < limit && tokens[next].IsWord && (Clitics.HasArticle(tokens[next].Key) || overlay.Covers(next) || next == at + 1 || tokens[next].Key is "ذاته" or "ذاتها" or "نفسه" or "نفسها" or "عينه" or "له" or "لها" or "لهم" || next >= at + 2 && IsIndefiniteAdjective(document, next) && (next == at + 2 || IsIndefiniteAdjective(document, next - 1)))) next++;
                if (next < limit && tokens[next].IsMark("،,")) { at = next + 1; continue; }
                if (next < limit && (tokens[next].IsWord || document.Times.Exists(t => t.Span.Contains(tokens[next].Start))) && tokens[at].Key is not ("علي" or "الي" or "عن")) { at = next; continue; }
            }

            break;
        }

        return at;
    }

    /// <summary>«صحفي مشترك» behind «مؤتمر».</summary>
    private static bool IsIndefiniteAdjective(Annotated document, int at)
    {
        var key = document.Source.Tokens[at].Key;
        if (Clitics.HasArticle(key) || key.EndsWith('ا')) return false;
        return document.Tags.Part(at) == PartOfSpeech.Adjective || key.Length > 3 && key.EndsWith('ي') && document.Tags.Part(at) == PartOfSpeech.Noun && !WordTagger.BuiltIn.IsVerbalNoun(key);
    }

    /// <summary>«بشكل مفاجئ», «بصورة قاطعة», «على نحو غير متوقع»: the token behind how something was said; <paramref name="at"/> where nothing such stands.</summary>
    private static int PastManner(Annotated document, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var end = tokens[at].Key is "بشكل" or "بصوره" or "بطريقه" or "بنحو" or "باسلوب" or "بلهجه" or "بنبره" ? at + 1 : tokens[at].Key is "علي" && at + 1 < limit && tokens[at + 1].Key is "نحو" ? at + 2 : at;
        if (end == at || end >= limit || !tokens[end].IsWord) return at;
        if (tokens[end].Key is "غير" && end + 1 < limit) end++;
        return IsIndefiniteAdjective(document, end) ? end + 1 : at;
    }

    private bool IsAside(Token token)
    {
        if (!token.IsWord) return false;
        if (parts.IsPreposition(token.Key)) return true;
        return Clitics.Ending(token.Key) > 0 && verbs.Read(token.Key).Exists(r => r.IsFinite && r.PronounLength > 0) || token.Key.Length > 5 && token.Key.EndsWith("تها", StringComparison.Ordinal);
    }

    private static int NextComma(Token[] tokens, int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + 16); i++)
        {
            if (tokens[i].IsMark("،,")) return i;
        }

        return -1;
    }

    private bool IsObject(Annotated document, Overlay overlay, QuoteMap quotes, int at, bool hasSpeaker)
    {
        var token = document.Source.Tokens[at];
        if (quotes.Opens(at)) return true;
        if (!token.IsWord || (parts.IsFunctionWord(token.Key) && token.Key is not ("عدم" or "لا" or "انه" or "غير" or "اي" or "كل" or "جميع" or "هذه" or "هذا" or "ما"))) return false;
        if (!hasSpeaker && overlay.Covers(at)) return false;
        return token.Key.Length > 1;
    }
}
