using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Reads what stands behind a reporting verb: speaker, adverbials, and the complement that opens what is reported.</summary>
internal sealed partial class ClauseReader(PhraseReader phrases, ReportingVerbs verbs, NameParts parts, AttitudeNouns attitudes, LookAlikes lookAlikes)
{
    private const int Reach = 34;

    /// <summary>The overt subject behind the verb and the complement; null where no complement of the verb's frames follows.</summary>
    public (NounPhrase? Speaker, Complement Complement)? Read(Annotated document, Overlay overlay, QuoteMap quotes, int verbAt, VerbReading reading, int limit)
    {
        var after = verbAt + 1;
        if (after >= limit) return null;
        var speaker = reading.Form is VerbForm.Participle or VerbForm.Masdar ? null : Subject(document, overlay, quotes, after, limit);
        // «وجاء في البيان أن»: the paper speaks.
        if (speaker is null && reading.Verb.Takes("paper") && document.Source.Tokens[after].Key is "في" && after + 1 < limit && phrases.Read(document, overlay, after + 1, limit) is { Kind: PhraseKind.Document } paper) speaker = paper;
        // «فلان يدعم علانا»: in a headline the subject stands before its verb, and behind it the object.
        if (speaker is not null && reading.Form == VerbForm.Present && !reading.Verb.IsNeutral && IsBehindSubject(document, verbAt)) speaker = null;
        // «وكانت الحكومة قد اتهمت الجبهة بـ…»: with its subject before it, the verb has whom it charges behind it.
        if (speaker is not null && TakesObjectBetween(reading.Verb) && HasSubjectBefore(document, overlay, verbAt)) speaker = null;
        var from = speaker is null ? after : PastApposition(document, overlay, PastRelative(document, speaker.To, limit), limit);
        from = PastCognate(document, reading, from, limit);
        while (from + 1 < limit && document.Source.Tokens[from].Key is "ايضا" or "كذلك" or "مجددا") from++;
        var clause = Clause(document, overlay, quotes, from, reading, limit, speaker is not null);
        if (clause is { Frame: "inna" } late && reading.Verb.Takes("obj") && late.At > from && late.At <= from + 3 && attitudes.Find(document.Source.Tokens[from].Key) is not null)
        {
            // «أكد ضرورة أن …»: the noun is what is affirmed, with its clause.
            return (speaker, new Complement("obj", from, from, -1));
        }

        // «أكدت مصادر سيطرة … على …»: the noun right behind the speaker is the object; the preposition is inside it.
        if (clause is { Frame: not "inna" and not "quote" } far && speaker is not null && reading.Verb.Takes("obj") && far.At > from + 1 && SkipAdverbials(document, overlay, quotes, from, limit) is var near && near < far.At && IsObject(document, overlay, quotes, near, hasSpeaker: true) && document.Source.Tokens[near].IsWord)
        {
            return (speaker, new Complement("obj", near, near, -1));
        }

        // «أعلنت الجماعة استهداف "مركز كذا"»: the verbal noun before the mark is the object, and the quotation a part of it.
        if (clause is { Frame: "quote" } marked && reading.Verb.Takes("obj") && marked.At == marked.Quote && marked.At > from && SkipAdverbials(document, overlay, quotes, from, limit) is var noun && noun < marked.At && IsObject(document, overlay, quotes, noun, speaker is not null)
            && WordTagger.BuiltIn.IsVerbalNoun(TitleLexicon.WithoutArticle(document.Source.Tokens[noun].Key)))
        {
            return (speaker, new Complement("obj", noun, noun, -1));
        }

        if (clause is { } found)
        {
            // A noun that no list knows between verb and complementiser is the subject: «أكدت العائلة أن».
            // «ووصفت الخطوة بأنها»: of a verb that goes on, the noun is whom or what it is said of.
            if (speaker is null && reading.IsFinite && !(reading.Verb.Takes("accused-obj") && reading.Split.Has(Proclitics.Conjunction)) && found.Frame is "inna" or "quote" && found.At > after && UnknownSubject(document, overlay, after, found.At, reading.Verb) is { } unknown) speaker = unknown;
            return (speaker, found);
        }

        if (!reading.Verb.Takes("obj") || reading.PronounLength > 0) return null;
        var at = SkipAdverbials(document, overlay, quotes, from, limit);
        if (at >= limit || !IsObject(document, overlay, quotes, at, speaker is not null)) return null;
        return (speaker, new Complement("obj", at, at, quotes.Opens(at) ? at : -1));
    }

    /// <summary>A name right before the verb, «قد» and commas between allowed: «وكانت الحكومة قد اتهمت».</summary>
    internal static bool HasSubjectBefore(Annotated document, Overlay overlay, int i)
    {
        var at = i - 1;
        var first = document.Source.Sentences[document.Source.SentenceOf[i]].From;
        while (at > first && (document.Source.Tokens[at].Key is "قد" || document.Source.Tokens[at].IsMark("،,)"))) at--;
        return at >= first && overlay.Covers(at) && !IsJoined(document, overlay, at, first) && !(at == i - 1 && IsPlaceOf(document, overlay, at, first));
    }

    /// <summary>«هجوم قرب البلدة اتهمت دول …»: a place behind its preposition, right before the verb.</summary>
    private static bool IsPlaceOf(Annotated document, Overlay overlay, int at, int first)
    {
        while (at > first && overlay.MentionAt(at) is null && overlay.Covers(at)) at--;
        return at > first && document.Source.Tokens[at - 1].Key is "قرب" or "في" or "شمال" or "جنوب" or "شرق" or "غرب" or "وسط" or "داخل" or "خارج" or "بالقرب";
    }

    /// <summary>«الاتصال بين شكري وكيري تطرق إلى»: the second of two names behind «بين» is no subject.</summary>
    private static bool IsJoined(Annotated document, Overlay overlay, int at, int first)
    {
        while (at > first && overlay.Covers(at) && overlay.MentionAt(at) is null) at--;
        return at - 2 >= first && document.Source.Tokens[at].Key[0] == 'و' && overlay.MentionAt(at) is { } second && second.Span.Start > document.Source.Tokens[at].Start
            && overlay.MentionAt(at - 1) is not null && document.Source.Tokens[at - 2].Key is "بين";
    }

    /// <summary>A noun before the present verb of a headline.</summary>
    private bool IsBehindSubject(Annotated document, int verbAt)
    {
        var source = document.Source;
        var sentence = source.Sentences[source.SentenceOf[verbAt]];
        return source.KindOf(sentence) == PassageKind.Headline && verbAt > sentence.From && source.Tokens[verbAt - 1].IsWord && document.Tags.IsNominal(verbAt - 1) && !parts.IsFunctionWord(source.Tokens[verbAt - 1].Key);
    }

    /// <summary>The subject right behind the verb, or behind whom it was told to: «قال لوكالة … المتحدث», «قال له فلان».</summary>
    private NounPhrase? Subject(Annotated document, Overlay overlay, QuoteMap quotes, int after, int limit)
    {
        if (quotes.Opens(after) && !IsQuotedName(overlay, quotes, after)) return QuotedSubject(document, overlay, quotes, after, limit);
        var start = after;
        while (after < limit && document.Source.Tokens[after].IsWord && document.Times.Exists(t => t.Span.Contains(document.Source.Tokens[after].Start))) after++;
        if (after >= limit) return null;
        if (phrases.Read(document, overlay, after, limit) is { } subject) return subject;
        if (after > start) return null;
        // «قال فيها فلان», «رد عليه فلان».
        if (after + 1 < limit && document.Source.Tokens[after].Key is "فيه" or "فيها" or "فيهم" or "عليه" or "عليها" or "عليهم" or "به" or "بها" or "عنه" or "عنها" or "منه" or "منها" or "معه" or "معها" or "خلاله" or "خلالها" && phrases.Read(document, overlay, after + 1, limit) is { } later) return later;
        var past = Addressee(document, overlay, after, limit);
        return past > after && past < limit ? phrases.Read(document, overlay, past, limit) : null;
    }

    /// <summary>«ونفى "فلان" أن», «وشددت "الشركة كذا" على»: a name in quotation marks right behind the verb, where what it reports opens behind them.</summary>
    private static NounPhrase? QuotedSubject(Annotated document, Overlay overlay, QuoteMap quotes, int open, int limit)
    {
        var tokens = document.Source.Tokens;
        var close = quotes.CloseOf(open);
        if (quotes.IsUnclosed(open) || close - open > MaximumName + 1 || close + 1 >= limit) return null;
        for (var i = open + 1; i < close; i++)
        {
            if (!tokens[i].IsWord || document.Tags.Part(i) == PartOfSpeech.Verb && !overlay.Covers(i)) return null;
        }

        var next = tokens[close + 1];
        if (!(IsComplementiser(next.Key, out _) || next.IsMark(":") || next.Key is "علي" or "الي" or "عن" or "من" or "في")) return null;
        return overlay.MentionAt(open + 1) is { } known
            ? new NounPhrase(open, close + 1, known.Actor, known.Span, PhraseKind.Actor)
            : new NounPhrase(open + 1, close, null, new Span(tokens[open + 1].Start, tokens[close - 1].End), PhraseKind.Unknown);
    }

    /// <summary>The token after «له», «لوكالة …», «لـ«الصحيفة»», «للصحفيين»; <paramref name="at"/> itself where none of these stands.</summary>
    private int Addressee(Annotated document, Overlay overlay, int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[at].Key;
        if (!tokens[at].IsWord || key.Length == 0 || key[0] != 'ل') return at;
        if (key is "له" or "لها" or "لهم" or "لنا") return at + 1;
        if (key == "ل" && at + 1 < limit && tokens[at + 1].Kind == TokenKind.Quote)
        {
            var close = at + 2;
            while (close < limit && tokens[close].IsWord) close++;
            return close < limit && tokens[close].Kind == TokenKind.Quote ? close + 1 : at;
        }

        if (overlay.MentionAt(at) is { } told) return overlay.Tokens(told.Span).To;
        if (!IsBehindClitic(document, at)) return at;
        return at + 1 < limit && overlay.MentionAt(at + 1) is { } named ? overlay.Tokens(named.Span).To : at + 1;
    }

    private NounPhrase? UnknownSubject(Annotated document, Overlay overlay, int at, int complementAt, ReportingVerb verb)
    {
        var token = document.Source.Tokens[at];
        if (!token.IsWord || parts.IsFunctionWord(token.Key) || complementAt - at > 10 && document.Tags.Part(at) != PartOfSpeech.ProperNoun) return null;
        if (token.Key.StartsWith("لل", StringComparison.Ordinal) || overlay.Covers(at) || document.Tags.Part(at) is PartOfSpeech.Verb or PartOfSpeech.Particle or PartOfSpeech.Adposition) return null;
        if (!MaySpeak(document, overlay, at)) return null;
        if (IsAdverb(document, token) || token.Key[0] is 'ل' or 'ب' && IsBehindClitic(document, at)) return null;
        if (verb.Takes("obj") && attitudes.Find(token.Key) is not null || verbs.IsCircumstance(token.Key)) return null;
        var end = at + 1;
        while (end < complementAt && document.Source.Tokens[end].IsWord && !parts.IsFunctionWord(document.Source.Tokens[end].Key)) end++;
        return new NounPhrase(at, end, null, new Span(token.Start, document.Source.Tokens[end - 1].End), PhraseKind.Unknown);
    }

    /// <summary>
    /// A noun that no list knows speaks only as a name or as a definite noun that is no verbal noun: «العائلة», and not «التأكيد», «سير المعارك» or «دعما»,
    /// which are what is said or how. An invented speaker costs more than one left open.
    /// </summary>
    private static bool MaySpeak(Annotated document, Overlay overlay, int at)
    {
        var key = document.Source.Tokens[at].Key;
        var part = document.Tags.Part(at);
        if (part == PartOfSpeech.ProperNoun) return true;
        // «خارجية كاليما»: what a name follows is a body or somebody of its own.
        if (part == PartOfSpeech.Noun && at + 1 < document.Source.Tokens.Length && overlay.MentionAt(at + 1) is { } owner && owner.Span.Start == document.Source.Tokens[at + 1].Start) return !WordTagger.BuiltIn.IsVerbalNoun(key);
        if (part != PartOfSpeech.Noun || !Clitics.HasArticle(key)) return false;
        return !WordTagger.BuiltIn.IsVerbalNoun(TitleLexicon.WithoutArticle(key));
    }

    private bool IsAdverb(Annotated document, Token token)
    {
        if (document.Times.Exists(t => t.Span.Contains(token.Start))) return true;
        return Clitics.Ending(token.Key) is var ending and > 0 && parts.IsFunctionWord(token.Key[..^ending]);
    }
}
