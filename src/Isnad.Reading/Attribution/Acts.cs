using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The act of a statement: the cue decides; under a neutral cue the head of the content may (annotation guide).</summary>
internal sealed class Acts(Knowledge knowledge, AttitudeNouns attitudes)
{
    /// <summary>How many tokens of a content may decide its act.</summary>
    private const int Head = 9;

    /// <summary>How far behind a report the word may stand that calls it untrue.</summary>
    private const int Report = 24;

    private readonly ContentActs _words = new(knowledge);
    private readonly Sides _sides = new(knowledge);

    /// <summary>Whether somebody in the text charges, claims or denies, so that «لم نفعل» answers it.</summary>
    public static bool IsContested(List<Cue> cues) => cues.Exists(c => c.Verb is { Act: "deny" or "accuse" } or { Strength: "hedge" });

    /// <param name="contested">What <see cref="IsContested"/> says of the text.</param>
    public (string Act, string Rule) Of(Annotated document, Overlay overlay, Cue cue, bool contested)
    {
        if (cue.Verb is { } verb)
        {
            // «أعرب عن قلقه», «أكد ضرورة»: with a prepositional or nominal complement the noun decides.
            // «مشيرا إلى أن الاتفاق …»: of a clause the first noun is what is spoken of.
            var clause = cue.ContentFrom > 0 && ClauseReader.IsComplementiser(document.Source.Tokens[cue.ContentFrom - 1].Key, out _);
            if (!clause && cue.Frame is "obj" or "an-prep" or "ala" or "ila" or "bi" && verb.Act is "say" or "affirm" or "announce" or "note" && Attitude(document, cue, verb) is { } act) return (act, "act.attitude-noun");
            // «ويقدر بنحو مليون», «مقدرا العدد بـ20 ألفا»: an estimate is no praise.
            if (verb.Act == "praise" && HasFigure(document.Source.Tokens, cue)) return ("say", "act.of-figure");
            if (verb.Act != "say") return (verb.Act, "act.of-verb");
        }

        if (IsCharge(document, cue)) return ("accuse", "act.of-accuser");
        return FromContent(document, overlay, cue, contested) is { } content ? (content, "act.of-content") : (cue.Verb?.Act ?? "say", "act.of-verb");
    }

    /// <summary>The noun of attitude that the complement begins with, behind «مجددا», «مرة أخرى», «على».</summary>
    private string? Attitude(Annotated document, Cue cue, ReportingVerb verb)
    {
        var tokens = document.Source.Tokens;
        for (var i = cue.ContentFrom; i < Math.Min(cue.ContentTo, cue.ContentFrom + 4); i++)
        {
            if (!tokens[i].IsWord) continue;
            if (attitudes.Find(tokens[i].Key) is { } act) return IsOverruled(tokens, i, verb, act) ? null : act;
            if (tokens[i].Key is not ("علي" or "مره" or "اخري" or "مجددا" or "ايضا" or "كذلك" or "تمام" or "كامل" or "بالغ" or "شديد" or "عميق")) return null;
        }

        return null;
    }

    /// <summary>«أكد استعداده» affirms, «أعلن عزمه» announces; «اعتراض صواريخ» is no objection, which takes على.</summary>
    private static bool IsOverruled(Token[] tokens, int at, ReportingVerb verb, string act) =>
        act == "promise" && verb.Act is "affirm" or "announce" || act == "support" && verb.Act == "affirm" || act == "reject" && verb.Act == "announce" && at + 1 < tokens.Length && tokens[at + 1].Key.StartsWith('ل');

    /// <summary>What a prosecutor or an indictment says of somebody is a charge.</summary>
    private bool IsCharge(Annotated document, Cue cue)
    {
        if (cue.Speaker is not { } phrase) return false;
        for (var i = phrase.From; i < Math.Min(phrase.To, phrase.From + 4); i++)
        {
            if (_words.IsAccuser(document.Source.Tokens[i].Key)) return true;
        }

        return false;
    }

    private string? FromContent(Annotated document, Overlay overlay, Cue cue, bool contested)
    {
        var tokens = document.Source.Tokens;
        var limit = Math.Min(cue.ContentTo, cue.ContentFrom + Head);
        if (Negation(document, overlay, cue, contested) is { } negated) return negated;
        for (var i = cue.ContentFrom; i < limit; i++)
        {
            if (!tokens[i].IsWord) continue;
            if (_words.PhraseAt(tokens, i, cue.ContentTo) is { } phrase) return phrase;
            if (_words.Noun(tokens[i].Key) is { } noun) return noun;
            if (IsPredicate(tokens, i, cue) && _words.Verdict(tokens[i].Key) is { } verdict) return verdict;
            if (i <= cue.ContentFrom + 1 && IsOwnFuture(document, tokens[i])) return "promise";
            if (FromVerb(document, overlay, cue, i) is { } act) return act;
        }

        return null;
    }

    /// <summary>«جريمة», «أمرا معيبا» say what something is; «جريمة القتل» and the first noun are what is spoken of.</summary>
    private static bool IsPredicate(Token[] tokens, int at, Cue cue)
    {
        var says = cue.Verb is { } verb && verb.Takes("accused-obj");
        if (at == cue.ContentFrom && !says || Clitics.HasArticle(tokens[at].Key)) return false;
        return at + 1 >= cue.ContentTo || !tokens[at + 1].IsWord || !tokens[at + 1].Key.StartsWith("ال", StringComparison.Ordinal);
    }

    private string? FromVerb(Annotated document, Overlay overlay, Cue cue, int at)
    {
        var tokens = document.Source.Tokens;
        foreach (var (kind, act, form) in _words.Verbs(tokens[at].Key))
        {
            if (kind == "verb")
            {
                if (at > cue.ContentFrom + 3) continue;
                if (form.Agreement.HasFlag(Agreement.First) && IsFirst(document, tokens[at])) return Meant(tokens, cue, at, act);
                if (form.Form == VerbForm.Present && at <= cue.ContentFrom + 2 && tokens[at].Key[0] is 'ي' or 'ت' or 'س' or 'و') return act;
                continue;
            }

            if ((form.Agreement & Agreement.Third) == Agreement.None || form.Form is not (VerbForm.Past or VerbForm.Present)) continue;
            if (IsNegated(tokens, at, cue) || Doer(document, overlay, cue, at) is not { } doer) continue;
            if (doer == Side.Own || kind == "attack" && (doer != Side.Enemy && !TakesSides(document, cue) || HitsEnemy(tokens, at, cue))) continue;
            return act;
        }

        return null;
    }

    /// <summary>«نؤكد رفضنا»: the attitude is meant, not the affirming.</summary>
    private string Meant(Token[] tokens, Cue cue, int at, string act)
    {
        if (act != "affirm") return act;
        for (var i = at + 1; i < Math.Min(cue.ContentTo, at + 3); i++)
        {
            if (tokens[i].IsWord && attitudes.Find(tokens[i].Key) is { } meant) return meant;
        }

        return act;
    }

    /// <summary>«ألتزم» is the first person, «التزم» is not: its hamza is written.</summary>
    private static bool IsFirst(Annotated document, Token token) => token.Key[0] != 'ا' || document.Text[Clitics.OffsetAfter(document.Text, token, 0)] == 'أ';

    /// <summary>What one's own side did not do or will not do: a denial, a refusal.</summary>
    private string? Negation(Annotated document, Overlay overlay, Cue cue, bool contested)
    {
        var tokens = document.Source.Tokens;
        var own = cue.ContentFrom > 0 && tokens[cue.ContentFrom - 1].Key is "انه" or "انها" or "انهم" or "انهما" or "بانه" or "بانها" or "بانهم";
        var claim = false;
        // «التقارير التي تحدثت عن كذا غير صحيحة»: the verdict on a report may stand far behind it.
        if (IsRefutedReport(tokens, cue)) return "deny";
        for (var i = cue.ContentFrom; i < Math.Min(cue.ContentTo, cue.ContentFrom + Head); i++)
        {
            if (!tokens[i].IsWord) continue;
            var key = tokens[i].Key;
            if (i < cue.ContentFrom + 2) claim |= _words.IsClaim(key) || key is "ما" && i + 1 < cue.ContentTo && tokens[i + 1].Key is "نشر" or "نشره" or "نشرته" or "نسب" or "تردد" or "اشيع" or "يتردد" or "ورد" or "قيل" or "ذكر" or "ذكره" or "ذكرته";
            if (claim && i > cue.ContentFrom && key is "لا" or "ليس" or "ليست" or "غير" or "محض" or "مجرد" or "عار" or "عاريه" or "كاذبه" or "باطله" or "ملفقه") return "deny";
            own |= _sides.IsOwnWord(key) || overlay.MentionAt(i) is { } mention && Sides.IsOwn(document, cue.Actor, mention.Actor);
            if (key is not ("لم" or "لا" or "لن" or "ليس" or "ليست" or "لسنا" or "لست" or "ولن" or "ولم")) continue;
            if (_words.PhraseAt(tokens, i, cue.ContentTo) is { } phrase) return phrase;
            if (i + 1 >= cue.ContentTo || !tokens[i + 1].IsWord) continue;
            var next = tokens[i + 1];
            var first = key is "لسنا" or "لست" || key is "لم" or "لا" or "لن" && next.Key[0] is 'ن' && next.Key.Length > 3 && CommonWords.BuiltIn.Contains("ي" + next.Key[1..]);
            if (!first && !own || i > cue.ContentFrom + 5) return null;
            if (key == "لا" && next.Key is "يمكن" && first | own) return own ? "reject" : null;
            if (_sides.IsModal(next.Key)) return null;
            if (key is "لن" or "ولن") return "reject";
            return contested || IsEmphatic(tokens, i, cue) ? "deny" : null;
        }

        return null;
    }

    private static bool HasFigure(Token[] tokens, Cue cue)
    {
        for (var i = cue.ContentFrom; i < Math.Min(cue.ContentTo, cue.ContentFrom + 4); i++)
        {
            if (tokens[i].Kind == TokenKind.Number || tokens[i].Key is "نحو" or "بنحو" or "بحوالي" or "حوالي" or "قرابه" or "بقرابه" or "زهاء" or "بزهاء") return true;
        }

        return false;
    }

    private bool IsRefutedReport(Token[] tokens, Cue cue)
    {
        var head = cue.ContentFrom < cue.ContentTo && tokens[cue.ContentFrom].Key is "هذه" or "هذا" or "تلك" or "ان" ? cue.ContentFrom + 1 : cue.ContentFrom;
        if (head >= cue.ContentTo || !_words.IsClaim(tokens[head].Key)) return false;
        for (var i = head + 1; i + 1 < Math.Min(cue.ContentTo, head + Report); i++)
        {
            if (tokens[i].Key is "غير" or "ليس" or "ليست" && tokens[i + 1].Key is "صحيح" or "صحيحه" or "دقيق" or "دقيقه" or "صحيحا" or "دقيقا") return true;
        }

        return false;
    }

    /// <summary>«لم … قط», «ليس … أي»: denied outright.</summary>
    private static bool IsEmphatic(Token[] tokens, int at, Cue cue)
    {
        for (var i = at + 1; i < Math.Min(cue.ContentTo, at + 6); i++)
        {
            if (tokens[i].Key is "قط" or "ابدا" or "اصلا" or "اطلاقا" or "مطلقا" or "اي" or "ايه" or "بتاتا") return true;
        }

        return false;
    }

    private static bool IsNegated(Token[] tokens, int at, Cue cue) => at > cue.ContentFrom && tokens[at - 1].Key is "لم" or "لا" or "لن" or "ما" or "ان" or "بان" or "كي" or "حتي";

    /// <summary>Whose deed a verb tells: the subject right behind it, else the one before it in the content.</summary>
    private Side? Doer(Annotated document, Overlay overlay, Cue cue, int at)
    {
        var tokens = document.Source.Tokens;
        Side? found = null;
        for (var i = cue.ContentFrom; i < at; i++)
        {
            if (!tokens[i].IsWord) continue;
            if (_sides.IsOwnWord(tokens[i].Key)) found ??= Side.Own;
            if (_sides.IsEnemy(tokens[i].Key)) return Side.Enemy;
            if (SideOf(document, overlay, cue, i) is { } side) found ??= side;
        }

        if (found is not null || at + 1 >= cue.ContentTo) return found;
        return _sides.IsEnemy(tokens[at + 1].Key) ? Side.Enemy : SideOf(document, overlay, cue, at + 1);
    }

    private static Side? SideOf(Annotated document, Overlay overlay, Cue cue, int at)
    {
        if ((overlay.MentionAt(at)?.Actor ?? overlay.RoleAt(at)?.Actor) is not { } actor) return null;
        if (document.Actors.Find(a => a.Id == actor) is { Kind: ActorKind.Place, Known: false }) return null;
        return Sides.IsOwn(document, cue.Actor, actor) ? Side.Own : Side.Other;
    }

    /// <summary>A named speaker of a house, a state or a movement takes sides; witnesses and nameless sources tell what happened.</summary>
    private static bool TakesSides(Annotated document, Cue cue) => cue.Actor is { } speaker && !speaker.StartsWith("d-", StringComparison.Ordinal) && !speaker.StartsWith("g-", StringComparison.Ordinal)
        && (cue.IsHedged || document.Actors.Find(a => a.Id == speaker) is { Country: not null });

    private bool HitsEnemy(Token[] tokens, int at, Cue cue)
    {
        for (var i = at + 1; i < Math.Min(cue.ContentTo, at + 7); i++)
        {
            if (tokens[i].IsWord && _sides.IsEnemy(tokens[i].Key)) return true;
        }

        return false;
    }

    /// <summary>«سنواصل», «سأعمل»: what the speaker says he will do.</summary>
    private static bool IsOwnFuture(Annotated document, Token token) =>
        token.Key.Length > 4 && token.Key[0] == 'س' && document.Text[Clitics.OffsetAfter(document.Text, token, 1)] is 'ن' or 'أ' && !CommonWords.BuiltIn.IsOrdinary(token.Key) && (CommonWords.BuiltIn.Contains(token.Key[1..]) || CommonWords.BuiltIn.Contains("ي" + token.Key[2..]));

    private enum Side
    {
        Own,
        Other,
        Enemy,
    }
}
