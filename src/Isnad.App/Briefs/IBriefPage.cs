namespace Isnad.App;

/// <summary>A form of the brief: terminal, Markdown or HTML. Called once a part, in order, so that a long brief never stands in memory.</summary>
internal interface IBriefPage
{
    void Begin();

    void Article(ArticleView view);

    /// <summary>Ends the page.</summary>
    /// <param name="articles">How many articles it holds; 0 shows how to fill a ledger.</param>
    void End(int articles);
}
