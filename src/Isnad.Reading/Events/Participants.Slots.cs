using Isnad.Arabic;

namespace Isnad.Reading;

/// <content>What prepositions open, with names or pronouns behind them.</content>
internal sealed partial class Participants
{
    /// <summary>An event noun's own complements stand near it; what is farther belongs to another word.</summary>
    private const int NounReach = 22;

    /// <summary>The first actor or pronoun behind each preposition in [<paramref name="from"/>, <paramref name="limit"/>).</summary>
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
                if (at < limit && (actors.Read(at, limit) ?? Pair(at) ?? BehindNoun(at, limit) ?? Owned(at) ?? Whose(at, limit)) is { } phrase)
                {
                    Put(found, slot, phrase);
                    i = phrase.To - 1;
                }

                continue;
            }

            var lead = tokens[i].Key[0] switch { 'ل' => Proclitics.To, 'ب' => Proclitics.With, _ => Proclitics.None };
            if (!overlay.Covers(i) && Grammar.WithPronoun(tokens[i].Key) is { Slot: not Slots.None } taken)
            {
                // «بينه وبين الوزير», «بينه والوزير»
                var beside = i + 1 < limit && tokens[i + 1].Key == "وبين" ? i + 2 : i + 1;
                var others = taken.Slot == Slots.Between && beside < limit && tokens[i + 1].Key[0] == 'و' ? actors.Read(beside, limit)?.Actors ?? [] : [];
                found.TryAdd(taken.Slot, new ActorPhrase(i, i + 1, others) { Pronoun = taken.Pronoun });
                continue;
            }

            if (lead == Proclitics.None || (actors.Read(i, limit, lead) ?? BehindClitic(i, limit, lead) ?? Owned(i, lead)) is not { } joined) continue;
            Put(found, lead == Proclitics.To ? Slots.Li : Slots.Bi, joined);
            i = joined.To - 1;
        }

        return found;
    }

    /// <summary>The first phrase of a slot stays, but for a mere place: «استعادة الأحياء من المدينة من المقاتلين».</summary>
    private void Put(Dictionary<Slots, ActorPhrase> found, Slots slot, ActorPhrase phrase)
    {
        if (!found.TryAdd(slot, phrase) && found[slot] is { Pronoun.Length: 0 } first && !first.Actors.Any(actors.CanAct) && phrase.Actors.Any(actors.CanAct)) found[slot] = phrase;
    }

    private ActorPhrase? Pair(int at) => pairs.Read(at) is { Count: > 0 } two ? new ActorPhrase(at, at + 1, two) : null;

    /// <summary>«على الموانئ اليمنية»: whose it is, in adjectives.</summary>
    private ActorPhrase? Whose(int at, int limit) => Described(at, limit) is { Count: > 0 } owners ? new ActorPhrase(at, at + 2, owners) : null;

    /// <summary>The actors of a slot; a pronoun there means none of those already in the event, and in a relative clause it may mean its head, which is no party.</summary>
    private IReadOnlyList<string> Of(ActorPhrase phrase, Trigger trigger, EventDraft draft)
    {
        if (phrase.Pronoun.Length == 0) return phrase.Actors;
        if (trigger.Reading.IsFinite && IsRelative(trigger.At, draft.Floor)) return [];
        if (phrase.Pronoun == "هما") return pairs.Last(phrase.From);
        if (phrase.Actors.Count > 0) return antecedents.Of(phrase.Pronoun, phrase.From, Math.Max(0, draft.Floor - 20), phrase.Actors) is { } one ? [one, .. phrase.Actors] : phrase.Actors;
        return antecedents.Of(phrase.Pronoun, phrase.From, Math.Max(0, draft.Floor - 20), [.. draft.Source, .. draft.Recipient, .. draft.Absent ?? []]) is { } meant ? [meant] : [];
    }

    /// <summary>«المدينة التي قصفتها …», «صواريخ أطلقتها …»: a verb right behind a relative pronoun or a plain noun.</summary>
    private bool IsRelative(int at, int floor)
    {
        var tokens = document.Source.Tokens;
        var i = at - 1;
        while (i > floor && tokens[i].Key is "قد" or "كان" or "كانت" or "كانوا") i--;
        if (i - 2 >= floor && tokens[i].Key == "ان" && tokens[i - 1].Key == "سبق") i -= 2;
        if (i < floor || !tokens[i].IsWord) return false;
        if (Grammar.IsRelative(tokens[i].Key)) return true;
        return i == at - 1 && !overlay.Covers(i) && !document.Words.HasArticle(i) && tokens[i].Key.Length > 3 && !Grammar.IsPreposition(tokens[i].Key) && !Grammar.OpensClause(tokens[i].Key)
            && !Grammar.IsNegation(tokens[i].Key) && !document.Times.Exists(t => t.Span.Overlaps(tokens[i].Span)) && document.Tags.IsNominal(i);
    }

    private void Fill(Trigger trigger, EventDraft draft, Dictionary<Slots, ActorPhrase> slots, bool hasRecipient)
    {
        var word = trigger.Word;
        foreach (var slot in (ReadOnlySpan<Slots>)[Slots.Agent, Slots.From, Slots.Between, Slots.With, Slots.Ala, Slots.Against, Slots.Ila, Slots.Li, Slots.Bi, Slots.Of])
        {
            if (!slots.TryGetValue(slot, out var phrase)) continue;
            if (!(slot == Slots.Agent || (word.Source | word.Recipient).HasFlag(slot))) continue;
            if (trigger.IsNoun && slot is not (Slots.Agent or Slots.With or Slots.Between) && phrase.From - trigger.To > NounReach) continue;
            // «محادثات فلان هي الأمل لوقف القتال بين …»: it is the nearer noun's.
            if (trigger.IsNoun && slot is Slots.Between && draft.Source.Count > 0 && phrase.From - trigger.To > 4 && document.Words.HasArticle(phrase.From - 2) && document.Tags.Part(phrase.From - 2) == PartOfSpeech.Noun) continue;
            // «اتفق الطرفان على التنسيق بين …»: both are named already.
            if (slot is Slots.With or Slots.Between && word.Is(Uses.Both) && draft.Source.Count > 1) continue;
            // «اجتماع بالمغرب» tells where.
            if (slot == Slots.Bi && trigger is { IsNoun: true, Word.Type: "CONSULT" } && phrase.Pronoun.Length == 0 && phrase.Actors.All(actors.IsPlace)) continue;
            if (slot is Slots.With or Slots.Between) draft.HasWith = true;
            var parties = Of(phrase, trigger, draft);
            if (parties.Count == 0) continue;
            if (slot == Slots.Agent && draft.Source.Count == 0) Add(draft.Source, parties);
            else if (word.Source.HasFlag(slot) && (draft.Source.Count == 0 || (word.Is(Uses.Both) && slot is Slots.With or Slots.Between))) Add(draft.Source, parties);
            else if (slot == Slots.Between && word.Recipient.HasFlag(slot)) Between(draft, parties);
            else if (word.Recipient.HasFlag(slot) && (!hasRecipient || word.Is(Uses.Both))) { Add(draft.Recipient, parties); hasRecipient = true; }
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
}
