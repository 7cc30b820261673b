namespace Isnad.Reading;

/// <summary>A sentenced article with the layers found so far.</summary>
public sealed class Annotated(SentencedArticle source)
{
    public SentencedArticle Source { get; } = source;

    public Article Article => Source.Article;

    public string Text => Source.Article.Text;

    public Publication Published { get; set; } = Publication.Unknown;

    public List<Actor> Actors { get; } = [];

    /// <summary>In order of the text; of nested ones the longer first.</summary>
    public List<Mention> Mentions { get; } = [];

    public List<Role> Roles { get; } = [];

    public List<TimeExpression> Times { get; } = [];

    public List<Quantity> Quantities { get; } = [];

    public List<Instrument> Instruments { get; } = [];

    public List<Statement> Statements { get; } = [];

    public List<Event> Events { get; } = [];

    public List<Appellation> Appellations { get; } = [];

    /// <summary>Actors known to be feminine (true) or masculine (false), by id.</summary>
    internal Dictionary<string, bool> Agreements { get; } = new(StringComparer.Ordinal);

    /// <summary>Media by actor id: newspaper, agency, channel, site, radio or magazine.</summary>
    internal Dictionary<string, string> Media { get; } = new(StringComparer.Ordinal);

    /// <summary>Hosts of known media by actor id.</summary>
    internal Dictionary<string, string> MediaHosts { get; } = new(StringComparer.Ordinal);

    /// <summary>What the tokens are; set with <see cref="Layer.Words"/>.</summary>
    internal Words Words { get; set; } = null!;

    /// <summary>Clitics and parts of speech, made where they are asked for.</summary>
    internal Tags Tags { get; } = new(source);

    public List<string> Warnings { get; } = [];
}
