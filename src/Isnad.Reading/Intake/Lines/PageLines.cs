namespace Isnad.Reading;

/// <summary>Tells the lines of a plain text apart: first what stands above the lead, then what stands in and under the body.</summary>
internal sealed class PageLines
{
    private readonly Furniture _furniture;
    private readonly HeadLines _head;
    private readonly BodyLines _body;

    public PageLines(Knowledge knowledge)
    {
        _furniture = new Furniture(knowledge);
        var agencies = new Phrases(knowledge.Table("intake/agencies.tsv").Rows, "name");
        var bylines = new Phrases(knowledge.Table("intake/byline-words.tsv").Rows, "phrase");
        _head = new HeadLines(knowledge, agencies, bylines);
        _body = new BodyLines(_furniture, new Briefs(knowledge), agencies, bylines);
    }

    /// <param name="title">The title that the feed or the page gives, to know the headline by; null where there is none.</param>
    public PageParts Read(string text, string? title) => Read(new Layout(text, _furniture) { MayHoldMenus = true }, title);

    /// <summary>The same for text that was taken out of a page already: its menus stayed behind, so rows of short lines are lists.</summary>
    public PageParts ReadExtracted(string text, string? title) => Read(new Layout(text, _furniture), title);

    private PageParts Read(Layout layout, string? title)
    {
        layout.Lead = LeadOf(layout);
        _head.Read(layout, title is null ? null : Line.Of(title).FirstOrDefault()?.Key);
        _body.Read(layout);
        return layout.Parts();
    }

    /// <summary>The first paragraph; in a text of short lines only, the line after the first that is no furniture.</summary>
    private static int LeadOf(Layout layout)
    {
        var paragraphs = Enumerable.Range(0, layout.Count).Where(layout.IsParagraph).ToList();
        foreach (var i in paragraphs)
        {
            // A row of links runs to many words too, but sentences have commas or stops between them.
            if (layout.Lines[i].EndsInFullStop || layout.Lines[i].Tokens.Exists(t => t.IsMark(".,،؛"))) return i;
        }

        if (paragraphs.Count > 0) return paragraphs[0];
        var first = Array.IndexOf(layout.Furniture, null);
        return first < 0 ? layout.Count : Math.Min(first + 1, layout.Count);
    }
}
