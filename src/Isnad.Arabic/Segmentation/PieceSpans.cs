namespace Isnad.Arabic;

/// <summary>Where the segments of a word stand in the text.</summary>
internal static class PieceSpans
{
    /// <summary>One span a segment: conjunction, preposition, stem, ending, as far as the cut has them.</summary>
    public static List<Span> Of(string text, in Token token, Segmentation cut)
    {
        if (cut.IsWhole) return [token.Span];
        var spans = new List<Span>(4);
        var start = token.Start;
        var folded = 0;
        foreach (var letters in (ReadOnlySpan<int>)[cut.Conjunction, cut.Preposition, token.Key.Length - cut.Front - cut.Ending])
        {
            folded += letters;
            if (letters == 0) continue;
            var end = folded == token.Key.Length ? token.End : Clitics.OffsetAfter(text, token, folded);
            spans.Add(new Span(start, end));
            start = end;
        }

        if (cut.Ending > 0) spans.Add(new Span(start, token.End));
        return spans;
    }
}
