using System.Globalization;
using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>
/// Groups that a plural names and nobody else does: «صحفيين», «15 مدنيا», «قادة مسلمين وعرب», «حلفاؤها». They are laid out before events are read;
/// those that no event has for a party are taken away again.
/// </summary>
internal sealed class UnnamedGroups(PeopleNouns nouns, Func<string, bool> isDemonym)
{
    private const int MaximumWords = 6;

    /// <summary>Adds the groups of the text to its actors and mentions; gives the actors that are new.</summary>
    public HashSet<string> Add(Annotated document, Overlay overlay, NationalAdjectives adjectives)
    {
        var added = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<(Found Group, string Actor)>();
        var mentions = new List<Mention>();
        foreach (var sentence in document.Source.Sentences)
        {
            for (var i = sentence.From; i < sentence.To; i++)
            {
                if (!document.Source.Tokens[i].IsWord || overlay.Covers(i) || Read(document, overlay, i, sentence) is not { } found) continue;
                var actor = Known(document, adjectives, found) ?? Actor(document, made, found, added);
                mentions.Add(new Mention(found.Span, actor, MentionForm.Name, "events.unnamed-group"));
                i = found.To - 1;
            }
        }

        if (mentions.Count == 0) return added;
        document.Mentions.AddRange(mentions);
        document.Mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        return added;
    }

    /// <summary>Whether the actor has a name, and is not one of these groups.</summary>
    public static bool IsNamed(string actor) => !actor.StartsWith("u-", StringComparison.Ordinal);

    /// <summary>Takes away the groups that are party of no event.</summary>
    public static void Keep(Annotated document, HashSet<string> added, List<Event> events)
    {
        foreach (var e in events)
        {
            added.ExceptWith(e.Source);
            added.ExceptWith(e.Recipient);
        }

        if (added.Count > 0)
        {
            document.Mentions.RemoveAll(m => added.Contains(m.Actor));
            document.Actors.RemoveAll(a => added.Contains(a.Id));
        }
    }

    private Found? Read(Annotated document, Overlay overlay, int i, Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var key = tokens[i].Key;
        var isCounted = i > sentence.From && IsFigure(document, i - 1);
        if (isCounted && nouns.Counted(key) is { } counted) return Behind(document, overlay, i, 0, i + 1, counted, sentence, false, i - 1);
        // «60 فلسطينيا»
        if (isCounted && key.Length > 4 && key.EndsWith("يا", StringComparison.Ordinal) && isDemonym(key[..^1])) return Behind(document, overlay, i, 0, i + 1, new PeopleNouns.Noun(key[..^1], ["CVL"], false), sentence, false, i - 1);
        if (Vessel(document, overlay, i, sentence) is { } vessel) return vessel;
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.Will | Proclitics.Like)) continue;
            var stem = split.Stem(key);
            var definite = split.Has(Proclitics.The);
            var clitics = definite && key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;
            if (i + 1 < sentence.To && tokens[i + 1].IsWord && !overlay.Covers(i + 1) && nouns.Pair(stem, TitleLexicon.WithoutArticle(tokens[i + 1].Key)) is { } pair)
                return Behind(document, overlay, i, clitics, i + 2, pair, sentence, document.Words.HasArticle(i + 1), isCounted ? i - 1 : i);
            if (nouns.Plural(stem) is { } noun && IsHead(document, overlay, i, sentence, definite))
            {
                if (!definite && Genitive(document, overlay, i, clitics, noun, sentence) is { } owned) return owned;
                // «قادة رأي»: with a genitive that says nothing of whom, it is no party.
                return !definite && i + 1 < sentence.To && tokens[i + 1].IsWord && !overlay.Covers(i + 1) && document.Tags.Part(i + 1) == PartOfSpeech.Noun && !IsPlural(tokens[i + 1].Key, false) && !isCounted && Grammar.SlotOf(tokens, i + 1, sentence.To) == Slots.None && !document.Tags.OpensWith(i + 1, 'ل') && !document.Tags.OpensWith(i + 1, 'ب')
                    ? null
                    : Behind(document, overlay, i, clitics, i + 1, noun, sentence, definite, isCounted ? i - 1 : i);
            }

            if (definite) continue;
            if (nouns.Bound(stem) is { } before && Genitive(document, overlay, i, clitics, before, sentence) is { } construct) return construct;
            if (Clitics.Ending(stem, 3) is var ending and > 0 && nouns.Bound(stem[..^ending]) is { IsOwn: true } own && stem[^ending..] is "ه" or "ها" or "هم" or "هما")
                return new Found(i, i + 1, new Span(document.Words.OffsetIn(i, clitics), tokens[i].End), own, true, [stem[^ending..]], "");
        }

        return null;
    }

    /// <summary>«ناقلة نفط سعودية», «السفينة التركية»: a vessel under somebody's flag is a party of its own.</summary>
    private Found? Vessel(Annotated document, Overlay overlay, int i, Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        foreach (var split in Clitics.Front(tokens[i].Key))
        {
            if (split.Has(Proclitics.Will | Proclitics.Like) || nouns.Vessel(split.Stem(tokens[i].Key)) is not { } noun) continue;
            var flag = i + 1;
            while (flag < Math.Min(sentence.To, i + 4) && tokens[flag].IsWord && !overlay.Covers(flag) && !isDemonym(TitleLexicon.WithoutArticle(tokens[flag].Key)) && document.Tags.Part(flag) is PartOfSpeech.Noun or PartOfSpeech.Adjective) flag++;
            // «السعودية» behind it may have been read as the state.
            if (flag >= sentence.To || flag == i + 4 || overlay.Covers(flag) && overlay.MentionAt(flag)?.Span.Start != tokens[flag].Start || !isDemonym(TitleLexicon.WithoutArticle(tokens[flag].Key))) return null;
            var clitics = split.Has(Proclitics.The) && tokens[i].Key.AsSpan(0, split.Length).EndsWith("ال", StringComparison.Ordinal) ? split.Length - 2 : split.Length;
            return new Found(i, flag + 1, new Span(document.Words.OffsetIn(i, clitics), tokens[flag].End), noun, document.Words.HasArticle(i), [.. Keys(document, flag, flag + 1)], "") { IsVessel = true };
        }

        return null;
    }

    /// <summary>No adjective of a noun before it («الأشخاص المدنيين», «أشخاص مدنيين»), and no verb («قاده»).</summary>
    private static bool IsHead(Annotated document, Overlay overlay, int i, Sentence sentence, bool definite)
    {
        var part = document.Tags.Part(i);
        if (part is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun)) return false;
        if (i == sentence.From || !document.Source.Tokens[i - 1].IsWord || !definite && overlay.Covers(i - 1)) return true;
        if (definite ? !document.Words.HasBareArticle(i) || !document.Words.HasArticle(i - 1) : part != PartOfSpeech.Adjective) return true;
        return document.Tags.Part(i - 1) is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun);
    }

    /// <summary>«مسلحو القبائل», «قادة وزعماء المنطقة»: the noun with its genitive, where no name stands there.</summary>
    private static Found? Genitive(Annotated document, Overlay overlay, int i, int clitics, PeopleNouns.Noun noun, Sentence sentence)
    {
        var tokens = document.Source.Tokens;
        var at = i + 1;
        if (at >= sentence.To || !tokens[at].IsWord) return null;
        if (overlay.MentionAt(at) is { } owner && owner.Span.Start == tokens[at].Start)
        {
            // «متشددي التنظيم»: those who fight for somebody are he.
            if (noun.Sectors.Any(s => s is "UAF" or "REB" or "MIL")) return null;

            var behind = overlay.Tokens(owner.Span).To;
            return new Found(i, behind, new Span(document.Words.OffsetIn(i, clitics), owner.Span.End), noun, true, [.. Keys(document, at, behind)], "");
        }

        if (overlay.Covers(at) || !document.Words.HasBareArticle(at)) return null;
        var to = Adjectives(document, overlay, at + 1, sentence.To, definite: true, isCounted: false, at + 3);
        return new Found(i, to, new Span(document.Words.OffsetIn(i, clitics), tokens[to - 1].End), noun, true, [.. Keys(document, at, to)], "");
    }

    private static Found? Behind(Annotated document, Overlay overlay, int i, int clitics, int end, PeopleNouns.Noun noun, Sentence sentence, bool definite, int from)
    {
        var to = Adjectives(document, overlay, end, sentence.To, definite, from < i, i + MaximumWords);
        // «مئة مقاتل من حركة فلان» are she.
        if (to + 1 < sentence.To && document.Source.Tokens[to].Key == "من" && overlay.Covers(to + 1) && noun.Sectors.Any(s => s is "UAF" or "REB" or "MIL" or "COP")) return null;
        if (noun.IsOwn && to < sentence.To && document.Tags.OpensWith(to, 'ل') && Owner(document, overlay, to, sentence) is { } owner) return new Found(from, owner.To, new Span(document.Words.OffsetIn(i, clitics), document.Source.Tokens[owner.To - 1].End), noun, true, [.. Keys(document, to, owner.To)], "");
        var number = from < i ? document.Source.Tokens[from].Key : "";
        var start = from < i ? document.Source.Tokens[from].Start : document.Words.OffsetIn(i, clitics);
        return new Found(from, to, new Span(start, document.Source.Tokens[to - 1].End), noun, definite, [.. Keys(document, end, to)], number);
    }

    /// <summary>«لتنظيم فلان»: the name that begins at the token or right behind it.</summary>
    private static (int From, int To)? Owner(Annotated document, Overlay overlay, int at, Sentence sentence)
    {
        for (var i = at; i < Math.Min(sentence.To, at + 3); i++) if (overlay.MentionAt(i) is { } mention) return overlay.Tokens(mention.Span);
        return null;
    }

    /// <summary>The end of the adjectives from <paramref name="at"/> on, as definite as their noun: «قادة مسلمين وعرب».</summary>
    private static int Adjectives(Annotated document, Overlay overlay, int at, int limit, bool definite, bool isCounted, int reach)
    {
        var tokens = document.Source.Tokens;
        limit = Math.Min(limit, reach);
        while (at < limit && tokens[at].IsWord && !overlay.Covers(at) && (document.Tags.Part(at) == PartOfSpeech.Adjective || !definite && IsSound(tokens[at].Key) && document.Tags.Part(at) != PartOfSpeech.Verb && tokens[at].Key[0] != 'ي')
            && document.Words.HasArticle(at) == definite && (!definite || document.Words.HasBareArticle(at) || tokens[at].Key[0] == 'و')
            && (definite || IsPlural(tokens[at].Key, isCounted) || tokens[at].Key[0] == 'و')) at++;
        return at;
    }

    private static bool IsSound(string key) => key.Length > 4 && (key.EndsWith("ين", StringComparison.Ordinal) || key.EndsWith("ون", StringComparison.Ordinal));

    /// <summary>An adjective of people in the plural, or of a counted one: «أكراد», «متطرفين», «آخر».</summary>
    private static bool IsPlural(string key, bool isCounted) =>
        key.EndsWith("ين", StringComparison.Ordinal) || key.EndsWith("ون", StringComparison.Ordinal) || key.EndsWith("ات", StringComparison.Ordinal) || key is "اخر" or "كبار" or "عرب" or "اجانب" or "اتراك" or "اكراد" or "روس" or "جدد" or "صغار"
        || isCounted && key.EndsWith('ا') && key.Length > 3;

    private static IEnumerable<string> Keys(Annotated document, int from, int to)
    {
        for (var k = from; k < to; k++)
        {
            var key = TitleLexicon.WithoutArticle(document.Source.Tokens[k].Key);
            yield return key.EndsWith("ون", StringComparison.Ordinal) ? key[..^2] + "ين" : key;
        }
    }

    private static bool IsFigure(Annotated document, int i) =>
        document.Source.Tokens[i].Kind == TokenKind.Number || document.Source.Tokens[i].IsWord && (document.Source.Tokens[i].Key is "عشرات" or "ميات" or "الاف" || document.Tags.Part(i) == PartOfSpeech.Number);

    /// <summary>«المسلحين الحوثيين»: fighters whom an adjective gives to a group that the article names are that group; «المتظاهرين» alone are those named with more words.</summary>
    private static string? Known(Annotated document, NationalAdjectives adjectives, Found found)
    {
        if (found.Noun.Sectors.Any(s => s is "UAF" or "REB"))
        {
            foreach (var word in found.Words) if (adjectives.GroupOf(word) is { } group) return group;
        }

        return null;
    }

    private static string Actor(Annotated document, List<(Found Group, string Actor)> made, Found found, HashSet<string> added)
    {
        for (var k = made.Count - 1; k >= 0; k--)
        {
            var (other, actor) = made[k];
            if (other.Noun.Lemma != found.Noun.Lemma || other.Number.Length > 0 && found.Number.Length > 0 && other.Number != found.Number) continue;
            if (found.Noun.IsOwn && !other.Words.SequenceEqual(found.Words, StringComparer.Ordinal)) continue;
            // What is named without the article is new, unless it is named again in the same words.
            if (!found.IsDefinite && !other.Words.SequenceEqual(found.Words, StringComparer.Ordinal)) continue;
            if (other.Words.Length == 0 || found.Words.Length == 0 || other.Words[0] == found.Words[0])
            {
                if (found.Words.Length > other.Words.Length) made[k] = (found with { Number = other.Number }, actor);
                return actor;
            }
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"u-{found.Noun.Lemma.Replace(' ', '-')}{(found.Words.Length > 0 ? "-" + string.Join('-', found.Words) : "")}{(found.Number.Length > 0 ? "-" + found.Number : "")}");
        if (!document.Actors.Exists(a => a.Id == id))
        {
            document.Actors.Add(new Actor(id, found.IsVessel ? ActorKind.Organisation : ActorKind.Group, found.Span.Of(document.Text), "", Known: false, Country: null, found.Noun.Sectors));
            added.Add(id);
        }

        made.Add((found, id));
        return id;
    }

    /// <param name="Number">The figure before it, or empty.</param>
    private sealed record Found(int From, int To, Span Span, PeopleNouns.Noun Noun, bool IsDefinite, string[] Words, string Number)
    {
        /// <summary>A ship, no people.</summary>
        public bool IsVessel { get; init; }
    }
}
