using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Makes and finds the people of one article: one identity for full name, surname, spelling variants and plain typos.</summary>
internal sealed class People(NameParts parts)
{
    /// <summary>The person named by tokens [from, to), with a mention added unless one stands there.</summary>
    public ActorDraft Take(MentionBook book, int from, int to, int clitics, bool feminine, string rule)
    {
        if (book.At(from) is { Actor.Kind: ActorKind.Person } standing)
        {
            standing.Actor.IsFeminine |= feminine;
            return standing.Actor;
        }

        var keys = Keys(book, from, to, clitics);
        var actor = Same(book, keys) ?? Make(book, keys, new Span(book.Words.OffsetIn(from, clitics), book.Source.Tokens[to - 1].End).Of(book.Source.Text));
        actor.IsFeminine |= feminine;
        if (actor.Known is null && keys.Length > actor.Keys.Length)
        {
            actor.Keys = keys;
            actor.Name = Written(book, from, to, clitics);
        }

        book.Add(from, to, clitics, actor, MentionForm.Name, rule);
        return actor;
    }

    public static void Title(ActorDraft actor, RoleDraft role)
    {
        actor.Titles.Add(role.Words);
        actor.IsFeminine |= role.IsFeminine;
    }

    /// <summary>Somebody of this article who bears the name, or null.</summary>
    public static ActorDraft? Same(MentionBook book, string[] keys)
    {
        ActorDraft? found = null;
        foreach (var actor in book.Actors)
        {
            if (actor.Kind != ActorKind.Person || actor.Nameless || !IsSame(actor.Keys, keys)) continue;
            if (found is not null && found != actor) return keys.Length > 1 ? found : null;
            found = actor;
        }

        return found;
    }

    /// <summary>
    /// Two names may be one person's: equal; or one is the other's surname; or given names agree and the surnames differ as
    /// transliterations and typos do.
    /// </summary>
    internal static bool IsSame(string[] a, string[] b)
    {
        if (a.AsSpan().SequenceEqual(b)) return true;
        var (longer, shorter) = a.Length >= b.Length ? (a, b) : (b, a);
        if (shorter.Length == 0) return false;
        if (shorter.Length == 1)
        {
            return longer.Length > 1 ? NameSpelling.IsSurname(longer, shorter[0]) : NameSpelling.IsVariant(longer[0], shorter[0]);
        }

        // «فلان الدين» for «فلان الدين الفلاني»: the first words of a name told in full.
        if (longer.Length == 3 && longer.AsSpan(0, 2).SequenceEqual(shorter)) return true;
        var given = string.Equals(longer[0], shorter[0], StringComparison.Ordinal) || NameSpelling.IsVariant(longer[0], shorter[0]);
        return given && NameSpelling.IsVariantOrTypo(longer[^1], shorter[^1]);
    }

    private static string[] Keys(MentionBook book, int from, int to, int clitics)
    {
        var keys = new List<string>(to - from);
        for (var i = from; i < to; i++)
        {
            if (book.Words.IsWord(i)) keys.Add(i == from ? book.Words.Key(i)[clitics..] : book.Words.Key(i));
        }

        return [.. keys];
    }

    private static string Written(MentionBook book, int from, int to, int clitics) => new Span(book.Words.OffsetIn(from, clitics), book.Source.Tokens[to - 1].End).Of(book.Source.Text);

    private ActorDraft Make(MentionBook book, string[] keys, string written)
    {
        var id = "p-" + parts.Romaniser.Of(written).ToLowerInvariant().Replace(' ', '-');
        return book.New(id, i => new ActorDraft(i, ActorKind.Person, keys, written));
    }
}
