using Isnad.Reading;

namespace Isnad.Tests.Intake;

public sealed class HeadLinesTests
{
    [Theory]
    [InlineData("بلدية مرج الصفا تبدأ صيانة الجسر", "بلدية مرج الصفا تبدأ صيانة الجسر")]
    [InlineData("رئيس البلدية: الجسر آمن للعبور", "رئيس البلدية: الجسر آمن للعبور")]
    [InlineData("محلي\n\nبلدية مرج الصفا تبدأ صيانة الجسر", "بلدية مرج الصفا تبدأ صيانة الجسر")]
    [InlineData("تقرير: الجسر القديم ينتظر الصيانة", "تقرير: الجسر القديم ينتظر الصيانة")]
    [InlineData("1742250001\n\nهل ينجو الجسر القديم؟", "هل ينجو الجسر القديم؟")]
    [InlineData("الرئيسية / محليات / صيانة الجسر القديم في موعدها\n\nصيانة الجسر القديم في موعدها", "صيانة الجسر القديم في موعدها")]
    [InlineData("صيانة الجسر القديم في موعدها\n\nوادي الريم – وكالات", "صيانة الجسر القديم في موعدها")]
    public void The_headline_is_the_line_that_stands_above_the_lead(string head, string headline) =>
        Pages.HeadlineOf(Pages.Read(head + "\n\n" + Pages.Body)).ShouldBe(headline);

    [Theory]
    [InlineData("")]
    [InlineData("1742250001\n\n")]
    [InlineData("قال رئيس بلدية مرج الصفا إن الجسر القديم سيغلق أمام المركبات ابتداء من يوم غد.\n")]
    public void A_text_that_opens_with_a_sentence_has_no_headline(string head) => Pages.HeadlineOf(Pages.Read(head + Pages.Body)).ShouldBeNull();

    [Theory]
    [InlineData("1742250001", "id: 1742250001")]
    [InlineData("الأحد , 26 مارس 2023", "date-widget: الأحد , 26 مارس 2023")]
    [InlineData("26/03/2023", "date-widget: 26/03/2023")]
    [InlineData("الرئيسية / محليات / صيانة الجسر في موعدها", "breadcrumb: الرئيسية / محليات / صيانة الجسر في موعدها")]
    [InlineData("أخبار » مرج الصفا » صيانة الجسر في موعدها", "breadcrumb: أخبار » مرج الصفا » صيانة الجسر في موعدها")]
    [InlineData("محلي", "breadcrumb: محلي")]
    [InlineData("شارك على فيسبوك", "share: شارك على فيسبوك")]
    [InlineData("نُشر في: 24 نيسان 2020", "credit: نُشر في: 24 نيسان 2020")]
    public void What_stands_above_the_headline_is_noise_with_its_reason(string line, string noise)
    {
        var article = Pages.Read(line + "\n\nصيانة الجسر في موعدها\n\n" + Pages.Body);
        Pages.NoiseOf(article).ShouldBe([noise]);
        Pages.HeadlineOf(article).ShouldBe("صيانة الجسر في موعدها");
    }

    [Theory]
    [InlineData("وادي الريم – وكالات")]
    [InlineData("القاهرة - رويترز:")]
    [InlineData("(أ ف ب)")]
    [InlineData("كتبت: سلمى الوادي")]
    [InlineData("24 نيسان 2020")]
    [InlineData("24/4/2020 - آخر تحديث: 21:40")]
    [InlineData("جريدة مرج الصفا – الجمعة 24 أبريل 2020")]
    public void Place_agency_and_writer_under_the_headline_are_its_dateline(string line) =>
        Pages.Read(Pages.Read("صيانة الجسر في موعدها\n\n" + line + "\n" + Pages.Body), PassageKind.Dateline).ShouldBe([line]);

    [Fact]
    public void A_date_above_the_headline_is_the_sites()
    {
        var article = Pages.Read("24 نيسان 2020\n\nصيانة الجسر في موعدها\n\n" + Pages.Body);
        Pages.NoiseOf(article).ShouldBe(["date-widget: 24 نيسان 2020"]);
        Pages.Read(article, PassageKind.Dateline).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("نُشر في: 24 نيسان 2020", "2020-04-24")]
    [InlineData("تاريخ النشر: الجمعة 24 نيسان / أبريل 2020 09:22 مساءً", "2020-04-24")]
    [InlineData("تم نشره الأحد 8 فيفري 2019", null)]
    [InlineData("آخر تحديث: 24 نيسان 2020", null)]
    [InlineData("24 نيسان 2020", null)]
    public void Only_a_line_that_says_published_declares_the_day(string line, string? day)
    {
        var declared = Pages.Read(line + "\n\nصيانة الجسر في موعدها\n\n" + Pages.Body).Declared;
        declared?.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(day);
        if (day is null) declared.ShouldBeNull();
        else declared.ShouldNotBeNull().Basis.ShouldBe($"byline «{line}»");
    }
}
