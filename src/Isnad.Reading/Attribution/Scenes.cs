using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds where the parties of a sentence go on to speak, by a verb of channel-verbs.tsv before or behind the noun.</summary>
internal sealed class Scenes(Annotated document, Overlay overlay, ChannelVerbs verbs, Media media)
{
    private const int Before = 12;
    private const int Behind = 12;

    /// <summary>The scene that the channel noun in tokens [at, to) of the sentence makes, or null where nobody is said to hold it; a holder that is not named is <paramref name="last"/>, who spoke last.</summary>
    public Scene? Of(Sentence sentence, int at, int to, string kind, string? last)
    {
        // A call is told of as a contact of its parties.
        if (kind is "media" or "report" or "phone-call") return null;
        var tokens = document.Source.Tokens;
        var held = HeldBefore(sentence, at, kind);
        var relative = -1;
        for (var i = to; held < 0 && i < Math.Min(sentence.To, to + 3); i++)
        {
            if (tokens[i].IsWord && verbs.Holds(tokens[i].Key, kind, bound: true)) relative = i;
        }

        if (held < 0 && relative < 0) return null;
        var parties = kind is "meeting" or "press-conference" ? Named(sentence.From, Edge(to, sentence.To))
            : kind is "tv-interview" or "newspaper-interview" ? Named(sentence.From, sentence.To).FindAll(a => document.Actors.Find(x => x.Id == a)!.Kind == ActorKind.Person)
            : OneOf(held >= 0 ? Named(held + 1, at) : Named(relative + 1, Math.Min(sentence.To, relative + 4)), Named(sentence.From, at));
        if (last is not null && relative >= 0 && (kind is "meeting" or "press-conference") && Named(sentence.From, at).Count == 0) parties.Add(last);
        return parties.Count == 0 ? null : new Scene(kind, new Span(tokens[at].Start, tokens[to - 1].End), parties, sentence.Index) 
        {
            Relay = kind is "tv-interview" or "newspaper-interview" ? Medium(sentence) : null,
            IsOpen = kind == "meeting" && held >= 0 && held <= sentence.From + 2 && !IsPassive(held) && tokens[held].Key[0] is not 'ي' && !tokens[held].Key.StartsWith("وي", StringComparison.Ordinal) && tokens[at].Key[^2..] is not ("هم" or "ها" or "نا" or "ات") && parties.TrueForAll(a => document.Actors.Find(x => x.Id == a)?.Kind is ActorKind.Organisation or ActorKind.Group),
        };
    }

    /// <summary>«تم عقد مؤتمر»: background, and no holder.</summary>
    private bool IsPassive(int held) => held > 0 && document.Source.Tokens[held - 1].Key is "تم" or "وتم" or "جري" or "وجري";

    private (string Actor, Span Span)? Medium(Sentence sentence)
    {
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (overlay.MentionAt(i) is { } mention && media.Is(mention.Actor) && !media.IsSelf(mention.Actor)) return (mention.Actor, mention.Span);
        }

        return null;
    }

    private static List<string> OneOf(List<string> first, List<string> second) => first.Count > 0 ? [first[0]] : second.Count > 0 ? [second[0]] : [];

    private int HeldBefore(Sentence sentence, int at, string kind)
    {
        var tokens = document.Source.Tokens;
        for (var i = at - 1; i >= Math.Max(sentence.From, at - Before); i--)
        {
            if (!tokens[i].IsWord) continue;
            if (ClauseReader.IsComplementiser(tokens[i].Key, out _)) return -1;
            if (!overlay.Covers(i) && verbs.Holds(tokens[i].Key, kind, bound: false)) return i;
        }

        return -1;
    }

    /// <summary>The parties of a meeting may stand behind it («مع نظيره فلان») up to what was said.</summary>
    private int Edge(int from, int limit)
    {
        var tokens = document.Source.Tokens;
        for (var i = from; i < Math.Min(limit, from + Behind); i++)
        {
            if (tokens[i].IsWord && ClauseReader.IsComplementiser(tokens[i].Key, out _)) return i;
        }

        return Math.Min(limit, from + Behind);
    }

    /// <summary>Whom tokens [from, to) name, places left out.</summary>
    public List<string> Named(int from, int to)
    {
        var found = new List<string>();
        for (var i = from; i < to; i++)
        {
            var actor = overlay.RoleAt(i)?.Actor ?? overlay.MentionAt(i)?.Actor;
            if (actor is null || found.Contains(actor)) continue;
            if (document.Actors.Find(a => a.Id == actor)?.Kind is null or ActorKind.Place) continue;
            found.Add(actor);
        }

        return found;
    }
}
