using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Whom a pronoun or a dropped subject means: the last actor before it that agrees.</summary>
internal sealed class Antecedents(Annotated document, Overlay overlay, ActorReader actors)
{
    private const int Reach = 40;

    /// <summary>The actor behind the pronoun of <paramref name="length"/> folded letters at the end of token <paramref name="at"/>; null where none agrees.</summary>
    public string? OfPronoun(int at, int length, int floor)
    {
        var key = document.Source.Tokens[at].Key;
        var pronoun = key[^length..];
        return pronoun switch
        {
            "ه" => Last(at, floor, feminine: false, plural: false),
            "ها" => Last(at, floor, feminine: true, plural: false),
            "هم" or "هما" => Last(at, floor, feminine: null, plural: true),
            _ => null,
        };
    }

    /// <summary>The last agreeing actor before token <paramref name="at"/>, subjects of the sentence first.</summary>
    public string? Last(int at, int floor, bool? feminine, bool plural)
    {
        var low = Math.Max(floor, at - Reach);
        string? behindPreposition = null;
        for (var i = at - 1; i >= low; i--)
        {
            var named = overlay.RoleAt(i)?.Actor ?? overlay.MentionAt(i)?.Actor;
            if (named is null || !actors.CanAct(named)) continue;
            if (!(plural ? IsPlural(named) : feminine is not { } wanted || IsFeminine(named) == wanted)) continue;
            // «سحب قواتها من سوريا … ودعمها»: what stands behind a preposition is taken up less often than a subject.
            if (i == low || !(Grammar.IsPreposition(document.Source.Tokens[i - 1].Key) || document.Source.Tokens[i].Key[0] is 'ل' or 'ب')) return named;
            behindPreposition ??= named;
        }

        return behindPreposition;
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

    private bool IsPlural(string actor)
    {
        if (actors.Find(actor) is not { } found) return false;
        if (found.Kind == ActorKind.Group) return true;
        var first = Folded.Key(found.Name.Split(' ')[0]);
        return first.EndsWith("ون", StringComparison.Ordinal) || first.EndsWith("يين", StringComparison.Ordinal);
    }
}
