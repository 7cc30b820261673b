using System.Buffers;

namespace Isnad.Arabic;

/// <summary>Features and lemmas of segments whose part of speech is known: verb table first, then dictionary, then endings.</summary>
internal sealed class Readings(Lexicon lexicon, FormCounts counts)
{
    private static readonly SearchValues<char> Hamzas = SearchValues.Create("أإؤئءآ");
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "لا", "لم", "لن", "غير", "ليس", "ليست", "ليسا", "ليسوا", "لسنا", "لست" };

    public SegmentReading Of(Piece piece, PartOfSpeech part)
    {
        if (piece.IsClitic) return Clitic(piece.Form);
        var word = piece.Word;
        if (word.Kind != TokenKind.Word) return new SegmentReading(WordFeatures.None, word.Key, "");
        var reading = part switch
        {
            PartOfSpeech.Verb or PartOfSpeech.Auxiliary => Verb(word),
            PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Adverb => Nominal(word, part),
            PartOfSpeech.ProperNoun => new SegmentReading(Endings(word) & (WordFeatures.Feminine | WordFeatures.Masculine | WordFeatures.Singular), Spelled(word), ""),
            PartOfSpeech.Number => new SegmentReading(Endings(word), lexicon.Lemmas.Of(word.StemKey, part) ?? Spelled(word)[ArticleOf(word)..], ""),
            _ => new SegmentReading(WordFeatures.None, lexicon.Lemmas.Of(word.StemKey, part) ?? Spelled(word), ""),
        };
        var features = reading.Features | (HasArticle(word) && part is not (PartOfSpeech.Verb or PartOfSpeech.Pronoun or PartOfSpeech.Auxiliary) ? WordFeatures.Definite : WordFeatures.None);
        if (part is PartOfSpeech.Particle or PartOfSpeech.Auxiliary or PartOfSpeech.Verb && Negations.Contains(word.StemKey)) features |= WordFeatures.Negative;
        return reading with { Features = features };
    }

    private static SegmentReading Clitic(string form)
    {
        var features = form switch
        {
            "+ه" => WordFeatures.Third | WordFeatures.Masculine | WordFeatures.Singular,
            "+ها" => WordFeatures.Third | WordFeatures.Feminine | WordFeatures.Singular,
            "+هم" => WordFeatures.Third | WordFeatures.Masculine | WordFeatures.Plural,
            "+هن" => WordFeatures.Third | WordFeatures.Feminine | WordFeatures.Plural,
            "+هما" => WordFeatures.Third | WordFeatures.Dual,
            "+ك" => WordFeatures.Second | WordFeatures.Singular,
            "+كم" => WordFeatures.Second | WordFeatures.Masculine | WordFeatures.Plural,
            "+كن" => WordFeatures.Second | WordFeatures.Feminine | WordFeatures.Plural,
            "+كما" => WordFeatures.Second | WordFeatures.Dual,
            "+نا" => WordFeatures.First | WordFeatures.Plural,
            "+ني" or "+ي" => WordFeatures.First | WordFeatures.Singular,
            _ => WordFeatures.None,
        };
        return new SegmentReading(features, form[0] == '+' ? "هو" : form[..^1], "");
    }

    /// <summary>The stem with hamza as written, the article's alif put back after ل.</summary>
    private static string Spelled(WordType word)
    {
        var exact = word.Word.Exact.AsSpan()[word.Cut.Front..^word.Cut.Ending];
        return word.Stem.Length > exact.Length ? string.Concat("ا", exact) : exact.ToString();
    }

    private int ArticleOf(WordType word) => HasArticle(word) ? 2 : 0;

    /// <summary>التهاب and التقاط only look as if they had the article: raw news has them behind one.</summary>
    private bool HasArticle(WordType word) =>
        word.HasArticle && !(word.Stem[2] == 'ت' && word.Stem.Length > 5 && counts.Log("ال" + word.Stem) is var seen && (counts.Log(word.Bare) == 0 || (seen > 4 && seen > counts.Log(word.Bare))));

    private SegmentReading Verb(WordType word)
    {
        if (Negations.Contains(word.StemKey) && word.StemKey[0] == 'ل') return new SegmentReading(WordFeatures.Past | WordFeatures.Third | (word.StemKey == "ليست" ? WordFeatures.Feminine : WordFeatures.Masculine) | (word.StemKey == "ليسوا" ? WordFeatures.Plural : WordFeatures.Singular), "ليس", "ليس");
        if (Verb(word, WordFeatures.Finite) is { } found) return (found.Features & (WordFeatures.Past | WordFeatures.Dual)) == (WordFeatures.Past | WordFeatures.Dual) && Participle(word) is { } participle ? participle : found;
        var lemma = lexicon.Lemmas.Of(word.StemKey, PartOfSpeech.Verb) ?? Spelled(word);
        var present = word.Stem[0] is 'ي' or 'ت' or 'ن' && word.Stem.Length > 3 && word.Stem[^1] != 'ت';
        var person = present && word.Stem[0] == 'ن' ? WordFeatures.First | WordFeatures.Plural : WordFeatures.Third | WordFeatures.Singular;
        var gender = (present && word.Stem[0] == 'ت') || (!present && word.Stem[^1] == 'ت') ? WordFeatures.Feminine : WordFeatures.Masculine;
        if (word.Stem.EndsWith("ون", StringComparison.Ordinal) || word.Stem.EndsWith("وا", StringComparison.Ordinal)) person = WordFeatures.Third | WordFeatures.Plural;
        return new SegmentReading((present ? WordFeatures.Present : WordFeatures.Past) | person | gender, lemma, lemma);
    }

    /// <summary>The likeliest reading as a finite verb that has one of the features <paramref name="any"/>, or null.</summary>
    /// <param name="doubled">A letter that is written with a shadda, or '\0'.</param>
    public SegmentReading? Verb(WordType word, WordFeatures any, char doubled = '\0')
    {
        var (best, least) = (-1, int.MaxValue);
        for (var r = lexicon.Verbs.First(word.Stem); r >= 0; r = lexicon.Verbs.Next(r))
        {
            var features = lexicon.Verbs.FeaturesOf(r);
            if ((features & any) == WordFeatures.None || (features & WordFeatures.Finite) == WordFeatures.None || (any == WordFeatures.Present && (features & WordFeatures.Jussive) != WordFeatures.None)) continue;
            var doubts = Doubts(word, features, lexicon.Verbs.LemmaOf(r));
            if (doubled != '\0' && !IsDoubled(lexicon.Verbs.LemmaOf(r), doubled)) doubts++;
            if (doubts >= least) continue;
            (best, least) = (r, doubts);
        }

        if (best < 0) return null;
        var (found, lemma) = (lexicon.Verbs.FeaturesOf(best) & (any == WordFeatures.Jussive ? ~WordFeatures.None : ~WordFeatures.Jussive), lexicon.Verbs.LemmaOf(best));
        // أجري is the passive of what أجرى is the active of; papers that leave the dots off ي never put them on ى.
        var singular = WordFeatures.Past | WordFeatures.Third | WordFeatures.Masculine | WordFeatures.Singular;
        if (word.Cut.Ending == 0 && (found & singular) == singular && lemma[^1] == 'ى' && word.Word.Exact[^1] == 'ي') found |= WordFeatures.Passive;
        return new SegmentReading(found, lemma, lemma);
    }

    /// <summary>Whether raw news uses a form in ت as a past tense (تعرض, for it has تعرضت too): تكمن and ترفض are the present of كمن and رفض.</summary>
    public bool IsUsedAsPast(WordType word) => counts.Log(word.Stem + "ت") + (2 * FormCounts.Steps) >= counts.Log(string.Concat("ي", word.Stem.AsSpan(1)));

    private static bool IsDoubled(string lemma, char letter)
    {
        for (var i = 0; i + 1 < lemma.Length; i++)
        {
            if (lemma[i] == letter && lemma[i + 1] == '\u0651') return true;
        }

        return false;
    }

    /// <summary>«، داعيا إلى…»: what is spelled like a dual of the past is far more often a participle in the accusative.</summary>
    private SegmentReading? Participle(WordType word)
    {
        if (!word.Stem.EndsWith("يا", StringComparison.Ordinal) || word.Cut.Ending > 0) return null;
        for (var r = lexicon.Verbs.First(word.Stem); r >= 0; r = lexicon.Verbs.Next(r))
        {
            if ((lexicon.Verbs.FeaturesOf(r) & WordFeatures.ActiveParticiple) != WordFeatures.None) return new SegmentReading(lexicon.Verbs.FeaturesOf(r), lexicon.Verbs.LemmaOf(r), lexicon.Verbs.LemmaOf(r));
        }

        return null;
    }

    /// <summary>What the letters as written say against a reading, which the folded form cannot know.</summary>
    private static int Doubts(WordType word, WordFeatures features, string lemma)
    {
        var exact = word.Word.Exact.AsSpan()[word.Cut.Front..^word.Cut.Ending];
        var doubts = 0;
        if (exact[0] == 'أ' && (features & WordFeatures.Past) != WordFeatures.None && lemma[0] == 'ا') doubts++;
        if (exact[0] == 'ا' && (features & WordFeatures.Present) != WordFeatures.None) doubts++;
        if (exact[0] == 'آ' && (features & WordFeatures.Past) != WordFeatures.None && lemma[0] != 'آ') doubts++;
        if (exact[1..].ContainsAny(Hamzas) && !lemma.AsSpan().ContainsAny(Hamzas)) doubts++;
        if (word.Cut.Ending > 0) return doubts;
        // Without a pronoun after it, the plural is written وا or ون.
        if (exact[^1] == 'و' && (features & WordFeatures.Plural) != WordFeatures.None && (features & WordFeatures.First) == WordFeatures.None) doubts += 2;
        if (lemma.Length < 3) return doubts;
        // تبنّى: the past in ى, the present of بنى in ي.
        if (exact[0] == 'ت' && exact[^1] is 'ى' or 'ي' && (exact[^1] == 'ى') != ((features & WordFeatures.Past) != WordFeatures.None)) doubts++;
        if ((features & WordFeatures.Present) == WordFeatures.None) return doubts;
        // يلقي is of ألقى, يلقى of لقي; a verb in ت (تولّى) ends in ى in the present too.
        if (exact[^1] == 'ي' && (lemma[^1] == 'ي' || (lemma[^1] == 'ى' && lemma[0] == 'ت' && lemma.Length > 4))) doubts++;
        return doubts;
    }

    private SegmentReading Nominal(WordType word, PartOfSpeech part)
    {
        var features = Endings(word);
        var verb = "";
        for (var r = lexicon.Verbs.First(word.Bare); r >= 0 && verb.Length == 0; r = lexicon.Verbs.Next(r))
        {
            var kind = lexicon.Verbs.FeaturesOf(r) & (WordFeatures.Participle | WordFeatures.Masdar);
            if (kind == WordFeatures.None || (part == PartOfSpeech.Adjective && kind == WordFeatures.Masdar)) continue;
            verb = lexicon.Verbs.LemmaOf(r);
            features |= kind;
        }

        return new SegmentReading(features, lexicon.Lemmas.Of(word.StemKey, part) ?? (HasArticle(word) ? lexicon.Lemmas.Of(word.BareKey, part) : null) ?? Singular(word, part), verb);
    }

    private WordFeatures Endings(WordType word)
    {
        var stem = word.Bare;
        if (stem.Length < 3) return WordFeatures.Masculine | WordFeatures.Singular;
        if (stem[^1] == 'ة' || (word.Cut.Ending > 0 && stem[^1] == 'ت' && stem[^2] != 'ا')) return WordFeatures.Feminine | WordFeatures.Singular;
        if (stem.Length > 4 && stem.EndsWith("ات", StringComparison.Ordinal)) return WordFeatures.Feminine | WordFeatures.Plural;
        if (stem.Length > 4 && (stem.EndsWith("تين", StringComparison.Ordinal) || stem.EndsWith("تان", StringComparison.Ordinal))) return WordFeatures.Feminine | WordFeatures.Dual;
        if (stem.Length > 4 && (stem.EndsWith("ين", StringComparison.Ordinal) || stem.EndsWith("ون", StringComparison.Ordinal)) && IsSeen(stem[..^2])) return WordFeatures.Masculine | WordFeatures.Plural;
        return WordFeatures.Masculine | WordFeatures.Singular;
    }

    private bool IsSeen(string bare) => Seen(bare) > 8;

    /// <summary>مسلمون and رجلان are written with ين too, about as often; زيتون, ميزان and تمارين have no such twin.</summary>
    private bool IsEnding(string bare)
    {
        var stem = bare[..^2];
        if (stem.Length < 3) return false;
        if (stem[^1] == 'ي' && stem.Length > 3) return true;
        var (one, other) = bare[^2] == 'ي' ? (Seen(bare), Math.Max(Seen(stem + "ون"), Seen(stem + "ان"))) : (Seen(bare), Seen(stem + "ين"));
        // جهازين: its ان may not have been seen, but جهاز is far commoner than its dual.
        return (other > 0 && other > one - (4 * FormCounts.Steps)) || (bare[^2] == 'ي' && stem.Length > 3 && Seen(stem) >= one + (2 * FormCounts.Steps));
    }

    private int Seen(string bare) => Math.Max(counts.Log(bare), counts.Log("ال" + bare));

    /// <summary>Undoes regular endings where the result is a word that raw news has.</summary>
    private string Singular(WordType word, PartOfSpeech part)
    {
        var spelled = Spelled(word)[ArticleOf(word)..];
        var bare = HasArticle(word) ? word.Bare : word.Stem;
        foreach (var (ending, replaced) in (ReadOnlySpan<(string, string)>)[("تين", "ة"), ("تان", "ة"), ("ات", "ة"), ("ات", ""), ("ون", ""), ("ين", ""), ("ان", ""), ("ا", ""), ("ت", "ة"), ("ة", "")])
        {
            if (ending == "ة" && part != PartOfSpeech.Adjective) continue;
            if (ending == "ت" && word.Cut.Ending == 0) continue;
            if (ending == "ا" && word.Word.Exact[^1] != 'ا') continue;
            if (bare.Length - ending.Length < 3 || !bare.EndsWith(ending, StringComparison.Ordinal)) continue;
            if (ending is "ون" or "ين" or "ان" && part != PartOfSpeech.Adjective && !IsEnding(bare)) continue;
            var singular = string.Concat(bare.AsSpan(0, bare.Length - ending.Length), replaced);
            if (counts.Log(singular) + counts.Log("ال" + singular) > 12) return string.Concat(spelled.AsSpan(0, spelled.Length - ending.Length), replaced);
        }

        return spelled;
    }
}
