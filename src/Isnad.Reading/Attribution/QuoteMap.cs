using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Quotations of an article. Half of Arabic pages do not balance their marks (one sign opens and closes, or none closes), so a mark
/// is read by what stands beside it, and an unclosed quotation runs to the end of its paragraph.
/// </summary>
internal sealed class QuoteMap
{
    private readonly int[] _closeOf;
    private readonly int[] _inside;
    private readonly bool[] _unclosed;
    private readonly bool[] _closes;

    public QuoteMap(SentencedArticle source)
    {
        _closeOf = new int[source.Tokens.Length];
        _inside = new int[source.Tokens.Length];
        _unclosed = new bool[source.Tokens.Length];
        _closes = new bool[source.Tokens.Length];
        Array.Fill(_closeOf, -1);
        Array.Fill(_inside, -1);
        var from = 0;
        while (from < source.Tokens.Length)
        {
            var paragraph = source.Sentences[source.SentenceOf[from]].Paragraph;
            var to = from;
            while (to < source.Tokens.Length && source.Sentences[source.SentenceOf[to]].Paragraph == paragraph) to++;
            Pair(source, from, to);
            from = to;
        }
    }

    /// <summary>The token after the quotation's last word where <paramref name="token"/> opens one (its closing mark, or its paragraph's end); else -1.</summary>
    public int CloseOf(int token) => _closeOf[token];

    /// <summary>Whether the quotation that <paramref name="token"/> opens has no closing mark.</summary>
    public bool IsUnclosed(int token) => _unclosed[token];

    /// <summary>Whether the mark closes a quotation of its paragraph.</summary>
    public bool Closes(int token) => _closes[token];

    public bool Opens(int token) => _closeOf[token] >= 0;

    /// <summary>The opening mark of the innermost quotation around <paramref name="token"/>; -1 outside any.</summary>
    public int Around(int token) => _inside[token];

    private void Pair(SentencedArticle source, int from, int to)
    {
        var open = new Stack<int>();
        for (var i = from; i < to; i++)
        {
            if (source.Tokens[i].Kind != TokenKind.Quote)
            {
                if (open.Count > 0) _inside[i] = open.Peek();
                continue;
            }

            var token = source.Tokens[i];
            var text = source.Text;
            var touchesNext = token.End < text.Length && (char.IsLetterOrDigit(text[token.End]) || text[token.End] is '(' or '[' or '#' or '"' or '“' or '«');
            var touchesBefore = token.Start > 0 && !char.IsWhiteSpace(text[token.Start - 1]) && text[token.Start - 1] is not ('(' or ':' or '[');
            var glued = touchesBefore && touchesNext && token.Start - 1 >= 0 && text[token.Start - 1] is 'و' or 'ب' or 'ل' or 'ف' or 'ـ' or 'ك';
            var closes = Closes(token.Key[0], touchesBefore, touchesNext && !glued, open.Count > 0);
            if (closes && open.Count > 0)
            {
                _closeOf[open.Pop()] = i;
                _closes[i] = true;
                if (open.Count > 0) _inside[i] = open.Peek();
                continue;
            }

            if (closes && !touchesNext) continue;
            if (open.Count >= 2) _unclosed[open.Pop()] = true;
            if (open.Count > 0) _inside[i] = open.Peek();
            open.Push(i);
            _closeOf[i] = to;
        }

        foreach (var i in open) _unclosed[i] = true;
    }

    private static bool Closes(char mark, bool touchesBefore, bool touchesNext, bool isOpen) => mark switch
    {
        '«' or '„' or '‹' or '‚' => isOpen && touchesBefore && !touchesNext,
        '»' or '›' => isOpen || !touchesNext,
        '“' or '‘' => isOpen && touchesBefore && !touchesNext,
        '”' or '’' => isOpen ? !(touchesNext && !touchesBefore) : !touchesNext,
        _ => isOpen && !(touchesNext && !touchesBefore),
    };
}
