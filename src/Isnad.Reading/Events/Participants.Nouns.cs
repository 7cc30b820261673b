using Isnad.Arabic;

namespace Isnad.Reading;

/// <content>Event nouns: their genitives, pronouns, adjectives, light verbs, and those killed or hurt beside them.</content>
internal sealed partial class Participants
{
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

    /// <summary>The actor that the clause around a token names in its first words: «أن المقاومة أحكمت … بعد دحر …».</summary>
    private IReadOnlyList<string> OfClause(int at, int floor)
    {
        var tokens = document.Source.Tokens;
        var start = at;
        while (start > floor && at - start < 60 && !Grammar.OpensClause(tokens[start - 1].Key) && !tokens[start - 1].IsMark(".؛:")) start--;
        // «دبي، الإمارات (CNN) --»: a dateline is no subject.
        for (var i = start; i < Math.Min(at, start + 14); i++) if (tokens[i].IsMark("-–—")) start = i + 1;
        for (var i = start; i < Math.Min(at, start + 3); i++)
        {
            if (actors.Read(i, at) is { } phrase && phrase.Actors.Any(actors.CanAct)) return phrase.Actors;
            if (Grammar.IsPreposition(tokens[i].Key)) return [];
        }

        return [];
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
}
