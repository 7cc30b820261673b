using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>The words of an article without its noise, normalised for comparison: light stems, months and digits in one spelling.</summary>
internal sealed class TextRuns
{
    private TextRuns(ulong[] stems, int[] starts, int[] ends, Span? headline)
    {
        Stems = stems;
        Starts = starts;
        Ends = ends;
        Headline = headline;
    }

    public ulong[] Stems { get; }

    /// <summary>UTF-16 offset of each word.</summary>
    public int[] Starts { get; }

    public int[] Ends { get; }

    public Span? Headline { get; }

    public int Count => Stems.Length;

    /// <param name="noise">In order.</param>
    public static TextRuns Of(string text, IReadOnlyList<Span> noise, Span? headline)
    {
        var stems = new List<ulong>(400);
        var starts = new List<int>(400);
        var ends = new List<int>(400);
        var n = 0;
        foreach (var token in Tokenizer.Tokenize(text))
        {
            while (n < noise.Count && noise[n].End <= token.Start) n++;
            if (n < noise.Count && noise[n].Start < token.End) continue;
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            stems.Add(LightStem.HashOf(token.Key));
            starts.Add(token.Start);
            ends.Add(token.End);
        }

        return new TextRuns([.. stems], [.. starts], [.. ends], headline);
    }
}
