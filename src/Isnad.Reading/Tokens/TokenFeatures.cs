using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Writes features in the terms of Universal Dependencies, in alphabetic order.</summary>
internal static class TokenFeatures
{
    private static readonly (WordFeatures Any, string Text)[] Table =
    [
        (WordFeatures.Past, "Aspect=Perf"),
        (WordFeatures.Present, "Aspect=Imp"),
        (WordFeatures.Definite, "Definite=Def"),
        (WordFeatures.Feminine, "Gender=Fem"),
        (WordFeatures.Masculine, "Gender=Masc"),
        (WordFeatures.Jussive, "Mood=Jus"),
        (WordFeatures.Subjunctive, "Mood=Sub"),
        (WordFeatures.Present, "Mood=Ind"),
        (WordFeatures.Dual, "Number=Dual"),
        (WordFeatures.Plural, "Number=Plur"),
        (WordFeatures.Singular, "Number=Sing"),
        (WordFeatures.First, "Person=1"),
        (WordFeatures.Second, "Person=2"),
        (WordFeatures.Third, "Person=3"),
        (WordFeatures.Negative, "Polarity=Neg"),
        (WordFeatures.Past, "Tense=Past"),
        (WordFeatures.Jussive, "Tense=Past"),
        (WordFeatures.Future, "Tense=Fut"),
        (WordFeatures.Present, "Tense=Pres"),
        (WordFeatures.Finite, "VerbForm=Fin"),
        (WordFeatures.Participle, "VerbForm=Part"),
        (WordFeatures.Masdar, "VerbForm=Vnoun"),
    ];

    public static string Of(WordSegment segment)
    {
        var parts = Table.Where(t => segment.Has(t.Any)).Select(t => t.Text)
            .GroupBy(t => t[..t.IndexOf('=', StringComparison.Ordinal)], StringComparer.Ordinal).Select(g => g.First()).ToList();
        if (segment.Has(WordFeatures.Passive | WordFeatures.PassiveParticiple) && !segment.Has(WordFeatures.ActiveParticiple)) parts.Add("Voice=Pass");
        else if (segment.Has(WordFeatures.Finite | WordFeatures.ActiveParticiple)) parts.Add("Voice=Act");
        return parts.Count == 0 ? "_" : string.Join('|', parts);
    }
}
