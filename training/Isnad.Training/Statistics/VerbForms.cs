namespace Isnad.Training;

/// <summary>Inflects the verbs of the CAMeL morphology tables into written forms.</summary>
/// <remarks>The tables name, for each stem, the endings it takes (COND-S: before vowel or consonant) and the weak letter it has lost (COND-T).</remarks>
internal static class VerbForms
{
    private static readonly (string Ending, string Feats)[] PastVowel = [("", "PM3S"), ("ت", "PF3S"), ("ا", "PM3D"), ("تا", "PF3D"), ("وا", "PM3P"), ("و", "PM3P")];
    private static readonly (string Ending, string Feats)[] PastConsonant = [("ت", "P-1S"), ("نا", "P-1P"), ("ن", "PF3P"), ("تم", "PM2P"), ("تما", "P-2D")];
    private static readonly (char Prefix, string Feats)[] PresentSingular = [('ي', "IM3S"), ('ت', "IF3S"), ('ن', "I-1P"), ('ا', "I-1S")];

    public static IEnumerable<VerbReading> Past(Dictionary<string, string> row)
    {
        var (stem, verb, conditions, ending) = Parts(row);
        var weak = conditions.FirstOrDefault(c => c.StartsWith("#-", StringComparison.Ordinal)) ?? "";
        if (weak.StartsWith("#->", StringComparison.Ordinal) || weak.StartsWith("#-~", StringComparison.Ordinal)) stem += weak[2] == '>' ? "ا" : "";
        var forms = weak switch
        {
            "#-ay" or "#->ay" => Weak(stem, "ي", "ا", "", "ي"),
            "#-aw" => Weak(stem, "ا", "ا", "", "و"),
            "#-iy" => Weak(stem, "ي", "ي", "ي", "ي"),
            "#-a>" => Weak(stem, "ا", "ا", "ا", "ا").Append((stem + "ووا", "PM3P")).Append((stem + "اوا", "PM3P")),
            "#-A'" => [(stem + "اء", "PM3S"), (stem + "اءت", "PF3S"), (stem + "اءوا", "PM3P"), (stem + "اووا", "PM3P"), (stem + "اءا", "PM3D"), (stem + "اءتا", "PF3D")],
            _ => Sound(stem, ending, conditions),
        };
        foreach (var (form, feats) in forms) yield return new VerbReading(form, verb, feats);
        if (weak is "#-ay" or "#-aw") yield return new VerbReading(stem + "يت", verb, "PF3Sp");
        if (verb.Pattern == "1A2a3" && ending != "c-suff" && weak.Length == 0 && stem.Length == 4)
        {
            foreach (var (e, feats) in PastVowel) yield return new VerbReading(stem[0] + "و" + stem[2..] + e, verb, feats + "p");
        }

        if (ending != "v-suff" || stem.Length < 3 || stem[^2] != 'ا' || conditions.Contains("gem")) yield break;
        var passive = stem[..^2] + "ي" + stem[^1];
        foreach (var (e, feats) in PastVowel) yield return new VerbReading(passive + e, verb, feats + "p");
    }

    public static IEnumerable<VerbReading> Present(Dictionary<string, string> row)
    {
        var (stem, verb, conditions, ending) = Parts(row);
        if (conditions.Contains(">-#")) stem = "ا" + stem;
        var weak = conditions.FirstOrDefault(c => c.StartsWith("#-", StringComparison.Ordinal)) ?? "";
        var (full, plural, dual) = weak switch
        {
            "#-iy" => (stem + "ي", stem, stem + "ي"),
            "#-aY" => (stem + "ي", stem, stem + "ي"),
            "#-uw" or "#-u&" => (stem + "و", stem, stem + "و"),
            "#-a>" => (stem + "ا", stem + "و", stem + "ا"),
            _ => (stem, stem, stem),
        };
        foreach (var (prefix, feats) in PresentSingular)
        {
            yield return new VerbReading(prefix + full, verb, ending == "c-suff" ? feats + "j" : feats);
            if (weak == "#-aY") yield return new VerbReading(prefix + stem + "ا", verb, feats);
            if (weak is "#-iy" or "#-aY" or "#-uw") yield return new VerbReading(prefix + stem, verb, feats + "j");
            if (prefix is 'ن' or 'ا' || ending == "c-suff") continue;
            var (many, two) = prefix == 'ي' ? ("IM3P", "IM3D") : ("IM2P", "IF3D");
            foreach (var e in (string[])["ون", "وا", "و"]) yield return new VerbReading(prefix + plural + e, verb, many);
            if (weak == "#-a>") yield return new VerbReading(prefix + stem + "اون", verb, many);
            foreach (var e in (string[])["ان", "ا"]) yield return new VerbReading(prefix + dual + e, verb, two);
        }

        if (ending != "v-suff") yield return new VerbReading("ي" + full + "ن", verb, "IF3P");
        // قال، أصاب: يقال، يصاب; وجد، وضع: يوجد، يوضع.
        var hollow = ending == "v-suff" && stem.Length >= 2 && stem[^2] is 'و' or 'ي';
        var assimilated = ending.Length == 0 && weak.Length == 0 && stem.Length == 2 && verb.Root.StartsWith("w.", StringComparison.Ordinal);
        if (!hollow && !assimilated) yield break;
        var passive = hollow ? stem[..^2] + "ا" + stem[^1] : "و" + stem;
        foreach (var (prefix, feats) in PresentSingular)
        {
            yield return new VerbReading(prefix + passive, verb, feats + "p");
            if (prefix is 'ن' or 'ا') continue;
            foreach (var e in (string[])["ون", "وا"]) yield return new VerbReading(prefix + passive + e, verb, (prefix == 'ي' ? "IM3P" : "IM2P") + "p");
        }
    }

    private static (string Stem, DictionaryVerb Verb, HashSet<string> Conditions, string Ending) Parts(Dictionary<string, string> row)
    {
        var conditions = row["COND-T"].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        conditions.UnionWith(row["COND-S"].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var ending = conditions.Contains("c-suff") ? "c-suff" : conditions.Contains("v-suff") ? "v-suff" : "";
        return (Buckwalter.Plain(row["FORM"]), new DictionaryVerb(Buckwalter.WithShadda(Bare(row["LEMMA"])), row["ROOT"], row["PATTERN_ABSTRACT"]), conditions, ending);
    }

    /// <summary>Lemmas of form I carry the vowel of the present: katab-u.</summary>
    private static string Bare(string lemma)
    {
        var dash = lemma.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? lemma : lemma[..dash];
    }

    private static IEnumerable<(string Form, string Feats)> Sound(string stem, string ending, HashSet<string> conditions)
    {
        if (ending != "c-suff")
        {
            foreach (var (e, feats) in PastVowel) yield return (stem + e, feats);
        }

        if (ending == "v-suff") yield break;
        foreach (var (e, feats) in PastConsonant)
        {
            var doubled = (conditions.Contains("#t") && e[0] == 'ت') || (conditions.Contains("#n") && e[0] == 'ن');
            yield return (stem + (doubled ? e[1..] : e), feats);
        }
    }

    private static IEnumerable<(string Form, string Feats)> Weak(string stem, string he, string bound, string she, string consonant)
    {
        yield return (stem + he, "PM3S");
        if (bound != he) yield return (stem + bound, "PM3S");
        yield return (stem + she + "ت", "PF3S");
        yield return (stem + she + "تا", "PF3D");
        yield return (stem + "وا", "PM3P");
        yield return (stem + "و", "PM3P");
        yield return (stem + consonant + "ا", "PM3D");
        foreach (var (e, feats) in PastConsonant) yield return (stem + consonant + e, feats);
    }
}
