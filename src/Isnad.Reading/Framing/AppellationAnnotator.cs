namespace Isnad.Reading;

/// <summary>Loaded names for actors: which actor, with what valence, and in whose voice (the outlet's or a statement's), with or without scare quotes.</summary>
internal sealed class AppellationAnnotator : IAnnotator
{
    private readonly LoadedWords _words;
    private readonly Carriers _carriers;
    private readonly Carriers _quantities;

    public AppellationAnnotator(Knowledge knowledge)
    {
        _words = new LoadedWords(knowledge);
        _carriers = new Carriers(knowledge, "carrier");
        _quantities = new Carriers(knowledge, "quantity");
    }

    public Layer Reads => Layer.Words | Layer.Mentions | Layer.Statements;

    public Layer Writes => Layer.Appellations;

    public void Annotate(Annotated document)
    {
        var overlay = new Overlay(document);
        var actors = new ActorReader(document, overlay, _carriers, _quantities);
        var reader = new AppellationReader(document, overlay, actors, new Antecedents(document, overlay, actors));
        var tokens = document.Source.Tokens;
        // «المليشيات» alone means those that the same word named last.
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in document.Source.Sentences)
        {
            for (var i = sentence.From; i < sentence.To; i++)
            {
                if (!tokens[i].IsWord || tokens[i].Key.Length < 3) continue;
                foreach (var (word, split, pronoun, words) in _words.Read(tokens, i, sentence.To))
                {
                    if (reader.Read(sentence, i, i + words, word, split, pronoun) is not { } found) continue;
                    if (document.Appellations.Exists(a => a.Span.Overlaps(found.Span))) break;
                    document.Appellations.Add(found.Actor is null && taken.GetValueOrDefault(word.Lemma) is { } last ? found with { Actor = last } : found);
                    if (found.Actor is { } actor) taken[word.Lemma] = actor;
                    break;
                }
            }
        }

        document.Appellations.Sort((a, b) => a.Span.CompareTo(b.Span));
    }
}
