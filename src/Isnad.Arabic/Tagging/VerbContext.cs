namespace Isnad.Arabic;

/// <summary>What the particle before a verb, and the nouns around it, say of its tense and mood.</summary>
/// <remarks>Rules: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 34–37.</remarks>
internal static class VerbContext
{
    /// <summary>The particle before the verb, folded: لم, لن, ان (after which لا may stand), سوف, قد; "س" or "ل" for a clitic; else "".</summary>
    public static string Before(TaggedWord[] words, int at)
    {
        var word = words[at];
        if (word.Cut.Preposition > 0) return word.Token.Key[word.Cut.Conjunction] is 'س' ? "س" : "ل";
        if (at == 0 || word.Cut.Conjunction > 0) return "";
        var before = KeyOf(words[at - 1]);
        return before == "لا" && at > 1 && KeyOf(words[at - 2]) is "ان" ? "ان" : before;
    }

    /// <summary>The features to read the form anew with, where its likeliest reading does not fit; else none.</summary>
    public static WordFeatures Wanted(TaggedWord[] words, int at, in WordSegment verb, string particle)
    {
        if (particle == "لم") return WordFeatures.Jussive;
        var key = words[at].Token.Key.AsSpan()[words[at].Cut.Front..];
        if (key[0] != 'ت' || verb.Has(WordFeatures.Plural | WordFeatures.First)) return WordFeatures.None;
        // تعرض: «he was exposed» or «she offers»; تحدث, توفر, تطور too.
        if (particle is "س" or "ل" or "لن" or "ان" or "لا" or "سوف" or "كي" or "لكي" or "الا" or "كانت" or "التي") return verb.Has(WordFeatures.Present) ? WordFeatures.None : WordFeatures.Present;
        if (particle is "الذي" or "كان") return verb.Has(WordFeatures.Past) ? WordFeatures.None : WordFeatures.Past;
        var subject = HasFeminineSubject(words, at);
        return subject is null || verb.Has(WordFeatures.Present) == subject ? WordFeatures.None : subject == true ? WordFeatures.Present : WordFeatures.Past;
    }

    /// <summary>The first letter that is written with a shadda, or '\0'.</summary>
    public static char Doubled(ReadOnlySpan<char> written)
    {
        var shadda = written.IndexOf('\u0651');
        while (shadda > 0 && Letters.IsMark(written[shadda])) shadda--;
        return shadda > 0 ? written[shadda] : '\0';
    }

    public static WordFeatures WithMood(in WordSegment verb, string particle, string text)
    {
        var features = verb.Features;
        if (!verb.Has(WordFeatures.Present)) return features;
        features &= ~WordFeatures.Jussive;
        return particle switch
        {
            "لم" => features | WordFeatures.Jussive,
            "لن" => features | WordFeatures.Subjunctive | WordFeatures.Future,
            "س" or "سوف" => features | WordFeatures.Future,
            "ان" or "ل" or "كي" or "لكي" or "الا" or "لئلا" => features | WordFeatures.Subjunctive,
            // يعملوا without its ن: some particle further back demands it.
            _ when verb.Span.Length > 3 && text.AsSpan(verb.Span.Start, verb.Span.Length).EndsWith("وا", StringComparison.Ordinal) => features | WordFeatures.Subjunctive,
            _ => features,
        };
    }

    /// <summary>«ما» denies where it opens its clause before a past verb: «وما زال», «ما قال ذلك»; elsewhere it means what or whatever.</summary>
    public static bool Denies(TaggedWord[] words, int at)
    {
        var word = words[at];
        if (KeyOf(word) != "ما" || word.Cut.Preposition > 0 || at + 1 >= words.Length) return false;
        var opens = at == 0 || words[at - 1].Token.Kind is TokenKind.Mark or TokenKind.Quote;
        return (opens || KeyOf(words[at + 1]).StartsWith("زال", StringComparison.Ordinal)) && words[at + 1].Stem is { Part: PartOfSpeech.Verb or PartOfSpeech.Auxiliary } next && next.Has(WordFeatures.Past);
    }

    /// <summary>Whether a feminine noun is the subject: the noun after a verb that opens its clause, else the noun before it; null where neither tells.</summary>
    private static bool? HasFeminineSubject(TaggedWord[] words, int at)
    {
        var before = at > 0 && words[at].Cut.Conjunction == 0 ? words[at - 1].Stem : default;
        if (before.Part is PartOfSpeech.Noun or PartOfSpeech.Adjective && before.Span.Length > 0) return before.Has(WordFeatures.Feminine) ? true : null;
        if (at + 1 >= words.Length || words[at].Cut.Ending > 0) return null;
        var after = words[at + 1];
        if (after.Cut.Preposition > 0 || after.Stem.Part is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)) return null;
        return after.Stem.Part == PartOfSpeech.ProperNoun && !after.Stem.Has(WordFeatures.Feminine) ? null : after.Stem.Has(WordFeatures.Feminine);
    }

    private static string KeyOf(TaggedWord word) => word.Cut.IsWhole ? word.Token.Key : word.Token.Key[word.Cut.Front..^word.Cut.Ending];
}
