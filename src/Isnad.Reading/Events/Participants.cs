using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds who does and who suffers what a trigger tells: subject, object, genitive, prepositions, pronouns.</summary>
internal sealed partial class Participants(Annotated document, Overlay overlay, ActorReader actors, Antecedents antecedents, LightVerbs lights, Carriers harm, Kinds kinds, NationalAdjectives adjectives, Topics topics, Pairs pairs, List<Event> told)
{
    public void Read(Trigger trigger, EventDraft draft)
    {
        var slots = Prepositions(trigger.To, trigger.Limit);
        if (trigger.IsNoun || trigger.Reading.Form == EventForm.PassiveParticiple) Noun(trigger, draft, slots);
        else Finite(trigger, draft, slots);
        Keep(draft.Source, trigger.Word.Type);
        Keep(draft.Recipient, trigger.Word.Type);
        if (trigger.IsNoun && trigger.Word.Type == "ASSAULT" && draft.Recipient.Count == 0 && !trigger.Word.Is(Uses.TwoSided)) draft.Recipient.AddRange(Victims(trigger));
        Settle(trigger, draft);
        if (trigger.Word is { Type: "AGREE" } && draft.Source.Count == 0 && trigger.IsImpersonal) draft.Source.AddRange(pairs.Last(trigger.At));
        draft.Recipient.RemoveAll(draft.Source.Contains);
    }

    private static bool IsFirst(Agreement agreement) => agreement.HasFlag(Agreement.First) && (agreement & Agreement.Third) == Agreement.None;

    /// <summary>A participle's subject is that of the main clause: whoever spoke last in the sentence, else whom the clause names first.</summary>
    private IReadOnlyList<string> Main(Trigger trigger)
    {
        var at = document.Source.Tokens[trigger.At].Start;
        var said = document.Statements.FindLast(s => s.Cue.Start >= trigger.Sentence.Span.Start && s.Cue.End <= at && s.Inside is null);
        return said?.Speaker.Actor is { } speaker ? [speaker] : topics.Of(trigger.At, trigger.Sentence.From);
    }

    /// <summary>«القبائل: نرفض …»: whoever the sentence names first.</summary>
    private IReadOnlyList<string> First(Trigger trigger) => actors.Read(trigger.Sentence.From, trigger.At)?.Actors ?? [];

    /// <summary>Whom the trigger's pronoun means, none of <paramref name="except"/>; in a relative clause its head.</summary>
    private string? OfPronoun(Trigger trigger, EventDraft draft, IReadOnlyList<string> except)
    {
        var at = trigger.To - 1;
        if (document.Source.Tokens[at].Key.EndsWith("نا", StringComparison.Ordinal) && trigger.Reading.PronounLength == 2) return draft.Speaker;
        if (trigger.Reading.IsFinite && IsRelative(trigger.At, draft.Floor)) return Before(trigger.At, draft.Floor, Agreement.None) is [var head] ? head : null;
        // «دعت المنظمة إلى إطلاق سراحها»: nobody asks that for himself.
        if (trigger.IsNoun && trigger.Word.Type is "RETREAT" or "COERCE" or "SANCTION" or "ASSAULT" && told.FindLast(e => e.Type is "REQUEST" && e.Trigger.Start >= document.Source.Tokens[draft.Floor].Start && e.Trigger.End <= document.Source.Tokens[trigger.At].Start) is { } request) except = [.. except, .. request.Source];
        if (Told(trigger, draft, document.Source.Tokens[at].Key[^trigger.Reading.PronounLength..]) is { } teller && !except.Contains(teller, StringComparer.Ordinal)) return teller;
        return antecedents.OfPronoun(at, trigger.Reading.PronounLength, Math.Max(0, draft.Floor - 20), [.. except, .. draft.Absent ?? []]);
    }

    /// <summary>«قال فلان إنه بحث خلال لقائه …»: the pronoun that opens the words is the speaker's, and so is one like it behind, until somebody else is named.</summary>
    private string? Told(Trigger trigger, EventDraft draft, string pronoun)
    {
        if (!trigger.IsNoun || draft.Inside is not { Form: not "direct", Speaker.Actor: { } speaker } inside || pronoun is not ("ه" or "ها")) return null;
        var from = document.Source.TokenAtOrAfter(inside.Content.Start);
        if (from == 0 || from >= trigger.At) return null;
        var opens = Grammar.SubjectPronoun(document.Source.Tokens[from - 1].Key) is { Length: > 0 } before ? before : Grammar.SubjectPronoun(document.Source.Tokens[from].Key);
        if (opens != pronoun || antecedents.IsFeminine(speaker) != (pronoun == "ها")) return null;
        for (var i = from; i < trigger.At; i++) if (Grammar.OpensClause(document.Source.Tokens[i].Key) && i > from || overlay.Covers(i)) return null;
        return speaker;
    }

    private static bool StartsBehindPreposition(string key) => key.Length > 3 && (key.StartsWith("بال", StringComparison.Ordinal) || key.StartsWith("لل", StringComparison.Ordinal));

    private void Finite(Trigger trigger, EventDraft draft, Dictionary<Slots, ActorPhrase> slots)
    {
        var reading = trigger.Reading;
        if (reading.PronounLength > 0 && slots.TryGetValue(Slots.Li, out var suffers) && suffers.From == trigger.To && suffers.Pronoun.Length == 0)
        {
            // «قصفها للمدينة», «دعمها للجيش»: ل before the object makes it a masdar, and the pronoun is the doer's.
            if (OfPronoun(trigger, draft, []) is { } doer) draft.Source.Add(doer);
            draft.Recipient.AddRange(suffers.Actors);
            return;
        }

        var word = reading.Word;
        var tokens = document.Source.Tokens;
        var (subject, after, unnamed) = reading.Form == EventForm.ActiveParticiple
            ? (Main(trigger), trigger.At + 1, false)
            : IsFirst(reading.Agreement)
            ? (draft.Speaker is { } speaker ? [speaker] : First(trigger), trigger.At + 1, false)
            : Subject(trigger.At, reading.Agreement, reading.Split.Has(Proclitics.Conjunction), reading.PronounLength > 0, draft, trigger.Limit);
        IReadOnlyList<string> theObject = [];
        if (reading.PronounLength > 0)
        {
            if (OfPronoun(trigger, draft, subject) is { } meant) theObject = [meant];
        }
        else
        {
            theObject = Object(after, trigger, draft, subject);
        }

        if (theObject.Count == 0 && after > trigger.At + 1 && subject.Count > 0 && word.Recipient.HasFlag(Slots.Object) && !word.Is(Uses.Passive) && IsBehindThat(tokens, trigger, after))
        {
            // «سبق أن بايع التنظيم», «بعد أن زار الرئيس»: with أن the subject is named before, and what follows alone is the object.
            theObject = subject;
            var last = antecedents.Last(trigger.At, draft.Floor, FeminineOf(reading.Agreement), plural: false);
            subject = last is null || theObject.Contains(last, StringComparer.Ordinal) ? [] : [last];
        }

        var behind = after;
        after = AfterTime(after, trigger.Limit);
        var hasObject = theObject.Count > 0 || reading.PronounLength > 0 || (after < trigger.Limit && (behind > trigger.At + 1 || subject.Count > 0) && (tokens[after].Kind is TokenKind.Number or TokenKind.Quote || tokens[after].IsWord && !Grammar.IsPreposition(tokens[after].Key) && !StartsBehindPreposition(tokens[after].Key)));
        if (word.Is(Uses.Passive) && (IsMarkedPassive(trigger) || !hasObject))
        {
            draft.IsPassive = true;
            draft.Recipient.AddRange(subject);
            if (slots.TryGetValue(Slots.Agent, out var agent)) draft.Source.AddRange(agent.Actors);
            Keep(draft.Recipient, word.Type);
            if (draft.Recipient.Count == 0 && word.Recipient.HasFlag(Slots.From) && slots.TryGetValue(Slots.From, out var from)) draft.Recipient.AddRange(from.Actors);
            return;
        }

        if (unnamed) draft.IsUnnamed = true;
        if (word.Source.HasFlag(Slots.Subject)) draft.Source.AddRange(subject);
        if (theObject.Count == 0 && hasObject && word.Type is "ASSAULT" or "COERCE" && slots.TryGetValue(Slots.Li, out var owner)) theObject = owner.Actors;
        draft.IsPolitical = theObject.Count > 0 && reading.PronounLength == 0 && SkipAdverbs(after, trigger.Limit) is var objectAt && objectAt < trigger.Limit && !overlay.Covers(objectAt);
        if (word.Recipient.HasFlag(Slots.Object)) draft.Recipient.AddRange(theObject);
        Fill(trigger, draft, slots, draft.Recipient.Count > 0);
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

    /// <summary>«تبادلت … إطلاق النار مع …», «تبادل الاتهامات»: each does it to the other.</summary>
    private bool IsMutual(Trigger trigger)
    {
        var at = trigger.Light >= 0 ? trigger.Light : trigger.At;
        if (IsExchange(at)) return true;
        for (var i = trigger.At - 1; trigger.IsNoun && i >= Math.Max(trigger.Sentence.From, trigger.At - 14) && !document.Source.Tokens[i].IsMark(".؛:"); i--) if (IsExchange(i)) return true;
        return false;
    }

    private bool IsExchange(int at) => !overlay.Covers(at) && lights.Read(document.Source.Tokens[at].Key) is { Kind: "mutual" };

    /// <summary>Parties of what is symmetric are all sources.</summary>
    private void Settle(Trigger trigger, EventDraft draft)
    {
        if (IsMutual(trigger))
        {
            if (Prepositions(trigger.To, trigger.Limit).TryGetValue(Slots.With, out var other)) Add(draft.Source, Of(other, trigger, draft));
            Add(draft.Source, draft.Recipient);
            draft.Recipient.Clear();
            return;
        }

        if (!trigger.Word.Is(Uses.Both | Uses.TwoSided) || (trigger.Word.Is(Uses.TwoSided) && !draft.HasWith)) return;
        Add(draft.Source, draft.Recipient);
        draft.Recipient.Clear();
    }

    private IReadOnlyList<string> Object(int at, int limit)
    {
        at = SkipAdverbs(at, limit);
        return actors.Read(at, limit)?.Actors ?? BehindNoun(at, limit)?.Actors ?? Described(at, limit);
    }

    /// <summary>The direct object behind the subject: a name, or what belongs to somebody told of before («مواقعها», «عددا من عناصره»).</summary>
    private IReadOnlyList<string> Object(int at, Trigger trigger, EventDraft draft, IReadOnlyList<string> subject)
    {
        if (Object(at, trigger.Limit) is { Count: > 0 } named) return named;
        at = SkipAdverbs(at, trigger.Limit);
        if (at + 2 < trigger.Limit && actors.IsCarrier(at) && document.Source.Tokens[at + 1].Key == "من") at += 2;
        if (at < trigger.Limit && pairs.Read(at) is { } two) return two;
        return at < trigger.Limit && Owned(at) is { } owned && antecedents.Of(owned.Pronoun, at, Math.Max(0, draft.Floor - 20), [.. subject, .. draft.Absent ?? []]) is { } meant ? [meant] : [];
    }

    /// <summary>«مواقعها», «عناصره»: what belongs to the one whom the pronoun means; null where the word is no such thing.</summary>
    private ActorPhrase? Owned(int at, Proclitics lead = Proclitics.None) =>
        document.Source.Tokens[at].IsWord && !overlay.Covers(at) && actors.OwnerOf(at, lead) is { Length: > 0 } pronoun ? new ActorPhrase(at, at + 1, []) { Pronoun = pronoun } : null;

    /// <summary>«الانقلاب الحوثي», «الموقف الفرنسي»: whose the object is, in adjectives.</summary>
    private List<string> Described(int at, int limit)
    {
        if (at + 1 >= limit || !document.Source.Tokens[at].IsWord || overlay.Covers(at) || Grammar.IsPreposition(document.Source.Tokens[at].Key) || !document.Words.HasBareArticle(at)) return [];
        return adjectives.Behind(at + 1, limit) is { Count: > 0 } owners && document.Tags.Part(at) == PartOfSpeech.Noun ? owners : [];
    }

    /// <summary>The actor behind a plain noun and at most two words more: «جهود الأمم المتحدة», «نظيره التركي فلان».</summary>
    private ActorPhrase? BehindNoun(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        for (var i = at; i < Math.Min(limit, at + 3); i++)
        {
            if (i > at && tokens[i].IsWord && IsLed(i)) return null;
            if (!tokens[i].IsWord || overlay.Covers(i) || Grammar.IsPreposition(tokens[i].Key) || Grammar.OpensClause(tokens[i].Key) || Grammar.SubjectPronoun(tokens[i].Key).Length > 0 || (document.Words.HasArticle(i) && i == at) || (i > at && tokens[i].Key[0] is 'و')) return null;
            if (i + 1 < limit && actors.Read(i + 1, limit) is { } phrase) return IsLed(at) ? null : phrase;
            // «نظيره التركي، فلان»
            if (i > at && i + 2 < limit && tokens[i + 1].IsMark("،,") && Clitics.Ending(tokens[at].Key) > 0 && document.Words.HasBareArticle(i) && actors.Read(i + 2, limit) is { Actors.Count: 1 } named && actors.Find(named.Actors[0])?.Kind == ActorKind.Person) return named;
        }

        return null;
    }

    /// <summary>Opens with the preposition ب or ل.</summary>
    private bool IsLed(int at)
    {
        var key = document.Source.Tokens[at].Key;
        var first = key.Length > 2 && key[0] is 'و' or 'ف' ? key[1] : key[0];
        return first is 'ب' or 'ل' && (document.Tags.OpensWith(at, 'ب') || document.Tags.OpensWith(at, 'ل'));
    }

    private ActorPhrase? BehindClitic(int at, int limit, Proclitics lead)
    {
        if (overlay.Covers(at) || document.Source.Tokens[at].Key.Length < 4 || document.Words.HasArticle(at) || at + 1 >= limit) return null;
        _ = lead;
        if (!CommonWords.BuiltIn.Contains(document.Source.Tokens[at].Key[1..])) return null;
        // «لطريقة عمل الوكالة»: two nouns before the name.
        return actors.Read(at + 1, limit) ?? (at + 2 < limit && document.Words.IsCommon(at + 1) && !document.Words.HasArticle(at + 1) && !overlay.Covers(at + 1) && !Grammar.IsPreposition(document.Source.Tokens[at + 1].Key) && document.Tags.Part(at + 1) == PartOfSpeech.Noun ? actors.Read(at + 2, limit) : null);
    }

    private int AfterNoun(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        at++;
        while (at < limit && tokens[at].IsWord && (document.Words.HasArticle(at) || overlay.Covers(at)) && !StartsBehindPreposition(tokens[at].Key)) at++;
        return at;
    }

    /// <summary>«ضربت، أمس الجمعة، أهدافا»: the token behind a time between commas or right behind; <paramref name="at"/> where none stands there.</summary>
    private int AfterTime(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var i = at < limit && tokens[at].IsMark("،,") ? at + 1 : at;
        if (i < limit && tokens[i].Key is "منذ" or "خلال" or "مساء" or "صباح" or "فجر" or "ليل") i++;
        var from = i;
        while (i < limit && document.Times.Exists(t => t.Span.Overlaps(tokens[i].Span))) i++;
        if (i == from && at < limit && tokens[at].Key is "هناك" or "هنا" or "لاحقا" or "بعدها" or "حينها" or "ايضا") return at + 1;
        if (i == from) return at;
        return i < limit && tokens[i].IsMark("،,") ? i + 1 : i;
    }

    private int SkipAdverbs(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var from = at;
        while (at < limit)
        {
            if (tokens[at].IsMark("،,-–") || (tokens[at].IsWord && Grammar.WithPronoun(tokens[at].Key).Slot != Slots.None && !overlay.Covers(at))
                || tokens[at].Key is "ايضا" or "امس" or "اليوم" or "مجددا" or "موخرا" or "سابقا" || document.Times.Exists(t => t.Span.Overlaps(tokens[at].Span))) at++;
            else if (at + 1 < limit && tokens[at].Key is "منذ" or "خلال" or "في" or "مساء" or "صباح" or "فجر" or "ليل" && document.Times.Exists(t => t.Span.Overlaps(tokens[at + 1].Span))) at += 2;
            else if (AfterPlace(at, limit, at > from) is var after && after > at) at = after;
            else break;
        }

        return at;
    }

    /// <summary>«في ريف حلب», and behind another adverb «بفندق كذا»: the token behind a phrase of place; <paramref name="at"/> where there is none.</summary>
    private int AfterPlace(int at, int limit, bool isBehindAdverb)
    {
        var tokens = document.Source.Tokens;
        if (tokens[at].Key != "في" && !(isBehindAdverb && tokens[at].IsWord && tokens[at].Key[0] == 'ب' && document.Tags.OpensWith(at, 'ب'))) return at;
        for (var i = tokens[at].Key == "في" ? at + 1 : at; i < Math.Min(limit, at + 4); i++)
        {
            if (overlay.MentionAt(i) is { } mention && (actors.IsPlace(mention.Actor) || tokens[at].Key != "في")) return Math.Min(limit, overlay.Tokens(mention.Span).To);
            if (!tokens[i].IsWord || (i > at && Grammar.IsPreposition(tokens[i].Key))) return at;
        }

        return at;
    }

    private void Keep(List<string> list, string type) => list.RemoveAll(a => !actors.IsParty(a, type));
}
