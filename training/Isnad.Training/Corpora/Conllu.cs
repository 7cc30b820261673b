namespace Isnad.Training;

/// <summary>Sentences of a CoNLL-U file.</summary>
internal static class Conllu
{
    public static IEnumerable<TreebankSentence> Read(string file)
    {
        var words = new List<TreebankWord>();
        string? text = null;
        foreach (var line in File.ReadLines(file).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return new TreebankSentence(text, [.. words]);
                words.Clear();
                text = null;
            }
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line["# text = ".Length..];
            else if (line[0] != '#' && line.Split('\t') is { Length: >= 10 } cells && cells[0].All(char.IsAsciiDigit))
                words.Add(new TreebankWord(cells[1], cells[2], cells[3], cells[4], cells[5]));
        }
    }
}
