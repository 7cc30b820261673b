using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Mentions and roles of a document laid over its tokens.</summary>
internal sealed class Overlay
{
    private readonly List<Mention>[] _starting;
    private readonly List<Role>[] _roles;
    private readonly bool[] _covered;
    private readonly SentencedArticle _source;

    public Overlay(Annotated document)
    {
        _source = document.Source;
        var count = _source.Tokens.Length;
        _starting = new List<Mention>[count];
        _roles = new List<Role>[count];
        _covered = new bool[count];
        foreach (var mention in document.Mentions)
        {
            var (from, to) = Tokens(mention.Span);
            if (from < 0) continue;
            (_starting[from] ??= []).Add(mention);
            for (var i = from; i < to; i++) _covered[i] = true;
        }

        foreach (var role in document.Roles)
        {
            var (from, to) = Tokens(role.Span);
            if (from < 0) continue;
            (_roles[from] ??= []).Add(role);
            for (var i = from; i < to; i++) _covered[i] = true;
        }
    }

    /// <summary>Whether a mention or role covers the token.</summary>
    public bool Covers(int token) => (uint)token < (uint)_covered.Length && _covered[token];

    /// <summary>The longest mention that starts at the token, or null.</summary>
    public Mention? MentionAt(int token) => Longest(_starting[token], m => m.Span.Length);

    public Role? RoleAt(int token) => Longest(_roles[token], r => r.Span.Length);

    /// <summary>Token range [from, to) of a span; from is -1 where it covers no token.</summary>
    public (int From, int To) Tokens(Span span)
    {
        var from = _source.TokenAtOrAfter(span.Start);
        // A span behind a clitic begins inside its token.
        if (from > 0 && _source.Tokens[from - 1].End > span.Start) from--;
        if (from >= _source.Tokens.Length || _source.Tokens[from].Start >= span.End) return (-1, -1);
        var to = from + 1;
        while (to < _source.Tokens.Length && _source.Tokens[to].Start < span.End) to++;
        return (from, to);
    }

    private static T? Longest<T>(List<T>? items, Func<T, int> length)
        where T : class
    {
        T? best = null;
        foreach (var item in items ?? [])
        {
            if (best is null || length(item) > length(best)) best = item;
        }

        return best;
    }
}
