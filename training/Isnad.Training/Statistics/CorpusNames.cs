using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>The people, places and organisations that the Wojood sample and AQMAR name; ANERcorp's own are left out, so that lists help with the unknown, not the known.</summary>
internal static class CorpusNames
{
    public static IEnumerable<(string Name, NameKinds Kind)> Of(string data)
    {
        var files = Directory.GetFiles(Path.Combine(data, "ner", "aqmar", "aqmar", "articles"), "*.txt").Order(StringComparer.Ordinal)
            .Append(Path.Combine(data, "ner", "wojood-sample", "train.txt")).Append(Path.Combine(data, "ner", "wojood-sample", "val.txt"));
        foreach (var sentence in files.SelectMany(NameCorpus.Read))
        {
            for (var i = 0; i < sentence.Tags.Length; i++)
            {
                if (!sentence.Tags[i].StartsWith("B-", StringComparison.Ordinal)) continue;
                var end = i + 1;
                while (end < sentence.Tags.Length && sentence.Tags[end] == "I" + sentence.Tags[i][1..]) end++;
                var kind = KindOf(sentence.Tags[i][2..]);
                var name = string.Join(' ', sentence.Tokens[i..end]);
                if (kind != NameKinds.None && name.Length >= 4 && end - i <= 6 && !name.Contains('|', StringComparison.Ordinal)) yield return (Bare(name), kind);
            }
        }
    }

    /// <summary>Without the clitics of its first word, where what remains has the article or the clitic is و.</summary>
    private static string Bare(string name) =>
        name.Length > 5 && name[0] is 'و' or 'ب' && name.AsSpan(1).StartsWith("ال", StringComparison.Ordinal) ? name[1..]
        : name.Length > 5 && name.StartsWith("لل", StringComparison.Ordinal) ? "ال" + name[2..] : name;

    private static NameKinds KindOf(string tag) => tag switch
    {
        "PER" or "PERS" => NameKinds.Person,
        "LOC" or "GPE" => NameKinds.Place,
        "ORG" => NameKinds.Organisation,
        _ => NameKinds.None,
    };
}
