using Isnad.Arabic;

namespace Isnad.App;

/// <summary>A piece of text in one language, for pages that must say which.</summary>
internal readonly record struct Piece(string Text)
{
    /// <summary>Whether its first letter is Arabic.</summary>
    public bool IsArabic
    {
        get
        {
            foreach (var c in Text)
            {
                if (Letters.IsArabicLetter(c)) return true;
                if (char.IsAsciiLetter(c)) return false;
            }

            return false;
        }
    }

    public string Language => IsArabic ? "ar" : "en";

    public string Direction => IsArabic ? "rtl" : "ltr";

    public override string ToString() => Text;
}
