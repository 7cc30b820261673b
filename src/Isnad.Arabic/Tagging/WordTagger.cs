namespace Isnad.Arabic;

/// <summary>Cuts words into segments and tells each segment's part of speech, features and dictionary form. Thread-safe.</summary>
/// <remarks>Weights: models/tags, see its card. Parts of speech follow Universal Dependencies as Arabic-PUD applies them.</remarks>
public sealed class WordTagger
{
    private static readonly Lazy<WordTagger> Loaded = new(() => new WordTagger(WordTypes.BuiltIn, ModelBytes.Embedded("models/tags/tags.bin"), Segmenter.BuiltIn.Counts));
    private readonly WordTypes _types;
    private readonly PosModel _model;
    private readonly Readings _readings;

    internal WordTagger(WordTypes types, ModelBytes bytes, FormCounts counts)
    {
        _types = types;
        _model = new PosModel(bytes, types.Classes);
        _readings = new Readings(types.Lexicon, counts);
    }

    /// <summary>The tagger this build carries.</summary>
    public static WordTagger BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the weight file.</summary>
    public string Hash => _model.Hash;

    /// <summary>One word for each token of the sentence; tokens that are no words have one segment.</summary>
    /// <param name="text">The text that the tokens' offsets count in.</param>
    public TaggedWord[] Tag(string text, ReadOnlySpan<Token> sentence) => Tag(text, sentence, _types.Of(text, sentence));

    internal TaggedWord[] Tag(string text, ReadOnlySpan<Token> sentence, WordType[] types)
    {
        var pieces = PosModel.PiecesOf(types);
        var labels = _model.Decode(_model.Scores(pieces));
        var words = new TaggedWord[types.Length];
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var spans = PieceSpans.Of(text, sentence[i], types[i].Cut);
            var segments = new WordSegment[spans.Count];
            for (var s = 0; s < segments.Length; s++)
            {
                var part = (PartOfSpeech)labels[at];
                var reading = pieces[at++].ReadingOf(part, _readings);
                segments[s] = new WordSegment(spans[s], part, reading.Features, reading.Lemma, reading.Verb);
            }

            words[i] = new TaggedWord(sentence[i], types[i].Cut, segments);
        }

        for (var i = 0; i < words.Length; i++) Contextual(text, words, i, types[i]);
        return words;
    }

    /// <summary>Only each token's cut and the part of speech of its stem: no features, no dictionary forms.</summary>
    /// <param name="text">The text that the tokens' offsets count in.</param>
    /// <param name="cuts">As long as <paramref name="sentence"/>.</param>
    /// <param name="parts">As long as <paramref name="sentence"/>.</param>
    public void Parts(string text, ReadOnlySpan<Token> sentence, Span<Segmentation> cuts, Span<PartOfSpeech> parts)
    {
        var types = _types.Of(text, sentence);
        var labels = _model.Decode(_model.Scores(PosModel.PiecesOf(types)));
        var at = 0;
        for (var i = 0; i < types.Length; i++)
        {
            cuts[i] = types[i].Cut;
            parts[i] = (PartOfSpeech)labels[at + types[i].Cut.Front];
            at += types[i].Pieces!.Length;
        }
    }

    /// <summary>Whether a folded word without article or clitics may be a verbal noun of a derived pattern (تأكيد، استمرار); those of the bare pattern are not told.</summary>
    public bool IsVerbalNoun(ReadOnlySpan<char> stem) => (_types.Lexicon.Verbs.AnyOf(stem) & WordFeatures.Masdar) != WordFeatures.None;

    /// <summary>Whether a folded word without clitics or case ending may be an active participle (مستثني، داعي).</summary>
    public bool IsActiveParticiple(ReadOnlySpan<char> stem) => (_types.Lexicon.Verbs.AnyOf(stem) & WordFeatures.ActiveParticiple) != WordFeatures.None;

    /// <summary>What neighbours decide: a participle that reports goes under its verb; a damma on the first letter of a past form is the passive's.</summary>
    private void Contextual(string text, TaggedWord[] words, int at, WordType type)
    {
        var word = words[at];
        ref var stem = ref word.Segments[word.Cut.Conjunction + word.Cut.Preposition];
        if (stem.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
        {
            var particle = VerbContext.Before(words, at);
            var wanted = VerbContext.Wanted(words, at, stem, particle);
            if (wanted == WordFeatures.Past && !_readings.IsUsedAsPast(type)) wanted = WordFeatures.None;
            var doubled = VerbContext.Doubled(text.AsSpan(stem.Span.Start, stem.Span.Length));
            if (doubled != '\0' && wanted == WordFeatures.None) wanted = WordFeatures.Finite;
            if (wanted != WordFeatures.None && type.Kind == TokenKind.Word && stem.Lemma != "ليس" && _readings.Verb(type, wanted, doubled) is { } reading)
                stem = stem with { Features = reading.Features | (stem.Features & WordFeatures.Negative), Lemma = reading.Lemma, Verb = reading.Verb };
            stem = stem with { Features = VerbContext.WithMood(stem, particle, text) };
        }
        else if (stem.Part == PartOfSpeech.Particle && VerbContext.Denies(words, at)) stem = stem with { Features = stem.Features | WordFeatures.Negative };

        if (stem.Has(WordFeatures.Past) && stem.Part == PartOfSpeech.Verb && stem.Span.Length > 1 && text[stem.Span.Start + 1] == '\u064F')
            stem = stem with { Features = stem.Features | WordFeatures.Passive };
        if (!stem.Has(WordFeatures.ActiveParticiple) || stem.Has(WordFeatures.Definite) || stem.Verb.Length == 0 || word.Cut.Preposition > 0) return;
        if (IsAdverbial(words, at)) stem = stem with { Lemma = stem.Verb };
    }

    /// <summary>«، مؤكدا أن…», «مشيرين إلى…»: an accusative participle at the head of its clause, or one that a clause follows.</summary>
    private static bool IsAdverbial(TaggedWord[] words, int at)
    {
        var key = words[at].Token.Key;
        if (key[^1] is not ('ا' or 'ن' or 'ه')) return false;
        var next = at + 1 < words.Length ? words[at + 1].Stem : default;
        if (next.Lemma is "أن" or "أنّ" or "إن" or "إنّ" or "ان") return true;
        var opens = at == 0 || words[at - 1].Token.Kind is TokenKind.Mark or TokenKind.Quote;
        return opens && (at + 1 >= words.Length || next.Part is PartOfSpeech.Adposition or PartOfSpeech.Subordinator or PartOfSpeech.Punctuation);
    }
}
