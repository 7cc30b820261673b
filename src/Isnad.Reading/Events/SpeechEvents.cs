using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Statements whose act is itself a PLOVER type (accuse, reject, support, call for, threaten): an event on the cue.</summary>
internal sealed class SpeechEvents(Annotated document, Overlay overlay, ActorReader actors, Antecedents antecedents, NationalAdjectives adjectives, EventLexicon lexicon)
{
    /// <summary>The event of a statement, or null where its act is no event.</summary>
    public Event? Of(Statement statement)
    {
        var type = statement.Act switch
        {
            "accuse" or "condemn" => "ACCUSE",
            "support" or "welcome" or "praise" => "SUPPORT",
            "call-for" => "REQUEST",
            "reject" => "REJECT",
            "threaten" => "THREATEN",
            _ => null,
        };
        if (type is null) return Charge(statement);
        if (type == "ACCUSE" && IsVerdict(statement)) type = "SANCTION";
        if (LacksNeed(statement, type) || (type == "SUPPORT" && !NamesSupport(statement))) return null;
        var source = statement.Speaker.Actor ?? Earlier(statement);
        var recipients = Addressed(statement, type);
        return new Event
        {
            Id = "",
            Rule = "events.speech-act " + statement.Act,
            Type = type,
            Mode = type == "SANCTION" ? "convict" : statement.Act is "condemn" ? "disapprove" : null,
            Trigger = statement.Cue,
            Source = source is null ? [] : Together(statement, source),
            Recipient = [.. recipients.Where(r => r != source)],
            AttributedTo = statement.Inside ?? "outlet",
        };
    }

    /// <summary>
    /// «قطعت فلانة علاقاتها مع فلان وطالبته بـ…»: a cue joined by و, with its object in a pronoun and nobody behind it, has the subject of the verb
    /// before it in the sentence.
    /// </summary>
    public void Rejoin(List<Event> events)
    {
        for (var i = 0; i < events.Count; i++)
        {
            var act = events[i];
            if (!act.Rule.StartsWith("events.speech", StringComparison.Ordinal) || document.Statements.Find(s => s.Cue == act.Trigger) is not { Speaker.Span.Length: 0 } statement) continue;
            var (cue, _) = overlay.Tokens(statement.Cue);
            if (cue < 0 || document.Source.Tokens[cue].Key[0] != 'و') continue;
            var sentence = document.Source.Sentences[document.Source.SentenceOf[cue]];
            var verb = events.FindLast(e => e.Rule.StartsWith("events.verb", StringComparison.Ordinal) && e.Trigger.Start >= sentence.Span.Start && e.Trigger.End <= act.Trigger.Start);
            if (verb is null || verb.Source.Count == 0 || verb.Source.SequenceEqual(act.Source, StringComparer.Ordinal)) continue;
            if (lexicon.Read(document.Source.Tokens, cue, sentence.To).Find(r => r.Word.Type == act.Type && r.IsFinite && r.PronounLength > 0) is not { } reading) continue;
            var meant = antecedents.OfPronoun(cue, reading.PronounLength, Math.Max(0, sentence.From - 20), verb.Source);
            events[i] = act with { Source = verb.Source, Recipient = meant is null ? [] : [meant] };
        }
    }

    /// <summary>«دعت فلانة وفلانة …»: the speaker with those who are named beside him, right behind the cue.</summary>
    private IReadOnlyList<string> Together(Statement statement, string speaker)
    {
        var (cue, to) = overlay.Tokens(statement.Cue);
        if (cue < 0 || statement.Content.Start < statement.Cue.End) return [speaker];
        var limit = Math.Max(to, overlay.Tokens(statement.Content).From);
        for (var i = to; i < Math.Min(limit, to + 2); i++)
        {
            if (actors.Read(i, limit) is { } phrase) return phrase.Actors[0] == speaker ? [.. phrase.Actors.Where(a => a == speaker || actors.CanAct(a))] : [speaker];
        }

        return [speaker];
    }

    /// <summary>
    /// «رحّب», «أعرب عن تأييده» support; «قال إن بلاده تدعم …» tells of support with its own verb, and «أبدى استعداده», «أعرب عن سعادته» of none.
    /// </summary>
    private bool NamesSupport(Statement statement)
    {
        if (statement.Act == "praise" || !statement.Reasons.Any(r => r.Rule is "act.of-content" or "act.attitude-noun")) return true;
        if (statement.Reasons.Any(r => r.Rule == "act.of-content")) return false;
        var (from, _) = overlay.Tokens(statement.Cue);
        var (content, _) = overlay.Tokens(statement.Content);
        if (from < 0 || content < 0) return false;
        var limit = Math.Min(document.Source.Tokens.Length, content + 2);
        for (var i = from + 1; i < limit; i++)
        {
            if (lexicon.Read(document.Source.Tokens, i, limit).Exists(r => r.Form == EventForm.Noun && r.Word.Type is "SUPPORT" or "AID")) return true;
        }

        return false;
    }

    /// <summary>«أدانت المحكمة فلانا بالسرقة»: a verb that condemns is a verdict where a court is named beside it.</summary>
    private bool IsVerdict(Statement statement)
    {
        var (at, _) = overlay.Tokens(statement.Cue);
        if (at < 0) return false;
        var tokens = document.Source.Tokens;
        var sentence = document.Source.Sentences[document.Source.SentenceOf[at]];
        return lexicon.Read(tokens, at, sentence.To).Exists(r => r.Word.Type == "SANCTION" && r.IsFinite
            && (TriggerFinder.HasNeeded(tokens, sentence.To, at + 1, r.Word.Needs, 6) || TriggerFinder.HasNeeded(tokens, at, Math.Max(sentence.From, at - 5), r.Word.Needs, 5)));
    }

    /// <summary>Words that call somebody by a hostile name accuse him, whatever the verb: «قال … إن عصابة فلان …».</summary>
    private Event? Charge(Statement statement)
    {
        if (statement.Act is not ("say" or "affirm" or "note" or "announce") || statement.Speaker.Actor is not { } speaker) return null;
        if (actors.Find(speaker) is not { } who || !who.Sectors.Any(s => s is "GOV" or "MIL" or "LEG" or "REB" or "OPP" or "PTY" or "PRM")) return null;
        var hostile = document.Appellations.Find(a => a.Voice == statement.Id && a.Valence == "negative" && !a.ScareQuotes && a.Actor is not null && a.Actor != speaker);
        if (hostile is null) return null;
        return new Event
        {
            Id = "",
            Rule = "events.hostile-name",
            Type = "ACCUSE",
            Mode = "allege",
            Trigger = statement.Cue,
            Source = [speaker],
            Recipient = [hostile.Actor!],
            AttributedTo = statement.Inside ?? "outlet",
        };
    }

    /// <summary>A hostile name accuses its bearer where he is told to do something; «الدفاع عن النفس من عصابة فلان» accuses him of nothing.</summary>
    public void DropNames(List<Event> events) => events.RemoveAll(e =>
        e.Rule == "events.hostile-name"
        && document.Statements.Find(s => s.Cue == e.Trigger) is { } statement
        && !events.Exists(d => d.AttributedTo == statement.Id && d.Source.Contains(e.Recipient[0], StringComparer.Ordinal))
        && !document.Appellations.Exists(a => a.Voice == statement.Id && a.Valence == "negative" && a.Actor == e.Recipient[0] && IsDoer(a.Span)));

    /// <summary>The name is told to do something: it stands behind no preposition and no noun that leans on it («من سيطرة عصابة فلان»).</summary>
    private bool IsDoer(Span name)
    {
        var (at, _) = overlay.Tokens(name);
        if (at <= 0) return at == 0;
        var before = document.Source.Tokens[at - 1];
        if (document.Tags.OpensWith(at, 'ل') || document.Tags.OpensWith(at, 'ب')) return false;
        return !before.IsWord || !Grammar.IsPreposition(before.Key) && (overlay.Covers(at - 1) || document.Words.HasArticle(at - 1) || document.Tags.Part(at - 1) != PartOfSpeech.Noun);
    }

    /// <summary>Whoever spoke before in the same sentence.</summary>
    private string? Earlier(Statement statement) =>
        document.Statements.FindLast(s => s.Cue.End < statement.Cue.Start && statement.Cue.Start - s.Cue.End < 300 && s.Inside == statement.Inside && s.Speaker.Actor is not null
            && document.Source.SentenceOf[document.Source.TokenAtOrAfter(s.Cue.Start)] == document.Source.SentenceOf[document.Source.TokenAtOrAfter(statement.Cue.Start)])?.Speaker.Actor;

    /// <summary>Whom the act is aimed at: its pronoun, the name between cue and content, else whom the content begins with.</summary>
    private List<string> Addressed(Statement statement, string type)
    {
        var (from, _) = overlay.Tokens(statement.Cue);
        var (content, end) = overlay.Tokens(statement.Content);
        if (from < 0 || content < 0) return [];
        if (Pronoun(statement, type, from) is { } meant) return [meant];
        if (content > from && lexicon.Read(document.Source.Tokens, from, content).Exists(r => r.Word.Type == type) && Between(statement, type, from + 1, content) is { Count: > 0 } named) return named;
        return type == "REQUEST" ? Asked(content, Math.Min(end, content + 12)) : FirstOf(content, Math.Min(end, content + 6));
    }

    /// <summary>«وطالبتها بوقف …», «اتهمه بـ…».</summary>
    private string? Pronoun(Statement statement, string type, int cue)
    {
        var tokens = document.Source.Tokens;
        var sentence = document.Source.Sentences[document.Source.SentenceOf[cue]];
        var reading = lexicon.Read(tokens, cue, sentence.To).Find(r => r.Word.Type == type && r.IsFinite && r.PronounLength > 0 && r.Word.Recipient.HasFlag(Slots.Object));
        if (reading is null || lexicon.Read(tokens, cue, sentence.To).Exists(r => r.Word.Type == type && r.PronounLength == 0)) return null;
        return antecedents.OfPronoun(cue, reading.PronounLength, Math.Max(0, sentence.From - 20), statement.Speaker.Actor is { } speaker ? [speaker] : []);
    }

    /// <summary>The first name in [<paramref name="from"/>, <paramref name="to"/>) that is not the speaker's and stands behind no preposition but that of asking (طلب من).</summary>
    private List<string> Between(Statement statement, string type, int from, int to)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Key == "من" && type == "REQUEST") continue;
            if (Grammar.IsRelative(tokens[i].Key)) return Behind(statement, type, i + 1, to);
            if (tokens[i].IsMark("(-–—")) break;
            if (Grammar.IsPreposition(tokens[i].Key))
            {
                // «في بيان», «اليوم في بلدة كذا»: the name behind it is no party.
                if (i + 1 < to && actors.Read(i + 1, to) is { } circumstance) i = circumstance.To - 1;
                else i++;
                continue;
            }

            if (actors.Read(i, to) is not { } phrase) continue;
            i = phrase.To - 1;
            if (phrase.Actors.Contains(statement.Speaker.Actor ?? "", StringComparer.Ordinal)) continue;
            if (phrase.Actors.Any(a => actors.IsParty(a, type))) return [.. phrase.Actors.Where(a => actors.IsParty(a, type))];
        }

        return [];
    }

    /// <summary>«اتهمت الشركة التي يقع مقرها في البلدة الحكومة بـ…»: behind a relative clause the last name before the charge that stands behind no preposition.</summary>
    private List<string> Behind(Statement statement, string type, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (actors.Read(i, to) is not { } phrase || phrase.To < to - 1) continue;
            if (i == from || Grammar.IsPreposition(document.Source.Tokens[i - 1].Key) || phrase.Actors.Contains(statement.Speaker.Actor ?? "", StringComparer.Ordinal)) return [];
            return [.. phrase.Actors.Where(a => actors.IsParty(a, type))];
        }

        return [];
    }

    /// <summary>«يجب على فلان أن …», «حوار بين فلان وفلان»: of whom the words ask something.</summary>
    private List<string> Asked(int from, int to)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to - 1; i++)
        {
            if (tokens[i].Key is not ("علي" or "بين") || (tokens[i].Key == "علي" && !(i > from && tokens[i - 1].Key is "يجب" or "ينبغي" or "يتعين" or "يتوجب"))) continue;
            return actors.Read(i + 1, document.Source.Sentences[document.Source.SentenceOf[i]].To) is { } phrase && (tokens[i].Key == "علي" || phrase.Actors.Count > 1) ? [.. phrase.Actors.Where(actors.CanAct)] : [];
        }

        return [];
    }

    /// <summary>«تحمل أسلحة» accuses nobody: the word needs مسؤولية.</summary>
    private bool LacksNeed(Statement statement, string type)
    {
        var (at, _) = overlay.Tokens(statement.Cue);
        if (at < 0) return false;
        var tokens = document.Source.Tokens;
        var limit = document.Source.Sentences[document.Source.SentenceOf[at]].To;
        var readings = lexicon.Read(tokens, at, limit).FindAll(r => r.Word.Type == type && r.Form != EventForm.Noun);
        return readings.Count > 0 && readings.TrueForAll(r => r.Word.Needs.Length > 0 && !TriggerFinder.HasNeeded(tokens, limit, at + 1, r.Word.Needs, 12));
    }

    /// <summary>The first actor named in the content's opening words, before a word that opens another matter («تقريرا حول نفوذ فلان»), or in its adjectives.</summary>
    private List<string> FirstOf(int from, int limit)
    {
        var tokens = document.Source.Tokens;
        // «"بشكل قاطع" تقريرا من …», «بشدة موقف …»: how it was said stands before what.
        var manner = from;
        while (manner < limit && tokens[manner].Kind == TokenKind.Quote) manner++;
        if (manner + 2 < limit && tokens[manner].Key is "بشكل" or "بصوره" or "بطريقه") manner += 2;
        else if (manner + 1 < limit && tokens[manner].Key is "بشده" or "بقوه" or "تماما" or "رسميا") manner++;
        while (manner < limit && tokens[manner].Kind == TokenKind.Quote) manner++;
        limit += manner - from;
        from = manner;
        for (var i = from; i < limit; i++)
        {
            if (i > from && Grammar.IsPreposition(tokens[i].Key) && tokens[i].Key is not ("من" or "علي" or "الي" or "ضد" or "مع" or "عن")) break;
            if (i > from && adjectives.Behind(i, i + 2) is { Count: > 0 } described) return described;
            foreach (var lead in (ReadOnlySpan<Proclitics>)[Proclitics.None, Proclitics.With, Proclitics.To])
            {
                if (actors.Read(i, Math.Min(limit + 6, tokens.Length), lead) is { } phrase && phrase.Actors.Any(actors.CanAct)) return [.. phrase.Actors.Where(actors.CanAct)];
            }
        }

        return [];
    }
}
