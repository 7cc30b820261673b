using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Tells apart what stands from the lead on: related links inside the body, and the page's tail under it.</summary>
internal sealed class BodyLines(Furniture furniture, Briefs briefs, Phrases agencies, Phrases bylines)
{
    private const int ResumingSentence = 6;

    public void Read(Layout page)
    {
        var end = EndOf(page);
        for (var i = page.Lead; i < end; i++)
        {
            if (page.Furniture[i] is { } hit && page.IsOpen(i)) Furnish(page, i, end, hit);
            else if (page.IsOpen(i) && page.Lines[i].Words.Count == 0) page.Drop(i, "menu");
        }

        Tail(page, end);
        if (page.MayHoldMenus) Menus.DropBelow(page, end);
        Foot(page, end);
        Credits(page, end);
        Headlines(page, end);
        briefs.Drop(page, end);
        for (var i = page.Lead; i < end; i++)
        {
            if (page.IsOpen(i) && furniture.AtEndOf(page.Lines[i]) is { } rest) page.DropRest(i, rest.Span.Start, rest.Reason);
        }
    }

    /// <summary>Where the body ends: at furniture that reaches to the end and has the most of the running text above it.</summary>
    private static int EndOf(Layout page)
    {
        var all = Length(page, page.Lead, page.Count);
        for (var i = page.Lead; i < page.Count; i++)
        {
            if (page.Furniture[i] is { TakesAll: true } && Length(page, page.Lead, i) * 2 >= all) return i;
        }

        return page.Count;
    }

    private static int Length(Layout page, int from, int to)
    {
        var length = 0;
        for (var i = from; i < to; i++) length += page.IsParagraph(i) ? page.Lines[i].Span.Length : 0;
        return length;
    }

    private static void Furnish(Layout page, int at, int end, FurnitureHit hit)
    {
        page.Drop(at, hit.Reason);
        if (!hit.TakesBlock) return;
        for (var i = at + 1; i < end && page.IsOpen(i) && page.Furniture[i] is null && !Resumes(page.Lines[i]); i++) page.Drop(i, hit.Reason);
    }

    /// <summary>A closed sentence, or a long line: the article goes on. Teasers end in dots, linked headlines in nothing.</summary>
    private static bool Resumes(Line line) => line.IsParagraph || (line.EndsInFullStop && line.Words.Count >= ResumingSentence);

    /// <summary>
    /// Under the last paragraph, once the page's furniture has begun, nothing short is the article any more: linked headlines, numbered
    /// lists of what is most read, names of sections.
    /// </summary>
    private static void Foot(Layout page, int end)
    {
        var last = end - 1;
        while (last >= page.Lead && !(page.IsOpen(last) && Resumes(page.Lines[last]))) last--;
        string? reason = null;
        for (var i = last + 1; i < end && last >= page.Lead; i++)
        {
            if (page.Furniture[i] is { } hit) reason = hit.Reason;
            else if (reason is not null && page.IsOpen(i)) page.Drop(i, reason);
        }
    }

    private static void Tail(Layout page, int end)
    {
        var reason = "comments";
        for (var i = end; i < page.Count; i++)
        {
            reason = page.Furniture[i]?.Reason ?? reason;
            page.Drop(i, reason);
        }
    }

    /// <summary>Under the last paragraph: agencies' names, photo credits, ids, addresses.</summary>
    private void Credits(Layout page, int end)
    {
        for (var i = end - 1; i > page.Lead; i--)
        {
            if (!page.IsOpen(i)) continue;
            var line = page.Lines[i];
            if (line.Words.TrueForAll(w => w.Kind == TokenKind.Number)) page.Drop(i, "id");
            else if (IsCredit(page, line)) page.Drop(i, "credit");
            else return;
        }
    }

    private bool IsCredit(Layout page, Line line)
    {
        if (line.Words.Count > 8 || line.EndsInFullStop) return false;
        if (agencies.Cover(line.Words)) return true;
        var first = line.Span.Of(page.Text);
        if (first.Contains('@', StringComparison.Ordinal) && line.Words.TrueForAll(w => w.Kind != TokenKind.Word)) return true;
        return bylines.LongestAt(line.Words, 0) is { Length: > 0, Row: var row } && row["kind"] is "photo" && line.Words.Count > 1;
    }

    /// <summary>
    /// Linked headlines that lost their box: two or more lines without any end mark between two paragraphs. A sub-heading stands alone,
    /// and a list follows a colon.
    /// </summary>
    private static void Headlines(Layout page, int end)
    {
        for (var i = page.Lead + 1; i < end; i++)
        {
            var stop = i;
            while (stop < end && IsBareHeadline(page, stop)) stop++;
            if (stop - i is >= 2 and <= 6 && stop < end && page.Lines[stop].IsParagraph && page.Lines[i - 1].IsParagraph && page.Lines[i - 1].EndsInFullStop && !StartsList(page, i, stop))
            {
                for (var j = i; j < stop; j++) page.Drop(j, "related");
            }

            i = stop;
        }
    }

    private static bool IsBareHeadline(Layout page, int i)
    {
        var line = page.Lines[i];
        return page.IsOpen(i) && page.Furniture[i] is null && line.Words.Count is >= 5 and <= 18 && !line.EndsInMark && line.Words[0].Kind != TokenKind.Number;
    }

    private static bool StartsList(Layout page, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (page.Lines[i].StartsWithMark) return true;
        }

        return false;
    }
}
