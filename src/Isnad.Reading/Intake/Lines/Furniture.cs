using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Knows the phrases of page furniture: comment forms, related links, share bars, tags, credits, menus.</summary>
internal sealed class Furniture
{
    private const int ShortLine = 14;
    private const int FewestPolicies = 3;
    private const int LongestSignOff = 6;
    private readonly Phrases _phrases;

    public Furniture(Knowledge knowledge) => _phrases = new Phrases(knowledge.Table("intake/furniture.tsv").Rows, "phrase");

    /// <summary>The furniture that a line is, or null.</summary>
    public FurnitureHit? Of(Line line)
    {
        foreach (var (length, row) in _phrases.At(line.Words, 0))
        {
            if (Fits(row["where"], line, length)) return new FurnitureHit(row["reason"], row["reach"], line.Span);
        }

        return CountBefore(line) ?? Bar(line) ?? Within(line) ?? Policy(line);
    }

    /// <summary>Furniture that was run into the end of a paragraph, or null.</summary>
    public FurnitureHit? AtEndOf(Line line)
    {
        for (var i = 1; i < line.Words.Count; i++)
        {
            var row = _phrases.At(line.Words, i).Select(p => p.Row).FirstOrDefault(r => r["where"] is "rest");
            if (row.Line > 0 && FollowsSentenceEnd(line, line.Words[i]) && line.Last != '.')
            {
                return new FurnitureHit(row["reason"], row["reach"], new Span(line.Words[i].Start, line.Span.End));
            }
        }

        return null;
    }

    private static bool Fits(string where, Line line, int length) => where switch
    {
        "whole" => line.Words.Skip(length).All(w => w.Kind == TokenKind.Number) && line.Words.Count <= length + 1,
        "begin" => true,
        "sign-off" => line.Words.Skip(length).All(IsInitials) && line.Words.Count <= length + LongestSignOff,
        "label" => line.Words.Count > length && IsLabel(line, length),
        _ => false,
    };

    /// <summary>The initials of a desk («ن.ب», «ت م») or a time.</summary>
    private static bool IsInitials(Token word) => word.Kind == TokenKind.Number || word.End - word.Start <= 2;

    private static bool IsLabel(Line line, int length)
    {
        var after = line.Tokens[line.Tokens.IndexOf(line.Words[length - 1]) + 1];
        var marked = after.Key is ":" or "." or "…" or "-" or "–" or "—" or "|" or "/" or "<" or ">" or "؟" or "«" or "\"" or "“";
        return (marked && after.Kind != TokenKind.Quote && length > 1) || !line.EndsInFullStop && (marked || length > 1);
    }

    /// <summary>«3 تعليقات»: the count stands first.</summary>
    private FurnitureHit? CountBefore(Line line)
    {
        if (line.Words.Count < 2 || line.Words[0].Kind != TokenKind.Number) return null;
        var (length, row) = _phrases.At(line.Words, 1).FirstOrDefault(p => p.Row["where"] is "whole" && p.Length == line.Words.Count - 1);
        return length > 0 ? new FurnitureHit(row["reason"], row["reach"], line.Span) : null;
    }

    /// <summary>Several phrases in one line, each furniture by itself: a bar of buttons.</summary>
    private FurnitureHit? Bar(Line line)
    {
        Row? first = null;
        for (var at = 0; at < line.Words.Count;)
        {
            var (length, row) = _phrases.At(line.Words, at).FirstOrDefault(p => p.Row["where"] is "whole" or "begin");
            if (length == 0) return null;
            first ??= row;
            at += length;
        }

        return first is { } bar ? new FurnitureHit(bar["reason"], "line", line.Span) : null;
    }

    private FurnitureHit? Within(Line line)
    {
        if (line.Words.Count > ShortLine) return null;
        for (var i = 0; i < line.Words.Count; i++)
        {
            var (length, row) = _phrases.At(line.Words, i).FirstOrDefault(p => p.Row["where"] is "within");
            if (length > 0) return new FurnitureHit(row["reason"], row["reach"], line.Span);
        }

        return null;
    }

    /// <summary>The site speaking to its readers of comments and terms: one such phrase is news, three are not.</summary>
    private FurnitureHit? Policy(Line line)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < line.Words.Count; i++)
        {
            var (length, row) = _phrases.At(line.Words, i).FirstOrDefault(p => p.Row["where"] is "policy");
            if (length > 0 && found.Add(row.Line) && found.Count == FewestPolicies) return new FurnitureHit(row["reason"], row["reach"], line.Span);
        }

        return null;
    }

    private static bool FollowsSentenceEnd(Line line, Token word)
    {
        var at = line.Tokens.IndexOf(word);
        return at > 0 && line.Tokens[at - 1].Key is "." or "؟" or "!" or "\"" or "”" or "»";
    }
}
