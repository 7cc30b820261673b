using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds the cues of one sentence, in order, each with its complement; says nothing yet of where contents end.</summary>
internal sealed class CueFinder(ReportingVerbs verbs, ClauseReader clauses, PhraseReader phrases, AttitudeNouns attitudes, NameParts parts, PassedOnReader passedOn, RelativeReader relatives, LookAlikes lookAlikes)
{
    public List<Cue> Find(Annotated document, Overlay overlay, QuoteMap quotes, Sentence sentence, IReadOnlyList<SourcePhrase> sources)
    {
        var cues = new List<Cue>();
        var tokens = document.Source.Tokens;
        if (document.Source.KindOf(sentence) == PassageKind.Headline) Headlines(document, overlay, quotes, sentence, cues);
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (sources.FirstOrDefault(s => s.From <= i && i < s.To) is { } source)
            {
                i = source.To - 1;
                continue;
            }

            if (!tokens[i].IsWord || tokens[i].Key.Length < 3 || parts.IsFunctionWord(tokens[i].Key) && !(i + 1 < sentence.To && verbs.IsFinite(tokens[i].Key) && ExpressesAttitude(tokens, i, sentence.To)) || IsInsideName(document, overlay, i)) continue;
            if (At(document, overlay, quotes, sentence, i) is not { } cue) continue;
            cues.Add(cue);
            i = Math.Max(Math.Max(i, cue.From), Math.Min(cue.ContentFrom, sentence.To) - 1);
        }

        return cues;
    }

    /// <summary>«عبر … عن قلقه»: with an attitude behind عن the word is the verb and not the preposition.</summary>
    private bool ExpressesAttitude(Token[] tokens, int i, int limit)
    {
        for (var k = i + 1; k < Math.Min(limit - 1, i + 10); k++)
        {
            if (tokens[k].Key == "عن") return attitudes.Find(tokens[k + 1].Key) is not null;
        }

        return false;
    }

    private static bool IsInsideName(Annotated document, Overlay overlay, int i) =>
        overlay.Covers(i) && !(overlay.MentionAt(i) is { } mention && mention.Span.Start > document.Source.Tokens[i].Start);

    private Cue? At(Annotated document, Overlay overlay, QuoteMap quotes, Sentence sentence, int i)
    {
        foreach (var reading in Ranked(document.Source.Tokens[i].Key))
        {
            if (!MayReport(document, quotes, sentence, i, reading) || lookAlikes.IsNoVerb(document, i, reading)) continue;
            if (reading.IsFinite && reading.Verb.Takes("passes-on") && passedOn.Read(document, overlay, quotes, sentence, i, reading) is { } handed) return handed;
            if (relatives.Read(document, overlay, sentence, i, reading) is { } relative) return relative;
            if (clauses.Read(document, overlay, quotes, i, reading, LimitOf(document, quotes, sentence, i)) is not { } clause) continue;
            if (!IsConvincing(document, overlay, i, reading, clause.Speaker, clause.Complement) || lookAlikes.ReportsNothing(document, i, reading, clause.Speaker, clause.Complement, parts)) continue;
            return new Cue
            {
                From = i,
                To = i + 1,
                Rule = Rule(reading, clause.Speaker) + " " + reading.Verb.Source,
                Kind = reading.Form switch { VerbForm.Participle => CueKind.Participle, VerbForm.Masdar => CueKind.Masdar, _ => CueKind.Finite },
                Verb = reading.Verb,
                Agreement = reading.Agreement,
                IsPresent = reading.Form == VerbForm.Present,
                Speaker = clause.Speaker,
                ContentFrom = clause.Complement.ContentFrom,
                Frame = clause.Complement.Frame,
                Quote = clause.Complement.Quote,
                Sentence = sentence.Index,
                HasConjunction = reading.Split.Has(Proclitics.Conjunction),
                HasPronoun = reading.PronounLength > 0,
                IsHedged = reading.Verb.Strength == "hedge",
            };
        }

        return null;
    }

    /// <summary>Inside a quotation a nested cue reads no further than the quotation.</summary>
    private static int LimitOf(Annotated document, QuoteMap quotes, Sentence sentence, int i) =>
        quotes.Around(i) is var open and >= 0 ? Math.Min(sentence.To, Math.Max(quotes.CloseOf(open), i + 1)) : ParagraphAware(document, sentence);

    private static int ParagraphAware(Annotated document, Sentence sentence) => Math.Min(sentence.To, document.Source.Tokens.Length);

    private IEnumerable<VerbReading> Ranked(string key)
    {
        var readings = verbs.Read(key);
        if (readings.Count < 2) return readings;
        return readings.OrderBy(r => r.Split.Length + (r.PronounLength * 2)).ThenBy(r => r.Form);
    }

    private static string Rule(VerbReading reading, NounPhrase? speaker) => reading.Form switch
    {
        VerbForm.Participle => "attribution.participle",
        VerbForm.Masdar => "attribution.masdar",
        _ => speaker is null ? "attribution.verb" : "attribution.verb-then-speaker",
    };

    private static bool MayReport(Annotated document, QuoteMap quotes, Sentence sentence, int i, VerbReading reading)
    {
        var tokens = document.Source.Tokens;
        var before = i > sentence.From ? tokens[i - 1].Key : "";
        switch (reading.Form)
        {
            case VerbForm.Past or VerbForm.Present:
                if ((reading.Agreement & Agreement.Third) == Agreement.None && quotes.Around(i) < 0 && reading.Form == VerbForm.Present) return false;
                if ((reading.Agreement & Agreement.Third) == Agreement.None || IsFirstPerson(document, i, reading)) return false;
                if (before is "لم" or "لن" or "لا" or "ما" or "ان" or "لكي" or "كي" or "حتي" or "قد" && reading.Form == VerbForm.Present) return false;
                if (before is "لم" or "لن" or "دون") return false;
                // «ما نشره المكتب «لا يعكس …»»: the pronoun is what was published.
                if (before is "ما" or "مما" && reading.PronounLength > 0 && !reading.Verb.Takes("accused-obj") && !reading.Verb.Takes("passes-on") | reading.Verb.Lemma == "نشر") return false;
                // «، ما شجع الشركات على», «مما دفع»: what an event led to.
                if (before is "ما" or "مما" && reading is { Form: VerbForm.Past, PronounLength: 0 } && !reading.Verb.IsNeutral && (before == "مما" || i > sentence.From + 1 && tokens[i - 2].IsMark("،,"))) return false;
                // «وتمسكها بـ»: a noun with its pronoun, spelled like the past with an object.
                if (reading.Form == VerbForm.Present && before.Length > 0 && !reading.Split.Has(Proclitics.Conjunction) && document.Tags.Part(i) == PartOfSpeech.Noun) return false;
                if (reading.PronounLength > 0 && document.Tags.Part(i) == PartOfSpeech.Noun) return false;
                // Inside a quotation only a clause of its own is nested speech.
                return true;
            case VerbForm.Participle:
                if (reading.Split.Has(Proclitics.The)) return false;
                return IsCircumstance(document, sentence, i, reading);
            default:
                return reading.PronounLength > 0 || reading.Split.Has(Proclitics.With | Proclitics.The);
        }
    }

    /// <summary>«أعتقد» with hamza is the first person; the past «اعتقد» has none.</summary>
    private static bool IsFirstPerson(Annotated document, int i, VerbReading reading) =>
        reading.Form == VerbForm.Past && reading.Verb.Lemma[0] == 'ا' && document.Text[Clitics.OffsetAfter(document.Text, document.Source.Tokens[i], reading.Split.Length)] == 'أ';

    /// <summary>A participle reports as a circumstance of the main verb: indefinite accusative (…ًا) or feminine or plural, mostly behind a comma.</summary>
    private static bool IsCircumstance(Annotated document, Sentence sentence, int i, VerbReading reading)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[i].Key;
        var boundary = i == sentence.From || !tokens[i - 1].IsWord || reading.Split.Has(Proclitics.Conjunction);
        // «كذا – متابعة:»: a dateline.
        if (key.EndsWith('ه') && i + 1 < tokens.Length && tokens[i + 1].IsMark(":") && i - sentence.From < 5) return false;
        // «. مشيرا إلى»: also where a full stop cuts it from its verb.
        if (key.EndsWith('ا')) return i > 0;
        if (key.EndsWith("ين", StringComparison.Ordinal) && i > 0 && i + 1 < tokens.Length && tokens[i + 1].Key is "الي" or "ان" or "علي" or "عن" or "بان") return true;
        // «. مضيفة أن»: a full stop cuts it from its verb.
        if (i == sentence.From && i > 0 && key.EndsWith('ه') && i + 1 < tokens.Length && tokens[i + 1].Key is "ان" or "بان" or "انه" or "انها" or "الي") return true;
        return boundary && i > sentence.From && (key.EndsWith('ه') || key.EndsWith("ين", StringComparison.Ordinal));
    }

    /// <summary>Frames that many verbs share with plain senses need an overt or certain speaker, or a noun that states an attitude.</summary>
    private bool IsConvincing(Annotated document, Overlay overlay, int i, VerbReading reading, NounPhrase? speaker, Complement complement)
    {
        var tokens = document.Source.Tokens;
        if (complement.ContentFrom >= tokens.Length) return false;
        if (complement.Frame is not ("inna" or "quote") && IsRatherNoun(document, i, reading)) return false;
        if (reading.Form == VerbForm.Masdar) return reading.Verb.IsNeutral && (reading.PronounLength > 0 || reading.Split.Has(Proclitics.With) && reading.Split.Has(Proclitics.The)) && complement.Frame is "inna" or "quote" && complement.At == i + 1;
        var named = speaker is { Kind: PhraseKind.Actor or PhraseKind.Document or PhraseKind.Anonymous } or { IsPerson: true };
        if (reading.Verb.Strength == "weak" && !named && !(reading.Form == VerbForm.Past && HasSubject(document, overlay, i)) && reading.Form != VerbForm.Participle && !(reading.Split.Has(Proclitics.Conjunction) && complement.Frame is "inna" && complement.At == i + 1)) return false;
        if (complement.Frame is "inna" or "quote" or "qail") return named || !IsImpersonal(document, i, reading, complement);
        if (reading.Form == VerbForm.Participle) return complement.Frame != "obj" || tokens[i].Key.EndsWith('ا') || !tokens[i - 1].IsWord;
        if (attitudes.Find(tokens[complement.ContentFrom].Key) is not null && IsClauseInitial(document, overlay, i, reading)) return true;
        if (reading.Verb.Act == "say" && (complement.Frame == "obj" && !HoldsQuotation(tokens, complement.ContentFrom) || complement.Frame == "bi" && !named)) return false;
        if (reading.Verb.Frames.Contains("accused-obj")) return named || HasSubject(document, overlay, i);
        if (named && reading.Form == VerbForm.Past && !IsNounToo(reading)) return true;
        return IsClauseInitial(document, overlay, i, reading) && (named || reading.Split.Has(Proclitics.Conjunction) || HasSubject(document, overlay, i) || GoesOn(document, i, reading));
    }

    /// <summary>«اعتبر استهداف المدنيين "أمرا غير مقبول"»: a quotation soon behind the object.</summary>
    private static bool HoldsQuotation(Token[] tokens, int from)
    {
        for (var i = from; i < Math.Min(tokens.Length, from + 9) && !tokens[i].IsMark(".،,"); i++)
        {
            if (tokens[i].Kind == TokenKind.Quote) return true;
        }

        return false;
    }

    /// <summary>«رفض ذكر التفاصيل», «ولجم الإرهاب ودعم التحالف»: three letters within a clause, which the tagger holds for a noun.</summary>
    private static bool IsRatherNoun(Annotated document, int i, VerbReading reading)
    {
        var tokens = document.Source.Tokens;
        return reading is { Form: VerbForm.Past, PronounLength: 0 } && reading.Agreement.HasFlag(Agreement.MasculineSingular) && tokens[i].Key.Length - reading.Split.Length == 3
            && i > 0 && tokens[i - 1].IsWord && document.Source.SentenceOf[i - 1] == document.Source.SentenceOf[i] && document.Tags.Part(i) == PartOfSpeech.Noun;
    }

    /// <summary>A name before the verb, or a pronoun on its particle: «لكنه أشار», «إنها تدين».</summary>
    private static bool HasSubject(Annotated document, Overlay overlay, int i) =>
        ClauseReader.HasSubjectBefore(document, overlay, i) || i > 0 && IsPronounParticle(document.Source.Tokens[i - 1].Key);

    internal static bool IsPronounParticle(string key) =>
        key is "لكنه" or "لكنها" or "لكنهم" or "ولكنه" or "ولكنها" or "ولكنهم" or "انه" or "انها" or "انهم" or "بانه" or "بانها" or "بانهم" or "فانه" or "فانها" or "فانهم" or "وانه" or "وانها" or "وانهم" or "وهو" or "وهي" or "وهم";

    /// <summary>«كما طالب بـ…» at the head of a sentence, and behind a comma: the one who spoke before goes on.</summary>
    private static bool GoesOn(Annotated document, int i, VerbReading reading) =>
        reading is { Form: VerbForm.Past, PronounLength: 0 } && i > 0 && document.Source.Tokens[i - 1].Key is "كما" or "وكما" or "ثم" && (i < 2 || !document.Source.Tokens[i - 2].IsWord || document.Source.Sentences[document.Source.SentenceOf[i]].From == i - 1);

    /// <summary>«يذكر أن», «يشار إلى أن» at the head of a sentence: the outlet's own background.</summary>
    private static bool IsImpersonal(Annotated document, int i, VerbReading reading, Complement complement) =>
        reading.Form == VerbForm.Present && reading.Agreement == Agreement.MasculineSingular && complement.At <= i + 2 && i == document.Source.Sentences[document.Source.SentenceOf[i]].From;

    /// <summary>دعم، رفض، قلق: the past is written like a noun, and a name behind it may be its complement.</summary>
    private bool IsNounToo(VerbReading reading) => reading.Agreement.HasFlag(Agreement.MasculineSingular) && attitudes.Find(reading.Verb.Lemma) is not null;

    /// <summary>A finite verb stands at the head of its clause: first in the sentence, behind a mark, a conjunction, a relative or its subject.</summary>
    private bool IsClauseInitial(Annotated document, Overlay overlay, int i, VerbReading reading)
    {
        var tokens = document.Source.Tokens;
        var first = document.Source.Sentences[document.Source.SentenceOf[i]].From;
        if (i <= first || reading.Split.Has(Proclitics.Conjunction) || !tokens[i - 1].IsWord) return true;
        return HasSubject(document, overlay, i) || (parts.IsFunctionWord(tokens[i - 1].Key) && (tokens[i - 1].Key is "كما" || !parts.IsPreposition(tokens[i - 1].Key)));
    }

    /// <summary>«X: …» at the head of a headline, and of each of its parts: «… .. وY: …».</summary>
    private void Headlines(Annotated document, Overlay overlay, QuoteMap quotes, Sentence sentence, List<Cue> cues)
    {
        var tokens = document.Source.Tokens;
        var from = sentence.From;
        for (var i = sentence.From; i <= sentence.To; i++)
        {
            if (i < sentence.To && !(tokens[i].IsMark(".") && i > from && tokens[i - 1].IsMark("."))) continue;
            if (from < i && Headline(document, overlay, quotes, sentence, from, i < sentence.To ? i - 1 : i) is { } headline) cues.Add(headline);
            from = i + 1;
        }
    }

    private Cue? Headline(Annotated document, Overlay overlay, QuoteMap quotes, Sentence sentence, int first, int last)
    {
        var tokens = document.Source.Tokens;
        for (var i = first + 1; i < Math.Min(last - 1, first + 12); i++)
        {
            if (verbs.IsFinite(tokens[i].Key) && !overlay.Covers(i)) return null;
            if (!tokens[i].IsMark(":")) continue;
            if (phrases.Read(document, overlay, first, i) is not { } speaker || speaker.Kind == PhraseKind.Unknown) return null;
            var from = i + 1;
            if (speaker.Actor is not null && document.Actors.Find(a => a.Id == speaker.Actor)?.Kind == ActorKind.Place && !SpeaksForPlace(document, from, sentence.To)) return null;
            var quote = from < last && quotes.Opens(from) ? from : -1;
            // «فلان: «إعلان كذا» سيعزز …»: a quoted name opens what was said.
            if (quote >= 0 && quotes.CloseOf(quote) - quote <= 4 && quotes.CloseOf(quote) + 1 < last && tokens[quotes.CloseOf(quote) + 1].IsWord) quote = -1;
            return new Cue
            {
                From = i,
                To = i + 1,
                Rule = "attribution.headline-colon",
                Kind = CueKind.Headline,
                Speaker = speaker,
                ContentFrom = quote >= 0 ? quote + 1 : from,
                Frame = "quote",
                Quote = quote,
                Sentence = sentence.Index,
                Addressee = Addressee(document, overlay, speaker.To, i),
            };
        }

        return null;
    }

    /// <summary>«الرياض: موقفنا لم يتغير» speaks; «العراق: مقتل عشرين» tells where. A place speaks in the first person, in a negation or of somebody definite.</summary>
    private static bool SpeaksForPlace(Annotated document, int from, int limit)
    {
        var tokens = document.Source.Tokens;
        if (from >= limit) return false;
        if (tokens[from].Key is "لا" or "لن" or "لم" or "ليس" or "ليست" or "يجب" or "علي" or "نحن" or "سنواصل" || document.Source.Tokens[from].Kind == TokenKind.Quote) return true;
        for (var i = from; i < Math.Min(limit, from + 6); i++)
        {
            if (!tokens[i].IsWord) continue;
            // «كاليما ستغلق المعابر»: of what is to come nobody but a speaker tells.
            if (i <= from + 1 && document.Tags.Part(i) == PartOfSpeech.Verb && tokens[i].Key.Length > 4 && tokens[i].Key[0] == 'س' && tokens[i].Key[1] is 'ي' or 'ت' or 'ن') return true;
            if (document.Tags.Part(i) == PartOfSpeech.Verb && tokens[i].Key.Length > 3 && (tokens[i].Key[0] == 'ن' || tokens[i].Key.StartsWith("سن", StringComparison.Ordinal))) return true;
            if (document.Tags.Cut(i) is { Ending: > 0 } cut && tokens[i].Key[^cut.Ending..] is "نا") return true;
        }

        return Clitics.HasArticle(tokens[from].Key) && from + 1 < limit && (document.Tags.Part(from + 1) == PartOfSpeech.Verb || tokens[from + 1].Key is "له" or "لها" or "لهم" or "لا" or "لن" or "لم" or "ليس" or "ليست");
    }

    private static string? Addressee(Annotated document, Overlay overlay, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (document.Source.Tokens[i].Key.StartsWith('ل') && overlay.MentionAt(i) is { } mention) return mention.Actor;
        }

        return null;
    }
}
