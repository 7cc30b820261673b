using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whom a clause is about: the actor that it names first, behind its verb or before it.</summary>
internal sealed class Topics(Annotated document, ActorReader actors)
{
    private const int Reach = 60;

    /// <summary>
    /// The actors that the clause around token <paramref name="at"/> names first; none where it begins with somebody unknown. A relative clause
    /// belongs to the clause around it: «أن المقاومة أحكمت سيطرتها على حي يقع فيه القصر، بعد دحر …».
    /// </summary>
    public IReadOnlyList<string> Of(int at, int floor)
    {
        var tokens = document.Source.Tokens;
        var start = Start(at, floor);
        // «دبي، الإمارات (CNN) --»: a dateline is no subject.
        for (var i = start; i < Math.Min(at, start + 14); i++) if (tokens[i].IsMark("-–—")) start = i + 1;
        start = SkipFrames(start, at);
        for (var i = start; i < Math.Min(at, start + 3); i++)
        {
            if (actors.Read(i, at) is { } phrase && phrase.Actors.Any(actors.CanAct)) return phrase.Actors;
            if (Grammar.IsPreposition(tokens[i].Key)) return [];
        }

        return [];
    }

    /// <summary>First token of the clause: behind أن, a full stop, or the beginning of reported words.</summary>
    private int Start(int at, int floor)
    {
        var tokens = document.Source.Tokens;
        foreach (var statement in document.Statements)
        {
            if (statement.Content.Start > tokens[at].Start) break;
            if (statement.Content.End <= tokens[at].Start) continue;
            floor = Math.Max(floor, document.Source.TokenAtOrAfter(statement.Content.Start));
        }

        var start = at;
        while (start > floor && at - start < Reach && !(Grammar.OpensClause(tokens[start - 1].Key) && !Grammar.IsRelative(tokens[start - 1].Key) && !(tokens[start - 1].Key == "ان" && start - 2 >= floor && tokens[start - 2].Key == "سبق")) && !tokens[start - 1].IsMark(".؛:")) start--;
        return start;
    }

    /// <summary>«وفي مايو الماضي، وضع فلان …», «كما قصفت …»: what stands before the clause proper.</summary>
    private int SkipFrames(int start, int at)
    {
        var tokens = document.Source.Tokens;
        while (start < at && (tokens[start].IsMark("،,") || tokens[start].Kind == TokenKind.Quote || tokens[start].Key is "كما" or "وكان" or "وكانت" or "كان" or "كانت" or "قد" or "وقد")) start++;
        if (start >= at || !Grammar.IsPreposition(tokens[start].Key)) return start;
        for (var i = start + 1; i < Math.Min(at, start + 12); i++)
        {
            if (tokens[i].IsMark("،,")) return i + 1;
        }

        return start;
    }
}
