using System.Globalization;
using System.Text;

namespace Isnad.Tests;

/// <summary>Articles that we may look at but not publish leave no wording in this repository.</summary>
public sealed class BorrowedTextTests
{
    private const int Run = 9;

    [Fact]
    public void No_nine_words_in_a_row_come_from_an_article_that_is_not_ours()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var folder in (string[])["seeds", "gold/news/raw"])
        {
            foreach (var file in Directory.GetFiles(Repository.NeedShared(folder)))
            {
                foreach (var run in Runs(File.ReadAllText(file))) known[run] = Path.GetFileName(file);
            }
        }

        known.Count.ShouldBeGreaterThan(1000);
        var borrowed = new List<string>();
        foreach (var file in SourceFiles.Texts)
        {
            if (Runs(SourceFiles.Read(file)).FirstOrDefault(known.ContainsKey) is { } run) borrowed.Add($"{file}: «{run}» stands in {known[run]}; write a sentence of your own");
        }

        borrowed.ShouldBeEmpty();
    }

    private static IEnumerable<string> Runs(string text)
    {
        var last = new Queue<string>();
        foreach (var word in Words(text))
        {
            last.Enqueue(word);
            if (last.Count > Run) last.Dequeue();
            if (last.Count == Run) yield return string.Join(' ', last);
        }
    }

    /// <summary>Words without marks, kashida and hamza on alif, whatever stands between them.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (c == 'ـ' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                word.Append(c is 'أ' or 'إ' or 'آ' ? 'ا' : c);
                continue;
            }

            if (word.Length == 0) continue;
            yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
