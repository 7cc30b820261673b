namespace Isnad.Arabic;

/// <summary>Features and lemmas of segments whose part of speech is known: verb table first, then dictionary, then endings.</summary>
internal sealed class Readings(Lexicon lexicon, FormCounts counts)
{
    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "لا", "لم", "لن", "ما", "ليس", "ليست", "غير", "ليسوا", "عدم", "دون" };

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
        var features = reading.Features | (word.HasArticle && part is not (PartOfSpeech.Verb or PartOfSpeech.Pronoun or PartOfSpeech.Auxiliary) ? WordFeatures.Definite : WordFeatures.None);
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

    private static int ArticleOf(WordType word) => word.HasArticle ? 2 : 0;

    private SegmentReading Verb(WordType word)
    {
        var first = -1;
        for (var r = lexicon.Verbs.First(word.Stem); r >= 0; r = lexicon.Verbs.Next(r))
        {
            var features = lexicon.Verbs.FeaturesOf(r);
            if ((features & WordFeatures.Finite) == WordFeatures.None) continue;
            if (first < 0) first = r;
        }

        if (first >= 0) return new SegmentReading(lexicon.Verbs.FeaturesOf(first), lexicon.Verbs.LemmaOf(first), lexicon.Verbs.LemmaOf(first));
        var lemma = lexicon.Lemmas.Of(word.StemKey, PartOfSpeech.Verb) ?? Spelled(word);
        var present = word.Stem[0] is 'ي' or 'ت' or 'ن' && word.Stem.Length > 3 && word.Stem[^1] != 'ت';
        var person = present && word.Stem[0] == 'ن' ? WordFeatures.First | WordFeatures.Plural : WordFeatures.Third | WordFeatures.Singular;
        var gender = (present && word.Stem[0] == 'ت') || (!present && word.Stem[^1] == 'ت') ? WordFeatures.Feminine : WordFeatures.Masculine;
        if (word.Stem.EndsWith("ون", StringComparison.Ordinal) || word.Stem.EndsWith("وا", StringComparison.Ordinal)) person = WordFeatures.Third | WordFeatures.Plural;
        return new SegmentReading((present ? WordFeatures.Present : WordFeatures.Past) | person | gender, lemma, lemma);
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

        return new SegmentReading(features, lexicon.Lemmas.Of(word.StemKey, part) ?? lexicon.Lemmas.Of(word.BareKey, part) ?? Singular(word, part), verb);
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

    private bool IsSeen(string bare) => Math.Max(counts.Log(bare), counts.Log("ال" + bare)) > 8;

    /// <summary>Undoes regular endings where the result is a word that raw news has.</summary>
    private string Singular(WordType word, PartOfSpeech part)
    {
        var spelled = Spelled(word)[ArticleOf(word)..];
        var bare = word.Bare;
        foreach (var (ending, replaced) in (ReadOnlySpan<(string, string)>)[("تين", "ة"), ("تان", "ة"), ("ات", "ة"), ("ات", ""), ("ون", ""), ("ين", ""), ("ان", ""), ("ا", ""), ("ت", "ة"), ("ة", "")])
        {
            if (ending == "ة" && part != PartOfSpeech.Adjective) continue;
            if (ending == "ت" && word.Cut.Ending == 0) continue;
            if (ending == "ا" && word.Word.Exact[^1] != 'ا') continue;
            if (bare.Length - ending.Length < 3 || !bare.EndsWith(ending, StringComparison.Ordinal)) continue;
            var singular = string.Concat(bare.AsSpan(0, bare.Length - ending.Length), replaced);
            if (counts.Log(singular) + counts.Log("ال" + singular) > 12) return string.Concat(spelled.AsSpan(0, spelled.Length - ending.Length), replaced);
        }

        return spelled;
    }
}
