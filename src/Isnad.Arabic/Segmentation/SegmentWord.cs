namespace Isnad.Arabic;

/// <summary>A word as the segmenter sees it: folded form, and the letters as written (same length; marks and kashida gone).</summary>
internal readonly record struct SegmentWord(string Form, string Exact)
{
    public static SegmentWord Of(string text, in Token token) => Of(text.AsSpan(token.Start, token.End - token.Start), token.Key);

    public static SegmentWord Of(ReadOnlySpan<char> surface, string key)
    {
        var form = WrittenForm.Of(surface, key);
        if (surface.SequenceEqual(form)) return new SegmentWord(form, form);
        Span<char> letters = key.Length <= 64 ? stackalloc char[key.Length] : new char[key.Length];
        var n = 0;
        foreach (var unit in surface)
        {
            var folded = Letters.FoldedOf(unit);
            if (folded == '\0') continue;
            var second = Letters.SecondOf(unit);
            if (n < letters.Length) letters[n++] = second == '\0' ? unit : folded;
            if (second != '\0' && n < letters.Length) letters[n++] = second;
        }

        return new SegmentWord(form, new string(letters[..n]));
    }
}
