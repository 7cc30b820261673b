using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Function words that bound clauses and open slots; folded.</summary>
internal static class Grammar
{
    /// <summary>The slot that a preposition opens; None where the word is no preposition of a slot.</summary>
    public static Slots SlotOf(Token[] tokens, int at, int limit)
    {
        var next = at + 1 < limit ? tokens[at + 1].Key : "";
        return Unjoined(tokens[at].Key) switch
        {
            "علي" => next is "يد" or "ايدي" ? Slots.Agent : Slots.Ala,
            "ضد" => Slots.Against,
            "الي" or "نحو" or "باتجاه" or "تجاه" => Slots.Ila,
            "مع" => Slots.With,
            "بين" => Slots.Between,
            "من" => next is "قبل" or "جانب" or "طرف" ? Slots.Agent : Slots.From,
            "عن" => Slots.Of,
            "بواسطه" => Slots.Agent,
            _ => Slots.None,
        };
    }

    /// <summary>How many tokens the preposition takes: «من قبل», «على يد» two.</summary>
    public static int Width(Token[] tokens, int at, int limit) =>
        at + 1 < limit && tokens[at + 1].Key is "يد" or "ايدي" or "قبل" or "جانب" or "طرف" ? 2 : 1;

    public static bool IsPreposition(string key) =>
        Unjoined(key) is "علي" or "ضد" or "الي" or "نحو" or "باتجاه" or "تجاه" or "مع" or "بين" or "من" or "عن" or "في" or "خلال" or "منذ" or "بعد" or "قبل" or "عقب" or "حول" or "بشان" or "عبر"
            or "اثر" or "جراء" or "نتيجه" or "بسبب" or "رغم" or "اثناء" or "لدي" or "قرب" or "وسط" or "دون" or "حتي" or "تحت" or "داخل" or "خارج" or "غداه" or "ابان" or "عند" or "فوق" or "امام" or "بدون" or "وفق" or "بحسب" or "حسب" or "وفقا" or "بواسطه";

    /// <summary>Words behind which another clause begins.</summary>
    public static bool OpensClause(string key) =>
        Unjoined(key) is "ان" or "انه" or "انها" or "انهم" or "بان" or "بانه" or "بانها" or "لان" or "لانه" or "الذي" or "التي" or "الذين" or "اللذين" or "اللذان" or "حيث" or "بعدما" or "عندما" or "بينما" or "فيما" or "كما" or "اذ" or "اذا"
            or "لكن" or "لكنه" or "لكنها" or "حين" or "كي" or "لكي" or "مما" or "ما";

    public static bool IsRelative(string key) => key is "الذي" or "التي" or "الذين" or "اللذين" or "اللذان" or "اللتان" or "اللتين" or "اللواتي";

    /// <summary>The pronoun that a particle before a verb carries or is («أنها», «لكنه», «وهم»): ه, ها, هم or هما; empty where there is none.</summary>
    public static string SubjectPronoun(string key)
    {
        var bare = key.Length > 3 && key[0] is 'و' or 'ف' ? key[1..] : key;
        return bare switch
        {
            "هو" => "ه",
            "هي" => "ها",
            "هم" or "هما" => bare,
            "انه" or "بانه" or "لانه" or "لكنه" or "كونه" => "ه",
            "انها" or "بانها" or "لانها" or "لكنها" or "كونها" => "ها",
            "انهم" or "بانهم" or "لانهم" or "لكنهم" or "كونهم" => "هم",
            "انهما" or "بانهما" or "لانهما" or "لكنهما" => "هما",
            _ => "",
        };
    }

    /// <summary>A preposition with a pronoun («منه», «إليهم»), its slot and the pronoun; None where the word is no such thing.</summary>
    public static (Slots Slot, string Pronoun) WithPronoun(string key)
    {
        foreach (var pronoun in (ReadOnlySpan<string>)["هما", "ها", "هم", "ه"])
        {
            if (!key.EndsWith(pronoun, StringComparison.Ordinal)) continue;
            var slot = key[..^pronoun.Length] switch
            {
                "من" => Slots.From,
                "الي" => Slots.Ila,
                "علي" => Slots.Ala,
                "ضد" => Slots.Against,
                "مع" => Slots.With,
                "ل" => Slots.Li,
                "ب" => Slots.Bi,
                "عن" => Slots.Of,
                "بين" => Slots.Between,
                _ => Slots.None,
            };
            if (slot != Slots.None) return (slot, pronoun);
        }

        return (Slots.None, "");
    }

    public static bool IsNegation(string key) => Unjoined(key) is "لم" or "لن" or "لا" or "عدم" or "دون" or "بدون" or "ليس" or "ليست" or "لعدم" or "بعدم" or "غير";

    public static bool EndsClause(Token token) => token.IsMark(".؛:؟?!");

    private static string Unjoined(string key) => key.Length > 2 && key[0] is 'و' ? key[1..] : key;
}
