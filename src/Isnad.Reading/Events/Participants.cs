using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds who does and who suffers what a trigger tells: subject, object, genitive, prepositions, pronouns.</summary>
internal sealed class Participants(Annotated document, Overlay overlay, ActorReader actors, Antecedents antecedents, LightVerbs lights, Carriers harm, Func<string, string?> stateOf)
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

    /// <summary>«قتل عشرات الجنود في كمين», «أسفر القصف عن مقتل …»: those killed or hurt in the clause.</summary>
    private List<string> Victims(Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        for (var i = Math.Max(trigger.Sentence.From, trigger.At - 14); i < Math.Min(trigger.Sentence.To, trigger.To + 10); i++)
        {
            if (i == trigger.At) i = trigger.To;
            if (i >= trigger.Sentence.To || !harm.Contains(tokens[i].Key, Proclitics.And | Proclitics.With) || overlay.Covers(i)) continue;
            var limit = i < trigger.At ? trigger.At : trigger.Sentence.To;
            for (var k = i + 1; k < Math.Min(limit, i + 7); k++)
            {
                if (actors.Read(k, limit) is { } phrase && phrase.Actors.Any(a => actors.CanAct(a) && !actors.IsPlace(a))) return [.. phrase.Actors];
                if (Grammar.EndsClause(tokens[k]) || tokens[k].Key is "في" or "جراء" or "نتيجه") break;
            }
        }

        return [];
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

    /// <summary>The actor that the clause around a token names in its first words: «أن المقاومة أحكمت … بعد دحر …».</summary>
    private IReadOnlyList<string> OfClause(int at, int floor)
    {
        var tokens = document.Source.Tokens;
        var start = at;
        while (start > floor && !Grammar.OpensClause(tokens[start - 1].Key) && !tokens[start - 1].IsMark(".؛:")) start--;
        // «دبي، الإمارات (CNN) --»: a dateline is no subject.
        for (var i = start; i < Math.Min(at, start + 14); i++) if (tokens[i].IsMark("-–—")) start = i + 1;
        for (var i = start; i < Math.Min(at, start + 3); i++)
        {
            if (actors.Read(i, at) is { } phrase && phrase.Actors.Any(actors.CanAct)) return phrase.Actors;
            if (Grammar.IsPreposition(tokens[i].Key)) return [];
        }

        return [];
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

    private void Noun(Trigger trigger, EventDraft draft, Dictionary<Slots, ActorPhrase> slots)
    {
        var word = trigger.Word;
        var reading = trigger.Reading;
        IReadOnlyList<string> genitive = [];
        if (reading.PronounLength > 0)
        {
            if (OfPronoun(trigger, draft) is { } meant) genitive = [meant];
        }
        else if (reading.Form == EventForm.PassiveParticiple)
        {
            if (slots.TryGetValue(Slots.From, out var by)) draft.Source.AddRange(by.Actors);
            if (slots.TryGetValue(Slots.Agent, out var agent)) draft.Source.AddRange(agent.Actors);
            if (Modified(trigger) is { } whom) draft.Recipient.Add(whom);
            return;
        }
        else if (!reading.Split.Has(Proclitics.The))
        {
            genitive = actors.Read(trigger.To, trigger.Limit)?.Actors ?? (IsVerbAt(trigger.To, trigger.Limit) ? null : BehindNoun(trigger.To, trigger.Limit)?.Actors) ?? [];
        }

        var adjectives = Adjectives(trigger);
        var carried = Carrier(trigger, draft);
        if (Target(trigger) is { Count: > 0 } hit) draft.Recipient.AddRange(hit);
        if (genitive.Count == 0 && word.Type == "ASSAULT" && !reading.Split.Has(Proclitics.The) && slots.TryGetValue(Slots.Li, out var doer) && doer.From - trigger.To < 3) draft.Source.AddRange(doer.Actors);
        if (genitive.Count > 0) Genitive(word, draft, slots, genitive);
        if (draft.Source.Count == 0 && (word.Source & (Slots.Genitive | Slots.Subject)) != Slots.None) draft.Source.AddRange(adjectives);
        if (carried.Source.Count > 0 && (draft.Source.Count == 0 || word.Is(Uses.Both))) draft.Source.InsertRange(0, carried.Source.Where(s => !draft.Source.Contains(s)));
        if (carried.Recipient.Count > 0) draft.Recipient.AddRange(carried.Recipient);
        if (draft.Source.Count == 0) draft.Source.AddRange(OfLightMasdar(trigger));
        Fill(word, draft, slots, draft.Recipient.Count > 0);
        if (draft.Source.Count == 0 && IsControlled(trigger)) draft.Source.AddRange(draft.Charged.Count > 0 ? draft.Charged : OfClause(trigger.At, draft.Floor));
    }

    /// <summary>«تقديم إيطاليا الدعم»: the genitive of the light masdar.</summary>
    private IReadOnlyList<string> OfLightMasdar(Trigger trigger)
    {
        for (var i = trigger.At - 1; i >= Math.Max(trigger.Sentence.From, trigger.At - 5); i--)
        {
            if (lights.IsMasdar(document.Source.Tokens[i].Key) && !overlay.Covers(i)) return i + 1 < trigger.At ? actors.Read(i + 1, trigger.At)?.Actors ?? [] : [];
        }

        return [];
    }

    /// <summary>A masdar behind a preposition whose doer is the subject of the clause: «بعد دحر المليشيات», «تمكنوا من تدمير …».</summary>
    private bool IsControlled(Trigger trigger)
    {
        if (trigger.Light >= 0 || trigger.Reading.PronounLength > 0 || trigger.Word.Is(Uses.Both | Uses.TwoSided) || !trigger.Word.Recipient.HasFlag(Slots.Genitive)) return false;
        if (trigger.Reading.Split.Has(Proclitics.The)) return false;
        return trigger.Reading.Split.Has(Proclitics.With) || (trigger.At > trigger.Sentence.From && Grammar.IsPreposition(document.Source.Tokens[trigger.At - 1].Key));
    }

    private bool IsVerbAt(int at, int limit) => at >= limit || lights.Read(document.Source.Tokens[at].Key) is not null;

    private void Genitive(EventWord word, EventDraft draft, Dictionary<Slots, ActorPhrase> slots, IReadOnlyList<string> genitive)
    {
        var isSource = word.Source.HasFlag(Slots.Genitive);
        if (word.Is(Uses.Either)) isSource = slots.ContainsKey(Slots.Li) || slots.ContainsKey(Slots.Ala) || slots.ContainsKey(Slots.Against) || (word.Type == "ASSAULT" && actors.CanFight(genitive[0]));
        else if (!isSource && word.Recipient.HasFlag(Slots.Li) && slots.ContainsKey(Slots.Li) && word.Type is not "CONSULT") isSource = true;
        if (isSource) draft.Source.AddRange(genitive);
        else if (word.Recipient.HasFlag(Slots.Genitive)) draft.Recipient.AddRange(genitive);
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

    /// <summary>Subject of the light verb that carries the noun, by its kind.</summary>
    private (IReadOnlyList<string> Source, IReadOnlyList<string> Recipient) Carrier(Trigger trigger, EventDraft draft)
    {
        if (trigger.Light < 0 || lights.Read(document.Source.Tokens[trigger.Light].Key) is not { } light) return ([], []);
        if (trigger.LightKind is "happen" or "host" or "target") return ([], []);
        var limit = trigger.Light < trigger.At ? trigger.At : trigger.Limit;
        if (IsFirst(light.Agreement)) return (draft.Speaker is { } speaker ? [speaker] : [], []);
        var (subject, _, _) = Subject(trigger.Light, light.Agreement, document.Source.Tokens[trigger.Light].Key[0] is 'و', draft.Floor, Math.Max(limit, trigger.Light + 1));
        return trigger.LightKind == "receive" ? ([], subject) : (subject, []);
    }

    /// <summary>«هجوم استهدف مقر الحزب»: the object of a verb of hitting right behind the noun.</summary>
    private IReadOnlyList<string> Target(Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        for (var i = trigger.To; i < Math.Min(trigger.Sentence.To - 1, trigger.To + 5); i++)
        {
            if (overlay.Covers(i)) return [];
            if (tokens[i].IsWord && lights.Read(tokens[i].Key) is { Kind: "target", HasPronoun: false }) return Object(i + 1, trigger.Sentence.To);
        }

        return [];
    }

    /// <summary>«الهجوم التركي», «هجوم حوثي إيراني»: nationalities and groups among the adjectives behind the noun.</summary>
    private List<string> Adjectives(Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        var found = new List<string>();
        for (var i = trigger.To; i < Math.Min(trigger.Limit, trigger.To + 4); i++)
        {
            if (!tokens[i].IsWord || Grammar.IsPreposition(tokens[i].Key) || overlay.Covers(i)) break;
            var stem = TitleLexicon.WithoutArticle(tokens[i].Key);
            if ((stateOf(stem) ?? GroupOf(stem)) is { } actor && !found.Contains(actor)) found.Add(actor);
        }

        return found;
    }

    /// <summary>«حوثي», «حوثية»: a group of this article whose name is the plural of the adjective.</summary>
    private string? GroupOf(string stem)
    {
        var bare = stem.EndsWith('ه') ? stem[..^1] : stem.EndsWith("ون", StringComparison.Ordinal) || stem.EndsWith("ين", StringComparison.Ordinal) ? stem[..^2] : stem;
        if (bare.Length < 4 || bare[^1] != 'ي') return null;
        foreach (var mention in document.Mentions)
        {
            if (actors.Find(mention.Actor)?.Kind is not (ActorKind.Group or ActorKind.Organisation)) continue;
            foreach (var word in mention.Span.Of(document.Text).Split(' '))
            {
                var key = TitleLexicon.WithoutArticle(Folded.Key(word));
                if (key.StartsWith(bare, StringComparison.Ordinal) && key[bare.Length..] is "" or "ه" or "ون" or "ين") return mention.Actor;
            }
        }

        return null;
    }

    /// <summary>The noun that a passive participle stands behind: «الحكومة المدعومة من …».</summary>
    private string? Modified(Trigger trigger)
    {
        for (var i = trigger.At - 1; i >= Math.Max(trigger.Sentence.From, trigger.At - 6); i--)
        {
            if (overlay.RoleAt(i)?.Actor is { } role) return role;
            if (overlay.MentionAt(i)?.Actor is { } actor) return actor;
            if (!overlay.Covers(i) && document.Source.Tokens[i].Kind != TokenKind.Quote) return null;
        }

        return null;
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
