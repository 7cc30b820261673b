using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Newspapers, agencies and channels that hand words on: whom they were told to, and who passes them on.</summary>
internal sealed class Media(Annotated document, Overlay overlay, ReportingVerbs verbs)
{
    /// <summary>Whether the actor is a medium.</summary>
    public bool Is(string? actor) => actor is not null && document.Media.ContainsKey(actor);

    /// <summary>The outlet that printed the article is no relay of its own.</summary>
    public bool IsSelf(string? actor) => actor is not null && document.Article.Outlet is { } outlet && (outlet.Id == actor || SameHost(outlet, actor));

    /// <summary>The channel in which something told to a medium was said: an interview, or merely the medium where it is an agency.</summary>
    public string ChannelOf(string actor) => document.Media.GetValueOrDefault(actor) switch
    {
        "channel" or "radio" => "tv-interview",
        "newspaper" or "magazine" or "site" => "newspaper-interview",
        _ => "media",
    };

    /// <summary>«لوكالة …», «لصحيفة …», «مع قناة …» in tokens [from, to): the medium told, or null.</summary>
    public (string Actor, Span Span)? ToldTo(int from, int to)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            if (overlay.MentionAt(i) is not { } mention || !Is(mention.Actor)) continue;
            if (mention.Span.Start > tokens[i].Start && document.Text[tokens[i].Start] == 'ل') return (mention.Actor, mention.Span);
            for (var k = i - 1; k >= Math.Max(from, i - 4); k--)
            {
                var key = tokens[k].Key;
                if (key is "مع" or "معه" or "معها" || key.Length > 3 && key[0] == 'ل' && key[1] != 'ل' && !verbs.IsFinite(key) && Clitics.HasArticle(key) is false && document.Source.Tokens[k].IsWord && k >= i - 2) return (mention.Actor, mention.Span);
                if (key == "ل" || key == "لـ") return (mention.Actor, mention.Span);
            }
        }

        return null;
    }

    /// <summary>«لـ«الصحيفة»» with the name of the outlet itself: told to the paper that prints it.</summary>
    public Span? ToldToSelf(int from, int to)
    {
        if (document.Article.Outlet is not { } outlet) return null;
        var tokens = document.Source.Tokens;
        var own = Tokenizer.Tokenize(outlet.Name).Where(t => t.IsWord).Select(t => t.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = from; i < to; i++)
        {
            var key = tokens[i].Key;
            if (!tokens[i].IsWord || key.Length == 0 || key[0] != 'ل') continue;
            if (key is "ل" && i + 2 < to && tokens[i + 1].Kind == TokenKind.Quote)
            {
                var end = i + 2;
                while (end < to && tokens[end].IsWord && own.Contains(tokens[end].Key)) end++;
                if (end > i + 2 && end < to && tokens[end].Kind == TokenKind.Quote) return new Span(tokens[i + 2].Start, tokens[end - 1].End);
            }
            else if (key.Length > 3 && own.Contains(key[1..]))
            {
                return new Span(tokens[i].Start + 1, tokens[i].End);
            }
        }

        return null;
    }

    /// <summary>«نقلتها وكالة …», «أوردها موقع قناة …», «ونقلت وكالة … تصريحاته»: a passing-on verb with a medium behind it.</summary>
    public (string Actor, Span Span)? PassedOn(int from, int to)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < to; i++)
        {
            if (!tokens[i].IsWord || !verbs.Read(tokens[i].Key).Exists(r => r.IsFinite && r.Verb.Takes("passes-on"))) continue;
            for (var k = i + 1; k < Math.Min(to, i + 6); k++)
            {
                if (overlay.MentionAt(k) is { } mention && Is(mention.Actor)) return (mention.Actor, mention.Span);
            }
        }

        return null;
    }

    /// <summary>The label that names the owner: «bbc» of bbc.co.uk and of bbc.com.</summary>
    private static string MainLabel(string host)
    {
        var labels = host.Split('.');
        var main = labels.Length - 2;
        if (main > 0 && labels[main].Length <= 3 && labels[^1].Length == 2) main--;
        return labels[Math.Max(0, main)];
    }

    private bool SameHost(Outlet outlet, string actor)
    {
        if (document.MediaHosts.TryGetValue(actor, out var host) && outlet.Host is { } own && MainLabel(host) == MainLabel(own)) return true;
        var name = document.Actors.Find(a => a.Id == actor)?.Name;
        return name is not null && Folded.Key(outlet.Name).Contains(Folded.Key(name), StringComparison.Ordinal);
    }
}
