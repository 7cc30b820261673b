using System.Globalization;
using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Made-up sentences read by the time annotator alone.</summary>
internal static class TimeText
{
    private static readonly TimeAnnotator Annotator = new(Knowledge.BuiltIn);

    /// <param name="published">The declared day, or null to have the text bound it.</param>
    /// <param name="widget">A line before the text that the page's theme wrote.</param>
    public static Annotated Read(string body, string? published, string widget = "")
    {
        var text = widget + body;
        var article = new Article
        {
            Id = "a-1",
            Location = "made-up",
            Origin = new Origin("text", "", "utf-8"),
            Text = text,
            Noise = widget.Length == 0 ? [] : [new Noise(new Span(0, widget.Length), "date-widget")],
            Passages = [new Passage(new Span(widget.Length, text.Length), PassageKind.Body)],
            Declared = published is null ? null : new DeclaredDate(DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture), "metadata", null),
        };
        var document = new Annotated(SentencedArticle.Of(article));
        Annotator.Annotate(document);
        return document;
    }
}
