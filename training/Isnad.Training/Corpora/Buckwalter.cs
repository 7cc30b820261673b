using System.Text;
using Isnad.Arabic;

namespace Isnad.Training;

/// <summary>Reads Buckwalter's transliteration.</summary>
internal static class Buckwalter
{
    private const string Latin = "'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYy{";
    private const string Arabic = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىيا";

    /// <summary>Folded letters, ة kept, without vowels.</summary>
    public static string Plain(string text)
    {
        var letters = WithShadda(text).Replace("\u0651", "", StringComparison.Ordinal);
        return WrittenForm.Of(letters, Folded.Key(letters));
    }

    /// <summary>Arabic letters with hamza and shadda, without vowels.</summary>
    public static string WithShadda(string text)
    {
        var s = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '~') s.Append('\u0651');
            else if (Latin.IndexOf(c, StringComparison.Ordinal) is var at and >= 0) s.Append(Arabic[at]);
        }

        return s.ToString();
    }
}
