namespace Isnad.Reading;

/// <summary>
/// Rows of menu entries and linked headlines of a page whose lines were all kept: many lines without any end mark above the lead or under
/// the last paragraph. An article alone has few such lines.
/// </summary>
internal static class Menus
{
    /// <summary>So many lines in a row are a menu and no longer section, headline, sub-heading and dateline.</summary>
    public const int Fewest = 5;

    /// <summary>So many lines that could be the headline ask for a look at the lead.</summary>
    public const int FewestHeads = 4;
    private const int LeadParagraphs = 3;

    /// <summary>Drops rows of short lines above the lead, less those whose words the lead takes up.</summary>
    public static void DropAbove(Layout page)
    {
        var lead = LeadWords(page);
        for (var i = 0; i < page.Lead;)
        {
            var stop = i;
            while (stop < page.Lead && (page.IsNoise(stop) || page.Lines[stop].IsLabel)) stop++;
            if (stop - i >= Fewest)
            {
                for (var j = i; j < stop; j++)
                {
                    if (page.IsOpen(j) && (page.Lines[j].Words.Count < 3 || Shared(page.Lines[j], lead) < 0.5)) page.Drop(j, "menu");
                }
            }

            i = stop + 1;
        }
    }

    /// <summary>Of many lines above the lead the one whose words recur most in it; the lower of two.</summary>
    public static int Closest(Layout page, List<int> candidates)
    {
        var lead = LeadWords(page);
        var phrases = candidates.Where(i => page.Lines[i].Words.Count > 2 && !page.Lines[i].StartsWithMark).ToList();
        if (phrases.Count == 0) return candidates[^1];
        var best = phrases.MaxBy(i => (Shared(page.Lines[i], lead) * Shared(page.Lines[i], lead) * page.Lines[i].Words.Count, i));
        return Shared(page.Lines[best], lead) > 0 ? best : candidates[^1];
    }

    /// <summary>True where the lead repeats some of a line's words, as it does a headline's.</summary>
    public static bool IsTakenUp(Layout page, int line) => Shared(page.Lines[line], LeadWords(page)) > 0.3;

    /// <summary>Drops what stands under the last paragraph where it is a row of lines without end marks.</summary>
    public static void DropBelow(Layout page, int end)
    {
        var last = end - 1;
        while (last > page.Lead && !page.IsParagraph(last)) last--;
        if (last < 0 || last >= page.Count || page.Lines[last].Last == ':') return;
        var below = Enumerable.Range(last + 1, Math.Max(0, end - last - 1)).Where(page.IsOpen).ToList();
        if (below.Count < Fewest || page.Lines[below[0]].Last == ':' || below.Count(i => page.Lines[i].EndsInMark || page.Lines[i].StartsWithMark) * 4 > below.Count) return;
        foreach (var i in below) page.Drop(i, page.Lines[i].IsLabel ? "menu" : "related");
    }

    private static List<string> LeadWords(Layout page) =>
        [.. Enumerable.Range(page.Lead, page.Count - page.Lead).Where(page.IsParagraph).Take(LeadParagraphs).SelectMany(i => page.Lines[i].Words).Select(w => w.Key)];

    /// <summary>The part of a line's longer words that other words end in: articles and prepositions are written on in front.</summary>
    private static double Shared(Line line, List<string> others)
    {
        var words = line.Words.Select(w => w.Key.StartsWith("ال", StringComparison.Ordinal) ? w.Key[2..] : w.Key).Where(w => w.Length >= 3).ToList();
        return words.Count == 0 ? 0 : (double)words.Count(w => others.Exists(o => o.Length - w.Length <= 3 && o.EndsWith(w, StringComparison.Ordinal))) / words.Count;
    }
}
