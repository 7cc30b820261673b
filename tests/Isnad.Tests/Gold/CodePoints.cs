using System.Text;
using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>A text by code points, as the gold counts, with the way there from UTF-16 units.</summary>
internal sealed class CodePoints
{
    private const string Edge = " \t\n\r\"'“”«»‘’،,.:؛;()[]";
    private readonly Rune[] _points;
    private readonly int[] _pointAt;

    public CodePoints(string text)
    {
        _points = [.. text.EnumerateRunes()];
        _pointAt = new int[text.Length + 1];
        var unit = 0;
        for (var i = 0; i < _points.Length; i++)
        {
            for (var n = _points[i].Utf16SequenceLength; n > 0; n--) _pointAt[unit++] = i;
        }

        _pointAt[unit] = _points.Length;
    }

    public static Span? Of(GoldArticle.Place? place) => place is null ? null : Of(place.Text, place.Start);

    /// <summary>A gold place; null where it has none (start −1).</summary>
    public static Span? Of(string? text, int? start) => text is not null && start is >= 0 and var s ? new Span(s, s + text.EnumerateRunes().Count()) : null;

    /// <summary>A span of UTF-16 units, moved to code points.</summary>
    public Span Of(Span units) => new(_pointAt[units.Start], _pointAt[units.End]);

    /// <summary>The same without spaces, quotation marks, stops and brackets at its edges.</summary>
    public Span Trimmed(Span span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && IsEdge(start)) start++;
        while (end > start && IsEdge(end - 1)) end--;
        return new Span(start, end);
    }

    /// <summary>Adds the visible code points of a span.</summary>
    public void AddVisible(Span span, HashSet<int> places)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (!Rune.IsWhiteSpace(_points[i])) places.Add(i);
        }
    }

    private bool IsEdge(int i) => _points[i].IsBmp && Edge.Contains((char)_points[i].Value, StringComparison.Ordinal);
}
