using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Pass 5, over the whole document: a name met once with its title names every bare mention: surnames, short forms, acronyms
/// in brackets, and the same unknown name again.
/// </summary>
internal sealed class BareNames(Gazetteer gazetteer, NameParts parts)
{
    public void Find(MentionBook book)
    {
        Acronyms(book);
        var byWord = Index(book);
        for (var i = 0; i < book.Words.Count; i++)
        {
            if (!book.Words.IsWord(i)) continue;
            if (book.At(i) is { } place)
            {
                SurnameOfPlace(book, i, place, byWord);
                if (!book.IsOpen(i)) continue;
            }

            var within = book.At(i);

            foreach (var split in Clitics.Front(book.Words.Key(i)))
            {
                if (split.Has(Proclitics.Will)) continue;
                var key = split.Has(Proclitics.The) ? "ال" + split.Stem(book.Words.Key(i)) : split.Stem(book.Words.Key(i));
                if (!byWord.TryGetValue(key, out var candidates)) continue;
                if (Longest(book, i, candidates) is not { } hit || within is not null && (hit.To > within.To || hit.Actor == within.Actor)) continue;
                var clitics = split.Has(Proclitics.The) && book.Words.Key(i).AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;
                book.Add(i, hit.To, clitics, hit.Actor, MentionForm.Name, hit.Rule);
                i = hit.To - 1;
                break;
            }

            if (book.At(i) is null) Variant(book, i);
        }
    }

    /// <summary>«حلف شمال الأطلسي (ناتو)»: a bracket or quotation right behind a body's name gives it a second name.</summary>
    private static void Acronyms(MentionBook book)
    {
        foreach (var mention in book.Mentions.ToArray())
        {
            if (mention.Actor.Kind is not (ActorKind.Organisation or ActorKind.Group) || mention.To + 2 >= book.Words.Count) continue;
            var open = book.Source.Tokens[mention.To];
            var close = book.Source.Tokens[mention.To + 2];
            if (!(open.IsMark("([") || open.Kind == TokenKind.Quote) || !(close.IsMark(")]") || close.Kind == TokenKind.Quote)) continue;
            // «"الجبهة" إلى "مرحلة …»: the mark behind a quoted name closes.
            if (open.Kind == TokenKind.Quote && mention.From > 0 && book.Source.Tokens[mention.From - 1].Kind == TokenKind.Quote) continue;
            if (book.At(mention.To + 1) is not null || book.Source.Tokens[mention.To + 1].Kind is not (TokenKind.Word or TokenKind.Foreign)) continue;
            book.Add(mention.To + 1, mention.To + 2, 0, mention.Actor, MentionForm.Name, "mentions.acronym-in-brackets");
        }
    }

    private Dictionary<string, List<(string[] Keys, ActorDraft Actor, string Rule)>> Index(MentionBook book)
    {
        var index = new Dictionary<string, List<(string[], ActorDraft, string)>>(StringComparer.Ordinal);
        foreach (var actor in book.Actors)
        {
            if (actor.Nameless) continue;
            if (actor.Kind == ActorKind.Person)
            {
                foreach (var keys in Surnames(actor.Keys)) Put(keys, actor, "mentions.surname-again");
            }
            else if (actor.Known is null)
            {
                Put(actor.Keys, actor, "mentions.name-again");
            }
            else
            {
                foreach (var keys in ShortForms(actor)) Put(keys, actor, "mentions.short-form");
            }
        }

        foreach (var mention in book.Mentions)
        {
            if (mention.Rule == "mentions.acronym-in-brackets") Put([book.Words.Key(mention.From)], mention.Actor, "mentions.acronym-again");
        }

        return index;

        void Put(string[] keys, ActorDraft actor, string rule)
        {
            if (keys.Length == 0 || keys[0].Length < 2) return;
            if (!index.TryGetValue(keys[0], out var list)) index[keys[0]] = list = [];
            if (!list.Exists(x => x.Item2 == actor && x.Item1.AsSpan().SequenceEqual(keys))) list.Add((keys, actor, rule));
        }
    }

    private static (ActorDraft Actor, int To, string Rule)? Longest(MentionBook book, int i, List<(string[] Keys, ActorDraft Actor, string Rule)> candidates)
    {
        (ActorDraft Actor, int To, string Rule)? best = null;
        foreach (var (keys, actor, rule) in candidates)
        {
            var k = 1;
            while (k < keys.Length && i + k < book.Words.Count && string.Equals(Titles.Stripped(book.Words.Key(i + k)), Titles.Stripped(keys[k]), StringComparison.Ordinal)) k++;
            if (k < keys.Length) continue;
            if (best is { } b && (b.To > i + k || b.To == i + k && LastBefore(book, b.Actor, i) >= LastBefore(book, actor, i))) continue;
            best = (actor, i + k, rule);
        }

        return best;
    }

    private static int LastBefore(MentionBook book, ActorDraft actor, int i)
    {
        var last = -1;
        foreach (var mention in book.Mentions)
        {
            if (mention.Actor == actor && mention.From < i) last = Math.Max(last, mention.From);
        }

        return last;
    }

    private IEnumerable<string[]> Surnames(string[] full)
    {
        if (full.Length == 1)
        {
            yield return full;
            if (!full[0].StartsWith("ال", StringComparison.Ordinal) && !parts.IsGiven(full[0])) yield return ["ال" + full[0]];
            yield break;
        }

        yield return full;
        // «عبد الفتاح» for «عبد الفتاح السيسي»
        if (full.Length == 3 && parts.IsGiven(full[0])) yield return full[..^1];
        var from = full.Length - 1;
        while (from > 1 && (parts.Opens(full[from - 1]) || parts.Closes(full[from]))) from--;
        if (from == 1 && parts.Opens(full[0])) yield break;
        var surname = full[from..];
        if (surname.Length == 1 && parts.IsGiven(surname[0]) && full.Length == 2 && CommonWords.BuiltIn.Contains(surname[0])) yield break;
        yield return surname;
        // «عبد الرحمن» again as «عبدالرحمن».
        if (surname.Length == 2 && parts.Opens(surname[0])) yield return [surname[0] + surname[1]];
        if (surname.Length == 1 && surname[0].StartsWith("ال", StringComparison.Ordinal) && !CommonWords.BuiltIn.Contains(surname[0][2..])) yield return [surname[0][2..]];
    }

    private IEnumerable<string[]> ShortForms(ActorDraft actor)
    {
        foreach (var name in gazetteer.NamesOf(actor.Known!))
        {
            if (name.Use == NameUse.Short) yield return name.Keys;
        }
    }

    /// <summary>A word such as «الزبيري» may be a town, but once somebody of that surname was named it is he, unless a preposition of place stands before it.</summary>
    private void SurnameOfPlace(MentionBook book, int i, MentionDraft place, Dictionary<string, List<(string[] Keys, ActorDraft Actor, string Rule)>> byWord)
    {
        if (!(place.Actor.Kind == ActorKind.Place || place.Actor.Known?.Medium is not null) || place.From != i || place.To != i + 1 || place.Span.Start != book.Source.Tokens[i].Start) return;
        if (!byWord.TryGetValue(book.Words.Key(i), out var candidates) || (i > 0 && parts.IsPreposition(book.Words.Key(i - 1)))) return;
        var person = candidates.Find(c => c.Keys.Length == 1 && c.Actor.Kind == ActorKind.Person && c.Actor.Keys.Length > 1);
        if (person.Actor is not null) book.Retake(i, 0, person.Actor, person.Rule);
    }

    /// <summary>A word that nobody knows and that differs from a surname of the article as spellings do.</summary>
    private void Variant(MentionBook book, int i)
    {
        var key = book.Words.Key(i);
        if (key.Length < 5 || !parts.LooksLikeName(key)) return;
        foreach (var actor in book.Actors)
        {
            if (actor.Kind != ActorKind.Person || actor.Nameless || actor.Keys.Length < 1) continue;
            if (!NameSpelling.IsVariant(actor.Keys[^1], key)) continue;
            book.Add(i, i + 1, 0, actor, MentionForm.Name, "mentions.spelling-variant");
            return;
        }
    }
}
