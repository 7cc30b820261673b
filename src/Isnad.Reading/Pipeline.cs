using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// The way of an article: <see cref="Article"/> → <see cref="SentencedArticle"/> → <see cref="Annotated"/> → <see cref="Analysis"/>.
/// Start here. One pipeline serves all threads.
/// </summary>
public sealed class Pipeline
{
    private readonly IAnnotator[] _annotators;

    /// <summary>A pipeline over <paramref name="knowledge"/> with the annotators in their order.</summary>
    public Pipeline(Knowledge knowledge)
        : this(knowledge, Annotators(knowledge))
    {
    }

    /// <exception cref="InvalidOperationException">An annotator reads a layer that none before it writes.</exception>
    internal Pipeline(Knowledge knowledge, IReadOnlyList<IAnnotator> annotators)
    {
        var written = Layer.None;
        foreach (var annotator in annotators)
        {
            var missing = annotator.Reads & ~written;
            if (missing != Layer.None) throw new InvalidOperationException($"{annotator.GetType().Name} reads {missing}, which no annotator before it writes");
            written |= annotator.Writes;
        }

        _annotators = [.. annotators];
        Engine = new Engine(typeof(Pipeline).Assembly.GetName().Version!.ToString(3), knowledge.Hash, new Dictionary<string, string>(StringComparer.Ordinal));
    }

    public Engine Engine { get; }

    /// <summary>Reads one article. Never throws for any text.</summary>
    public Analysis Read(Article article)
    {
        var document = new Annotated(SentencedArticle.Of(article));
        foreach (var annotator in _annotators) annotator.Annotate(document);
        return new Analysis
        {
            Engine = Engine,
            Article = article,
            Published = document.Published,
            Actors = document.Actors,
            Mentions = document.Mentions,
            Roles = document.Roles,
            Times = document.Times,
            Quantities = document.Quantities,
            Instruments = document.Instruments,
            Statements = document.Statements,
            Events = document.Events,
            Appellations = document.Appellations,
            Warnings = document.Warnings,
        };
    }

    /// <summary>The order of the work; what each reads and writes is checked when the pipeline is made.</summary>
    private static IAnnotator[] Annotators(Knowledge knowledge)
    {
        // Lists that do not need one another load side by side: start-up is felt at every single article.
        var hash = Task.Run(() => knowledge.Hash);
        var tagger = Task.Run(() => WordTagger.BuiltIn);
        var time = Task.Run(() => new TimeAnnotator(knowledge));
        var instruments = Task.Run(() => new InstrumentAnnotator(knowledge));
        var verbs = new ReportingVerbs(knowledge);
        var attribution = Task.Run(() => new AttributionAnnotator(knowledge, verbs));
        var mentions = new MentionAnnotator(knowledge, verbs);
        var events = new EventAnnotator(knowledge, mentions.Gazetteer, mentions.Heads);
        hash.GetAwaiter().GetResult();
        tagger.GetAwaiter().GetResult();
        return
        [
            time.GetAwaiter().GetResult(),
            mentions,
            attribution.GetAwaiter().GetResult(),
            instruments.GetAwaiter().GetResult(),
            new AppellationAnnotator(knowledge),
            events,
            new QuantityAnnotator(knowledge),
        ];
    }
}
