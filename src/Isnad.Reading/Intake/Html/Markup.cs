namespace Isnad.Reading;

/// <summary>Guards against markup that is made to hurt, before a parser sees it.</summary>
internal static class Markup
{
    public const string TooDeep = "elements nested too deep for a real page; not read";

    /// <summary>How far opening tags outnumber closing ones at most, void elements counted too: an upper bound that is cheap.</summary>
    public static int DepthOf(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var i = html.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            if (html[i + 1] == '/') depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[i + 1])) deepest = Math.Max(deepest, ++depth);
        }

        return deepest;
    }
}
