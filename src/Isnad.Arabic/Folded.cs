namespace Isnad.Arabic;

/// <summary>
/// A text folded for matching (hamza seats, final ya, ta marbuta, vowel marks, kashida, digits), with the way back:
/// every folded unit knows the original units it came from.
/// </summary>
/// <remarks>Offsets of the original are UTF-16 units. Units that vanish belong to the folded unit before them.</remarks>
public sealed class Folded
{
    private readonly int[] _origin;

    private Folded(string original, string text, int[] origin)
    {
        Original = original;
        Text = text;
        _origin = origin;
    }

    public string Original { get; }

    public string Text { get; }

    /// <summary>Folds <paramref name="original"/>. Never throws; lone surrogates and controls pass through.</summary>
    public static Folded Of(string original)
    {
        var buffer = new char[original.Length * 2];
        var origin = new int[buffer.Length + 1];
        var n = 0;
        for (var i = 0; i < original.Length; i++)
        {
            var folded = Letters.FoldedOf(original[i]);
            if (folded == '\0' && original[i] != '\0') continue;
            origin[n] = i;
            buffer[n++] = folded;
            var second = Letters.SecondOf(original[i]);
            if (second == '\0') continue;
            origin[n] = i;
            buffer[n++] = second;
        }

        origin[n] = original.Length;
        return new Folded(original, new string(buffer, 0, n), origin.AsSpan(0, n + 1).ToArray());
    }

    /// <summary>The folded form of one word or phrase, without the way back.</summary>
    public static string Key(ReadOnlySpan<char> original)
    {
        Span<char> buffer = original.Length <= 128 ? stackalloc char[original.Length * 2] : new char[original.Length * 2];
        var n = 0;
        foreach (var unit in original)
        {
            var folded = Letters.FoldedOf(unit);
            if (folded == '\0' && unit != '\0') continue;
            buffer[n++] = folded;
            if (Letters.SecondOf(unit) is var second and not '\0') buffer[n++] = second;
        }

        return new string(buffer[..n]);
    }

    /// <summary>The original span that folded to [<paramref name="start"/>, <paramref name="end"/>) of <see cref="Text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The folded offsets lie outside <see cref="Text"/>.</exception>
    public Span ToOriginal(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        if (start == end) return new Span(_origin[start], _origin[start]);
        var last = _origin[end - 1];
        var stop = end;
        while (stop < Text.Length && _origin[stop] == last) stop++;
        return new Span(_origin[start], _origin[stop]);
    }
}
