using System.Globalization;
using System.Text;
using Isnad.Reading;

namespace Isnad.Tests.Intake;

public sealed class HtmlPagesTests
{
    private const string Title = "بلدية مرج الصفا تبدأ صيانة الجسر القديم";
    private static readonly string[] Paragraphs = Pages.Body.Split("\n\n");
    private static readonly string Text = string.Join("\n\n", [Title, .. Paragraphs]);
    private static readonly string P = string.Concat(Paragraphs.Select(p => $"<p>{p}</p>"));

    static HtmlPagesTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<article><h1>{T}</h1>{P}</article>")]
    [InlineData("<h1>{T}</h1><div class='entry-content'>{P}</div><div class='sidebar'><p>أعلنت شركة قطار الوادي، أمس، عودة الرحلات بين محطات الساحل والجبل بعد توقف.</p></div>")]
    [InlineData("<form><h1>{T}</h1><div>{P}</div></form><footer>جميع الحقوق محفوظة</footer>")]
    [InlineData("<h1>{T}</h1><div itemprop='articleBody'>{P}<div class='related'><a href='#'>قطار الوادي يعود بعد غياب</a></div></div><div id='comments'><p>أرى أن الجسر، كما قال كثيرون قبلي، يستحق أكثر من الصيانة بكثير.</p></div>")]
    [InlineData("<h1>{T}</h1><article>{P}<p><strong>اقرأ أيضاً:</strong> <a href='#'>قطار الوادي يعود بعد غياب</a></p></article>")]
    [InlineData("<h1>{T}</h1><article>{P}<script>var x = 'نص';</script><p>اترك تعليقاً</p></article>")]
    public void The_text_is_the_headline_and_the_paragraphs(string body) => Read(body).Text.ShouldBe(Text);

    [Fact]
    public void Lines_parted_by_breaks_are_paragraphs() =>
        Read($"<h1>{Title}</h1><div>{Paragraphs[0]}<br><br>{Paragraphs[1]}</div>").Text.ShouldBe(Text);

    [Fact]
    public void A_lead_in_a_summary_box_above_the_body_is_not_lost()
    {
        const string lead = "أغلقت البلدية الجسر أمام المركبات كلها حتى إشعار آخر";
        var article = Read($"<h1>{Title}</h1><div class='field-subtitle'><div><div>{lead}</div></div></div><div class='entry-content'>{P}</div>");
        Pages.Read(article, PassageKind.Body).ShouldBe([lead, .. Paragraphs]);
    }

    [Theory]
    [InlineData("<title>{T} - صحيفة الوادي</title>", "")]
    [InlineData("<meta property='og:title' content='{T} | صحيفة الوادي'><meta property='og:site_name' content='صحيفة الوادي'>", "")]
    [InlineData("<title>{T} | صحيفة الوادي</title>", "<h1>صحيفة الوادي</h1><h2>{T}</h2>")]
    public void The_headline_comes_without_the_sites_name(string head, string body) =>
        Pages.HeadlineOf(Read(body + "<article>{P}</article>", head)).ShouldBe(Title);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2020-08-24T23:30:00+02:00'>", "", "2020-08-24", "meta article:published_time")]
    [InlineData("<meta property='article:published_time' content='الأربعاء، 07 أكتوبر 2020 - 12:09 م'>", "", "2020-10-07", "meta article:published_time")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2020-08-24\"}</script>", "", "2020-08-24", "JSON-LD datePublished")]
    [InlineData("", "<time datetime='2020-08-24T08:00:00Z' pubdate>قبل ساعة</time>", "2020-08-24", "time element")]
    [InlineData("", "<div>تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً</div>", "2020-04-24", "byline «تم نشره الجمعة 24 نيسان / أبريل 2020 09:22 مساءً»")]
    [InlineData("<link rel='canonical' href='https://wadi.example/2020/8/24/bridge'>", "", "2020-08-24", "date in the address")]
    [InlineData("", "<div>آخر تحديث: 24 نيسان 2020</div>", null, null)]
    [InlineData("", "", null, null)]
    public void The_publication_day_comes_with_its_basis(string head, string line, string? day, string? basis)
    {
        var declared = Read($"<div>الإثنين، 24 أغسطس 2020 09:56 ص</div><h1>{Title}</h1>{line}<article>{P}</article>", head).Declared;
        (declared?.Day.ToString("O", CultureInfo.InvariantCulture)).ShouldBe(day);
        declared?.Basis.ShouldBe(basis);
    }

    [Theory]
    [InlineData("utf-8", "windows-1256")]
    [InlineData("windows-1256", "utf-8")]
    [InlineData("windows-1256", "iso-8859-1")]
    [InlineData("iso-8859-6", "iso-8859-6")]
    public void A_wrong_charset_label_does_not_spoil_a_page(string real, string label)
    {
        var bytes = Encoding.GetEncoding(real).GetBytes(Page($"<h1>{Title}</h1><article>{P}</article>", $"<meta charset='{label}'>"));
        var article = Pages.Intake.Read(new RawPage("page.html", bytes)).Single().ShouldBeOfType<ReadArticle>().Article;
        article.Text.ShouldBe(Text);
        article.Origin.ShouldSatisfyAllConditions(o => o.Charset.ShouldBe(real), o => o.Kind.ShouldBe("html"));
    }

    [Fact]
    public void The_outlet_is_the_sites_own_name_and_host() =>
        Read("<h1>{T}</h1><article>{P}</article>", "<meta property='og:site_name' content='صحيفة الوادي'><link rel='canonical' href='https://www.wadi.example/n/1'>")
            .Outlet.ShouldBe(new Outlet("outlet-wadi.example", "صحيفة الوادي", "wadi.example"));

    [Theory]
    [InlineData("<html><body><script>render()</script></body></html>", "no article text")]
    [InlineData("<p>", "no article text")]
    public void A_page_without_an_article_is_refused(string html, string reason) => Refusal(html).ShouldContain(reason);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    public void Bottomless_nesting_is_refused_and_does_not_kill(string tag) => Refusal(string.Concat(Enumerable.Repeat(tag, 100_000)) + "خبر").ShouldContain("nested too deep");

    private static string Refusal(string html) => Pages.Intake.Read(new RawPage("page.html", Encoding.UTF8.GetBytes(html))).Single().ShouldBeOfType<Refused>().Reason;

    private static Article Read(string body, string head = "") => Pages.Read(Page(body, head), "page.html");

    private static string Page(string body, string head) => $"<!DOCTYPE html><html lang=ar><head>{head}</head><body><nav><a href='/'>الرئيسية</a></nav>{body}</body></html>"
        .Replace("{T}", Title, StringComparison.Ordinal).Replace("{P}", P, StringComparison.Ordinal);
}
