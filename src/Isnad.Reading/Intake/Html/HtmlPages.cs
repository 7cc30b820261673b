namespace Isnad.Reading;

/// <summary>Makes an article of an HTML page.</summary>
internal sealed class HtmlPages
{
    private const string NotYet = "HTML is not read yet; give its text";

    public ReadResult Read(RawPage page) => Outlet(page.Location);

    public ReadResult Read(string location, Origin origin, string html, GivenFacts given) => Outlet(location);

    private Refused Outlet(string location) => new(location, NotYet + _nothing);

    private readonly string _nothing = "";
}
