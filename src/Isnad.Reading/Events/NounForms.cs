using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Written forms of a noun from its singular and plural: case alif, dual, the forms before a pronoun.</summary>
internal static class NounForms
{
    /// <summary>Folded forms without clitics.</summary>
    public static IEnumerable<string> Free(string noun, IEnumerable<string> plurals)
    {
        var key = Folded.Key(noun);
        yield return key;
        if (key[^1] == 'ه')
        {
            yield return key[..^1] + "تان";
            yield return key[..^1] + "تين";
        }
        else
        {
            if (key[^1] is not 'ا' and not 'ي') yield return key + "ا";
            yield return key + "ين";
            yield return key + "ان";
        }

        foreach (var plural in plurals)
        {
            var form = Folded.Key(plural);
            yield return form;
            if (!form.EndsWith("ات", StringComparison.Ordinal) && form[^1] is not 'ه' and not 'ا') yield return form + "ا";
        }
    }

    /// <summary>Folded forms of the dual.</summary>
    public static IEnumerable<string> Dual(string noun)
    {
        var key = Folded.Key(noun);
        var stem = key[^1] == 'ه' ? key[..^1] + "ت" : key;
        yield return stem + "ان";
        yield return stem + "ين";
    }

    /// <summary>Folded forms before a pronoun: هجومـ، سيطرتـ، اعتدائـ.</summary>
    public static IEnumerable<string> Bound(string noun, IEnumerable<string> plurals)
    {
        foreach (var form in plurals.Select(p => Folded.Key(p)).Prepend(Folded.Key(noun)))
        {
            if (form[^1] == 'ه')
            {
                yield return form[..^1] + "ت";
            }
            else if (form[^1] == 'ء')
            {
                yield return form[..^1] + "ي";
                yield return form[..^1] + "و";
                yield return form;
            }
            else
            {
                yield return form;
            }
        }
    }
}
