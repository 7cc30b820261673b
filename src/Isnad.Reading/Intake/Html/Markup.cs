using System.Collections.Frozen;

namespace Isnad.Reading;

/// <summary>Guards against markup that is made to hurt, before a parser sees it.</summary>
internal static class Markup
{
    public const string TooDeep = "elements nested too deep for a real page; not read";

    /// <summary>Elements that hold nothing, or that the next of their kind closes.</summary>
    private static readonly FrozenSet<string> NeverDeep = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "td", "th", "tr", "track", "wbr"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = NeverDeep.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How far opening tags outnumber closing ones at most: an upper bound on the depth, and cheap.</summary>
    public static int DepthOf(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closes = html[i + 1] == '/';
            var name = NameAt(html.AsSpan(closes ? i + 2 : i + 1));
            if (name.IsEmpty || Names.Contains(name)) continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> tag)
    {
        var end = 0;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end])) end++;
        return tag[..end];
    }
}
