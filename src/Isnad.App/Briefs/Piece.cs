using Isnad.Arabic;

namespace Isnad.App;

/// <summary>A piece of text in one language, for pages that must say which.</summary>
internal readonly record struct Piece(string Text)
{
    /// <summary>Whether most of its letters are Arabic: a reason in English that opens with an Arabic quotation is still English.</summary>
    public bool IsArabic
    {
        get
        {
            int arabic = 0, latin = 0;
            foreach (var c in Text)
            {
                if (Letters.IsArabicLetter(c)) arabic++;
                else if (char.IsAsciiLetter(c)) latin++;
            }

            return arabic > latin;
        }
    }

    public string Language => IsArabic ? "ar" : "en";

    public string Direction => IsArabic ? "rtl" : "ltr";

    public override string ToString() => Text;
}
