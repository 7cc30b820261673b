namespace Isnad.Reading;

/// <summary>Makes an article of a plain text; the text stays as it is.</summary>
internal sealed class PlainText(PageLines lines, Outlets outlets)
{
    public ReadResult Read(RawPage page)
    {
        var bytes = page.Bytes.Span;
        if (Unreadable.ReasonOf(bytes) is { } reason) return new Refused(page.Location, reason);
        if (Charset.Decode(bytes, null) is not { } decoded) return new Refused(page.Location, Unreadable.Undecodable);
        return Read(page.Location, new Origin("text", Intake.HashOf(bytes), decoded.Name), decoded.Text, new GivenFacts());
    }

    /// <summary>An article of a text whose bytes were decoded already, with what the feed says of it.</summary>
    public ReadResult Read(string location, Origin origin, string text, GivenFacts given)
    {
        if (Unreadable.ReasonOf(text) is { } reason) return new Refused(location, reason);
        var parts = lines.Read(text, given.Title);
        return new ReadArticle(new Article
        {
            Id = Intake.IdOf(text, given.Url),
            Location = location,
            Origin = origin,
            Outlet = outlets.Of(given.Url, given.Outlet),
            Url = given.Url,
            Language = Languages.Of(text),
            Headline = parts.Headline,
            Declared = given.Declared ?? parts.Declared,
            Text = text,
            Noise = parts.Noise,
            Passages = parts.Passages,
        });
    }
}
