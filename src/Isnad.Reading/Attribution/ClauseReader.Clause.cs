using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What opens the content: a complementiser, a colon, a quotation mark or a preposition of the verb's.</summary>
internal sealed partial class ClauseReader
{
    /// <summary>A quotation of so many tokens may be a name.</summary>
    private const int MaximumName = 5;

    private Complement? Clause(Annotated document, Overlay overlay, QuoteMap quotes, int from, VerbReading reading, int limit, bool hasSpeaker)
    {
        var tokens = document.Source.Tokens;
        Complement? prepositional = null;
        var verb = reading.Verb;
        for (var i = from; i < Math.Min(limit, from + Reach); i++)
        {
            var token = tokens[i];
            if (token.IsMark(":؛") && token.Key == ":")
            {
                if (!verb.Takes("quote") && !verb.Takes("inna")) return prepositional;
                return Opening("quote", i, i + 1, quotes, document, limit);
            }

            // «اطلعت عليه “كذا، إنه …»: a mark that nothing closes, with the clause opening right behind it, is no quotation.
            // «في تصريح لـ«الصحيفة»»: a name and nothing said.
            if (quotes.Opens(i) && i > from && tokens[i - 1].Key is "ل" && quotes.CloseOf(i) - i <= 6 && !quotes.IsUnclosed(i))
            {
                i = quotes.CloseOf(i);
                continue;
            }

            // «في تصريح للقناة "كذا": "…"»: a name, a colon and what was said.
            if (i > from && quotes.Opens(i) && !quotes.IsUnclosed(i) && quotes.CloseOf(i) - i <= MaximumName && quotes.CloseOf(i) + 2 < limit && tokens[quotes.CloseOf(i) + 1].IsMark(":") && quotes.Opens(quotes.CloseOf(i) + 2))
            {
                i = quotes.CloseOf(i);
                continue;
            }

            // «في تصريحات نقلتها "القناة كذا" أن …», «المجموعة "كذا"، … إنه»: a few words, and the clause opens soon behind them.
            if (i > from && quotes.Opens(i) && !quotes.IsUnclosed(i) && quotes.CloseOf(i) - i <= MaximumName && IsTitle(document, overlay, quotes, i, limit))
            {
                i = quotes.CloseOf(i);
                continue;
            }

            if (quotes.Opens(i) && quotes.IsUnclosed(i) && OpensWithin(tokens, i + 1, Math.Min(limit, i + 5))) continue;
            if (quotes.Opens(i) && !IsQuotedName(overlay, quotes, i))
            {
                if (quotes.CloseOf(i) - i > 3 && verb.Takes("quote") && (prepositional is null || prepositional.Value.ContentFrom == i)) return new Complement("quote", i, i + 1, i);
                continue;
            }

            if (quotes.Opens(i) && quotes.CloseOf(i) - i > 8 && verb.Takes("quote") && prepositional is null) return new Complement("quote", i, i + 1, i);
            if (lookAlikes.PastAnonymity(tokens, i, limit) is var named && named > i)
            {
                i = named - 1;
                continue;
            }

            if (!token.IsWord || token.Key == "ان" && i > from && tokens[i - 1].IsMark(".") && tokens[i - 1].End == token.Start) continue;
            if (PastManner(document, i, limit) is var how && how > i)
            {
                if (i == from) from = how;
                i = how - 1;
                continue;
            }

            // A participle behind a comma opens a statement of its own: «، مضيفا أن».
            if (i > from && tokens[i - 1].IsMark("،,") && (verbs.IsCircumstance(token.Key) || token.Key.EndsWith('ه') && reading.IsFinite && verbs.Read(token.Key).Exists(r => r.Form == VerbForm.Participle && r.Split.Length == 0) && OpensWithin(tokens, i + 1, Math.Min(limit, i + 3)))) return prepositional;
            // «إلا أن» and «بيد أن» go on with something else; «بعد أن زار …» says when.
            if (token.Key is "الا" && i + 1 < limit && IsComplementiser(tokens[i + 1].Key, out _)) return prepositional;
            // «سي.إن.إن»: a letter's name.
            if (i + 1 < limit && tokens[i + 1].IsMark(".") && tokens[i + 1].Start == token.End && i + 2 < limit && tokens[i + 2].IsWord && tokens[i + 2].Start == tokens[i + 1].End || i > from && tokens[i - 1].IsMark(".") && tokens[i - 1].End == token.Start) continue;
            if (lookAlikes.OpensNoContent(tokens, i) && IsComplementiser(token.Key, out _)) continue;
            if (IsComplementiser(token.Key, out var bi))
            {
                if (!verb.Takes("inna") && !(verb.Takes("an") || prepositional is { } p && p.ContentFrom == i || bi && verb.Takes("bi"))) return prepositional;
                if (prepositional is { } earlier && earlier.ContentFrom < i - 1 && earlier.ContentFrom <= from + 1 && !bi) return prepositional;
                return Opening(prepositional is { } pre && pre.ContentFrom == i ? pre.Frame : "inna", i, AfterComplementiser(token.Key, i), quotes, document, limit);
            }

            // «وصفت الوزارة على لسان ناطق بوزارة كذا التقرير بـ"الكاذب"»: what is said of somebody stands in the marks.
            if (prepositional is { Frame: "bi", Quote: < 0 } && token.Key is "ب" && i + 1 < limit && quotes.Opens(i + 1) && verb.Takes("accused-obj") && verb.Act == "say") prepositional = new Complement("bi", i, i + 1, i + 1);
            if (prepositional is null && Preposition(document, overlay, quotes, verb, i, hasSpeaker || i == from || tokens[i - 1].IsMark("،,") || TakesObjectBetween(verb) && i - from <= 9) is { } found) prepositional = found;
            if (i > from && tokens[i - 1].Key is "ولم" or "ولن" && verbs.IsFinite(token.Key)) break;
            if (i > from && !overlay.Covers(i) && prepositional is null && verbs.Read(token.Key).Exists(r => r.IsFinite && r.PronounLength == 0 && r.Verb.Strength != "weak" && !r.Verb.Takes("passes-on") && token.Key.Length > 3)) break;
            if (prepositional is not null && prepositional.Value.ContentFrom < i - 2 && !(prepositional.Value is { Frame: "bi", Quote: < 0 } && verb.Takes("accused-obj") && verb.Act == "say")) break;
        }

        return prepositional;
    }

    /// <summary>A short quotation is a name where a clause opens soon behind it, or where it stands behind the noun it names («برنامج "كذا"»).</summary>
    private bool IsTitle(Annotated document, Overlay overlay, QuoteMap quotes, int open, int limit)
    {
        var tokens = document.Source.Tokens;
        var close = quotes.CloseOf(open);
        for (var i = open + 1; i < close; i++)
        {
            if (document.Tags.Part(i) == PartOfSpeech.Verb && !overlay.Covers(i)) return false;
        }

        for (var i = close + 1; i < Math.Min(limit, close + 16) && !tokens[i].IsMark(".؛"); i++)
        {
            if (tokens[i].IsWord && IsComplementiser(tokens[i].Key, out _) && !lookAlikes.OpensNoContent(tokens, i)) return true;
            if (tokens[i].IsWord && verbs.IsCircumstance(tokens[i].Key) || quotes.Opens(i)) break;
        }

        var before = tokens[open - 1];
        return before.IsWord && document.Tags.Part(open - 1) == PartOfSpeech.Noun && !Clitics.HasArticle(before.Key) && !overlay.Covers(open - 1) && !verbs.IsCircumstance(before.Key) && Clitics.Ending(before.Key) == 0;
    }

    /// <summary>A quotation that holds one name and no more.</summary>
    private static bool IsQuotedName(Overlay overlay, QuoteMap quotes, int open)
    {
        if (quotes.CloseOf(open) <= open + 1 || !overlay.Covers(open + 1)) return false;
        for (var i = open + 1; i < quotes.CloseOf(open); i++)
        {
            if (!overlay.Covers(i)) return false;
        }

        return true;
    }

    private static bool OpensWithin(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsWord && IsComplementiser(tokens[i].Key, out _)) return true;
        }

        return false;
    }

    /// <summary>«مطالبا الحكومة بفتح الطريق», «دعا الجيران إلى»: the one addressed or charged stands before the content.</summary>
    private static bool TakesObjectBetween(ReportingVerb verb) => verb.Takes("addr-obj") || verb.Takes("accused-obj");

    /// <summary>أن، إن، أنه، بأن، بأنها; the pronoun belongs to the content but its word is the complementiser's.</summary>
    internal static bool IsComplementiser(string key, out bool bi)
    {
        bi = false;
        var stem = key;
        if (stem.StartsWith('ب') && stem.Length > 2)
        {
            stem = stem[1..];
            bi = true;
        }

        return stem is "ان" or "انه" or "انها" or "انهم" or "انهما" or "اننا" or "انني" or "انك" or "الا";
    }

    private static int AfterComplementiser(string key, int at)
    {
        _ = key;
        return at + 1;
    }

    private static Complement Opening(string frame, int at, int from, QuoteMap quotes, Annotated document, int limit)
    {
        var tokens = document.Source.Tokens;
        while (from < limit && tokens[from].IsMark("،,:.") && !quotes.Opens(from)) from++;
        // «قال: إن …»: the complementiser behind a colon is no part of what was said.
        if (tokens[at].IsMark(":") && from + 1 < limit && tokens[from].Key == "ان") from++;
        if (from < limit && quotes.Opens(from)) return new Complement(frame, at, from + 1, from);
        return new Complement(frame, at, from, -1);
    }

    private Complement? Preposition(Annotated document, Overlay overlay, QuoteMap quotes, ReportingVerb verb, int i, bool isNear)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[i].Key;
        if (!isNear || (overlay.Covers(i) && !StartsBehindClitic(document, overlay, i))) return null;
        var whole = key switch
        {
            "الي" => "ila",
            "علي" => "ala",
            "عن" => "an-prep",
            "من" => "min",
            "في" => "fi",
            "حول" => "hawl",
            _ => null,
        };
        if (whole is not null)
        {
            if (!verb.Takes(whole)) return null;
            // «أيد، في حذر، الاتفاق».
            if (whole == "fi" && (IsChannelWord(tokens, i + 1) || i > 0 && tokens[i - 1].IsMark("،,") && i + 2 < tokens.Length && (tokens[i + 2].IsMark("،,") || i + 3 < tokens.Length && tokens[i + 3].IsMark("،,")))) return null;
            return i + 1 < tokens.Length ? new Complement(whole, i, i + 1, -1) : null;
        }

        if (key.Length > 2 && key[0] == 'ب' && verb.Takes("bi") && IsBehindClitic(document, i)) return new Complement("bi", i, i, -1);
        if (key.Length > 2 && key[0] == 'ل' && verb.Takes("li") && IsBehindClitic(document, i)) return new Complement("li", i, i, -1);
        // «وصفه بـ«كذا»»: the preposition stands by itself before the mark.
        if (key is "ب" && verb.Takes("bi") && i + 1 < tokens.Length && quotes.Opens(i + 1)) return new Complement("bi", i, i + 1, i + 1);
        return null;
    }

    private static bool StartsBehindClitic(Annotated document, Overlay overlay, int i) => overlay.MentionAt(i) is { } mention && mention.Span.Start > document.Source.Tokens[i].Start;

    private static bool IsChannelWord(Token[] tokens, int i) => i < tokens.Length && tokens[i].Key is "بيان" or "تصريح" or "تصريحات" or "مقابله" or "حديث" or "كلمه" or "موتمر";

    /// <summary>The word opens with ب or ل as a preposition, and not as a letter of its own.</summary>
    private bool IsBehindClitic(Annotated document, int i) =>
        document.Source.Tokens[i].Key is { Length: > 2 } key && !parts.IsFunctionWord(key)
        && (document.Tags.OpensWith(i, key[0]) ? document.Tags.Cut(i).Ending < key.Length - 2 : key.Length == 3 && CommonWords.BuiltIn.IsOrdinary(key[1..]));
}
