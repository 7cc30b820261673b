using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Adjectives that say whose something is: of states («الهجوم التركي») and groups («هجوم حوثي») that the article names.</summary>
internal sealed class NationalAdjectives(Annotated document, Overlay overlay, Func<string, string?> stateOf, Func<string, bool> isKind)
{
    /// <summary>States and groups among the adjectives from token <paramref name="at"/> on.</summary>
    public List<string> Behind(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        var found = new List<string>();
        for (var i = at; i < Math.Min(Math.Min(limit, at + 4), tokens.Length); i++)
        {
            // «حوثي-إيراني»
            if (tokens[i].IsMark("-–/") && i > at) continue;
            if (!tokens[i].IsWord || Grammar.IsPreposition(tokens[i].Key) || overlay.Covers(i)) break;
            if (Of(tokens[i].Key) is { } actor && !found.Contains(actor)) found.Add(actor);
        }

        return found;
    }

    /// <summary>The state or group that an adjective means, with article and conjunction or without; null where it means none that the article knows.</summary>
    private string? Of(string key)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.Preposition | Proclitics.Will)) continue;
            var stem = split.Stem(key);
            if (stateOf(stem) is { } state && document.Actors.Exists(a => a.Id == state)) return state;
            if (GroupOf(stem) is { } group) return group;
        }

        return null;
    }

    /// <summary>«حوثي», «حوثية»: a group of this article whose name is the plural of the adjective.</summary>
    public string? GroupOf(string stem)
    {
        var bare = stem.EndsWith('ه') ? stem[..^1] : stem.EndsWith("ون", StringComparison.Ordinal) || stem.EndsWith("ين", StringComparison.Ordinal) ? stem[..^2] : stem;
        if (bare.Length < 4 || bare[^1] != 'ي' || isKind(bare)) return null;
        foreach (var mention in document.Mentions)
        {
            if (document.Actors.Find(a => a.Id == mention.Actor)?.Kind is not (ActorKind.Group or ActorKind.Organisation)) continue;
            foreach (var word in mention.Span.Of(document.Text).Split(' '))
            {
                var key = TitleLexicon.WithoutArticle(Folded.Key(word));
                if (key.StartsWith(bare, StringComparison.Ordinal) && key[bare.Length..] is "" or "ه" or "ون" or "ين") return mention.Actor;
            }
        }

        return null;
    }
}
