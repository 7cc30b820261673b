namespace Isnad.Training;

/// <summary>Participles and, for the derived patterns, verbal nouns of the verbs of the tables.</summary>
/// <remarks>Rules: Ryding, A Reference Grammar of Modern Standard Arabic, ch. 5 and 22–33. Verbal nouns of form I follow no rule and are left out.</remarks>
internal static class Deverbals
{
    private static readonly (string Ending, string Feats)[] Endings =
        [("", "MS"), ("ا", "MS"), ("ة", "FS"), ("ت", "FS"), ("ين", "MP"), ("ون", "MP"), ("ان", "MD"), ("تين", "FD"), ("تان", "FD"), ("ات", "FP"), ("ي", "MP"), ("و", "MP")];

    public static IEnumerable<VerbReading> Of(IEnumerable<Dictionary<string, string>> past, IEnumerable<Dictionary<string, string>> present)
    {
        foreach (var row in past)
        {
            foreach (var reading in Declined(Masdars(row), Verb(row), "m")) yield return reading;
            if (!IsFormOne(row)) continue;
            foreach (var reading in Declined(FormOneParticiples(row), Verb(row), "a")) yield return reading;
            foreach (var reading in Declined(FormOnePassives(row), Verb(row), "q")) yield return reading;
        }

        foreach (var row in present)
        {
            if (IsFormOne(row) || Conditions(row).Contains("c-suff", StringComparison.Ordinal)) continue;
            var weak = Conditions(row).Contains("#-", StringComparison.Ordinal);
            var stem = "م" + (Conditions(row).Contains(">-#", StringComparison.Ordinal) ? "ا" : "") + Buckwalter.Plain(row["FORM"]);
            foreach (var reading in Declined(weak ? [stem + "ي", stem] : [stem], Verb(row), "a")) yield return reading;
            var hollow = stem.Length > 3 && stem[^2] == 'ي' && Conditions(row).Contains("v-suff", StringComparison.Ordinal);
            foreach (var reading in Declined(hollow ? [stem[..^2] + "ا" + stem[^1]] : [], Verb(row), "q")) yield return reading;
        }
    }

    private static DictionaryVerb Verb(Dictionary<string, string> row)
    {
        var lemma = row["LEMMA"];
        var dash = lemma.IndexOf('-', StringComparison.Ordinal);
        return new DictionaryVerb(Buckwalter.WithShadda(dash < 0 ? lemma : lemma[..dash]), row["ROOT"], row["PATTERN_ABSTRACT"]);
    }

    private static bool IsFormOne(Dictionary<string, string> row) => row["LEMMA"].Contains('-', StringComparison.Ordinal);

    private static IEnumerable<VerbReading> Declined(IEnumerable<string> stems, DictionaryVerb verb, string kind)
    {
        foreach (var stem in stems)
        {
            if (stem.Length < 3) continue;
            var closed = stem[^1] == 'ة' ? stem[..^1] : stem;
            foreach (var (ending, feats) in Endings)
            {
                if (closed != stem && ending is "" or "ا" or "ي" or "و" or "ون") continue;
                yield return new VerbReading(closed + ending, verb, kind + feats);
            }
        }
    }

    /// <summary>Which endings the stem takes and which weak letter it has lost: the tables spread these over two columns.</summary>
    private static string Conditions(Dictionary<string, string> row) => row["COND-T"] + " " + row["COND-S"];

    private static string[] Root(Dictionary<string, string> row) => row["ROOT"].Split('.').Select(Buckwalter.Plain).ToArray();

    private static IEnumerable<string> FormOneParticiples(Dictionary<string, string> row)
    {
        if (Root(row) is not [var a, var b, var c]) yield break;
        if (Conditions(row).Contains("gem", StringComparison.Ordinal)) yield return a + "ا" + b;
        else if (c is "و" or "ي")
        {
            yield return a + "ا" + b + "ي";
            yield return a + "ا" + b;
        }
        else yield return a + "ا" + (b is "و" or "ي" && Conditions(row).Contains("-suff", StringComparison.Ordinal) ? "ي" : b) + c;
    }

    private static IEnumerable<string> FormOnePassives(Dictionary<string, string> row)
    {
        if (Root(row) is not [var a, var b, var c] || b is "و" or "ي") yield break;
        yield return c is "و" or "ي" ? "م" + a + b + c : "م" + a + b + "و" + c;
    }

    private static IEnumerable<string> Masdars(Dictionary<string, string> row)
    {
        var pattern = row["PATTERN_ABSTRACT"];
        var root = Root(row);
        var stem = Buckwalter.Plain(row["FORM"]);
        var weak = Conditions(row).Contains("#-a", StringComparison.Ordinal);
        if (Conditions(row).Contains("c-suff", StringComparison.Ordinal)) yield break;
        switch (pattern)
        {
            case "1a2~a3" when root.Length == 3:
                yield return weak ? "ت" + root[0] + root[1] + "ية" : "ت" + root[0] + root[1] + "ي" + root[2];
                break;
            case "1A2a3":
                yield return "م" + stem + (weak ? "اة" : "ة");
                break;
            case "ta1a2~a3" or "ta1A2a3":
                yield return weak ? stem + "ي" : stem;
                break;
            case ">a1o2a3" or "{i1ota2a3" or "{ino1a2a3" or "{isota1o2a3" or "{i1o2a3~":
                if (weak) yield return stem + "اء";
                else if (stem.Length > 3 && stem[^2] == 'ا' && pattern is ">a1o2a3" or "{isota1o2a3") yield return stem + "ة";
                else if (stem.Length > 3 && stem[^2] == 'ا') yield return stem[..^2] + "يا" + stem[^1];
                else yield return stem[..^1] + "ا" + stem[^1];
                break;
            default:
                break;
        }
    }
}
