using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The lines of one text while they are told apart.</summary>
internal sealed class Layout
{
    private readonly List<Noise> _noise = [];
    private readonly LineKind[] _kinds;
    private readonly Span[] _read;

    public Layout(string text, Furniture furniture)
    {
        Text = text;
        Lines = Line.Of(text);
        _kinds = new LineKind[Lines.Count];
        _read = [.. Lines.Select(l => l.Span)];
        Furniture = [.. Lines.Select(furniture.Of)];
    }

    public string Text { get; }

    public List<Line> Lines { get; }

    /// <summary>For each line the furniture that it is, or null.</summary>
    public FurnitureHit?[] Furniture { get; }

    /// <summary>True where nobody has taken the article out of its page yet.</summary>
    public bool MayHoldMenus { get; init; }

    public int Count => Lines.Count;

    /// <summary>Index of the first line of running text; <see cref="Count"/> where there is none.</summary>
    public int Lead { get; set; }

    public int Headline { get; private set; } = -1;

    public DeclaredDate? Declared { get; set; }

    public bool IsOpen(int line) => _kinds[line] == LineKind.Open;

    public bool IsNoise(int line) => _kinds[line] == LineKind.Noise;

    public bool IsParagraph(int line) => Furniture[line] is null && _kinds[line] is LineKind.Open && Lines[line].IsParagraph;

    public void Drop(int line, string reason)
    {
        if (_kinds[line] == LineKind.Noise) return;
        _kinds[line] = LineKind.Noise;
        _noise.Add(new Noise(Lines[line].Span, reason));
    }

    /// <summary>Drops the rest of a line from <paramref name="at"/> on; what stands before is still read.</summary>
    public void DropRest(int line, int at, string reason)
    {
        _read[line] = Line.Trimmed(Text, Lines[line].Span.Start, at);
        _noise.Add(new Noise(new Span(at, Lines[line].Span.End), reason));
    }

    public void MarkHeadline(int line)
    {
        _kinds[line] = LineKind.Headline;
        Headline = line;
    }

    /// <summary>Makes a line a dateline; one that was dropped comes back.</summary>
    public void MarkDateline(int line)
    {
        _kinds[line] = LineKind.Dateline;
        _noise.RemoveAll(n => n.Span == Lines[line].Span);
    }

    public PageParts Parts()
    {
        var passages = new List<Passage>();
        for (var i = 0; i < Count; i++)
        {
            if (_kinds[i] == LineKind.Noise || _read[i].IsEmpty) continue;
            passages.Add(new Passage(_read[i], PassageOf(_kinds[i])));
        }

        _noise.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new PageParts(Headline < 0 ? null : Lines[Headline].Span, _noise, passages, Declared);
    }

    private static PassageKind PassageOf(LineKind kind) => kind switch
    {
        LineKind.Headline => PassageKind.Headline,
        LineKind.Dateline => PassageKind.Dateline,
        _ => PassageKind.Body,
    };
}
