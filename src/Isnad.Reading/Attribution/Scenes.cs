using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Finds where the parties of a sentence go on to speak, by a verb of channel-verbs.tsv before or behind the noun.</summary>
internal sealed class Scenes(Annotated document, Overlay overlay, ChannelVerbs verbs, Media media)
{
    private const int Before = 12;
    private const int Behind = 12;

    /// <summary>How near «عقد» stands before a session or conference.</summary>
    private const int Sitting = 5;

    /// <summary>The scene that the channel noun in tokens [at, to) of the sentence makes, or null where nobody is said to hold it; a holder that is not named is <paramref name="last"/>, who spoke last.</summary>
    public Scene? Of(Sentence sentence, int at, int to, string kind, string? last)
    {
        // A call is told of as a contact of its parties.
        if (kind is "media" or "report" or "phone-call") return null;
        var tokens = document.Source.Tokens;
        var held = HeldBefore(sentence, at, kind, Before);
        var sits = kind == "meeting";
        if (held < 0 && kind == "speech" && HeldBefore(sentence, at, "meeting", Sitting) is >= 0 and var sitting) (held, sits) = (sitting, true);
        var relative = -1;
        for (var i = to; held < 0 && i < Math.Min(sentence.To, to + 3); i++)
        {
            if (!tokens[i].IsWord) continue;
            if (verbs.Holds(tokens[i].Key, kind, bound: true)) relative = i;
            else if (kind == "speech" && verbs.Holds(tokens[i].Key, "meeting", bound: true)) (relative, sits) = (i, true);
        }

        if (held < 0 && relative < 0 || held > 0 && tokens[held - 1].Key is "ان" or "بان" or "سوف" or "لن") return null;
        var parties = sits || kind == "press-conference" ? Named(sentence.From, Edge(to, sentence.To))
            : kind is "tv-interview" or "newspaper-interview" ? Named(sentence.From, sentence.To).FindAll(a => document.Actors.Find(x => x.Id == a)!.Kind == ActorKind.Person)
            : OneOf(held >= 0 ? Named(held + 1, at) : Named(relative + 1, Math.Min(sentence.To, relative + 4)), Named(sentence.From, at));
        if (last is not null && relative >= 0 && (sits || kind == "press-conference") && Named(sentence.From, at).Count == 0) parties.Add(last);
        if (parties.Count == 0) return null;
        var medium = kind is "tv-interview" or "newspaper-interview" ? Medium(sentence) : null;
        if (kind == "newspaper-interview" && (medium is { } host ? media.ChannelOf(host.Actor) : media.OwnChannel) == "tv-interview" && (medium is not null || NamesSelf(sentence))) kind = "tv-interview";
        return new Scene(kind, new Span(tokens[at].Start, tokens[to - 1].End), parties, sentence.Index)
        {
            Relay = medium,
            IsOpen = sits && held >= 0 && held <= sentence.From + 2 && !IsPassive(held) && tokens[held].Key[0] is not 'ي' && !tokens[held].Key.StartsWith("وي", StringComparison.Ordinal) && tokens[at].Key[^2..] is not ("هم" or "ها" or "نا" or "ات") && parties.TrueForAll(a => document.Actors.Find(x => x.Id == a)?.Kind is ActorKind.Organisation or ActorKind.Group),
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

    /// <summary>«أجرت «العربية» مقابلة» in what that channel printed.</summary>
    private bool NamesSelf(Sentence sentence)
    {
        for (var i = sentence.From; i < sentence.To; i++)
        {
            if (overlay.MentionAt(i) is { } mention && media.IsSelf(mention.Actor)) return true;
        }

        return false;
    }

    private static List<string> OneOf(List<string> first, List<string> second) => first.Count > 0 ? [first[0]] : second.Count > 0 ? [second[0]] : [];

    private int HeldBefore(Sentence sentence, int at, string kind, int reach)
    {
        var tokens = document.Source.Tokens;
        for (var i = at - 1; i >= Math.Max(sentence.From, at - reach); i--)
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
