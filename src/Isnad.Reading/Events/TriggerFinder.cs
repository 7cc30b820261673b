using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds the words of a sentence that tell of an event, and the light verbs that carry event nouns.</summary>
internal sealed class TriggerFinder(EventLexicon lexicon, LightVerbs lights, Carriers carriers, Carriers topics, Carriers whereabouts)
{
    private const int LightReach = 14;

    /// <summary>A clause longer than this is a list or no prose.</summary>
    private const int Reach = 80;

    public List<Trigger> Find(Annotated document, Overlay overlay, Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var found = new List<Trigger>();
        var readings = new List<(int At, EventReading Reading)>();
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (!tokens[i].IsWord || tokens[i].Key.Length < 2 || tokens[i].Key is "لاحقا" or "سابقا" || IsInsideName(document, overlay, i)) continue;
            if (document.Times.Exists(t => t.Span.Contains(tokens[i].Start))) continue;
            var all = lexicon.Read(tokens, i, sentence.To);
            if (all.Count == 0 || Choose(document, overlay, sentence, i, all) is not { } reading) continue;
            if (readings.Count > 0 && IsTarget(tokens, overlay, readings[^1], i, reading)) continue;
            if (readings.Count > 0 && IsNeededBy(readings[^1].Reading, readings[^1].At, i, reading))
            {
                i += reading.Words - 1;
                continue;
            }

            readings.Add((i, reading));
            i += reading.Words - 1;
        }

        var nextVerb = new int[readings.Count];
        for (var r = readings.Count - 2; r >= 0; r--) nextVerb[r] = readings[r + 1].Reading.IsFinite ? readings[r + 1].At : nextVerb[r + 1];
        for (var r = 0; r < readings.Count; r++)
        {
            var (at, reading) = readings[r];
            if (reading.Word.Is(Uses.Never)) continue;
            var (light, kind) = reading.Form == EventForm.Noun ? Light(document, overlay, sentence, at, reading) : (-1, "");
            if (kind == "is" || (reading.Word.Type is "COOPERATE" or "AID" or "SUPPORT" && IsTopic(tokens, sentence, at))) continue;
            if (reading.Word.Is(Uses.LightOnly) && light < 0 && !IsBehindLightMasdar(tokens, sentence, at)) continue;
            found.Add(new Trigger
            {
                At = at,
                To = at + reading.Words,
                Reading = reading,
                Sentence = sentence,
                Light = light,
                LightKind = kind,
                IsImpersonal = kind == "happen",
                Limit = LimitOf(document, sentence, at + reading.Words, light, nextVerb[r]),
            });
        }

        // «الجرائم التي يرتكبها»: the verb carries the noun and tells nothing more.
        if (found.Exists(t => t.Light >= 0)) found.RemoveAll(t => t.Reading.IsFinite && found.Exists(o => o.Light == t.At && o.Word.Type == t.Word.Type));
        return found;
    }

    /// <summary>«مجالات التعاون», «ملف الدعم».</summary>
    private bool IsTopic(Token[] tokens, Sentence sentence, int at) =>
        at > sentence.From && topics.Contains(tokens[at - 1].Key, Proclitics.And | Proclitics.Preposition);

    /// <summary>«هجوم استهدف مقر الحزب»: one event, the verb only says whom it hit.</summary>
    private bool IsTarget(Token[] tokens, Overlay overlay, (int At, EventReading Reading) last, int i, EventReading reading)
    {
        if (!reading.IsFinite || last.Reading.Form != EventForm.Noun || last.Reading.Word.Type != "ASSAULT" || i - last.At > 5 || lights.Read(tokens[i].Key) is not { Kind: "target" }) return false;
        for (var k = last.At + 1; k < i; k++)
        {
            if (overlay.Covers(k)) return false;
        }

        return true;
    }

    /// <summary>«رفع الحصار», «ارتكاب مجزرة»: the noun that the word before needs is part of its event.</summary>
    private static bool IsNeededBy(EventReading last, int lastAt, int i, EventReading reading) =>
        reading.Form == EventForm.Noun && reading.Word.Type != "PROTEST" && i - lastAt <= (last.IsFinite ? 7 : 3) && last.Word.Needs.Length > 0 && last.Word.Needs.Contains(Folded.Key(reading.Word.Lemma.Split(' ')[0]), StringComparer.Ordinal);

    private static bool IsInsideName(Annotated document, Overlay overlay, int i) =>
        overlay.Covers(i) && !(overlay.MentionAt(i) is { } mention && mention.Span.Start > document.Source.Tokens[i].Start);

    private EventReading? Choose(Annotated document, Overlay overlay, Sentence sentence, int i, List<EventReading> all)
    {
        var verbal = IsVerbal(document, overlay, sentence, i);
        var tokens = document.Source.Tokens;
        // «أشار إلى أن تعاون الحكومة …»: behind أنّ stands a noun; a past verb only behind «بعد أن», «سبق أن» and the like.
        var behindThat = i > sentence.From && tokens[i - 1].Key is "ان" or "بان" && !(i - 1 > sentence.From && tokens[i - 2].Key is "بعد" or "وبعد" or "سبق" or "وسبق" or "منذ" or "قبل" or "الي" or "دون" or "لولا" or "بيد" or "الا");
        EventReading? best = null;
        var rank = int.MaxValue;
        foreach (var reading in all)
        {
            // «طعنة» is no «طعنه».
            if (reading.PronounLength == 1 && document.Text[tokens[i].End - 1] == 'ة') continue;
            // «وتوقع مسؤولون»: a feminine verb has no such subject, so it is another verb.
            if (reading.Form == EventForm.Present && (reading.Agreement & Agreement.Third) == Agreement.FeminineSingular && i + 1 < sentence.To && tokens[i + 1].Key.EndsWith("ون", StringComparison.Ordinal) && tokens[i + 1].Key.Length > 4 && document.Tags.Part(i + 1) is PartOfSpeech.Noun or PartOfSpeech.Adjective) continue;
            if (!Fits(document, sentence, i, reading) || (tokens[i].Key.Length == 2 && !(reading.IsFinite && verbal))) continue;
            var cost = (reading.Split.Length * 2) + (reading.PronounLength * 3) - (reading.Words > 1 ? 10 : 0);
            if (reading.IsFinite != (verbal && !(behindThat && reading.Form == EventForm.Past))) cost += 5;
            if (reading.Form is EventForm.ActiveParticiple) cost += 3;
            if (reading.Word.Needs.Length > 0) cost -= 2;
            if (cost >= rank) continue;
            rank = cost;
            best = reading;
        }

        return best;
    }

    private bool Fits(Annotated document, Sentence sentence, int i, EventReading reading)
    {
        var tokens = document.Source.Tokens;
        var word = reading.Word;
        var before = i > sentence.From ? tokens[i - 1].Key : "";
        switch (reading.Form)
        {
            case EventForm.Past or EventForm.Present:
                // «مواقع تمركز القوات»: behind a noun of places in the plural no masculine verb stands.
                if (reading.Form == EventForm.Past && reading.Split.Length == 0 && i > sentence.From && whereabouts.Contains(before, Proclitics.And) && (reading.Agreement & Agreement.Third) == Agreement.MasculineSingular && i + 1 < sentence.To && tokens[i + 1].IsWord && !Grammar.IsPreposition(tokens[i + 1].Key)) return false;
                if (IsNominalPosition(before) || (i > sentence.From && reading.Form == EventForm.Past && lightNoun(before))) return false;
                if (reading.Form == EventForm.Present && reading.Split.Has(Proclitics.To) && reading.Split.Length == 0) return false;
                break;
            case EventForm.ActiveParticiple:
                if (!tokens[i].Key.EndsWith('ا') && !tokens[i].Key.EndsWith('ه') && !tokens[i].Key.EndsWith("ين", StringComparison.Ordinal)) return false;
                if (reading.Split.Has(Proclitics.The) || (i > sentence.From && tokens[i - 1].IsWord && !tokens[i].Key.EndsWith('ا'))) return false;
                break;
            case EventForm.Noun when reading.Split.Has(Proclitics.The) && reading.Words == 1 && i > sentence.From && tokens[i - 1].IsWord && tokens[i].Key.EndsWith('ه') && document.Words.HasBareArticle(i) && document.Words.HasArticle(i - 1) && document.Tags.Part(i) == PartOfSpeech.Adjective:
                // «المنطقة المحاصرة» is no siege.
                return false;
            default:
                break;
        }

        if (word.Needs.Length > 0 && !HasNeeded(tokens, sentence.To, i + reading.Words, word.Needs, reading.IsFinite ? 9 : 4)
            && !((reading.PronounLength > 0 || (reading.IsFinite && reading.Word.Is(Uses.Moved))) && HasNeeded(tokens, i, Math.Max(sentence.From, i - 4), word.Needs, 4))) return false;
        if (word.Is(Uses.Ila) && !Enumerable.Range(i + 1, Math.Max(0, Math.Min(sentence.To, i + 14) - i - 1)).Any(k => tokens[k].Key is "الي")) return false;
        return true;

        static bool lightNoun(string key) => key is "عمليه" or "عمليات" or "حمله" or "جراء";
    }

    /// <summary>Behind a preposition stands a noun.</summary>
    private static bool IsNominalPosition(string before) => Grammar.IsPreposition(before) && before is not ("بعد" or "خلال" or "حتي" or "وعن" or "ومن" or "منذ") || before is "بعد" or "خلال" or "قبل" or "اثر" or "عقب";

    /// <summary>Whether one of the needed words stands in the next <paramref name="reach"/> tokens.</summary>
    internal static bool HasNeeded(Token[] tokens, int to, int from, string[] needs, int reach)
    {
        var limit = Math.Min(to, from + reach);
        for (var i = from; i < limit; i++)
        {
            if (tokens[i].IsMark(".؛:")) return false;
            if (!tokens[i].IsWord) continue;
            foreach (var split in Clitics.Front(tokens[i].Key))
            {
                var stem = split.Stem(tokens[i].Key);
                if (needs.Contains(stem, StringComparer.Ordinal) || (stem.EndsWith('ا') && needs.Contains(stem[..^1], StringComparer.Ordinal))) return true;
                if (Clitics.Ending(stem) is var ending and > 0 && IsOwned(stem[..^ending], needs)) return true;
            }
        }

        return false;
    }

    /// <summary>«علاقاتها», «أسلحتهم»: a needed word before a pronoun.</summary>
    private static bool IsOwned(string bare, string[] needs) =>
        needs.Contains(bare, StringComparer.Ordinal) || (bare.EndsWith('ت') && needs.Contains(bare[..^1] + "ه", StringComparer.Ordinal));

    /// <summary>Whether a finite verb may well stand here: at the head of a clause, behind a subject, behind قد, الذي and the like.</summary>
    private bool IsVerbal(Annotated document, Overlay overlay, Sentence sentence, int i)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[i].Key;
        var nextIsActor = i + 1 < sentence.To && (overlay.RoleAt(i + 1) is not null || overlay.MentionAt(i + 1) is { } m && m.Span.Start == tokens[i + 1].Start);
        nextIsActor |= i + 1 < sentence.To && (tokens[i + 1].Key is { Length: > 0 } next && char.IsAsciiDigit(next[0]) || carriers.Contains(tokens[i + 1].Key, Proclitics.None) || document.Times.Exists(t => t.Span.Start == tokens[i + 1].Start));
        if (i == sentence.From) return nextIsActor || document.Words.HasArticle(Math.Min(i + 1, sentence.To - 1));
        var before = tokens[i - 1];
        if (!before.IsWord) return nextIsActor || key[0] is 'و' or 'ف';
        if (before.Key is "قد" or "وقد" or "كان" or "كانت" or "الذي" or "التي" or "الذين" or "كما" or "ثم" or "حيث" or "عندما" or "بعدما" or "سوف" or "لم" or "لن" or "لا" or "ما" or "ان" or "اذا" or "فيما" or "بينما" or "وكان" or "وكانت" or "انه" or "انها" or "انهم") return true;
        if (overlay.Covers(i - 1)) return (key[0] is not 'و' || nextIsActor) && !IsObject(document, overlay, sentence, i);
        return false;
    }

    /// <summary>«تواصل قوات فلان قصفها»: behind a light verb and its subject stands the noun that it carries.</summary>
    private bool IsObject(Annotated document, Overlay overlay, Sentence sentence, int i)
    {
        var at = i - 1;
        while (at > sentence.From && overlay.Covers(at)) at--;
        return !overlay.Covers(at) && lights.Read(document.Source.Tokens[at].Key) is { HasPronoun: false, Kind: "light" or "mutual", Particle: Proclitics.None };
    }

    private bool IsBehindLightMasdar(Token[] tokens, Sentence sentence, int at) => at > sentence.From && lights.IsMasdar(tokens[at - 1].Key);

    /// <summary>The light verb before the noun («شنت قوات … هجوما») or right behind it («غارة شنتها قوات …»).</summary>
    private (int At, string Kind) Light(Annotated document, Overlay overlay, Sentence sentence, int at, EventReading reading)
    {
        var tokens = document.Source.Tokens;
        for (var i = at + reading.Words; i < Math.Min(sentence.To, at + reading.Words + 4); i++)
        {
            if (!tokens[i].IsWord || overlay.Covers(i)) break;
            if (lights.Read(tokens[i].Key) is { HasPronoun: true } after) return (i, after.Kind);
            // «مظاهرة عنيفة اندلعت»: the subject stands first.
            if (lights.Read(tokens[i].Key) is { Kind: "happen", HasPronoun: false, Form: EventForm.Past }) return (i, "happen");
            // «العمليات التي تقوم بها قوات …»
            if (i + 1 < sentence.To && lights.Read(tokens[i].Key) is { HasPronoun: false, Particle: Proclitics.With } with && Grammar.WithPronoun(tokens[i + 1].Key).Slot == Slots.Bi) return (i, with.Kind);
            if (i > at + reading.Words - 1 && tokens[i - 1].Key is "التي" or "الذي" && lights.Read(tokens[i].Key) is { } passive) return (i, passive.Kind is "target" ? "" : "happen");
            if (tokens[i].Key is "التي" or "الذي" || document.Words.HasArticle(i)) continue;
            if (i > at + reading.Words) break;
        }

        var particle = reading.Split.Clitics & Proclitics.Preposition;
        if (particle is not (Proclitics.None or Proclitics.With or Proclitics.To)) return (-1, "");
        var carriesAnother = false;
        for (var i = at - 1; i >= Math.Max(sentence.From, at - LightReach); i--)
        {
            if (tokens[i].IsMark(".؛:") || Grammar.OpensClause(tokens[i].Key) && tokens[i].Key is not "ما") return (-1, "");
            if (overlay.Covers(i) || !tokens[i].IsWord) continue;
            if (lights.Read(tokens[i].Key) is { HasPronoun: false } other && other.Particle != particle)
            {
                if (particle != Proclitics.None) return (-1, "");
                continue;
            }

            // «تتواصل عملية إجلاء … بموجب اتفاق»: only the first noun goes on.
            if (carriesAnother && lights.Read(tokens[i].Key) is { Kind: "happen" }) return (-1, "");
            if (lights.Read(tokens[i].Key) is { } light && !light.HasPronoun) return Grammar.IsPreposition(tokens[at - 1].Key) && i != at - 1 && !(tokens[at - 1].Key == "من" && carriers.Contains(tokens[at - 2].Key, Proclitics.None)) ? (-1, "") : (i, light.Kind);
            var others = lexicon.Read(tokens, i, sentence.To);
            if (others.Exists(r => r.IsFinite && r.Split.Length == 0 && r.PronounLength == 0) && i < at - 1) return (-1, "");
            carriesAnother |= !reading.Split.Has(Proclitics.And) && others.Exists(r => r.Form == EventForm.Noun);
        }

        return (-1, "");
    }

    private static int LimitOf(Annotated document, Sentence sentence, int from, int light, int nextVerb)
    {
        var tokens = document.Source.Tokens;
        var limit = Math.Min(nextVerb > from ? Math.Min(sentence.To, nextVerb) : sentence.To, from + Reach);
        for (var i = from; i < limit; i++)
        {
            if (i == light) continue;
            if (Grammar.EndsClause(tokens[i]) || (Grammar.OpensClause(tokens[i].Key) && !(light > i))) return i;
            if (document.Statements.Exists(s => s.Cue.Start == tokens[i].Start && s.Cue.End == tokens[i].End)) return i;
        }

        return limit;
    }
}
