using System.Globalization;

namespace Isnad.Tests;

public sealed class PublicationBoundsTests
{
    [Theory]
    [InlineData("افتتح المصنع في 3 مارس 2018 وتوسع بعدها.", "2018-03-03", null, null)]
    [InlineData("زاد الإنتاج في أبريل 2017. وفي 9 أبريل الماضي زار الوزير المصنع.", "2017-04-10", "2018-04-08", null)]
    [InlineData("قال الأمين العام أنطونيو غوتيريش إن الأزمة طالت.", "2016-11-17", null, null)]
    [InlineData("التقى الرئيس الأميركي باراك أوباما عمال المصنع.", "2008-12-06", "2017-01-20", null)]
    [InlineData("كان الرئيس الأميركي السابق باراك أوباما ضيف الحفل.", "2008-12-06", null, null)]
    [InlineData("من المقرر أن تنطلق البطولة في 5 يوليو 2030.", null, null, null)]
    [InlineData("ضمن رؤية 2030 السعودية افتتح المتحف.", "2016-04-25", null, null)]
    [InlineData("افتتح المتحف اليوم السبت 7 مارس 2020 معرضه.", "2020-03-07", "2020-03-07", "2020-03-07")]
    [InlineData("عاد الفريق أمس الجمعة 6 مارس 2020 إلى بلاده.", "2020-03-07", "2020-03-07", "2020-03-07")]
    [InlineData("بيروت، 6 مارس 2020 (الوادي) - أعلنت البلدية أن الجسر فتح أمس.", "2020-03-06", "2020-03-06", "2020-03-06")]
    [InlineData("فتحت البلدية 6 مارس 2020 (وهو عيد الوادي) الجسر القديم.", "2020-03-06", null, null)]
    [InlineData("سجل اللاعب 1234567890 هدفا.", null, null, null)]
    [InlineData("عاد الفريق إلى ملعبه وفرح الجمهور.", null, null, null)]
    public void The_text_bounds_the_day_of_publication(string text, string? earliest, string? latest, string? best)
    {
        var published = TimeText.Read(text, null).Published;
        (Iso(published.Earliest), Iso(published.Latest), Iso(published.Best)).ShouldBe((earliest, latest, best));
    }

    [Fact]
    public void A_weekday_beside_an_event_of_known_day_leaves_one_day()
    {
        var document = TimeText.Read("قال المتحدث في وقت سابق الأربعاء إن اتفاق الصخيرات لن يعدل. وكانت الأطراف الليبية وقعت اتفاق الصخيرات الخميس.", null);
        Iso(document.Published.Best).ShouldBe("2015-12-23");
        document.Times.Select(t => t.Value).ShouldBe(["2015-12-23", "2015-12-17"]);
    }

    [Fact]
    public void Ramadan_with_other_bounds_gives_an_interval_and_no_guess()
    {
        var document = TimeText.Read("أقيم الإفطار في شهر رمضان المبارك. وكان المسجد رمم في أكتوبر 2018. وقال الرئيس التونسي الباجي قائد السبسي اليوم الاثنين إن العمل تم.", null);
        document.Published.Best.ShouldBeNull();
        Iso(document.Published.Earliest).ShouldBe("2019-04-29");
        document.Times.Single(t => t.Type.Equals("month", StringComparison.Ordinal) && t.Value!.Contains('/', StringComparison.Ordinal)).Value.ShouldBe("2019-05-06/2019-06-03");
        document.Times.Single(t => t.Rule.Equals("time.weekday", StringComparison.Ordinal)).Value.ShouldBeNull();
    }

    [Fact]
    public void A_theme_date_is_an_upper_bound_and_never_the_day()
    {
        var published = TimeText.Read("افتتح المصنع في مارس 2018 رسميا.", null, "الثلاثاء , 4 أبريل 2023\n").Published;
        (Iso(published.Earliest), Iso(published.Latest), Iso(published.Best)).ShouldBe(("2018-03-01", "2023-04-04", null));
    }

    [Fact]
    public void Evidence_that_contradicts_what_is_stronger_never_empties_the_interval()
    {
        var published = TimeText.Read("قال الرئيس الأميركي باراك أوباما ذلك. وافتتح المصنع في 4 يونيو 2021. وفي 2 مايو الماضي زاره وفد.", null, "1 يناير 2022\n").Published;
        (published.Earliest <= published.Latest).ShouldBeTrue();
    }

    [Fact]
    public void A_bound_shows_its_evidence()
    {
        var document = TimeText.Read("افتتح المصنع في 3 مارس 2018 وتوسع بعدها.", null);
        document.Published.Evidence.Select(e => e.Of(document.Text)).ShouldBe(["3 مارس 2018"]);
        document.Published.Basis.ShouldContain("3 مارس 2018");
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
