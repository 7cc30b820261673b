using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds who does and who suffers what a trigger tells: subject, object, genitive, prepositions, pronouns.</summary>
internal sealed partial class Participants(Annotated document, Overlay overlay, ActorReader actors, Antecedents antecedents, LightVerbs lights, Carriers harm, Func<string, string?> stateOf)
{
    public void Read(Trigger trigger, EventDraft draft)
    {
        var slots = Prepositions(trigger.To, trigger.Limit);
        if (trigger.IsNoun || trigger.Reading.Form == EventForm.PassiveParticiple) Noun(trigger, draft, slots);
        else Finite(trigger, draft, slots);
        Keep(draft.Source);
        Keep(draft.Recipient);
        if (trigger.IsNoun && trigger.Word.Type == "ASSAULT" && draft.Recipient.Count == 0 && !trigger.Word.Is(Uses.TwoSided)) draft.Recipient.AddRange(Victims(trigger));
        Settle(trigger, draft);
        draft.Recipient.RemoveAll(draft.Source.Contains);
    }

    /// <summary>The first actor behind each preposition in [<paramref name="from"/>, <paramref name="limit"/>).</summary>
    public Dictionary<Slots, ActorPhrase> Prepositions(int from, int limit)
    {
        var tokens = document.Source.Tokens;
        var found = new Dictionary<Slots, ActorPhrase>();
        for (var i = from; i < limit; i++)
        {
            if (!tokens[i].IsWord) continue;
            var slot = Grammar.SlotOf(tokens, i, limit);
            if (slot != Slots.None && !overlay.Covers(i))
            {
                var at = i + Grammar.Width(tokens, i, limit);
                if (at < limit && (actors.Read(at, limit) ?? BehindNoun(at, limit)) is { } phrase)
                {
                    found.TryAdd(slot, phrase);
                    i = phrase.To - 1;
                }

                continue;
            }

            var lead = tokens[i].Key[0] switch { 'ل' => Proclitics.To, 'ب' => Proclitics.With, _ => Proclitics.None };
            if (lead == Proclitics.None || (actors.Read(i, limit, lead) ?? BehindClitic(i, limit, lead)) is not { } joined) continue;
            found.TryAdd(lead == Proclitics.To ? Slots.Li : Slots.Bi, joined);
            i = joined.To - 1;
        }

        return found;
    }

    /// <summary>Whoever did the verb at <paramref name="at"/>, where the noun phrase behind it ends, and whether somebody unnamed did.</summary>
    public (IReadOnlyList<string> Actors, int After, bool IsUnnamed) Subject(int at, Agreement agreement, bool hasConjunction, int floor, int limit)
    {
        var tokens = document.Source.Tokens;
        var next = SkipAdverbs(at + 1, limit);
        var plural = (agreement & Agreement.Third & ~(Agreement.MasculinePlural | Agreement.Dual | Agreement.FemininePlural)) == Agreement.None;
        if (!plural && actors.Read(next, limit) is { } phrase && phrase.Actors.Any(actors.CanAct) && Agrees(agreement, phrase.Actors[0])) return (phrase.Actors, phrase.To, false);
        if (!hasConjunction && Before(at, floor) is { } before) return (before, at + 1, false);
        if (!hasConjunction && at > floor && tokens[at - 1].IsWord && document.Words.HasArticle(at - 1) && !overlay.Covers(at - 1) && !Grammar.OpensClause(tokens[at - 1].Key)) return ([], at + 1, true);
        if (!plural && next < limit && tokens[next].IsWord && !overlay.Covers(next) && GroupOf(tokens[next].Key) is { } group) return ([group], next + 1, false);
        if (!plural && next < limit && tokens[next].IsWord && !Grammar.IsPreposition(tokens[next].Key) && !overlay.Covers(next) && !StartsBehindPreposition(tokens[next].Key)) return ([], AfterNoun(next, limit), true);
        var last = antecedents.Last(at, floor, FeminineOf(agreement), plural);
        return (last is null ? [] : [last], at + 1, false);
    }

    private static bool IsFirst(Agreement agreement) => agreement.HasFlag(Agreement.First) && (agreement & Agreement.Third) == Agreement.None;

    /// <summary>A participle's subject is that of the main clause: whoever spoke last in the sentence, else whom the clause names first.</summary>
    private IReadOnlyList<string> Main(Trigger trigger)
    {
        var at = document.Source.Tokens[trigger.At].Start;
        var said = document.Statements.FindLast(s => s.Cue.Start >= trigger.Sentence.Span.Start && s.Cue.End <= at && s.Inside is null);
        return said?.Speaker.Actor is { } speaker ? [speaker] : OfClause(trigger.At, trigger.Sentence.From);
    }

    /// <summary>«القبائل: نرفض …»: whoever the sentence names first.</summary>
    private IReadOnlyList<string> First(Trigger trigger) => actors.Read(trigger.Sentence.From, trigger.At)?.Actors ?? [];

    private string? OfPronoun(Trigger trigger, EventDraft draft)
    {
        var at = trigger.To - 1;
        return document.Source.Tokens[at].Key.EndsWith("نا", StringComparison.Ordinal) && trigger.Reading.PronounLength == 2 ? draft.Speaker : antecedents.OfPronoun(at, trigger.Reading.PronounLength, Math.Max(0, draft.Floor - 20));
    }

    private static bool StartsBehindPreposition(string key) => key.Length > 3 && (key.StartsWith("بال", StringComparison.Ordinal) || key.StartsWith("لل", StringComparison.Ordinal));

    private static bool? FeminineOf(Agreement agreement)
    {
        var third = agreement & Agreement.Third;
        if (third == Agreement.None) return null;
        return third == Agreement.FeminineSingular ? true : third == Agreement.MasculineSingular ? false : null;
    }

    private bool Agrees(Agreement agreement, string actor) => FeminineOf(agreement) is not { } feminine || actors.Find(actor)?.Kind != ActorKind.Person || antecedents.IsFeminine(actor) == feminine || !document.Agreements.ContainsKey(actor);

    private void Finite(Trigger trigger, EventDraft draft, Dictionary<Slots, ActorPhrase> slots)
    {
        var reading = trigger.Reading;
        var word = reading.Word;
        var tokens = document.Source.Tokens;
        var (subject, after, unnamed) = reading.Form == EventForm.ActiveParticiple
            ? (Main(trigger), trigger.At + 1, false)
            : IsFirst(reading.Agreement)
            ? (draft.Speaker is { } speaker ? [speaker] : First(trigger), trigger.At + 1, false)
            : Subject(trigger.At, reading.Agreement, reading.Split.Has(Proclitics.Conjunction), draft.Floor, trigger.Limit);
        IReadOnlyList<string> theObject = [];
        if (reading.PronounLength > 0)
        {
            if (OfPronoun(trigger, draft) is { } meant && !subject.Contains(meant, StringComparer.Ordinal)) theObject = [meant];
        }
        else
        {
            theObject = Object(after, trigger.Limit);
        }

        if (theObject.Count == 0 && after > trigger.At + 1 && subject.Count > 0 && word.Recipient.HasFlag(Slots.Object) && !word.Is(Uses.Passive) && IsBehindThat(tokens, trigger, after))
        {
            // «سبق أن بايع التنظيم», «بعد أن زار الرئيس»: with أن the subject is named before, and what follows alone is the object.
            theObject = subject;
            var last = antecedents.Last(trigger.At, draft.Floor, FeminineOf(reading.Agreement), plural: false);
            subject = last is null || theObject.Contains(last, StringComparer.Ordinal) ? [] : [last];
        }

        var hasObject = theObject.Count > 0 || reading.PronounLength > 0 || (after < trigger.Limit && (after > trigger.At + 1 || subject.Count > 0) && tokens[after].IsWord && !Grammar.IsPreposition(tokens[after].Key) && !StartsBehindPreposition(tokens[after].Key));
        if (word.Is(Uses.Passive) && (IsMarkedPassive(trigger) || !hasObject))
        {
            draft.IsPassive = true;
            draft.Recipient.AddRange(subject);
            if (slots.TryGetValue(Slots.Agent, out var agent)) draft.Source.AddRange(agent.Actors);
            Keep(draft.Recipient);
            if (draft.Recipient.Count == 0 && word.Recipient.HasFlag(Slots.From) && slots.TryGetValue(Slots.From, out var from)) draft.Recipient.AddRange(from.Actors);
            return;
        }

        if (unnamed) draft.IsUnnamed = true;
        if (word.Source.HasFlag(Slots.Subject)) draft.Source.AddRange(subject);
        if (theObject.Count == 0 && hasObject && word.Type is "ASSAULT" or "COERCE" && slots.TryGetValue(Slots.Li, out var owner)) theObject = owner.Actors;
        draft.IsPolitical = theObject.Count > 0 && reading.PronounLength == 0 && SkipAdverbs(after, trigger.Limit) is var objectAt && objectAt < trigger.Limit && !overlay.Covers(objectAt);
        if (word.Recipient.HasFlag(Slots.Object)) draft.Recipient.AddRange(theObject);
        Fill(word, draft, slots, draft.Recipient.Count > 0);
    }

    private static bool IsBehindThat(Token[] tokens, Trigger trigger, int after) =>
        trigger.At > trigger.Sentence.From && tokens[trigger.At - 1].Key == "ان"
        && (after >= trigger.Limit || !tokens[after].IsWord || Grammar.IsPreposition(tokens[after].Key) || StartsBehindPreposition(tokens[after].Key));

    /// <summary>«ضُربت»: a damma on the first letter of the stem.</summary>
    private bool IsMarkedPassive(Trigger trigger)
    {
        var at = document.Words.OffsetIn(trigger.At, trigger.Reading.Split.Length);
        return at + 1 < document.Text.Length && document.Text[at + 1] == '\u064F';
    }

    private static void Fill(EventWord word, EventDraft draft, Dictionary<Slots, ActorPhrase> slots, bool hasRecipient)
    {
        foreach (var slot in (ReadOnlySpan<Slots>)[Slots.Agent, Slots.From, Slots.Between, Slots.With, Slots.Ala, Slots.Against, Slots.Ila, Slots.Li, Slots.Bi, Slots.Of])
        {
            if (!slots.TryGetValue(slot, out var phrase)) continue;
            if (slot is Slots.With or Slots.Between && (word.Source | word.Recipient).HasFlag(slot)) draft.HasWith = true;
            if (slot == Slots.Agent && draft.Source.Count == 0) Add(draft.Source, phrase.Actors);
            else if (word.Source.HasFlag(slot) && (draft.Source.Count == 0 || (word.Is(Uses.Both) && slot is Slots.With or Slots.Between))) Add(draft.Source, phrase.Actors);
            else if (slot == Slots.Between && word.Recipient.HasFlag(slot)) Between(draft, phrase.Actors);
            else if (word.Recipient.HasFlag(slot) && (!hasRecipient || word.Is(Uses.Both))) { Add(draft.Recipient, phrase.Actors); hasRecipient = true; }
        }
    }

    private static void Between(EventDraft draft, IReadOnlyList<string> parties)
    {
        if (draft.Source.Count == 0) draft.Source.Add(parties[0]);
        foreach (var party in parties) if (!draft.Source.Contains(party)) draft.Recipient.Add(party);
    }

    private static void Add(List<string> to, IReadOnlyList<string> more)
    {
        foreach (var actor in more) if (!to.Contains(actor)) to.Add(actor);
    }

    /// <summary>Parties of what is symmetric are all sources.</summary>
    private static void Settle(Trigger trigger, EventDraft draft)
    {
        if (!trigger.Word.Is(Uses.Both | Uses.TwoSided) || (trigger.Word.Is(Uses.TwoSided) && !draft.HasWith)) return;
        Add(draft.Source, draft.Recipient);
        draft.Recipient.Clear();
    }

    private IReadOnlyList<string>? Before(int at, int floor)
    {
        var tokens = document.Source.Tokens;
        var end = at;
        while (end > floor && (tokens[end - 1].IsMark("،,)-–") || tokens[end - 1].Kind == TokenKind.Quote || tokens[end - 1].Key is "الذي" or "التي" or "الذين" or "قد" or "كان" or "كانت" or "كانوا" or "سوف" or "لا" or "لم" or "لن")) end--;
        if (end <= floor || !overlay.Covers(end - 1)) return null;
        for (var i = end - 1; i >= Math.Max(floor, end - 12); i--)
        {
            if (actors.Read(i, end) is { } phrase && phrase.To >= end && phrase.Actors.Any(actors.CanAct)) return FirstOfList(i, end, floor) ?? phrase.Actors;
        }

        return null;
    }

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

    private IReadOnlyList<string> Object(int at, int limit)
    {
        at = SkipAdverbs(at, limit);
        return actors.Read(at, limit)?.Actors ?? BehindNoun(at, limit)?.Actors ?? [];
    }

    /// <summary>The actor behind a plain noun and at most two words more: «جهود الأمم المتحدة», «نظيره التركي فلان».</summary>
    private ActorPhrase? BehindNoun(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        for (var i = at; i < Math.Min(limit, at + 3); i++)
        {
            if (!tokens[i].IsWord || overlay.Covers(i) || Grammar.IsPreposition(tokens[i].Key) || (document.Words.HasArticle(i) && i == at) || (i > at && tokens[i].Key[0] is 'و')) return null;
            if (i + 1 < limit && actors.Read(i + 1, limit) is { } phrase) return phrase;
        }

        return null;
    }

    private ActorPhrase? BehindClitic(int at, int limit, Proclitics lead)
    {
        if (overlay.Covers(at) || document.Source.Tokens[at].Key.Length < 4 || document.Words.HasArticle(at) || at + 1 >= limit) return null;
        _ = lead;
        return CommonWords.BuiltIn.Contains(document.Source.Tokens[at].Key[1..]) ? actors.Read(at + 1, limit) : null;
    }

    private int AfterNoun(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        at++;
        while (at < limit && tokens[at].IsWord && (document.Words.HasArticle(at) || overlay.Covers(at)) && !StartsBehindPreposition(tokens[at].Key)) at++;
        return at;
    }

    private int SkipAdverbs(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        while (at < limit && (tokens[at].IsMark("،,-–") || tokens[at].Key is "ايضا" or "امس" or "اليوم" or "مجددا" or "موخرا" or "سابقا" || document.Times.Exists(t => t.Span.Overlaps(tokens[at].Span)))) at++;
        return at;
    }

    private void Keep(List<string> list) => list.RemoveAll(a => !actors.CanAct(a));
}
