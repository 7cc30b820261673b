using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Makes models/lexicon: verb forms from the CAMeL tables, lists of names and triggers from knowledge/.</summary>
internal static class LexiconMaker
{
    public static void Make(string data, string knowledge, string output)
    {
        var counts = CountForms.Count(RawText.Articles(Path.Combine(data, "raw", "ant.jsonl.gz")));
        var camel = Path.Combine(data, "morph", "camel-morph-msa", "full");
        var past = Csv.Rows(Path.Combine(camel, "MSA-Verb-LEX-PV.csv")).Where(r => r["DEFINE"] == "LEXICON").ToArray();
        var present = Csv.Rows(Path.Combine(camel, "MSA-Verb-LEX-IV.csv")).Where(r => r["DEFINE"] == "LEXICON").ToArray();
        var readings = past.SelectMany(VerbForms.Past).Concat(present.SelectMany(VerbForms.Present)).ToList();
        readings.AddRange(Deverbals.Of(past, present));
        using var file = new ModelFile(output);
        WriteVerbs(readings, counts, file);
        NameListMaker.Write(data, knowledge, file);
        LemmaMaker.Write(Path.Combine(camel, "MSA-Adj-LEX.csv"), Path.Combine(data, "treebank", "pud_train.conllu"), knowledge, file);
    }

    private static void WriteVerbs(List<VerbReading> readings, Dictionary<string, int> counts, ModelFile file)
    {
        var byForm = readings.Where(r => r.Form.Length >= 2).Distinct().GroupBy(r => r.Form, StringComparer.Ordinal).ToArray();
        var weight = Weights(byForm, counts);
        var meant = new MeantVerbs(weight);
        var lemmas = readings.Select(r => r.Verb.Lemma).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var indexOf = lemmas.Select((lemma, i) => (lemma, i)).ToDictionary(p => p.lemma, p => p.i, StringComparer.Ordinal);
        var rows = new List<(uint Check, ushort Verb, ushort Feats)>();
        var taken = new HashSet<uint>();
        foreach (var group in byForm.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var check = FeatureHash.Check(FeatureHash.Of(group.Key));
            if (!taken.Add(check)) continue;
            var all = group.Where(r => !IsChance(r, weight, counts)).ToArray();
            var kept = all.Where(r => !meant.IsChance(r, all)).Select(r => (r.Verb.Lemma, Feats: FeaturesOf(r.Feats), Weight: meant.Of(r, all))).Distinct()
                .OrderByDescending(r => (r.Feats & WordFeatures.Finite) != WordFeatures.None ? 1 : 0).ThenByDescending(r => r.Weight).ThenByDescending(r => (int)(r.Feats & WordFeatures.Third)).ThenBy(r => r.Lemma, StringComparer.Ordinal).ThenBy(r => (int)r.Feats);
            rows.AddRange(kept.Take(6).Select(r => (check, (ushort)indexOf[r.Lemma], VerbTable.Packed(r.Feats))));
        }

        file.Array<uint>(rows.Select(r => r.Check).ToArray());
        file.Array<ushort>(rows.Select(r => r.Verb).ToArray());
        file.Array<ushort>(rows.Select(r => r.Feats).ToArray());
        file.Text(string.Join('\n', lemmas));
        Console.WriteLine(FormattableString.Invariant($"{lemmas.Length} verbs, {byForm.Length} forms, {rows.Count} readings"));
    }

    /// <summary>A common noun that only looks like the participle of a rare verb: مجلس is not one of أجلس.</summary>
    private static bool IsChance(VerbReading reading, Dictionary<string, double> weight, Dictionary<string, int> counts) =>
        reading.Feats[0] is not ('P' or 'I') && counts.GetValueOrDefault(reading.Form) + counts.GetValueOrDefault("ال" + reading.Form) > 10 * (weight[reading.Verb.Lemma] + 5);

    /// <summary>How much a verb is used: the counts of its forms, shared equally among the verbs that own them.</summary>
    private static Dictionary<string, double> Weights(IEnumerable<IGrouping<string, VerbReading>> byForm, Dictionary<string, int> counts)
    {
        var weight = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var group in byForm)
        {
            var owners = group.Where(r => r.Feats[0] is 'P' or 'I').Select(r => r.Verb.Lemma).Distinct(StringComparer.Ordinal).ToArray();
            foreach (var lemma in group.Select(r => r.Verb.Lemma)) weight.TryAdd(lemma, 0);
            foreach (var lemma in owners) weight[lemma] += counts.GetValueOrDefault(group.Key) / (double)(owners.Length * owners.Length);
        }

        return weight;
    }

    private static WordFeatures FeaturesOf(string feats)
    {
        var found = WordFeatures.None;
        for (var i = 0; i < feats.Length; i++)
        {
            found |= feats[i] switch
            {
                'P' when i == 0 => WordFeatures.Past,
                'I' => WordFeatures.Present,
                'a' => WordFeatures.ActiveParticiple,
                'q' => WordFeatures.PassiveParticiple,
                'm' => WordFeatures.Masdar,
                'M' => WordFeatures.Masculine,
                'F' => WordFeatures.Feminine,
                '1' => WordFeatures.First,
                '2' => WordFeatures.Second,
                '3' => WordFeatures.Third,
                'S' => WordFeatures.Singular,
                'D' => WordFeatures.Dual,
                'P' => WordFeatures.Plural,
                'p' => WordFeatures.Passive,
                'j' => WordFeatures.Jussive,
                _ => WordFeatures.None,
            };
        }

        return found;
    }
}
