using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Texts that no newspaper prints and that a crawler brings all the same.</summary>
internal static class HostileTexts
{
    private static readonly string[] Words =
    [
        "قال", "وقال", "وأضاف", "أكّد", "مؤكداً", "نفى", "زعم", "بحسب", "وفق بيان", "نقلاً عن", "أن", "إنّ", "على حد قوله", "جاء ذلك في", "وزير", "الوزيرة", "رئيس الحكومة", "المتحدث باسم",
        "سلمى", "البدري", "أنقرة", "حكومة", "مليشيا", "الاتحاد", "البيان", "في اتصال هاتفي", "أمس", "الاثنين المقبل", "12 مايو/أيار 2021", "عام", "١٤٤٢هـ", "منذ ثلاثة أيام", "ـــ", "وو", "لل", "ال",
    ];

    private static readonly string[] Marks =
    [
        " ", " ", " ", " ", "\n", "\r\n", "\n\n", "\u2028", "\t", "\u00A0", "،", "؛", ":", ".", "..", "...", "…", "؟", "!", "/", "|", "-", "–", "(", ")", "[", "\"", "\"", "“", "”", "„", "«", "»", "«", "‹", "›",
        "'", "''", "‘", "’", "`", "\u064E", "\u0651", "\u0670", "\u0640", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u202C", "\u2066", "\u2069", "\u061C", "\uFEFF", "\uFFFD",
        "\uD83D", "\uDE00", "\U0001F600", "\U0001D54A", "\uFEFB", "\uFDFA", "\uFDF2", "<p>", "&nbsp;", "0", "٣", "۷", "1,000.5", "99999999999999999999", "2020-13-45", "31/02/2021", "a", "İ", "ß", "\u0130", "\u0301", "\0", "\u0001",
    ];

    /// <summary>A hundred texts, other ones each time; ISNAD_FUZZ=20000 for a night's worth. A failure prints the seed that repeats it.</summary>
    public static Config Runs { get; } = Config.QuickThrowOnFailure.WithMaxTest(
        int.TryParse(Environment.GetEnvironmentVariable("ISNAD_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 100);

    /// <summary>Words and marks in any order, short or some hundred long.</summary>
    public static Arbitrary<string> Any { get; } = Gen
        .OneOf(Gen.Elements(Words), Gen.Elements(Marks), Gen.Elements(Words).Select(w => w + " "), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString()))
        .ListOf()
        .Select(string.Concat)
        .ToArbitrary();

    /// <summary>One of each kind of excess.</summary>
    public static TheoryData<string> Excessive() =>
    [
        "", "\0", "\uD800", "\uDC00\uD800", "\u200F", "«", "»", "\"", ":", "قال", "قال:", "قال: «", "«قال", "وأضاف", "نقلاً عن", "«»", "().", "قال سالم البدري إن \"الأمر تم\"و", "قال سالم البدري: \"الأمر تم\"و", "ويضحك سالم مواصلا \"كيف بشخص طويل يناديه شخص بـ\"زيد-زيد\"!\"", "أن أن أن", "\r", "\u2029\u2029",
        Long("ا"), Long("قال "), Long("«"), Long("\""), Long("("), Long("\u200F"), Long("\u0651"), Long("9"), Long("."), Long("\n"), Long("و"), Long("وال"), Long("ال "), Long("\uD83D"),
        Long("<div>"), Long("12 مايو "), Long("سالم بن "), Long("، وأضاف"), Long("قال.\n"), Long("قال سالم البدري إن الأمر تم.\n"), Long("نقلاً عن وكالة\n"),
        Sentence("قال: «"), Sentence("وزير "), Sentence("قال سالم البدري إن "), Sentence("نقلاً عن وكالة "), Sentence("رئيس حكومة مجلس وزراء "), Sentence("أكد أن الأمر تم، "),
    ];

    /// <summary>An article of the text as it is, each line a paragraph; intake would refuse some of these before anything reads them.</summary>
    public static Article ArticleOf(string text)
    {
        var passages = new List<Passage>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n') continue;
            if (i > start) passages.Add(new Passage(new Span(start, i), passages.Count == 0 ? PassageKind.Headline : PassageKind.Body));
            start = i + 1;
        }

        return new Article { Id = "a-1", Location = "made-up", Origin = new Origin("text", "", "utf-8"), Text = text, Passages = passages };
    }

    /// <summary>One sentence of 1,000 words or so that reports on and on.</summary>
    private static string Sentence(string part) => string.Concat(Enumerable.Repeat(part, 5_000 / part.Length));

    private static string Long(string part) => string.Concat(Enumerable.Repeat(part, 50_000 / part.Length));
}
