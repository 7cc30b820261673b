using System.Globalization;
using System.Text;

namespace Isnad.Tests;

/// <summary>Names as words to compare: without marks, hamza seats, or the difference of ya and alif maqsura.</summary>
internal static class Names
{
    public static string Folded(string? name)
    {
        var words = new StringBuilder();
        foreach (var rune in (name ?? "").Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (rune.Value == 'ـ' || category == UnicodeCategory.NonSpacingMark) continue;
            if (!Rune.IsLetterOrDigit(rune) && rune.Value != '_')
            {
                if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
                continue;
            }

            words.Append(rune.Value switch
            {
                'أ' or 'إ' or 'آ' or 'ٱ' => "ا",
                'ى' or 'ئ' => "ي",
                'ة' => "ه",
                'ؤ' => "و",
                _ => rune.ToString(),
            });
        }

        return words.ToString().TrimEnd(' ');
    }

    /// <summary>Whether two lists name the same in the same order: each pair shares a word.</summary>
    public static bool SameChain(IReadOnlyList<string> gold, IReadOnlyList<string> found) =>
        gold.Count == found.Count && gold.Zip(found).All(p => p.First.Split(' ').Intersect(p.Second.Split(' '), StringComparer.Ordinal).Any(w => w.Length > 0));
}
