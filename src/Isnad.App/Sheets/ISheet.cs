namespace Isnad.App;

/// <summary>A kind of rows over many articles: the timeline, the contacts, …</summary>
internal interface ISheet
{
    /// <summary>"isnad.timeline/1".</summary>
    string Schema { get; }

    /// <summary>Words (keys of words.tsv) over a terminal's columns.</summary>
    IReadOnlyList<string> Heads { get; }

    /// <summary>Names of the values, in CSV's header and in JSON.</summary>
    IReadOnlyList<string> Keys { get; }

    /// <summary>Takes an article; its text is not kept.</summary>
    void Add(ArticleView view);

    /// <summary>The rows of all articles, once all are there.</summary>
    IEnumerable<SheetRow> Rows();
}
