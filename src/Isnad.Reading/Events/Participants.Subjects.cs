using Isnad.Arabic;

namespace Isnad.Reading;

/// <content>Who does what a verb tells: behind it, before it, or dropped.</content>
internal sealed partial class Participants
{
    /// <summary>Whoever did the verb at <paramref name="at"/>, where the noun phrase behind it ends, and whether somebody unnamed did.</summary>
    /// <param name="hasPronoun">The verb carries its object: a name before it is no subject, one behind it is.</param>
    private (IReadOnlyList<string> Actors, int After, bool IsUnnamed) Subject(int at, Agreement agreement, bool hasConjunction, bool hasPronoun, EventDraft draft, int limit)
    {
        var tokens = document.Source.Tokens;
        var floor = draft.Floor;
        // «المدن التي سيطرت عليها»: the pronoun takes up the head, which is then no subject.
        IReadOnlyCollection<string>? absent = draft.Absent;
        if (at + 1 < limit && !hasPronoun && Grammar.WithPronoun(tokens[at + 1].Key).Slot != Slots.None && !overlay.Covers(at + 1) && at > floor && Grammar.IsRelative(tokens[at - 1].Key))
        {
            hasPronoun = true;
            if (Before(at, floor, Agreement.None) is { } head) absent = [.. head, .. absent ?? []];
        }

        if (!hasConjunction && OfParticle(at, draft) is { } told) return (told, at + 1, false);
        var next = SkipAdverbs(at + 1, limit);
        if (next < limit && tokens[next].Key.EndsWith("ان", StringComparison.Ordinal) && pairs.Read(next) is { } two) return (two, next + 1, false);
        if (!hasConjunction && at > floor && pairs.Read(at - 1) is { } both) return (both, at + 1, false);
        if (!hasConjunction && !hasPronoun && Adjacent(at, floor, agreement) is { } headed) return (headed, at + 1, false);
        if (!hasConjunction && Carried(at, floor) is { } owners) return (owners, at + 1, owners.Count == 0);
        var plural = IsPlural(agreement);
        if (!plural && actors.Read(next, limit) is { } phrase && phrase.Actors.Any(actors.CanAct) && Agrees(agreement, phrase.Actors[0])) return (phrase.Actors, AfterAdjectives(phrase.To, limit), false);
        if (!hasConjunction && !hasPronoun && Before(at, floor, agreement) is { } before) return (before, at + 1, false);
        if (!plural && next < limit && tokens[next].IsWord && !overlay.Covers(next) && adjectives.GroupOf(tokens[next].Key) is { } group) return ([group], next + 1, false);
        if (hasConjunction && next > at + 1 && Grammar.WithPronoun(tokens[at + 1].Key).Slot != Slots.None && next < limit && !document.Words.HasArticle(next) && Joint(at, agreement, plural, draft) is { } beside) return (beside, at + 1, false);
        if (!hasConjunction && at > floor && tokens[at - 1].IsWord && document.Words.HasBareArticle(at - 1) && !overlay.Covers(at - 1) && !Grammar.OpensClause(tokens[at - 1].Key)) return ([], at + 1, true);
        if (!plural && next < limit && tokens[next].IsWord && !Grammar.IsPreposition(tokens[next].Key) && !overlay.Covers(next) && !StartsBehindPreposition(tokens[next].Key))
        {
            return KnownAs(next, limit) is { } name ? (name.Actors, name.To, false) : ([], AfterNoun(next, limit), true);
        }

        if (hasConjunction && Joint(at, agreement, plural, draft) is { } same) return (same, at + 1, false);
        var last = antecedents.Last(at, floor, FeminineOf(agreement), plural, absent);
        return (last is null ? Continuing(at, agreement, draft) : [last], at + 1, false);
    }

    /// <summary>«طائرات حربية تركية شنت …»: whose they are, in the adjectives between such a noun and the verb; none where those tell of nobody, null where no such noun stands there.</summary>
    private List<string>? Carried(int at, int floor)
    {
        var i = at - 1;
        while (i > floor && at - i < 4 && document.Source.Tokens[i].IsWord && !overlay.Covers(i) && !document.Words.HasArticle(i) && document.Tags.Part(i) == PartOfSpeech.Adjective) i--;
        return i >= floor && i < at - 1 && document.Source.Tokens[i].IsWord && !overlay.Covers(i) && !document.Words.HasArticle(i) && actors.IsCarrier(i) ? adjectives.Behind(i + 1, at) : null;
    }

    /// <summary>«تحالف مسلح يعرف باسم كذا», «جماعة تسمى كذا»: the name behind such words.</summary>
    private ActorPhrase? KnownAs(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        for (var i = at + 1; i < Math.Min(limit - 1, at + 5); i++)
        {
            if (!tokens[i].IsWord) return null;
            if (tokens[i].Key is not ("يعرف" or "تعرف" or "عرف" or "عرفت" or "المعروف" or "المعروفه" or "معروف" or "معروفه" or "يسمي" or "تسمي" or "يدعي" or "تدعي" or "اسمه" or "اسمها")) continue;
            var behind = tokens[i + 1].Key is "باسم" or "باسمه" or "باسمها" ? i + 2 : i + 1;
            return behind < limit ? actors.Read(behind, limit) ?? actors.Read(behind, limit, Proclitics.With) : null;
        }

        return null;
    }

    /// <summary>«كما اتهمتهم …»: a sentence that begins with a verb and names nobody goes on with whoever spoke last in the one before.</summary>
    private IReadOnlyList<string> Continuing(int at, Agreement agreement, EventDraft draft)
    {
        var sentence = document.Source.SentenceOf[at];
        if (draft.Inside is not null || sentence == 0 || at - document.Source.Sentences[sentence].From > 2 || FeminineOf(agreement) is not { } feminine) return [];
        var start = document.Source.Tokens[document.Source.Sentences[sentence].From].Start;
        var before = document.Source.Tokens[document.Source.Sentences[sentence - 1].From].Start;
        return document.Statements.FindLast(s => s.Cue.Start >= before && s.Cue.End <= start && s.Inside is null) is { Speaker.Actor: { } speaker } && antecedents.IsFeminine(speaker) == feminine ? [speaker] : [];
    }

    /// <summary>«أنها رفضت», «لكنه وافق»: the pronoun before the verb is its subject. At the head of reported words it is the speaker, where the gender allows.</summary>
    private IReadOnlyList<string>? OfParticle(int at, EventDraft draft)
    {
        var tokens = document.Source.Tokens;
        var i = at - 1;
        while (i > draft.Floor && tokens[i].Key is "قد" or "سوف" or "لم" or "لن" or "لا" or "كان" or "كانت") i--;
        if (i < draft.Floor || Grammar.SubjectPronoun(tokens[i].Key) is not { Length: > 0 } pronoun) return null;
        if (draft.Inside is { Speaker.Actor: { } speaker } inside && inside.Content.Start <= tokens[i + 1].Start && inside.Content.Start >= tokens[i].Start
            && (pronoun is not ("ه" or "ها") || antecedents.IsFeminine(speaker) == (pronoun == "ها")))
        {
            // «اتهمت فلانة فلانا بأنه …»: what somebody is charged with he did, not who charges him.
            return tokens[i].Key[0] == 'ب' && draft.Charged.Count > 0 ? draft.Charged : [speaker];
        }

        return antecedents.Of(pronoun, i, Math.Max(0, draft.Floor - 20), draft.Absent) is { } meant ? [meant] : [];
    }

    /// <summary>«أثنى على موقفه وطلب منه …»: a verb joined by و to another has the same subject.</summary>
    private IReadOnlyList<string>? Joint(int at, Agreement agreement, bool plural, EventDraft draft)
    {
        var start = document.Source.Tokens[at].Start;
        var found = told.FindLast(e => e.Trigger.Start >= document.Source.Tokens[draft.Floor].Start && e.Trigger.End < start && e.Source.Count > 0
            && (e.Rule.StartsWith("events.verb", StringComparison.Ordinal) ? (draft.Inside?.Content.Contains(e.Trigger) ?? true) : (draft.Inside is null || (e.Trigger == draft.Inside.Cue && IsNearContent(at, draft))) && e.Rule.StartsWith("events.speech", StringComparison.Ordinal)));
        if (found is null) return null;
        if (plural ? found.Source.Count < 2 && !antecedents.IsPlural(found.Source[0]) : FeminineOf(agreement) is { } feminine && antecedents.IsFeminine(found.Source[0]) != feminine) return null;
        return found.Source;
    }

    private static bool? FeminineOf(Agreement agreement)
    {
        var third = agreement & Agreement.Third;
        if (third == Agreement.None) return null;
        return third == Agreement.FeminineSingular ? true : third == Agreement.MasculineSingular ? false : null;
    }

    private bool Agrees(Agreement agreement, string actor) => FeminineOf(agreement) is not { } feminine || actors.Find(actor)?.Kind != ActorKind.Person || antecedents.IsFeminine(actor) == feminine || !document.Agreements.ContainsKey(actor);

    /// <summary>The name right before the verb, or before a relative pronoun, with no comma between.</summary>
    private IReadOnlyList<string>? Adjacent(int at, int floor, Agreement agreement)
    {
        var tokens = document.Source.Tokens;
        return at > floor && (tokens[at - 1].IsWord || tokens[at - 1].Kind == TokenKind.Quote) && tokens[at - 1].Key is not "كان" and not "كانت" and not "كانوا" ? Before(at, floor, agreement) : null;
    }

    private IReadOnlyList<string>? Before(int at, int floor, Agreement agreement)
    {
        var tokens = document.Source.Tokens;
        var end = at;
        var isRelative = false;
        if (end - 3 >= floor && tokens[end - 1].Key == "ان" && tokens[end - 2].Key == "سبق" && Grammar.IsRelative(tokens[end - 3].Key)) end -= 2;
        while (end > floor && (tokens[end - 1].IsMark("،,)-–") || tokens[end - 1].Kind == TokenKind.Quote || Grammar.IsRelative(tokens[end - 1].Key) || tokens[end - 1].Key is "قد" or "كان" or "كانت" or "كانوا" or "سوف" or "لا" or "لم" or "لن" or "هو" or "هي" or "هم"))
        {
            end--;
            isRelative |= Grammar.IsRelative(tokens[end].Key);
        }

        // «تنظيم فلان الإرهابي أعدم …»: adjectives behind the name.
        for (var skipped = 0; skipped < 2 && end - 2 >= floor && !overlay.Covers(end - 1) && tokens[end - 1].IsWord && document.Words.HasBareArticle(end - 1) && tokens[end - 2].IsWord && !Grammar.OpensClause(tokens[end - 1].Key) && !Grammar.IsPreposition(tokens[end - 2].Key); skipped++)
        {
            if (overlay.Covers(end - 2) || document.Words.HasArticle(end - 2)) end--;
            else break;
        }

        if (end <= floor) return null;
        if (!overlay.Covers(end - 1)) return actors.Read(end - 1, end)?.Actors;
        for (var i = end - 1; i >= Math.Max(floor, end - 12); i--)
        {
            // «لمسلحين يشنون …»: a relative clause leaves the preposition to its head.
            if ((actors.Read(i, end) ?? (isRelative || !document.Words.HasArticle(i) ? actors.Read(i, end, Proclitics.To) ?? actors.Read(i, end, Proclitics.With) : null)) is not { } phrase || phrase.To < end || !phrase.Actors.Any(actors.CanAct)) continue;
            // «في شمال العراق أعدموا»: what stands behind a preposition does nothing, nor does a state in the plural.
            if (!isRelative && i > floor && (Grammar.IsPreposition(tokens[i - 1].Key) && !(i - 2 >= floor && actors.Read(i - 2, end) is { } counted && counted.To >= end) || IsPlural(agreement) && phrase.Actors.Count == 1 && actors.Find(phrase.Actors[0])?.Kind == ActorKind.Place)) return null;
            return FirstOfList(i, end, floor) ?? phrase.Actors;
        }

        return null;
    }

    /// <summary>«تنظيم فلان المتطرف»: behind the adjectives of a name.</summary>
    private int AfterAdjectives(int at, int limit)
    {
        while (at < limit && document.Source.Tokens[at].IsWord && !overlay.Covers(at) && document.Words.HasBareArticle(at) && document.Tags.Part(at) == PartOfSpeech.Adjective) at++;
        return at;
    }

    private static bool IsPlural(Agreement agreement) => (agreement & Agreement.Third) != Agreement.None && (agreement & (Agreement.MasculineSingular | Agreement.FeminineSingular)) == Agreement.None;

    /// <summary>The list that begins before the name: «فلان وفلان التقيا».</summary>
    private IReadOnlyList<string>? FirstOfList(int at, int end, int floor)
    {
        for (var i = at - 1; i >= Math.Max(floor, at - 6); i--)
        {
            if (!overlay.Covers(i)) return null;
            if (actors.Read(i, end) is { } phrase && phrase.To >= end && phrase.Actors.Count > 1) return phrase.Actors;
        }

        return null;
    }
}
