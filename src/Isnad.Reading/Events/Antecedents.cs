using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whom a pronoun or a dropped subject means: the last actor before it that agrees.</summary>
internal sealed class Antecedents(Annotated document, Overlay overlay, ActorReader actors, HeadNounLexicon? heads = null)
{
    private const int Reach = 40;
    private List<Name>? _names;

    private enum Rank
    {
        None,
        Where,
        Dependent,
        Subject,
    }

    /// <summary>The actor behind the pronoun of <paramref name="length"/> folded letters at the end of token <paramref name="at"/>; null where none agrees.</summary>
    public string? OfPronoun(int at, int length, int floor, IReadOnlyCollection<string>? except = null) => Of(document.Source.Tokens[at].Key[^length..], at, floor, except);

    /// <summary>Whom the pronoun ه, ها, هم or هما at token <paramref name="at"/> means, none of <paramref name="except"/>.</summary>
    public string? Of(string pronoun, int at, int floor, IReadOnlyCollection<string>? except = null) => pronoun switch
    {
        "ه" => Last(at, floor, feminine: false, plural: false, except),
        "ها" => Last(at, floor, feminine: true, plural: false, except),
        "هم" or "هما" => Last(at, floor, feminine: null, plural: true, except),
        _ => null,
    };

    /// <summary>The last agreeing actor before token <paramref name="at"/>: those of its sentence first, and there subjects first.</summary>
    public string? Last(int at, int floor, bool? feminine, bool plural, IReadOnlyCollection<string>? except = null)
    {
        var low = Math.Max(floor, at - Reach);
        var sentence = Math.Max(low, document.Source.Sentences[document.Source.SentenceOf[at]].From);
        return Best(at, sentence, feminine, plural, except) ?? (sentence > low ? Best(sentence, low, feminine, plural, except) : null);
    }

    private string? Best(int at, int from, bool? feminine, bool plural, IReadOnlyCollection<string>? except)
    {
        _names ??= Names();
        string? best = null;
        var rank = Rank.None;
        var (last, again) = (-1, -1);
        for (var i = FirstFrom(at) - 1; i >= 0 && _names[i].At >= from && rank < Rank.Subject; i--)
        {
            var actor = _names[i].Actor;
            if (except?.Contains(actor, StringComparer.Ordinal) == true) continue;
            if (!plural && !UnnamedGroups.IsNamed(actor)) continue;
            if (!(plural ? IsPlural(actor) : feminine is not { } wanted || IsFeminine(_names[i]) == wanted)) continue;
            // Ranks cost a tagger's work: they are asked for where there is a choice.
            if (best is null && last < 0)
            {
                (best, last) = (actor, i);
                continue;
            }

            if (rank == Rank.None && actor == best)
            {
                again = i;
                continue;
            }

            if (rank == Rank.None) rank = again < 0 ? RankOf(_names[last]) : (Rank)Math.Max((int)RankOf(_names[last]), (int)RankOf(_names[again]));
            if (rank < Rank.Subject && RankOf(_names[i]) is var found && found > rank) (best, rank) = (actor, found);
        }

        return best;
    }

    /// <summary>Index of the first name at or behind token <paramref name="at"/>.</summary>
    private int FirstFrom(int at)
    {
        int low = 0, high = _names!.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_names[middle].At < at) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Names in order of the text, each with its appositions taken as one.</summary>
    private List<Name> Names()
    {
        var names = new List<Name>();
        for (var i = 0; i < document.Source.Tokens.Length; i++)
        {
            var role = overlay.RoleAt(i);
            var mention = overlay.MentionAt(i);
            if (role is null && mention is null && !document.Words.HasArticle(i)) continue;
            var phrase = actors.Single(i);
            if ((role?.Actor ?? mention?.Actor ?? phrase?.Actor) is not { } named || !actors.CanAct(named)) continue;
            names.Add(new Name(i, named, role?.Span.Start ?? mention?.Span.Start ?? document.Source.Tokens[i].Start, role is null));
            if (phrase is { } whole) i = Math.Max(i, whole.To - 1);
        }

        return names;
    }

    /// <summary>«سحب قواتها من سوريا … ودعمها»: what stands behind a preposition or a noun is taken up less often than a subject, a place where something is least.</summary>
    private Rank RankOf(Name name)
    {
        var (at, actor, start, _) = name;
        var tokens = document.Source.Tokens;
        var joined = start > tokens[at].Start && tokens[at].Key[0] is not ('و' or 'ف');
        if (joined) return Rank.Dependent;
        if (at == 0 || !tokens[at - 1].IsWord) return Rank.Subject;
        if (actors.IsPlace(actor) && tokens[at - 1].Key is "في" or "من" or "الي") return Rank.Where;
        if (Grammar.IsPreposition(tokens[at - 1].Key)) return Rank.Dependent;
        return !overlay.Covers(at - 1) && !document.Words.HasArticle(at - 1) && document.Tags.IsNominal(at - 1) && !actors.IsCarrier(at - 1) ? Rank.Dependent : Rank.Subject;
    }

    /// <summary>As <see cref="IsFeminine(string)"/>, but a body or group agrees with the noun that heads it at this place: «قوات النظام» for an army.</summary>
    private bool IsFeminine(Name name)
    {
        if (heads is null || !name.IsNamed || actors.Find(name.Actor) is not { Kind: ActorKind.Organisation or ActorKind.Group }) return IsFeminine(name.Actor);
        var key = document.Source.Tokens[name.At].Key;
        foreach (var split in Clitics.Front(key))
        {
            if (!split.Has(Proclitics.Will) && heads.Find(split.Stem(key)) is { } head) return head.IsFeminine || head.IsPlural && head.Kind == ActorKind.Organisation;
        }

        return IsFeminine(name.Actor);
    }

    /// <summary>Whether verbs and pronouns for the actor are feminine: women, states but a few, bodies and groups named by a feminine noun.</summary>
    public bool IsFeminine(string actor)
    {
        if (document.Agreements.TryGetValue(actor, out var known) && known) return true;
        if (actors.Find(actor) is not { } found) return false;
        if (found.Kind == ActorKind.Person) return false;
        var first = Folded.Key(found.Name.Split(' ')[0]);
        if (found.Kind == ActorKind.Place) return first is not ("لبنان" or "العراق" or "السودان" or "المغرب" or "الاردن" or "اليمن");
        return first.EndsWith('ه') || first.EndsWith("ات", StringComparison.Ordinal) || first is "قوات" or "القوات" or "مليشيا" or "ميليشيا" or "شرطه" or "الشرطه" || found.Kind == ActorKind.Group && !first.EndsWith("ون", StringComparison.Ordinal) && !first.EndsWith("يين", StringComparison.Ordinal);
    }

    public bool IsPlural(string actor)
    {
        if (actors.Find(actor) is not { } found) return false;
        if (found.Kind == ActorKind.Group) return true;
        var first = Folded.Key(found.Name.Split(' ')[0]);
        return first.EndsWith("ون", StringComparison.Ordinal) || first.EndsWith("يين", StringComparison.Ordinal);
    }

    /// <param name="At">The token it begins at.</param>
    /// <param name="Start">UTF-16 offset behind its clitics.</param>
    /// <param name="IsNamed">It is a name, not an office.</param>
    private readonly record struct Name(int At, string Actor, int Start, bool IsNamed);
}
