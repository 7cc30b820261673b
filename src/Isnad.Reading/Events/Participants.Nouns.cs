using Isnad.Arabic;

namespace Isnad.Reading;

/// <content>Event nouns: their genitives, pronouns, adjectives, light verbs, and those killed or hurt beside them.</content>
internal sealed partial class Participants
{
    /// <summary>«قتل عشرات الجنود في كمين», «أسفر القصف عن مقتل …»: those killed or hurt in the clause.</summary>
    private List<string> Victims(Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        for (var i = Math.Max(trigger.Sentence.From, trigger.At - 14); i < Math.Min(trigger.Sentence.To, trigger.To + 18); i++)
        {
            if (i == trigger.At) i = trigger.To;
            if (i >= trigger.Sentence.To || Grammar.EndsClause(tokens[i]) && i > trigger.At) break;
            if (!harm.Contains(tokens[i].Key, Proclitics.And | Proclitics.With) || overlay.Covers(i)) continue;
            // «جنود فلان قتلوا في كمين»
            if (AfterTime(i + 1, trigger.At) is var then && then < trigger.At && Grammar.IsPreposition(tokens[then].Key) && Before(i, trigger.Sentence.From, Agreement.None) is { Count: > 0 } fallen) return [.. fallen];
            var limit = i < trigger.At ? trigger.At : trigger.Sentence.To;
            for (var k = i + 1; k < Math.Min(limit, i + 7); k++)
            {
                if (actors.Read(k, limit) is { } phrase && phrase.Actors.Any(a => actors.CanAct(a) && !actors.IsPlace(a))) return [.. phrase.Actors];
                if (Grammar.EndsClause(tokens[k]) || tokens[k].Key is "في" or "جراء" or "نتيجه") break;
            }
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
            // «زيارتهما»: of two, those told of last.
            if (trigger.Reading.PronounLength == 3 && document.Source.Tokens[trigger.To - 1].Key.EndsWith("هما", StringComparison.Ordinal)) genitive = pairs.Last(trigger.At);
            else if (OfPronoun(trigger, draft, []) is { } meant) genitive = [meant];
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
            genitive = actors.Read(trigger.To, trigger.Limit)?.Actors ?? (trigger.To < trigger.Limit ? pairs.Read(trigger.To) : null) ?? (IsVerbAt(trigger.To, trigger.Limit) ? null : BehindNoun(trigger.To, trigger.Limit)?.Actors) ?? [];
        }

        var described = adjectives.Behind(trigger.To, trigger.Limit);
        var carried = Carrier(trigger, draft);
        if (Target(trigger) is { Count: > 0 } hit) draft.Recipient.AddRange(hit);
        if (genitive.Count == 0 && word.Type is "ASSAULT" or "MOBILIZE" && slots.TryGetValue(Slots.Li, out var doer) && doer.From - trigger.To < 3) draft.Source.AddRange(doer.Actors);
        if (genitive.Count > 0) Genitive(trigger, draft, slots, genitive);
        if (draft.Source.Count == 0 && (word.Source & (Slots.Genitive | Slots.Subject)) != Slots.None) draft.Source.AddRange(described);
        if (carried.Source.Count > 0 && (draft.Source.Count == 0 || word.Is(Uses.Both))) draft.Source.InsertRange(0, carried.Source.Where(s => !draft.Source.Contains(s)));
        if (carried.Recipient.Count > 0) draft.Recipient.AddRange(carried.Recipient);
        if (draft.Source.Count == 0 && word.Type is "RETREAT" or "MOBILIZE" && trigger.Reading.PronounLength == 0) draft.Source.AddRange(OfOwn(trigger, draft));
        if (draft.Source.Count == 0) draft.Source.AddRange(OfLightMasdar(trigger));
        Fill(trigger, draft, slots, draft.Recipient.Count > 0);
        if (word.Type == "ASSAULT" && Claimant(trigger, draft) is { } claimant) { draft.Source.Clear(); draft.Source.Add(claimant); }
        if (draft.Source.Count == 0 && word.Type == "ASSAULT") draft.Source.AddRange(Sharer(trigger) ?? Blamed(trigger) ?? []);
        if (word.Type == "REQUEST" && draft.Source.Count > 0 && draft.Recipient.Count == 0 && IsGround(trigger)) draft.Recipient.AddRange(topics.Of(trigger.At, draft.Floor).Where(a => !draft.Source.Contains(a)));
        if (draft.Source.Count == 0) draft.Source.AddRange(Controller(trigger, draft));
        else if (word.Is(Uses.Both) && draft.HasWith && genitive.Count == 0 && carried.Source.Count == 0 && IsOneSide(draft, slots)) draft.Source.InsertRange(0, Controller(trigger, draft).Where(a => !draft.Source.Contains(a)));
    }

    /// <summary>«بطلب من فلان», «بناء على طلب فلان», «استجابة لطلبه»: what the clause tells was done because it was asked.</summary>
    private bool IsGround(Trigger trigger)
    {
        var before = trigger.At > trigger.Sentence.From ? document.Source.Tokens[trigger.At - 1].Key : "";
        if (trigger.Reading.Split.Has(Proclitics.With)) return true;
        return before is "علي" && trigger.At - 2 >= trigger.Sentence.From && document.Source.Tokens[trigger.At - 2].Key is "بناء" || trigger.Reading.Split.Has(Proclitics.To) && before is "استجابه" or "تلبيه" or "نزولا";
    }

    /// <summary>«أعلنت فلانة مسؤوليتها عن الهجوم»: whoever owns to it; null where nobody does.</summary>
    private string? Claimant(Trigger trigger, EventDraft draft)
    {
        var tokens = document.Source.Tokens;
        var at = trigger.At - 2;
        if (at < trigger.Sentence.From || tokens[at + 1].Key != "عن" || !tokens[at].Key.StartsWith("مسووليت", StringComparison.Ordinal)) return null;
        return antecedents.Of(tokens[at].Key["مسووليت".Length..], at, draft.Floor);
    }

    /// <summary>«مشاركة فلان في قتال», «تورط فلان في هجوم»: the one between the two words; null where there is none.</summary>
    private IReadOnlyList<string>? Sharer(Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        var end = trigger.At - 1;
        if (end <= trigger.Sentence.From || tokens[end].Key != "في" || !overlay.Covers(end - 1)) return null;
        for (var i = end - 1; i > Math.Max(trigger.Sentence.From, end - 8); i--)
        {
            if (!overlay.Covers(i)) return null;
            if (actors.Read(i, end) is { } phrase && phrase.To == end && kinds.Shares.Contains(tokens[i - 1].Key, Proclitics.And | Proclitics.Preposition)) return phrase.Actors;
        }

        return null;
    }

    /// <summary>«هجوم نسب إلى فلان», «الهجمات …، وتنسب إلى فلان»: whoever is held to have done it; null where nobody is.</summary>
    private IReadOnlyList<string>? Blamed(Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        for (var i = trigger.To; i < Math.Min(trigger.Sentence.To - 2, trigger.To + 26); i++)
        {
            if (Grammar.EndsClause(tokens[i])) return null;
            if (tokens[i + 1].Key == "الي" && tokens[i].Key.TrimStart('و') is "نسب" or "نسبت" or "نسبتها" or "تنسب" or "ينسب" or "المنسوب" or "المنسوبه" or "منسوب" or "منسوبه") return actors.Read(i + 2, trigger.Sentence.To)?.Actors;
        }

        return null;
    }

    /// <summary>«سحب قواتها»: whoever draws back or sends what is his own.</summary>
    private IReadOnlyList<string> OfOwn(Trigger trigger, EventDraft draft)
    {
        if (trigger.To >= trigger.Limit || overlay.Covers(trigger.To) || !document.Source.Tokens[trigger.To].IsWord) return [];
        var key = document.Source.Tokens[trigger.To].Key;
        if (Clitics.Ending(key) is not (> 0 and var ending) || document.Words.HasArticle(trigger.To) || !trigger.Word.Needs.Contains(key[..^ending], StringComparer.Ordinal)) return [];
        return antecedents.Of(key[^ending..], trigger.To, Math.Max(0, draft.Floor - 20), draft.Absent) is { } meant ? [meant] : [];
    }

    /// <summary>«مباحثات مع الرئيس ومسؤولين كبار»: of the sources only those behind مع are named yet.</summary>
    private static bool IsOneSide(EventDraft draft, Dictionary<Slots, ActorPhrase> slots) =>
        draft.Source.Count == 1 || slots.TryGetValue(Slots.With, out var others) && draft.Source.TrueForAll(a => others.Actors.Contains(a, StringComparer.Ordinal));

    /// <summary>«تقديم إيطاليا الدعم»: the genitive of the light masdar.</summary>
    private IReadOnlyList<string> OfLightMasdar(Trigger trigger)
    {
        for (var i = trigger.At - 1; i >= Math.Max(trigger.Sentence.From, trigger.At - 5); i--)
        {
            if (lights.IsMasdar(document.Source.Tokens[i].Key) && !overlay.Covers(i)) return i + 1 < trigger.At ? actors.Read(i + 1, trigger.At)?.Actors ?? [] : [];
        }

        return [];
    }

    /// <summary>Whoever is to do what a masdar tells that names no doer: «بعد دحر المليشيات», «دعت فلانا إلى إطلاق سراح …», «يجب على فلان مهاجمة …».</summary>
    private IReadOnlyList<string> Controller(Trigger trigger, EventDraft draft)
    {
        var tokens = document.Source.Tokens;
        if (trigger.Light >= 0 || IsDeath(trigger.Word) || trigger.Reading.PronounLength > 0 && !trigger.Word.Recipient.HasFlag(Slots.Genitive) || trigger.Reading.Split.Has(Proclitics.The)) return [];
        if (Obliged(trigger.At, draft.Floor) is { } obliged) return obliged;
        var isLed = trigger.Reading.Split.Has(Proclitics.With | Proclitics.To) || IsGoverned(trigger) || IsChained(trigger);
        if (Decider(trigger.At, draft.Floor) is { } decider) return decider;
        var isCarried = lights.IsMasdar(trigger.At > trigger.Sentence.From ? tokens[trigger.At - 1].Key : "");
        if (!isLed && !isCarried) return [];
        if (Asked(trigger, draft) is { } asked) return asked;
        if (trigger.Word.Is(Uses.Both) ? !isCarried && !draft.HasWith : trigger.Word.Is(Uses.TwoSided) || !trigger.Word.Recipient.HasFlag(Slots.Genitive) && !isCarried) return [];
        if (draft.Charged.Count > 0 && IsNearContent(trigger.At, draft)) return draft.Charged;
        if (Willing(trigger, draft.Floor) is { } willing) return willing;
        // «وأضاف، في لقاء مع القناة، أن …»: between the cue and the words it is the speaker's.
        if (trigger.Word.Type == "CONSULT" && document.Statements.FindLast(s => s.Cue.Start >= trigger.Sentence.Span.Start && s.Cue.End <= document.Source.Tokens[trigger.At].Start && s.Content.Start > document.Source.Tokens[trigger.At].Start) is { Speaker.Actor: { } said }) return [said];
        if (trigger.At > draft.Floor && tokens[trigger.At - 1].Key == "علي" && document.Tags.Part(trigger.At - 2) != PartOfSpeech.Verb) return [];
        var topic = topics.Of(trigger.At, draft.Floor);
        // «أكد استعداده لدعم الحكومة»: where the reported words are no clause of their own, their subject is the speaker.
        return topic.Count == 0 && draft.Inside is { Form: not "direct", Speaker.Actor: { } speaker } && IsNearContent(trigger.At, draft) && !document.Source.Tokens[Math.Max(0, document.Source.TokenAtOrAfter(draft.Inside!.Content.Start) - 1)].Key.StartsWith("ان", StringComparison.Ordinal) ? [speaker] : topic;
    }

    /// <summary>«خطط لتفجير البوابة ثم مهاجمة الحراس»: joined to a masdar that is led.</summary>
    private bool IsChained(Trigger trigger)
    {
        var tokens = document.Source.Tokens;
        if (trigger.At == trigger.Sentence.From || !(trigger.Reading.Split.Has(Proclitics.And) || tokens[trigger.At - 1].Key is "ثم" or "او")) return false;
        for (var i = trigger.At - 1; i > Math.Max(trigger.Sentence.From, trigger.At - 14); i--)
        {
            if (tokens[i].IsMark(".؛:") || tokens[i].IsMark("،") && i < trigger.At - 1 || Grammar.OpensClause(tokens[i].Key)) return false;
            if (tokens[i].IsWord && !overlay.Covers(i) && !document.Words.HasArticle(i) && IsLed(i) && document.Tags.Part(i) == PartOfSpeech.Noun) return true;
        }

        return false;
    }

    /// <summary>Who plans or offers what the trigger tells: the one who is said to be ready, else whom the clause is about, else who speaks of himself.</summary>
    public IReadOnlyList<string> Willing(Trigger trigger, EventDraft draft)
    {
        if (Willing(trigger, draft.Floor) is { } willing) return willing;
        if (trigger.IsNoun && Asked(trigger, draft) is { } asked) return asked;
        var topic = topics.Of(trigger.At, draft.Floor);
        return topic.Count == 0 && draft.Speaker is { } speaker && IsNearContent(trigger.At, draft) ? [speaker] : topic;
    }

    /// <summary>«الحلف مستعد لدعم …», «استعداد الحلف لدعم …», «تهدد فلانة بمهاجمة …»: the name right before the masdar, or before the word that it leans on; null where none stands there.</summary>
    private IReadOnlyList<string>? Willing(Trigger trigger, int floor)
    {
        var at = trigger.At;
        if (!trigger.Reading.Split.Has(Proclitics.To | Proclitics.With)) return trigger.Reading.Split.Length == 0 ? Decider(at, floor) : null;
        if (at - 2 >= floor && !overlay.Covers(at - 1) && document.Source.Tokens[at - 1].IsWord && !document.Words.HasArticle(at - 1) && Before(at - 1, floor, Agreement.None) is { } ready && document.Tags.Part(at - 1) is PartOfSpeech.Adjective or PartOfSpeech.Verb) return ready;
        if (at - 2 < floor || !overlay.Covers(at - 1)) return null;
        for (var i = at - 1; i > Math.Max(floor, at - 8); i--)
        {
            if (!overlay.Covers(i)) return null;
            if (actors.Read(i, at) is { } phrase && phrase.To == at && !overlay.Covers(i - 1) && !document.Words.HasArticle(i - 1) && (document.Tags.Part(i - 1) == PartOfSpeech.Noun && !actors.IsCarrier(i - 1) || document.Tags.Part(i - 1) == PartOfSpeech.Verb && trigger.Reading.Split.Has(Proclitics.With))) return phrase.Actors;
        }

        return null;
    }

    /// <summary>«مقتل»: nobody sets out to it, as he does to «قتل».</summary>
    private static bool IsDeath(EventWord word) => word.Is(Uses.Killing) && word.Origin.Contains("event-nouns", StringComparison.Ordinal);

    /// <summary>«قرار فلان وقف …», «إعلان فلان بدء …»: a name between the masdar and the noun that it leans on.</summary>
    private IReadOnlyList<string>? Decider(int at, int floor)
    {
        for (var i = at - 1; i > Math.Max(floor, at - 9); i--)
        {
            if (!overlay.Covers(i)) return null;
            if (actors.Read(i, at) is { } phrase && phrase.To == at && !overlay.Covers(i - 1) && !document.Words.HasArticle(i - 1) && kinds.Decisions.Contains(document.Source.Tokens[i - 1].Key, Proclitics.And | Proclitics.Preposition)) return phrase.Actors;
        }

        return null;
    }

    /// <summary>Behind a preposition that leans on the clause, not on a noun: «بعد دحر …», «تمكنوا من تدمير …», but not «بعد عام من احتجاز …».</summary>
    private bool IsGoverned(Trigger trigger)
    {
        var at = trigger.At - 1;
        if (at < trigger.Sentence.From || !Grammar.IsPreposition(document.Source.Tokens[at].Key)) return false;
        // «مقتل فلان في غارة»: where something happens leads nobody to it, but contacts have their speakers.
        if (trigger.Word.Type == "CONSULT") return document.Source.Tokens[at].Key != "من" || (at > trigger.Sentence.From && document.Tags.Part(at - 1) == PartOfSpeech.Verb);
        if (document.Source.Tokens[at].Key is "خلال" or "اثناء" or "جراء" or "نتيجه" or "بسبب" or "اثر" or "رغم" or "وسط" or "منذ") return false;
        return document.Source.Tokens[at].Key is not ("من" or "في") || (at > trigger.Sentence.From && document.Tags.Part(at - 1) == PartOfSpeech.Verb);
    }

    /// <summary>«يجب على فلان مهاجمة …»: null where no such words stand before.</summary>
    private IReadOnlyList<string>? Obliged(int at, int floor)
    {
        var tokens = document.Source.Tokens;
        for (var i = at - 1; i > Math.Max(floor, at - 8); i--)
        {
            if (tokens[i].Key == "علي" && tokens[i - 1].Key is "يجب" or "ينبغي" or "يتعين" or "يتوجب") return actors.Read(i + 1, at) is { } phrase && phrase.To == at ? phrase.Actors : [];
        }

        return null;
    }

    /// <summary>Who was asked for, or charged with, what this masdar tells, before it in the sentence; null where nobody was.</summary>
    private IReadOnlyList<string>? Asked(Trigger trigger, EventDraft draft)
    {
        var tokens = document.Source.Tokens;
        var start = tokens[trigger.At].Start;
        if (told.FindLast(e => e.Type is "REQUEST" or "ACCUSE" or "SANCTION" && e.Rule != "events.hostile-name" && e.Trigger.Start >= tokens[draft.Floor].Start && e.Trigger.End <= start) is not { } request) return null;
        for (var i = trigger.At - 1; i > draft.Floor && tokens[i].Start > request.Trigger.End; i--)
        {
            if (Grammar.OpensClause(tokens[i].Key) && !(tokens[i].Key == "ان" && tokens[i - 1].Key == "سبق") || tokens[i].IsMark("؛:.")) return null;
        }

        return request.Recipient;
    }

    /// <summary>No other clause opens between the head of the reported words and the trigger.</summary>
    private bool IsNearContent(int at, EventDraft draft)
    {
        if (draft.Inside is null) return false;
        var from = document.Source.TokenAtOrAfter(draft.Inside.Content.Start);
        for (var i = from; i < at; i++) if (Grammar.OpensClause(document.Source.Tokens[i].Key) && i > from) return false;
        return true;
    }

    private bool IsVerbAt(int at, int limit) => at >= limit || lights.Read(document.Source.Tokens[at].Key) is not null;

    private void Genitive(Trigger trigger, EventDraft draft, Dictionary<Slots, ActorPhrase> slots, IReadOnlyList<string> genitive)
    {
        var word = trigger.Word;
        var isSource = word.Source.HasFlag(Slots.Genitive);
        if (word.Is(Uses.Either)) isSource = slots.TryGetValue(Slots.Li, out var served) && !IsBelonging(served) || slots.ContainsKey(Slots.Ala) || slots.ContainsKey(Slots.Against) || (word.Type == "ASSAULT" && actors.CanFight(genitive[0]));
        else if (isSource && word.Type == "ACCUSE" && trigger.To - trigger.At == 1 && LeadsBi(trigger)) (isSource, word) = (false, word with { Recipient = word.Recipient | Slots.Genitive });
        else if (!isSource && word.Recipient.HasFlag(Slots.Li) && slots.ContainsKey(Slots.Li) && word.Type is not "CONSULT") isSource = true;
        // «تقدم الجيش بمساعدة القبائل»: where nobody is asked for it or charged with it, she helps.
        if (word.Type == "AID" && word.Recipient.HasFlag(Slots.Genitive) && trigger.Reading.PronounLength == 0 && trigger.Reading.Split.Has(Proclitics.With) && draft.Charged.Count == 0 && Asked(trigger, draft) is null && Willing(trigger, draft.Floor) is null && document.Tags.Part(Math.Max(trigger.Sentence.From, trigger.At - 1)) != PartOfSpeech.Verb && topics.Of(trigger.At, draft.Floor) is { Count: > 0 } helped && !helped.Any(genitive.Contains))
        {
            draft.Source.AddRange(genitive);
            draft.Recipient.AddRange(helped);
            return;
        }

        // «دعم جهود فلان»: whose efforts they are has the support.
        if (isSource && word.Type is "AID" or "SUPPORT" && word.Is(Uses.Either) && trigger.To < trigger.Limit && !overlay.Covers(trigger.To) && kinds.Efforts.Contains(document.Source.Tokens[trigger.To].Key, Proclitics.None)) isSource = false;
        // «قصف أهداف الحزب»: what stands there suffers.
        if (isSource && word.Is(Uses.Either) && trigger.To < trigger.Limit && !overlay.Covers(trigger.To) && kinds.Sites.Contains(document.Source.Tokens[trigger.To].Key, Proclitics.None)) isSource = false;
        if (!isSource && trigger.Reading.PronounLength > 0 && Object(trigger) is { } suffered)
        {
            // «استهدافها المدنيين»: with an object behind it, the pronoun is the doer's.
            draft.Source.AddRange(genitive);
            draft.Recipient.AddRange(suffered);
            return;
        }

        if (trigger.Reading.PronounLength == 0 && Whom(trigger, genitive) is { Count: > 0 } whom)
        {
            // «زيارة الرئيس فرنسا», «وقف تمويل الإدارة الوكالة»: of two names side by side the first does it.
            draft.Source.AddRange(genitive);
            draft.Recipient.AddRange(whom);
            return;
        }

        if (isSource) draft.Source.AddRange(genitive);
        else if (word.Recipient.HasFlag(Slots.Genitive)) draft.Recipient.AddRange(genitive);
    }

    /// <summary>«الوكالة التابعة لمنظمة كذا»: says of whom the name before it is a part.</summary>
    private bool IsBelonging(ActorPhrase phrase) => phrase.From > 0 && TitleLexicon.WithoutArticle(document.Source.Tokens[phrase.From - 1].Key) is "تابعه" or "تابع" or "تابعين" or "مواليه" or "موالي" or "مواليه" or "خاضعه" or "خاضع";

    /// <summary>«اتهام فلان بالتقصير»: what he is charged with stands behind his name.</summary>
    private bool LeadsBi(Trigger trigger) =>
        actors.Read(trigger.To, trigger.Limit) is { } phrase && phrase.To < trigger.Limit && !overlay.Covers(phrase.To) && document.Tags.OpensWith(phrase.To, 'ب');

    /// <summary>The name right behind the genitive, with nothing that joins the two: the object of what may have one.</summary>
    private IReadOnlyList<string> Whom(Trigger trigger, IReadOnlyList<string> genitive)
    {
        if (!trigger.Word.Recipient.HasFlag(Slots.Genitive) && trigger.Word is not { Type: "CONSULT", Mode: "visit" }) return [];
        if (actors.Read(trigger.To, trigger.Limit) is not { Actors.Count: 1 } first || first.To >= trigger.Limit || !overlay.Covers(first.To)) return [];
        return actors.Read(first.To, trigger.Limit) is { } second && second.Actors.All(actors.CanAct) && !second.Actors.Any(genitive.Contains) ? second.Actors : [];
    }

    /// <summary>The object behind a masdar with a pronoun: a name, or a plural with the article, which no adjective of the masdar can be; null where there is none.</summary>
    private IReadOnlyList<string>? Object(Trigger trigger)
    {
        var at = SkipAdverbs(trigger.To, trigger.Limit);
        if (at >= trigger.Limit) return null;
        if (actors.Read(at, trigger.Limit) is { } phrase) return phrase.Actors;
        var key = document.Source.Tokens[at].Key;
        if (key is "هذا" or "هذه" or "هولاء" or "تلك" or "ذلك") return [];
        if (at > trigger.To) return null;
        return document.Words.HasBareArticle(trigger.To) && (key.EndsWith("ين", StringComparison.Ordinal) || key.EndsWith("ات", StringComparison.Ordinal)) ? [] : null;
    }

    /// <summary>Subject of the light verb that carries the noun, by its kind.</summary>
    private (IReadOnlyList<string> Source, IReadOnlyList<string> Recipient) Carrier(Trigger trigger, EventDraft draft)
    {
        if (trigger.Light < 0 || lights.Read(document.Source.Tokens[trigger.Light].Key) is not { } light) return ([], []);
        if (trigger.LightKind is "happen" or "host" or "target" or "") return ([], []);
        var limit = trigger.Light < trigger.At ? trigger.At : trigger.Limit;
        if (IsFirst(light.Agreement)) return (draft.Speaker is { } speaker ? [speaker] : [], []);
        var (subject, _, _) = Subject(trigger.Light, light.Agreement, document.Source.Tokens[trigger.Light].Key[0] is 'و', light.HasPronoun, draft, Math.Max(limit, trigger.Light + 1));
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
