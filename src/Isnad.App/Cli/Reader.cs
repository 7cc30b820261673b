using System.Diagnostics;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>The composition root: knowledge, intake and pipeline, as every command uses them.</summary>
internal sealed class Reader
{
    private readonly Intake _intake;
    private readonly Pipeline _pipeline;

    public Reader(Knowledge knowledge)
    {
        Knowledge = knowledge;
        _intake = new Intake(knowledge);
        _pipeline = new Pipeline(knowledge);
    }

    public Knowledge Knowledge { get; }

    public Engine Engine => _pipeline.Engine;

    /// <summary>Reads paths in order; each input becomes an analysis or a refusal, and then what the caller makes of it.</summary>
    /// <param name="known">Articles for which this holds are not analysed: the caller gets a null analysis.</param>
    public IEnumerable<T> Read<T>(IEnumerable<string> paths, int threads, Func<Article, Analysis?, T> read, Func<Refused, T> refused, Func<Article, bool>? known = null)
    {
        // The question whether an article is known goes to the ledger, so it is asked here, on the caller's thread.
        var inputs = _intake.ReadAll(paths).Select(r => (Result: r, Known: r is ReadArticle a && known?.Invoke(a.Article) == true));
        return InOrder.Select(inputs, threads, input => input.Result switch
        {
            ReadArticle { Article: var article } when input.Known => read(article, null),
            ReadArticle { Article: var article } => Analysed(article, read, refused),
            Refused r => refused(r),
            _ => throw new UnreachableException("an input gives an article or a refusal"),
        });
    }

    private T Analysed<T>(Article article, Func<Article, Analysis?, T> read, Func<Refused, T> refused)
    {
        Analysis analysis;
        try
        {
            analysis = _pipeline.Read(article);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or KnowledgeException))
        {
            // A bug of ours must not cost the other articles; it is named like any other refusal.
            return refused(new Refused(article.Location, $"could not be analysed ({e.GetType().Name}: {e.Message}); report it with this input"));
        }

        return read(article, analysis);
    }
}
