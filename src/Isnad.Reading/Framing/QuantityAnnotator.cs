using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Figures with unit and bound, in digits and in words: «أكثر من ثماني مرات», «نحو 30 دولة», «عشرات القتلى».</summary>
internal sealed class QuantityAnnotator : IAnnotator
{
    private readonly QuantityWords _words;
    private readonly NameParts _parts;

    public QuantityAnnotator(Knowledge knowledge)
    {
        _words = new QuantityWords(knowledge);
        _parts = new NameParts(knowledge, CommonWords.BuiltIn);
    }

    public Layer Reads => Layer.Words | Layer.Mentions | Layer.Instruments;

    public Layer Writes => Layer.Quantities;

    public void Annotate(Annotated document)
    {
        foreach (var sentence in document.Source.Sentences)
        {
            for (var i = sentence.From; i < sentence.To; i++)
            {
                if (Read(document, sentence, i) is not { } found) continue;
                document.Quantities.Add(found.Quantity);
                i = found.To - 1;
            }
        }
    }

    private (Quantity Quantity, int To)? Read(Annotated document, Sentence sentence, int i)
    {
        var tokens = document.Source.Tokens;
        if (IsTaken(document, tokens[i].Span) || Figure(tokens, sentence, i) is not { } figure) return null;
        if (figure.To < sentence.To && tokens[figure.To - 1].Kind == TokenKind.Number && tokens[figure.To].Kind == TokenKind.Number) return null;
        if (i > sentence.From && tokens[i - 1].Key is "رقم" or "برقم" or "عام" or "سنه" or "القرار" or "قرار" or "الفصل" or "الماده") return null;
        var to = figure.To;
        var unit = Unit(document, sentence, ref to);
        // A bare figure between brackets or in a list, and a year, count nothing.
        if (unit.Length == 0) return null;
        var (from, bound) = _words.Before(tokens, i, sentence.From, "before");
        if (from < 0) from = i;
        if (_words.At(tokens, to, sentence.To, "after") is ( > 0, var after) tail)
        {
            to = tail.To;
            bound = after;
        }

        var start = from == i ? document.Words.OffsetIn(i, Conjunction(tokens[i])) : document.Words.OffsetIn(from, Conjunction(tokens[from]));
        return (new Quantity(new Span(start, tokens[to - 1].End), figure.Value, unit, bound.Length > 0 ? bound : figure.IsVague ? "at-least" : "exact"), to);
    }

    private static int Conjunction(Token token) => token.Key.Length > 3 && token.Key[0] is 'و' && !CommonWords.BuiltIn.Contains(token.Key) ? 1 : 0;

    private (double Value, int To, bool IsVague)? Figure(Token[] tokens, Sentence sentence, int i)
    {
        if (tokens[i].Kind == TokenKind.Number)
        {
            if (!double.TryParse(tokens[i].Key.Replace(",", "", StringComparison.Ordinal).Replace('٫', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)) return null;
            var (to, scale) = _words.At(tokens, i + 1, sentence.To, "scale");
            return to > 0 ? (value * double.Parse(scale, CultureInfo.InvariantCulture), to, false) : (value, i + 1, false);
        }

        if (!tokens[i].IsWord) return null;
        if (_words.At(tokens, i, sentence.To, "vague") is ( > 0, var vague) found) return (double.Parse(vague, CultureInfo.InvariantCulture), found.To, true);
        foreach (var split in Clitics.Front(tokens[i].Key))
        {
            if (split.Has(Proclitics.Will | Proclitics.Like) || (split.Has(Proclitics.Preposition) && tokens[i].Key.Length - split.Length < 4)) continue;
            if (_words.Numbers.Read(tokens, i, split.Length) is { IsOrdinal: false, Value: > 2 } spelled && i + spelled.Words <= sentence.To) return (spelled.Value, i + spelled.Words, false);
        }

        return null;
    }

    /// <summary>What is counted: the noun behind the figure, or a percentage.</summary>
    private string Unit(Annotated document, Sentence sentence, ref int to)
    {
        var tokens = document.Source.Tokens;
        if (to >= sentence.To) return "";
        if (tokens[to].IsMark("%٪"))
        {
            to++;
            return "%";
        }

        if (_words.At(tokens, to, sentence.To, "share").To is > 0 and var share)
        {
            to = share;
            return "%";
        }

        var at = to < sentence.To - 1 && tokens[to].Key == "من" ? to + 1 : to;
        if (!tokens[at].IsWord || _parts.IsFunctionWord(tokens[at].Key) || tokens[at].Key.Length < 2 || IsTaken(document, tokens[at].Span)) return "";
        if (Grammar.OpensClause(tokens[at].Key) || Grammar.IsPreposition(tokens[at].Key) || tokens[at].Key.StartsWith("وال", StringComparison.Ordinal)) return "";
        to = at + 1;
        return tokens[at].Span.Of(document.Text);
    }

    private static bool IsTaken(Annotated document, Span span) =>
        document.Times.Exists(t => t.Span.Overlaps(span)) || document.Instruments.Exists(n => n.Mentions.Any(m => m.Overlaps(span)));
}
