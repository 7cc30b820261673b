using System.Text;
using AngleSharp.Dom;

namespace Isnad.Reading;

/// <summary>Cuts a page into blocks of text, in document order.</summary>
internal sealed class HtmlBlocks
{
    private readonly List<HtmlBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private IElement _owner;
    private int _links;

    private HtmlBlocks(IElement root) => _owner = root;

    /// <param name="skip">Elements that are left out with all they hold.</param>
    public static List<HtmlBlock> Of(IElement root, Func<IElement, bool> skip)
    {
        var blocks = new HtmlBlocks(root);
        blocks.Walk(root, root, false, skip);
        blocks.Close();
        return blocks._blocks;
    }

    /// <summary>The visible text of one element, white space joined.</summary>
    public static string TextOf(IElement element) => string.Join(' ', Of(element, _ => false).Select(b => b.Text));

    /// <summary>Depth of the deepest element, found without recursion.</summary>
    public static int DepthOf(INode root)
    {
        var (depth, deepest) = (0, 0);
        for (INode? node = root; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                deepest = Math.Max(deepest, depth);
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null) (node, depth) = (node.Parent, depth - 1);
            node = node is null || node == root ? null : node.NextSibling;
        }

        return deepest;
    }

    private void Walk(IElement element, IElement owner, bool inLink, Func<IElement, bool> skip)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) Add(text.Data, owner, inLink);
            if (node is not IElement child || IsSilent(child) || skip(child)) continue;
            if (child.LocalName is "br" or "hr") Close();
            else if (IsBlock(child))
            {
                Close();
                Walk(child, child, inLink || child.LocalName is "a", skip);
                Close();
            }
            else
            {
                Walk(child, owner, inLink || child.LocalName is "a", skip);
            }
        }
    }

    private void Add(string data, IElement owner, bool inLink)
    {
        if (_text.Length == 0) _owner = owner;
        var before = _text.Length;
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c)) _text.Append(c);
            else if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
        }

        if (inLink) _links += _text.Length - before;
    }

    private void Close()
    {
        var text = _text.ToString().Trim();
        if (text.Length > 0) _blocks.Add(new HtmlBlock(_owner, text, Math.Min(_links, text.Length)));
        _text.Clear();
        _links = 0;
    }

    private static bool IsSilent(IElement e) => e.LocalName is "script" or "style" or "noscript" or "template" or "iframe" or "svg" or "select" or "textarea" or "button" or "object" or "head" or "option" or "input"
        || e.HasAttribute("hidden") || IsHidden(e.GetAttribute("style"));

    private static bool IsHidden(string? style) =>
        style is not null && style.Contains("display", StringComparison.OrdinalIgnoreCase) && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    private static bool IsBlock(IElement e) => e.LocalName is not ("a" or "abbr" or "b" or "bdi" or "bdo" or "big" or "cite" or "code" or "data" or "del" or "dfn" or "em" or "font" or "i" or "ins" or "kbd" or "label" or "mark" or "q"
        or "s" or "small" or "span" or "strike" or "strong" or "sub" or "sup" or "time" or "tt" or "u" or "var" or "wbr" or "img" or "acronym");
}
