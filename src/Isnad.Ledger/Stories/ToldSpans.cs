using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>Where an article prints other people's words: direct quotations, and what came through an office, a party or a document.</summary>
internal sealed class ToldSpans(IReadOnlyList<Span> quotes, IReadOnlyList<Span> readouts)
{
    private const float Most = 0.7f;

    public bool InQuote(Span passage) => In(passage, quotes);

    public bool InReadout(Span passage) => In(passage, readouts);

    // Whether most of the passage lies in some of the spans.
    private static bool In(Span passage, IReadOnlyList<Span> spans)
    {
        var covered = 0;
        var to = passage.Start;
        foreach (var span in spans)
        {
            var start = Math.Max(span.Start, to);
            var end = Math.Min(span.End, passage.End);
            if (end <= start) continue;
            covered += end - start;
            to = end;
        }

        return covered >= Most * passage.Length;
    }
}
