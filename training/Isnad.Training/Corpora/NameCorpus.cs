namespace Isnad.Training;

/// <summary>Reads entity corpora: a token and its tag a line, a blank line between sentences.</summary>
internal static class NameCorpus
{
    public static List<TaggedSentence> Read(string file) => [.. Read(file, parts => parts[1]).Select(s => s with { Tags = Repaired(s.Tags) })];

    /// <summary>The sentences with the tag that <paramref name="tagOf"/> takes from the fields of a line.</summary>
    public static List<TaggedSentence> Read(string file, Func<string[], string> tagOf)
    {
        var sentences = new List<TaggedSentence>();
        var tokens = new List<string>();
        var tags = new List<string>();
        foreach (var line in File.ReadLines(file).Append(""))
        {
            var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length >= 2)
            {
                tokens.Add(parts[0]);
                tags.Add(tagOf(parts));
                continue;
            }

            if (tokens.Count > 0) sentences.Add(new TaggedSentence([.. tokens], [.. tags]));
            tokens.Clear();
            tags.Clear();
        }

        return sentences;
    }

    /// <summary>A name that opens with I- opens with B-.</summary>
    private static string[] Repaired(string[] tags)
    {
        string[] repaired = [.. tags];
        for (var i = 0; i < repaired.Length; i++)
        {
            if (repaired[i].StartsWith("I-", StringComparison.Ordinal) && (i == 0 || repaired[i - 1] == "O" || !repaired[i - 1].AsSpan(1).SequenceEqual(repaired[i].AsSpan(1))))
                repaired[i] = "B" + repaired[i][1..];
        }

        return repaired;
    }
}
