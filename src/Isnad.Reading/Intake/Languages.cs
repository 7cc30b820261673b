using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Tells a text's language by its letters alone.</summary>
internal static class Languages
{
    private const int Sample = 20_000;

    /// <summary>ISO 639-1: ar, fa, ur, ku (in Arabic letters), en for mostly Latin; "ar" where there are no letters.</summary>
    public static string Of(string text)
    {
        int arabic = 0, latin = 0, persian = 0, urdu = 0, kurdish = 0, arabicOnly = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            if (char.IsAsciiLetter(c)) latin++;
            else if (Letters.IsArabicLetter(c)) arabic++;
            if (c is 'ی' or 'ک' or 'گ' or 'پ' or 'چ' or 'ژ') persian++;
            else if (c is 'ٹ' or 'ڈ' or 'ڑ' or 'ے' or 'ں' or 'ہ' or 'ھ') urdu++;
            else if (c is 'ێ' or 'ۆ' or 'ڕ' or 'ڵ' or 'ە' or 'ڤ') kurdish++;
            else if (c is 'ي' or 'ى' or 'ة' or 'أ' or 'إ') arabicOnly++;
        }

        if (arabic == 0) return latin > 0 ? "en" : "ar";
        if (latin > arabic * 2) return "en";
        if (kurdish * 20 > arabic) return "ku";
        if (urdu * 20 > arabic) return "ur";
        return persian * 20 > arabic && persian > arabicOnly ? "fa" : "ar";
    }
}
