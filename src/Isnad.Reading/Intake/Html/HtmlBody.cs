using AngleSharp.Dom;

namespace Isnad.Reading;

/// <summary>Finds the element that holds an article's text, by agreement of running text and the places where sites keep it.</summary>
internal sealed class HtmlBody
{
    private const double Agreement = 0.8;
    private const double MostOfPage = 0.5;
    private const int FewestLeadWords = 8;
    private readonly Row[] _containers;
    private readonly Dictionary<string, string> _boxes;

    public HtmlBody(Knowledge knowledge)
    {
        _containers = [.. knowledge.Table("intake/body-containers.tsv").Rows];
        _boxes = knowledge.Table("intake/page-boxes.tsv").Rows.ToDictionary(r => r["word"], r => r["kind"], StringComparer.Ordinal);
    }

    /// <summary>The paragraphs of the article in order, without the headline; none where the page has no running text.</summary>
    public List<string> ParagraphsOf(IDocument page, IElement? heading, string? description)
    {
        if (page.Body is not { } root) return [];
        var shares = SharesOf(HtmlBlocks.Of(root, e => e.LocalName is "nav" or "footer").Where(b => b.IsRunning).ToList());
        var blocks = HtmlBlocks.Of(root, e => IsAside(e) && shares.GetValueOrDefault(e) < MostOfPage && heading?.Ancestors().Contains(e) != true);
        var container = ContainerOf(blocks);
        if (container is null) return [];
        var first = blocks.FindIndex(b => IsIn(b, container));
        var body = blocks.Where(b => IsIn(b, container)).Where(b => !IsLinks(b)).Select(b => b.Text).ToList();
        body.InsertRange(0, Leads(blocks, first, heading, description, body));
        return body;
    }

    /// <summary>Summary blocks between the headline and the body are the lead, where the page says so or describes itself in their words.</summary>
    private IEnumerable<string> Leads(List<HtmlBlock> blocks, int first, IElement? heading, string? description, List<string> body)
    {
        var start = heading is null ? -1 : blocks.FindIndex(b => heading.Contains(b.Owner));
        for (var i = start + 1; start >= 0 && i < first; i++)
        {
            var block = blocks[i];
            if (block.LinkShare > 0.3 || block.Words < FewestLeadWords || body.Contains(block.Text, StringComparer.Ordinal)) continue;
            if (IsSummary(block.Owner, heading!) || Describes(description, block.Text)) yield return block.Text;
        }
    }

    private static bool Describes(string? description, string text) =>
        description is { Length: > 40 } && text.StartsWith(description[..40], StringComparison.Ordinal);

    private IElement? ContainerOf(List<HtmlBlock> blocks)
    {
        var running = blocks.Where(b => b.IsRunning).ToList();
        if (running.Count == 0) return null;
        var dense = Densest(running);
        var all = Length(running, dense);
        var shares = SharesOf(running);
        foreach (var row in _containers)
        {
            var best = shares.Keys.Where(e => IsNamed(e, row)).MaxBy(e => shares[e]);
            if (best is not null && running.Where(b => IsIn(b, best) && IsIn(b, dense)).Sum(b => b.Text.Length) >= all * Agreement) return best;
        }

        return dense;
    }

    private static bool IsNamed(IElement element, Row row) => row["attribute"] switch
    {
        "class" => element.ClassList.Contains(row["value"]),
        "element" => string.Equals(element.LocalName, row["value"], StringComparison.Ordinal),
        var attribute => string.Equals(element.GetAttribute(attribute), row["value"], StringComparison.Ordinal),
    };

    private static IElement Densest(List<HtmlBlock> running)
    {
        var scores = new Dictionary<IElement, double>();
        foreach (var block in running)
        {
            var element = block.Owner.LocalName is "p" or "li" or "h2" or "h3" or "h4" or "blockquote" or "td" or "ul" && block.Owner.ParentElement is { } parent ? parent : block.Owner;
            foreach (var weight in (double[])[1, 0.7, 0.4])
            {
                scores[element] = scores.GetValueOrDefault(element) + (block.Text.Length * weight * (1 - block.LinkShare));
                if (element.ParentElement is not { } above || above.LocalName is "html") break;
                element = above;
            }
        }

        var densest = scores.MaxBy(s => s.Value).Key;
        while (densest.ParentElement is { LocalName: not "body" } whole && IsPartOf(whole, densest, running)) densest = whole;
        return densest;
    }

    /// <summary>Sites that put adverts between the paragraphs cut the body into boxes of one class: then the body is what holds them.</summary>
    private static bool IsPartOf(IElement whole, IElement part, List<HtmlBlock> running)
    {
        var own = Length(running, part);
        var twins = whole.Children.Where(c => c != part && string.Equals(c.LocalName, part.LocalName, StringComparison.Ordinal) && string.Equals(c.ClassName, part.ClassName, StringComparison.Ordinal)).Sum(c => Length(running, c));
        return twins * 5 > own || (Length(running, whole) - own) * 2 > own;
    }

    private static int Length(List<HtmlBlock> blocks, IElement element) => blocks.Where(b => IsIn(b, element)).Sum(b => b.Text.Length);

    private static bool IsIn(HtmlBlock block, IElement element) => element.Contains(block.Owner);

    private static bool IsLinks(HtmlBlock block) => block.LinkShare > 0.6 && block.Words < 30;

    /// <summary>How much of the page's running text each element holds. A box that holds the most of it is no aside, whatever it is called.</summary>
    private static Dictionary<IElement, double> SharesOf(List<HtmlBlock> running)
    {
        var shares = new Dictionary<IElement, double>();
        var all = (double)running.Sum(b => b.Text.Length);
        foreach (var block in running)
        {
            for (IElement? element = block.Owner; element is not null; element = element.ParentElement) shares[element] = shares.GetValueOrDefault(element) + (block.Text.Length / all);
        }

        return shares;
    }

    private bool IsAside(IElement element)
    {
        if (element.LocalName is "nav" or "footer" or "aside" or "figcaption" or "figure") return true;
        return element.LocalName is not ("body" or "html" or "article" or "main" or "form" or "p") && HasWord(element, "aside");
    }

    /// <summary>In a box that is named a summary, at most three elements up and not around the headline.</summary>
    private bool IsSummary(IElement element, IElement heading)
    {
        var box = element;
        for (var up = 0; up < 4 && box is not null && !box.Contains(heading); up++, box = box.ParentElement)
        {
            if (HasWord(box, "summary")) return true;
        }

        return false;
    }

    private bool HasWord(IElement element, string kind)
    {
        var names = element.ClassName + " " + element.Id;
        if (names.Length < 3) return false;
        foreach (var range in names.AsSpan().SplitAny(" -_"))
        {
            if (_boxes.TryGetValue(names[range].ToLowerInvariant(), out var found) && string.Equals(found, kind, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
