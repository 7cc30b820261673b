using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isnad.Reading;

namespace Isnad.Tests.Intake;

public sealed class IntakeTests
{
    static IntakeTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    public void Text_comes_out_as_it_went_in_whatever_the_charset(string charset)
    {
        var text = Pages.Body.Replace("\n", "\r\n", StringComparison.Ordinal);
        var article = Single(Encoding.GetEncoding(charset).GetBytes(text));
        article.Text.ShouldBe(text);
        article.Origin.Charset.ShouldBe(charset);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text() => Single([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Pages.Body)]).Text.ShouldBe(Pages.Body);

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \r\n\t", "empty")]
    [InlineData("ab\0cd", "binary")]
    [InlineData("%PDF-1.7 …", "PDF")]
    public void What_is_no_text_is_refused_with_the_reason(string content, string reason)
    {
        var refused = Pages.Intake.Read(new RawPage("x.txt", Encoding.UTF8.GetBytes(content))).Single().ShouldBeOfType<Refused>();
        refused.Location.ShouldBe("x.txt");
        refused.Reason.ShouldContain(reason);
    }

    [Theory]
    [InlineData("قال الوزير إن العمل مستمر", "ar")]
    [InlineData("این گزارش درباره پل قدیمی شهر است که چند سال پیش ساخته شد", "fa")]
    [InlineData("یہ خبر پرانے پل کے بارے میں ہے جو کئی سال پہلے بنا تھا", "ur")]
    [InlineData("ئەم هەواڵە دەربارەی پردی کۆنی شارە کە چەند ساڵێک", "ku")]
    [InlineData("The old bridge will close tomorrow", "en")]
    public void The_language_comes_from_the_letters(string text, string language) => Pages.Read(text).Language.ShouldBe(language);

    [Fact]
    public void The_same_content_has_the_same_id_wherever_it_lies() => Pages.Read(Pages.Body, "a.txt").Id.ShouldBe(Pages.Read(Pages.Body, "b/c.txt").Id);

    [Fact]
    public void Paths_are_found_in_ordinal_order_and_unknown_ones_are_refused_in_their_place()
    {
        var folder = Directory.CreateTempSubdirectory("isnad").FullName;
        try
        {
            foreach (var name in (string[])["b.txt", "a.txt", "c.md"]) File.WriteAllText(Path.Combine(folder, name), Pages.Body);
            Directory.CreateDirectory(Path.Combine(folder, "in"));
            File.WriteAllText(Path.Combine(folder, "in", "d.txt"), Pages.Body);
            Locations([folder]).ShouldBe(["a.txt", "b.txt", "in/d.txt"]);
            Locations([folder + "/*.txt"]).ShouldBe(["a.txt", "b.txt"]);
            Locations([folder + "/**/*.txt"]).ShouldBe(["a.txt", "b.txt", "in/d.txt"]);
            Locations([folder + "/b.txt", folder + "/none.txt", folder + "/a.txt"]).ShouldBe(["b.txt", "refused none.txt", "a.txt"]);
            Locations([folder + "/*.pdf"]).ShouldBe(["refused *.pdf"]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        IEnumerable<string> Locations(string[] paths) => Pages.Intake.ReadAll(paths).Select(r => r switch
        {
            ReadArticle read => read.Article.Location[(folder.Length + 1)..].Replace('\\', '/'),
            Refused refused => "refused " + refused.Location[(folder.Length + 1)..],
            _ => "?",
        });
    }

    [Fact]
    public void No_text_throws_and_every_span_lies_within_and_apart() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), s => Holds(s ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void No_mixture_of_page_lines_throws_and_every_span_lies_within_and_apart() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(list => string.Join('\n', list)).ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void No_bytes_throw() => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
    {
        foreach (var name in (string[])["x", "x.txt", "x.html", "x.jsonl"])
        {
            if (!Pages.Intake.Read(new RawPage(name, bytes ?? [])).Any()) return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    private static readonly string[] Pieces =
    [
        "", "  ", "123", "محلي", "شاهد أيضاً", "اترك تعليقاً", "الوسوم", "للمزيد:", "وأيضا.. خبر", "صيانة الجسر", "وادي الريم – وكالات", "تصوير:", "@", "…", ".", "\u200F", "كتب",
        "الأحد , 26 مارس 2023", "نشر في 31/02/2020", "الرئيسية / محليات /", "<html>", "\r", "{\"text\":1}", "قال. رابط الخبر: س", .. Pages.Body.Split("\n\n"),
    ];

    private static bool Holds(string text)
    {
        foreach (var name in (string[])["x.txt", "x.html"])
        {
            if (Pages.Intake.Read(new RawPage(name, Encoding.UTF8.GetBytes(text))).Single() is not ReadArticle { Article: var article }) continue;
            var spans = article.Noise.Select(n => n.Span).Concat(article.Passages.Select(p => p.Span)).Order().ToList();
            if (spans.Exists(s => s.Start < 0 || s.End > article.Text.Length || s.IsEmpty)) return false;
            if (spans.Zip(spans.Skip(1)).Any(pair => pair.First.Overlaps(pair.Second))) return false;
        }

        return true;
    }

    private static Article Single(byte[] bytes) => Pages.Intake.Read(new RawPage("page.txt", bytes)).Single().ShouldBeOfType<ReadArticle>().Article;
}
