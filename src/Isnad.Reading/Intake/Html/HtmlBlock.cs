using AngleSharp.Dom;

namespace Isnad.Reading;

/// <summary>A run of text of a page between two block boundaries, white space joined.</summary>
/// <param name="Owner">The block element it stands in.</param>
/// <param name="LinkLength">How much of the text is inside links, in units.</param>
internal sealed record HtmlBlock(IElement Owner, string Text, int LinkLength)
{
    private const int LongWithoutSpaces = 80;
    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create(".،؛؟?!,…:。、，");

    public int Words { get; } = Text.AsSpan().Count(' ') + 1;

    public double LinkShare => (double)LinkLength / Text.Length;

    /// <summary>Running text: long enough, with the commas and stops of sentences, not a list of links.</summary>
    public bool IsRunning { get; } = LinkLength * 3 < Text.Length && (Text.AsSpan().Count(' ') >= 9 || Text.Length >= LongWithoutSpaces) && Text.AsSpan().IndexOfAny(Stops) >= 0;
}
