using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Tells apart what stands above the lead: ids, theme dates, breadcrumbs, sections, the headline, datelines and bylines.</summary>
internal sealed class HeadLines(Knowledge knowledge, Phrases agencies, Phrases bylines)
{
    private const string Separators = "/|<>›»«•\\→←";
    private const string Dashes = "-–—:/";
    private readonly WrittenDates _dates = new(knowledge);
    private readonly HashSet<string> _sections = [.. knowledge.Table("intake/sections.tsv").Rows.Select(r => Folded.Key(r["name"]))];

    public void Read(Layout page, string? title)
    {
        for (var i = 0; i < page.Lead; i++) Furnish(page, i);
        Breadcrumbs(page);
        if (page.MayHoldMenus) Menus.DropAbove(page);
        var headline = HeadlineOf(page, title);
        if (headline >= 0) page.MarkHeadline(headline);
        Above(page, headline);
        Under(page, headline);
    }

    private void Furnish(Layout page, int i)
    {
        var line = page.Lines[i];
        if (page.Furniture[i] is { } furniture) page.Drop(i, furniture.Reason);
        else if (line.Words.Count == 0) page.Drop(i, "menu");
        else if (IsId(line)) page.Drop(i, "id");
        else if (_dates.IsDateLine(page.Text, line)) page.Drop(i, "date-widget");
        else if (bylines.LongestAt(line.Words, 0) is { Length: > 0, Row: var row } && row["kind"] is "published" or "updated" && Published(page, line, row)) page.Drop(i, "credit");
    }

    /// <summary>A byline with a date says when the page went out; one that is labelled as an update does not.</summary>
    private bool Published(Layout page, Line line, Row row)
    {
        if (_dates.Find(page.Text, line.Span) is not { } date) return false;
        if (row["kind"] is "published") page.Declared ??= new DeclaredDate(date.Day, $"byline «{line.Span.Of(page.Text)}»", date.Span);
        return true;
    }

    /// <summary>A bare number is an id, never a time: ten digits parse as a Unix time and are none.</summary>
    private static bool IsId(Line line) => line.Words is [{ Kind: TokenKind.Number }] && line.Tokens.Count <= 2;

    private void Breadcrumbs(Layout page)
    {
        for (var i = 0; i < page.Lead; i++)
        {
            if (page.IsOpen(i) && IsBreadcrumb(page, i)) page.Drop(i, "breadcrumb");
        }
    }

    private bool IsBreadcrumb(Layout page, int i)
    {
        var parts = PartsOf(page.Lines[i]);
        if (parts.Count < 2) return false;
        if (_sections.Contains(parts[0]) && parts.Count > 2) return true;
        if (parts.TrueForAll(_sections.Contains)) return true;
        for (var j = i + 1; j <= page.Lead && j < page.Count; j++)
        {
            if (string.Equals(page.Lines[j].Key, parts[^1], StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The folded parts of a line between breadcrumb separators.</summary>
    private static List<string> PartsOf(Line line)
    {
        var parts = new List<string>();
        var words = new List<string>();
        var quoted = line.Tokens.Exists(t => t.Key is "«");
        foreach (var token in line.Tokens)
        {
            if (token.Key.Length != 1 || (quoted && token.Kind == TokenKind.Quote) || !Separators.Contains(token.Key[0], StringComparison.Ordinal))
            {
                if (token.Kind is not (TokenKind.Mark or TokenKind.Quote)) words.Add(token.Key);
                continue;
            }

            if (words.Count > 0) parts.Add(string.Join(' ', words));
            words.Clear();
        }

        if (words.Count > 0) parts.Add(string.Join(' ', words));
        return parts;
    }

    private int HeadlineOf(Layout page, string? title)
    {
        var open = Enumerable.Range(0, page.Count).Where(i => i <= page.Lead && page.IsOpen(i)).ToList();
        if (title is { Length: > 0 } && open.FindIndex(i => string.Equals(page.Lines[i].Key, title, StringComparison.Ordinal)) is var same and >= 0) return open[same];
        var candidates = open.Where(i => i < page.Lead && !page.Lines[i].EndsInFullStop && page.Lines[i].Last is not ('،' or ',')).ToList();
        candidates.RemoveAll(i => IsAgencyLine(page.Lines[i]) || IsDatedPlace(page, page.Lines[i]) || (IsByline(page.Lines[i]) && !StandsApart(page, i)));
        if (candidates.Count >= Menus.FewestHeads && !OpensWithHeadline(page, candidates[0])) return Menus.Closest(page, candidates);
        var chosen = candidates.FindIndex(i => !IsSection(page.Lines[i]) && !IsPlaceLine(page.Lines[i]));
        if (chosen < 0 || !IsHeadlineBelowSections(page, candidates, chosen)) chosen = candidates.FindIndex(i => !_sections.Contains(page.Lines[i].Key));
        return chosen < 0 ? -1 : candidates[chosen];
    }

    /// <summary>A short line above is a section only where the line chosen stands apart from what follows, as headlines do, or the list has it.</summary>
    private bool IsHeadlineBelowSections(Layout page, List<int> candidates, int chosen) =>
        candidates.Take(chosen).All(i => _sections.Contains(page.Lines[i].Key)) || (StandsApart(page, candidates[chosen]) && !page.Lines[candidates[chosen]].StartsWithMark);

    /// <summary>The first line of all, set apart: a headline where there are no menus about, or where the lead takes up its words.</summary>
    private static bool OpensWithHeadline(Layout page, int first) =>
        first == 0 && StandsApart(page, 0) && (!Enumerable.Range(0, page.Lead).Any(page.IsNoise) || (page.Lines[0].Words.Count >= 3 && Menus.IsTakenUp(page, 0)));

    private static bool StandsApart(Layout page, int i) => i + 1 >= page.Count || page.Lines[i + 1].BlankBefore;

    private static void Above(Layout page, int headline)
    {
        var above = Enumerable.Range(0, Math.Max(0, headline)).Where(page.IsOpen).ToList();
        foreach (var i in above)
        {
            if (page.Lines[i].Words.Count <= 3) page.Drop(i, "breadcrumb");
            else if (above.Count >= Menus.FewestHeads - 1) page.Drop(i, "related");
        }
    }

    private void Under(Layout page, int headline)
    {
        for (var i = Math.Max(headline + 1, 0); i < page.Lead; i++)
        {
            var line = page.Lines[i];
            if (IsDateUnderHeadline(page, headline, i)) page.MarkDateline(i);
            if (!page.IsOpen(i)) continue;
            if (_sections.Contains(line.Key)) page.Drop(i, "breadcrumb");
            else if (headline >= 0 && string.Equals(line.Key, page.Lines[headline].Key, StringComparison.Ordinal)) page.Drop(i, "breadcrumb");
            else if (IsAgencyLine(line) || IsByline(line) || IsPlaceLine(line) || IsDatedPlace(page, line) || IsDatedName(page, line)) page.MarkDateline(i);
        }
    }

    /// <summary>Above the headline a date is the site's, of today; under it, it is the article's.</summary>
    private bool IsDateUnderHeadline(Layout page, int headline, int i) =>
        page.MayHoldMenus && headline >= 0 && page.IsNoise(i) && page.Furniture[i] is null && _dates.IsDateLine(page.Text, page.Lines[i]) && _dates.Find(page.Text, page.Lines[i].Span) is not null;

    private bool IsSection(Line line) => line.Words.Count <= 2 || _sections.Contains(line.Key);

    /// <summary>«القاهرة - رويترز:», «(أ ف ب)», «وكالات».</summary>
    private bool IsAgencyLine(Line line)
    {
        if (line.Words.Count > 7 || line.EndsInFullStop) return false;
        for (var i = 0; i < line.Words.Count; i++)
        {
            var length = agencies.LongestAt(line.Words, i).Length;
            if (length > 0 && (i + length == line.Words.Count || i == 0) && (length == line.Words.Count || HasDash(line))) return line.Words.Count <= 3 || line.Last == ':' || Sides(line);
        }

        return false;
    }

    private static bool IsPlaceLine(Line line) => line.Words.Count <= 5 && !line.EndsInFullStop && ((HasDash(line) && Sides(line)) || line.Last == ':');

    /// <summary>«بورت سودان 3 مايو 2020 م سونا»: the place, a full date, the agency.</summary>
    private bool IsDatedPlace(Layout page, Line line) => line.Words.Count is > 3 and <= 14 && !line.EndsInFullStop && _dates.Find(page.Text, line.Span) is { } date
        && line.Words.Count(w => !date.Span.Overlaps(w.Span)) <= 6 && line.Words[^1].Kind != TokenKind.Number;

    /// <summary>«صحيفة كذا – الجمعة 6 سبتمبر 2024»، «6/9/2024 - آخر تحديث: 21:40»: a full date, a dash, who writes or when it was changed.</summary>
    private bool IsDatedName(Layout page, Line line) => line.Words.Count is > 3 and <= 14 && !line.EndsInFullStop && line.Tokens.Exists(t => t.IsMark("-–—|"))
        && _dates.Find(page.Text, line.Span) is { } date && line.Words.Count(w => !date.Span.Overlaps(w.Span)) <= 8;

    private bool IsByline(Line line)
    {
        if (line.Words.Count > 9 || line.EndsInFullStop) return false;
        var (length, row) = bylines.LongestAt(line.Words, 0);
        if (length == 0 || length == line.Words.Count || row["kind"] is not ("author" or "photo")) return false;
        return line.Words.Count <= 6 && (row["bare"] is "yes" || line.Tokens[line.Tokens.IndexOf(line.Words[length - 1]) + 1].IsMark(":/-–"));
    }

    private static bool HasDash(Line line) => line.Tokens.Exists(t => t.IsMark("-–—:/()|،"));

    /// <summary>A dash or colon between two short sides: place and agency, writer and place.</summary>
    private static bool Sides(Line line)
    {
        var at = line.Tokens.FindIndex(t => t.IsMark(Dashes));
        return at > 0 && at <= 3 && line.Tokens.Count - at <= 5;
    }
}
