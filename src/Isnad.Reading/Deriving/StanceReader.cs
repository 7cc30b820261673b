namespace Isnad.Reading;

/// <summary>
/// Who backs, signs, calls for, denies, disputes or breaks an instrument: from its mention back to the word that governs it, and from there
/// to the statement or the event that the word belongs to. Where it is not plain who stands how, nothing is said.
/// </summary>
public sealed class StanceReader
{
    private readonly StanceWords _words;

    /// <exception cref="KnowledgeException">A table is missing or malformed.</exception>
    public StanceReader(Knowledge knowledge) => _words = new StanceWords(knowledge);

    /// <summary>The stances of an article in order of the text; printed ids number them from 1.</summary>
    public IReadOnlyList<Stance> Read(Analysis analysis)
    {
        if (analysis.Instruments.Count == 0) return [];
        var source = SentencedArticle.Of(analysis.Article);
        var found = new List<Stance>();
        for (var n = 0; n < analysis.Instruments.Count; n++)
        {
            foreach (var mention in analysis.Instruments[n].Mentions) found.AddRange(new StanceFinder(source, analysis, _words, n, mention).Find());
        }

        return
        [
            .. found.OrderBy(s => s.Mention).ThenBy(s => s.Actor, StringComparer.Ordinal)
                .DistinctBy(s => (s.Actor, analysis.Instruments[s.Instrument].Id, s.Code, s.Fact)),
        ];
    }
}
