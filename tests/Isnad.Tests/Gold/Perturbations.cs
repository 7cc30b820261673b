using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>What pages, editors and keyboards do to a text without changing what it says. Each is the same at every run: it counts words.</summary>
internal static class Perturbations
{
    private const string Joining = "بتثجحخسشصضطظعغفقكلمنهيئ";

    public static readonly IReadOnlyDictionary<string, Action<Rewriting, GoldArticle>> All = new Dictionary<string, Action<Rewriting, GoldArticle>>(StringComparer.Ordinal)
    {
        ["hamza dropped"] = (text, _) => Hamza(text),
        ["final ya and ta marbuta"] = (text, _) => Endings(text),
        ["kashida"] = (text, _) => Kashida(text),
        ["vowel marks"] = (text, _) => Vowels(text),
        ["quotation marks swapped"] = (text, _) => Quotes(text, straight: false),
        ["quotation marks straight"] = (text, _) => Quotes(text, straight: true),
        ["paragraphs glued"] = Glue,
        ["menu in front"] = (text, _) => Menu(text),
        ["invisible marks"] = (text, _) => Invisible(text),
    };

    /// <summary>In two words of three.</summary>
    private static void Hamza(Rewriting text)
    {
        foreach (var (from, to, n) in Numbered(text))
        {
            for (var i = from; n % 3 > 0 && i < to; i++)
            {
                if (text[i] is 'أ' or 'إ' or 'آ') text.Replace(i, "ا");
            }
        }
    }

    /// <summary>Final ya with and without dots changed about in every second word, ta marbuta without its dots in every third.</summary>
    private static void Endings(Rewriting text)
    {
        foreach (var (_, to, n) in Numbered(text))
        {
            var last = text[to - 1];
            if (n % 2 == 0 && last == 'ي') text.Replace(to - 1, "ى");
            if (n % 2 == 0 && last == 'ى') text.Replace(to - 1, "ي");
            if (n % 3 == 0 && last == 'ة') text.Replace(to - 1, "ه");
        }
    }

    private static void Kashida(Rewriting text)
    {
        foreach (var (from, to, n) in Numbered(text))
        {
            for (var i = from + 1; n % 4 == 0 && i < to - 1; i++)
            {
                if (!Joining.Contains(text[i], StringComparison.Ordinal) || !Letters.IsArabicLetter(text[i + 1])) continue;
                text.AddBehind(i, n % 8 == 0 ? "ـ" : "ــ");
                break;
            }
        }
    }

    /// <summary>Fatha, damma, shadda by turns in every third word; tanwin on its final alif, before or behind it.</summary>
    private static void Vowels(Rewriting text)
    {
        foreach (var (from, to, n) in Numbered(text))
        {
            if (n % 3 > 0 || to - from < 3) continue;
            text.AddBehind(from, n % 2 == 0 ? "\u064E" : "\u064F");
            text.AddBehind(from + 1, n % 2 == 0 ? "\u0651\u064E" : "\u0652");
            if (text[to - 1] == 'ا' && to - from > 3) text.AddBehind(n % 2 == 0 ? to - 1 : to - 2, "\u064B");
        }
    }

    /// <summary>«» for “” and “” for «»; a straight mark by whether a word follows it. Or all of them straight.</summary>
    private static void Quotes(Rewriting text, bool straight)
    {
        for (var i = 0; i < text.Count; i++)
        {
            // «Home » world»: a separator stands alone, a quotation mark touches what it quotes.
            if (char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1])) continue;
            var now = text[i] switch
            {
                '«' => "“",
                '»' => "”",
                '“' => "«",
                '”' => "»",
                '"' => Opens(text, i) ? "«" : "»",
                _ => null,
            };
            if (now is not null) text.Replace(i, straight ? "\"" : now);
        }
    }

    private static bool Opens(Rewriting text, int i) =>
        i + 1 < text.Count && !char.IsWhiteSpace(text[i + 1]) && !char.IsPunctuation(text[i + 1]) && (i == 0 || !Letters.IsArabicLetter(text[i - 1]) || (i > 1 && char.IsWhiteSpace(text[i - 2])));

    /// <summary>The paragraphs of the article in one line. The headline, lines of date or author, which end no sentence, and page furniture keep their lines.</summary>
    private static void Glue(Rewriting text, GoldArticle gold)
    {
        var kept = gold.Noise.Append(gold.Headline).OfType<GoldArticle.Place>().SelectMany(n => Enumerable.Range(n.Start, n.Text.EnumerateRunes().Count())).ToHashSet();
        var end = -1;
        for (var i = 0; i < text.Count; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            var from = i;
            while (i < text.Count && text[i] is not ('\n' or '\r')) i++;
            if (Enumerable.Range(from, i - from).Any(kept.Contains))
            {
                end = -1;
                continue;
            }

            for (var gap = end; end >= 0 && gap < from; gap++) text.Replace(gap, gap == end ? " " : "");
            var last = i - 1;
            while (last > from && (char.IsWhiteSpace(text[last]) || "\"»”)".Contains(text[last], StringComparison.Ordinal))) last--;
            end = text[last] is '.' or '؟' or '!' or '…' or ':' ? i : -1;
        }
    }

    private static void Menu(Rewriting text)
    {
        foreach (var line in (string[])["الرئيسية", "أخبار", "سياسة", "اقتصاد", "رياضة", "ثقافة وفن", "صحة", "فيديو", "اتصل بنا"]) text.AddLineInFront(line);
        text.AddLineInFront("");
    }

    /// <summary>A mark of direction before a word, a space without width behind another.</summary>
    private static void Invisible(Rewriting text)
    {
        foreach (var (from, to, n) in Numbered(text))
        {
            if (n % 4 == 0) text.AddBefore(from, "\u200F");
            if (n % 5 == 0 && to < text.Count) text.AddBefore(to, "\u200B");
        }
    }

    private static IEnumerable<(int From, int To, int Number)> Numbered(Rewriting text) => text.Words().Select((w, n) => (w.From, w.To, n));
}
