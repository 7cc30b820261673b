using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Pass 6: titles that stand for their holder («الأمين العام», «الوزير التركي»): somebody of this article with that title, else
/// the gazetteer's holder on the day, else a person known by the title only.
/// </summary>
internal sealed class TitleMentions(Gazetteer gazetteer, TitleLexicon titles)
{
    private readonly Dictionary<string, List<(KnownActor Person, OfficeTerm Term, HashSet<string> Words)>> _holders = Holders(gazetteer);

    public void Find(MentionBook book, Publication published)
    {
        foreach (var role in book.Roles.OrderBy(r => r.From).ToArray())
        {
            if (role.Holder is not null || role.Entry.Type is "kin" or "honorific" || IsInsideLarger(book, role)) continue;
            var definite = book.Words.HasArticle(role.From) || book.Words.HasArticle(role.To - 1) || role.To > role.From + role.Entry.Keys.Length;
            if (!definite || role.IsFeminine && !book.Words.HasArticle(role.From) && role.Words.Length < 3) continue;
            if (role.IsPlural)
            {
                Plural(book, role);
                continue;
            }

            if ((NamedBehind(book, role) ?? NamedBefore(book, role)) is { } named)
            {
                role.Holder = named;
                People.Title(named, role);
                continue;
            }

            var holder = InArticle(book, role) ?? (role.Entry.IsOffice ? OnTheDay(book, role, published) ?? Nameless(book, role) : null);
            if (holder is null) continue;
            role.Holder = holder;
            holder.IsFeminine |= role.IsFeminine;
            var clitics = CliticsOf(book, role);
            book.Add(role.From, role.To, clitics, holder, MentionForm.Title, "mentions.title-alone");
        }

        book.Roles.RemoveAll(r => r.Holder is null || book.Mentions.Exists(m => m.Form == MentionForm.Title && m.Span == r.Span));
    }

    /// <summary>«المتحدث باسم وزارة كذا العقيد فلان»: behind the title its body, then a rank with the holder's name.</summary>
    private static ActorDraft? NamedBehind(MentionBook book, RoleDraft role)
    {
        if (role.To >= book.Words.Count || book.At(role.To) is not { } body || body.From != role.To || body.Actor.Kind == ActorKind.Person) return null;
        var behind = book.Roles.Find(r => r.From == body.To && r.Holder is not null);
        return behind?.Holder is { } holder && behind.To < book.Words.Count && book.At(behind.To)?.Actor == holder ? holder : null;
    }

    /// <summary>«كشف فلان الفلاني القنصل العام …», «فلان؛ المتحدثة باسم …»: the title stands behind its holder's full name.</summary>
    private ActorDraft? NamedBefore(MentionBook book, RoleDraft role)
    {
        var at = role.From - 1;
        if (at < 0 || role.Span.Start > book.Source.Tokens[role.From].Start) return null;
        var mark = book.Source.Tokens[at].IsMark("،,؛(");
        if (mark) at--;
        if (at < 0 || book.At(at) is not { Actor.Kind: ActorKind.Person, Form: MentionForm.Name } mention || mention.To != at + 1) return null;
        var holder = mention.Actor;
        if (!mark && (mention.To - mention.From < 2 || book.Words.HasArticle(role.From) && role.Words.Length < 2)) return null;
        // «استقبل فلان الفلاني الرئيس الفرنسي»: the other's state, or a holder whom the day knows, makes it somebody else.
        var state = Array.Find(role.Words, w => gazetteer.StateOfDemonym(w) is not null);
        if (state is not null && holder.Known?.Country is { } country && gazetteer.StateOfDemonym(state)!.Country != country) return null;
        return holder;
    }

    private static int CliticsOf(MentionBook book, RoleDraft role)
    {
        var folded = 0;
        foreach (var split in Clitics.Front(book.Words.Key(role.From)))
        {
            var key = book.Words.Key(role.From);
            var length = split.Has(Proclitics.The) && key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;
            if (book.Words.OffsetIn(role.From, length) == role.Span.Start) folded = length;
        }

        return folded;
    }

    private static bool IsInsideLarger(MentionBook book, RoleDraft role) =>
        book.Roles.Exists(r => r != role && r.From <= role.From && r.To >= role.To && (r.From < role.From || r.To > role.To))
        || (book.At(role.From) is { } m && m.From < role.From && m.To >= role.To);

    private static ActorDraft? InArticle(MentionBook book, RoleDraft role)
    {
        // «وزير الخارجية» is rather he of the same words than «وزير الخارجية الألماني».
        ActorDraft? best = null;
        var (bestAt, bestExact) = (-1, false);
        foreach (var actor in book.Actors)
        {
            if (actor.Kind != ActorKind.Person || !actor.Titles.Exists(t => Covers(t, role.Words))) continue;
            var at = LastMention(book, actor, role.From);
            var exact = at >= 0 && actor.Titles.Exists(t => t.AsSpan().SequenceEqual(role.Words));
            if (best is not null && (exact == bestExact ? at <= bestAt : bestExact)) continue;
            best = actor;
            (bestAt, bestExact) = (at, exact);
        }

        return best;
    }

    /// <summary>Each word of the shorter title stands in the fuller one, and both begin with the same office.</summary>
    private static bool Covers(string[] full, string[] words)
    {
        if (!string.Equals(full[0], words[0], StringComparison.Ordinal)) return false;
        foreach (var word in words)
        {
            if (Array.IndexOf(full, word) < 0 && !Array.Exists(full, f => f.Length > 4 && f.StartsWith(word, StringComparison.Ordinal))) return false;
        }

        return true;
    }

    private static int LastMention(MentionBook book, ActorDraft actor, int before)
    {
        var last = -1;
        foreach (var mention in book.Mentions)
        {
            if (mention.Actor == actor && mention.From < before) last = Math.Max(last, mention.From);
        }

        return last;
    }

    /// <summary>Where the day is only bounded, the holder must have held the office on both bounds.</summary>
    private ActorDraft? OnTheDay(MentionBook book, RoleDraft role, Publication published)
    {
        var first = published.Best ?? published.Earliest;
        var last = published.Best ?? published.Latest;
        if (first is null || last is null || !_holders.TryGetValue(role.Entry.Keys[0], out var holders)) return null;
        KnownActor? found = null;
        foreach (var (person, term, words) in holders)
        {
            if (!term.Holds(first.Value) || !term.Holds(last.Value) || !Array.TrueForAll(role.Words, words.Contains)) continue;
            if (!HasOwner(role.Words, term)) continue;
            if (found is not null && found != person) return null;
            found = person;
        }

        return found is null ? null : book.Known(found);
    }

    /// <summary>The phrase must name the body or the nation, or «الرئيس» could be anybody's.</summary>
    private bool HasOwner(string[] words, OfficeTerm term)
    {
        var owner = gazetteer.Find(term.Organisation);
        if (owner is null) return false;
        return Array.Exists(words, w => gazetteer.StateOfDemonym(w) == owner) || gazetteer.NamesOf(owner).Any(n => Array.IndexOf(words, TitleLexicon.WithoutArticle(n.Keys[^1])) > 0);
    }

    private static Dictionary<string, List<(KnownActor, OfficeTerm, HashSet<string>)>> Holders(Gazetteer gazetteer)
    {
        var holders = new Dictionary<string, List<(KnownActor, OfficeTerm, HashSet<string>)>>(StringComparer.Ordinal);
        foreach (var person in gazetteer.People)
        {
            foreach (var term in person.Offices)
            {
                var title = term.Title.Split(' ').Select(w => TitleLexicon.WithoutArticle(Folded.Key(w))).ToArray();
                var words = new HashSet<string>(title, StringComparer.Ordinal);
                if (gazetteer.Find(term.Organisation) is { } owner)
                {
                    foreach (var name in gazetteer.NamesOf(owner))
                    {
                        foreach (var key in name.Keys) words.Add(Titles.Stripped(key));
                    }

                    foreach (var demonym in gazetteer.Demonyms.Where(d => d.Value == owner).Select(d => d.Key))
                    {
                        words.Add(demonym);
                        words.Add(demonym + "ه");
                    }
                }

                if (!holders.TryGetValue(title[0], out var list)) holders[title[0]] = list = [];
                list.Add((person, term, words));
            }
        }

        return holders;
    }

    private ActorDraft? Nameless(MentionBook book, RoleDraft role)
    {
        // A bare «الرئيس» names nobody; with a body, a nation or a ministry it names one office.
        if (role.Words.Length < 2 || role.To == role.From + role.Entry.Keys.Length && titles is not null && !HasNation(role)) return null;
        var written = role.Span.Of(book.Source.Text);
        return book.New("t-" + string.Join('-', role.Words), id =>
        {
            var actor = new ActorDraft(id, ActorKind.Person, role.Words, written) { Nameless = true, IsFeminine = role.IsFeminine };
            actor.Titles.Add(role.Words);
            return actor;
        });
    }

    private bool HasNation(RoleDraft role) => Array.Exists(role.Words, w => gazetteer.StateOfDemonym(w) is not null);

    private static void Plural(MentionBook book, RoleDraft role)
    {
        if (role.To <= role.From + role.Entry.Keys.Length) return;
        var written = role.Span.Of(book.Source.Text);
        var actor = book.New("t-" + string.Join('-', role.Words), id => new ActorDraft(id, ActorKind.Group, role.Words, written) { Nameless = true, IsPlural = true });
        role.Holder = actor;
        book.Add(role.From, role.To, CliticsOf(book, role), actor, MentionForm.Title, "mentions.title-plural");
    }
}
