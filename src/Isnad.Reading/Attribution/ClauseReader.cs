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
            if (speaker is null && reading.IsFinite && found.Frame is "inna" or "quote" && found.At > after && UnknownSubject(document, overlay, after, found.At, reading.Verb) is { } unknown) speaker = unknown;
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
        return at >= first && overlay.Covers(at);
    }

    /// <summary>The subject right behind the verb, or behind whom it was told to: «قال لوكالة … المتحدث», «قال له فلان».</summary>
    private NounPhrase? Subject(Annotated document, Overlay overlay, QuoteMap quotes, int after, int limit)
    {
        if (quotes.Opens(after) && !IsQuotedName(overlay, quotes, after)) return null;
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

    private Complement? Clause(Annotated document, Overlay overlay, QuoteMap quotes, int from, VerbReading reading, int limit, bool hasSpeaker)
    {
        var tokens = document.Source.Tokens;
        Complement? prepositional = null;
        var verb = reading.Verb;
        for (var i = from; i < Math.Min(limit, from + Reach); i++)
        {
            var token = tokens[i];
            if (token.IsMark(":؛") && token.Key == ":")
            {
                if (!verb.Takes("quote") && !verb.Takes("inna")) return prepositional;
                return Opening("quote", i, i + 1, quotes, document, limit);
            }

            // «اطلعت عليه “كذا، إنه …»: a mark that nothing closes, with the clause opening right behind it, is no quotation.
            // «في تصريح لـ«الصحيفة»»: a name and nothing said.
            if (quotes.Opens(i) && i > from && tokens[i - 1].Key is "ل" && quotes.CloseOf(i) - i <= 6 && !quotes.IsUnclosed(i))
            {
                i = quotes.CloseOf(i);
                continue;
            }

            if (quotes.Opens(i) && quotes.IsUnclosed(i) && OpensWithin(tokens, i + 1, Math.Min(limit, i + 5))) continue;
            if (quotes.Opens(i) && !IsQuotedName(overlay, quotes, i))
            {
                if (quotes.CloseOf(i) - i > 3 && verb.Takes("quote") && (prepositional is null || prepositional.Value.ContentFrom == i)) return new Complement("quote", i, i + 1, i);
                continue;
            }

            if (quotes.Opens(i) && quotes.CloseOf(i) - i > 8 && verb.Takes("quote") && prepositional is null) return new Complement("quote", i, i + 1, i);
            if (!token.IsWord) continue;
            // A participle behind a comma opens a statement of its own: «، مضيفا أن».
            if (i > from && tokens[i - 1].IsMark("،,") && (verbs.IsCircumstance(token.Key) || token.Key.EndsWith('ه') && reading.IsFinite && verbs.Read(token.Key).Exists(r => r.Form == VerbForm.Participle && r.Split.Length == 0) && OpensWithin(tokens, i + 1, Math.Min(limit, i + 3)))) return prepositional;
            // «إلا أن» and «بيد أن» go on with something else; «بعد أن زار …» says when.
            if (token.Key is "الا" && i + 1 < limit && IsComplementiser(tokens[i + 1].Key, out _)) return prepositional;
            if (lookAlikes.OpensNoContent(tokens, i) && IsComplementiser(token.Key, out _)) continue;
            if (IsComplementiser(token.Key, out var bi))
            {
                if (!verb.Takes("inna") && !(verb.Takes("an") || prepositional is { } p && p.ContentFrom == i || bi && verb.Takes("bi"))) return prepositional;
                if (prepositional is { } earlier && earlier.ContentFrom < i - 1 && earlier.ContentFrom <= from + 1 && !bi) return prepositional;
                return Opening(prepositional is { } pre && pre.ContentFrom == i ? pre.Frame : "inna", i, AfterComplementiser(token.Key, i), quotes, document, limit);
            }

            if (prepositional is null && Preposition(document, overlay, verb, i, hasSpeaker || i == from || tokens[i - 1].IsMark("،,") || TakesObjectBetween(verb) && i - from <= 9) is { } found) prepositional = found;
            if (i > from && tokens[i - 1].Key is "ولم" or "ولن" && verbs.IsFinite(token.Key)) break;
            if (i > from && !overlay.Covers(i) && prepositional is null && verbs.Read(token.Key).Exists(r => r.IsFinite && r.PronounLength == 0 && r.Verb.Strength != "weak" && !r.Verb.Takes("passes-on") && token.Key.Length > 3)) break;
            if (prepositional is not null && prepositional.Value.ContentFrom < i - 2) break;
        }

        return prepositional;
    }

    /// <summary>A quotation that holds one name and no more.</summary>
    private static bool IsQuotedName(Overlay overlay, QuoteMap quotes, int open)
    {
        if (quotes.CloseOf(open) <= open + 1 || !overlay.Covers(open + 1)) return false;
        for (var i = open + 1; i < quotes.CloseOf(open); i++)
        {
            if (!overlay.Covers(i)) return false;
        }

        return true;
    }

    private static bool OpensWithin(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].IsWord && IsComplementiser(tokens[i].Key, out _)) return true;
        }

        return false;
    }

    /// <summary>«مطالبا الحكومة بفتح الطريق», «دعا الجيران إلى»: the one addressed or charged stands before the content.</summary>
    private static bool TakesObjectBetween(ReportingVerb verb) => verb.Takes("addr-obj") || verb.Takes("accused-obj");

    /// <summary>أن، إن، أنه، بأن، بأنها; the pronoun belongs to the content but its word is the complementiser's.</summary>
    internal static bool IsComplementiser(string key, out bool bi)
    {
        bi = false;
        var stem = key;
        if (stem.StartsWith('ب') && stem.Length > 2)
        {
            stem = stem[1..];
            bi = true;
        }

        return stem is "ان" or "انه" or "انها" or "انهم" or "انهما" or "اننا" or "انني" or "انك" or "الا";
    }

    private static int AfterComplementiser(string key, int at)
    {
        _ = key;
        return at + 1;
    }

    private static Complement Opening(string frame, int at, int from, QuoteMap quotes, Annotated document, int limit)
    {
        var tokens = document.Source.Tokens;
        while (from < limit && tokens[from].IsMark("،,:.") && !quotes.Opens(from)) from++;
        // «قال: إن …»: the complementiser behind a colon is no part of what was said.
        if (tokens[at].IsMark(":") && from + 1 < limit && tokens[from].Key == "ان") from++;
        if (from < limit && quotes.Opens(from)) return new Complement(frame, at, from + 1, from);
        return new Complement(frame, at, from, -1);
    }

    private Complement? Preposition(Annotated document, Overlay overlay, ReportingVerb verb, int i, bool isNear)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[i].Key;
        if (!isNear || (overlay.Covers(i) && !StartsBehindClitic(document, overlay, i))) return null;
        var whole = key switch
        {
            "الي" => "ila",
            "علي" => "ala",
            "عن" => "an-prep",
            "من" => "min",
            "في" => "fi",
            "حول" => "hawl",
            _ => null,
        };
        if (whole is not null)
        {
            if (!verb.Takes(whole)) return null;
            if (whole == "fi" && IsChannelWord(tokens, i + 1)) return null;
            return i + 1 < tokens.Length ? new Complement(whole, i, i + 1, -1) : null;
        }

        if (key.Length > 2 && key[0] == 'ب' && verb.Takes("bi") && IsBehindClitic(document, i)) return new Complement("bi", i, i, -1);
        if (key.Length > 2 && key[0] == 'ل' && verb.Takes("li") && IsBehindClitic(document, i)) return new Complement("li", i, i, -1);
        // «وصفه بـ«كذا»»: the preposition stands by itself before the mark.
        if (key is "ب" && verb.Takes("bi") && i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Quote) return new Complement("bi", i, i + 1, i + 1);
        return null;
    }

    private static bool StartsBehindClitic(Annotated document, Overlay overlay, int i) => overlay.MentionAt(i) is { } mention && mention.Span.Start > document.Source.Tokens[i].Start;

    private static bool IsChannelWord(Token[] tokens, int i) => i < tokens.Length && tokens[i].Key is "بيان" or "تصريح" or "تصريحات" or "مقابله" or "حديث" or "كلمه" or "موتمر";

    /// <summary>The word opens with ب or ل as a preposition, and not as a letter of its own.</summary>
    private bool IsBehindClitic(Annotated document, int i) =>
        document.Source.Tokens[i].Key is { Length: > 2 } key && !parts.IsFunctionWord(key)
        && (document.Tags.OpensWith(i, key[0]) ? document.Tags.Cut(i).Ending < key.Length - 2 : key.Length == 3 && CommonWords.BuiltIn.IsOrdinary(key[1..]));

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
