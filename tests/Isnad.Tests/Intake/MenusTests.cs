using Isnad.Reading;

namespace Isnad.Tests.Intake;

public sealed class MenusTests
{
    private const string Headline = "بلدية مرج الصفا تبدأ صيانة الجسر القديم الشهر المقبل";
    private const string Menu = "الرئيسية\nسياسة\nاقتصاد الوادي\nرياضة\nثقافة وفن\nصور وفيديو";
    private const string Links = "مهرجان الزيتون يفتح أبوابه في مدينة الريم\nقطار الوادي يعود بعد غياب دام سنة\nفريق الساحل يتأهل إلى نهائي كأس الوادي\nأسعار الخضار في السوق المركزي اليوم";

    [Theory]
    [InlineData(Menu + "\n\n" + Headline)]
    [InlineData(Menu + "\n" + Links + "\n\n" + Headline)]
    [InlineData(Links + "\n" + Menu + "\n" + Headline)]
    public void Of_many_lines_above_the_lead_the_headline_is_the_one_that_the_lead_takes_up(string head)
    {
        var article = Pages.Read(head + "\n\n" + Pages.Body);
        Pages.HeadlineOf(article).ShouldBe(Headline);
        article.Passages.Select(p => p.Span.Of(article.Text)).ShouldBe([Headline, .. Pages.Body.Split("\n\n")]);
    }

    [Theory]
    [InlineData(Menu)]
    [InlineData(Links + "\n" + Menu)]
    public void A_row_of_lines_without_end_marks_under_the_last_paragraph_is_no_text(string tail)
    {
        var article = Pages.Read(Headline + "\n\n" + Pages.Body + "\n\n" + tail);
        article.Noise.Count.ShouldBe(tail.Split('\n').Length);
        Pages.Read(article, PassageKind.Body).ShouldBe(Pages.Body.Split("\n\n"));
    }

    [Fact]
    public void A_list_after_a_colon_stays()
    {
        const string list = "وجاءت أسماء الفائزين كالتالي:\nسلمى الوادي\nهدى الريم\nعمر الساحل\nزيد المرج\nليلى الجبل";
        Pages.Read(Headline + "\n\n" + Pages.Body + "\n\n" + list).Noise.ShouldBeEmpty();
    }
}
