using System.Globalization;
using System.Text;

namespace Isnad.Tests;

public sealed class TimeAnnotatorTests
{
    /// <summary>10 June 2020 was a Wednesday.</summary>
    private const string Wednesday = "2020-06-10";

    [Theory]
    [InlineData("وقعت الشركة العقد في 12 مايو 2019 بعد تأخير", "12 مايو 2019", "date", "2019-05-12")]
    [InlineData("افتتح الجسر يوم 3 تشرين الثاني/ نوفمبر 2018", "يوم 3 تشرين الثاني/ نوفمبر 2018", "date", "2018-11-03")]
    [InlineData("انتهت الأعمال في ٢٥ كانون الأول ٢٠١٧ رسميا", "٢٥ كانون الأول ٢٠١٧", "date", "2017-12-25")]
    [InlineData("بدأت الدورة ۷ آذار ۲۰۱۹", "۷ آذار ۲۰۱۹", "date", "2019-03-07")]
    [InlineData("أغلق الميناء في 3 غشت 2018", "3 غشت 2018", "date", "2018-08-03")]
    [InlineData("أغلق الميناء في 9 جانفي 2018", "9 جانفي 2018", "date", "2018-01-09")]
    [InlineData("تأسس النادي في 14 شتنبر 1996", "14 شتنبر 1996", "date", "1996-09-14")]
    [InlineData("تأسس النادي في 14 دجنبر 1996", "14 دجنبر 1996", "date", "1996-12-14")]
    [InlineData("صدر القانون في الثامن عشر من أكتوبر 2016", "الثامن عشر من أكتوبر 2016", "date", "2016-10-18")]
    [InlineData("صدر القانون في الحادي والعشرين من يوليو 2016", "الحادي والعشرين من يوليو 2016", "date", "2016-07-21")]
    [InlineData("نشر التقرير بتاريخ 12/2/2018 كاملا", "12/2/2018", "date", "2018-02-12")]
    [InlineData("نشر التقرير بتاريخ 2018-02-12 كاملا", "2018-02-12", "date", "2018-02-12")]
    [InlineData("نشر التقرير بتاريخ ١٢/٢/٢٠١٨ كاملا", "١٢/٢/٢٠١٨", "date", "2018-02-12")]
    [InlineData("سجل الطلب ۱۳۹۹/۰۲/۲۱ في طهران", "۱۳۹۹/۰۲/۲۱", "date", "2020-05-10")]
    [InlineData("ولد الشاعر في 2 تير 1399", "2 تير 1399", "date", "2020-06-22")]
    [InlineData("صدر الأمر في 15 رمضان 1441 هـ", "15 رمضان 1441 هـ", "date", "2020-05-08")]
    [InlineData("صدر الأمر في 15 رمضان 1441 هـ الموافق 8 مايو 2020", "15 رمضان 1441 هـ الموافق 8 مايو 2020", "date", "2020-05-08")]
    [InlineData("زار الوفد المصنع في 17 مارس الماضي", "17 مارس الماضي", "date", "2020-03-17")]
    [InlineData("زار الوفد المصنع في 13 نوفمبر الماضي", "13 نوفمبر الماضي", "date", "2019-11-13")]
    [InlineData("تنطلق البطولة في 5 يوليو المقبل", "5 يوليو المقبل", "date", "2020-07-05")]
    [InlineData("تنطلق البطولة في 25 يونيو الجاري", "25 يونيو الجاري", "date", "2020-06-25")]
    [InlineData("عاد اللاعب في 6 أبريل إلى فريقه", "6 أبريل", "date", "2020-04-06")]
    [InlineData("ارتفعت الأسعار في مايو/أيار الماضي", "مايو/أيار الماضي", "month", "2020-05")]
    [InlineData("ارتفعت الأسعار في كانون الثاني (يناير) 2019", "كانون الثاني (يناير) 2019", "month", "2019-01")]
    [InlineData("ارتفعت الأسعار في نيسان (أبريل)", "نيسان (أبريل)", "month", "2020-04")]
    [InlineData("ارتفعت الأسعار منذ أغسطس من العام الماضي", "أغسطس من العام الماضي", "month", "2019-08")]
    [InlineData("ارتفعت الأسعار في شهر ديسمبر", "شهر ديسمبر", "month", "2019-12")]
    [InlineData("ينتهي العمل في سبتمبر المقبل", "سبتمبر المقبل", "month", "2020-09")]
    [InlineData("أقيمت الأمسية في شهر رمضان المعظم", "شهر رمضان المعظم", "month", "2020-04-24/2020-05-23")]
    [InlineData("بني السد عام 1985 على النهر", "عام 1985", "year", "1985")]
    [InlineData("بني السد سنة ألفين وأحد عشر على النهر", "سنة ألفين وأحد عشر", "year", "2011")]
    [InlineData("تراجع الإنتاج منذ 2014 كثيرا", "2014", "year", "2014")]
    [InlineData("ميزانية لعام 2016م", "عام 2016م", "year", "2016")]
    [InlineData("شهدت سبعينيات القرن الماضي هجرة واسعة", "سبعينيات القرن الماضي", "date", "1970/1979")]
    [InlineData("زاد الطلب في النصف الأول من 2013", "النصف الأول من 2013", "date", "2013-01/2013-06")]
    [InlineData("زاد الطلب في الربع الأخير، وفي الربع الأول من العام الجاري", "الربع الأول من العام الجاري", "date", "2020-01/2020-03")]
    [InlineData("توقفت الرحلات منتصف عام 2013", "منتصف عام 2013", "year", "2013")]
    [InlineData("توقفت الرحلات مطلع العام", "مطلع العام", "relative", "2020")]
    [InlineData("أعلن المتحف الخميس عن معرض", "الخميس", "relative", "2020-06-04")]
    [InlineData("أعلن المتحف الأربعاء عن معرض", "الأربعاء", "relative", "2020-06-10")]
    [InlineData("أعلن المتحف الأربعاء الماضي عن معرض", "الأربعاء الماضي", "relative", "2020-06-03")]
    [InlineData("يفتتح المتحف السبت المقبل معرضا", "السبت المقبل", "relative", "2020-06-13")]
    [InlineData("من المقرر أن يفتتح المتحف معرضه السبت", "السبت", "relative", "2020-06-13")]
    [InlineData("سيصل القطار الجديد يوم الأحد", "يوم الأحد", "relative", "2020-06-14")]
    [InlineData("افتتح المتحف اليوم الأربعاء معرضا", "اليوم الأربعاء", "relative", "2020-06-10")]
    [InlineData("افتتح المتحف مساء أمس الثلاثاء معرضا", "مساء أمس الثلاثاء", "relative", "2020-06-09")]
    [InlineData("افتتح المتحف صباح يوم الاثنين معرضا", "صباح يوم الاثنين", "relative", "2020-06-08")]
    [InlineData("هبت العاصفة ليل الأحد الاثنين", "ليل الأحد الاثنين", "relative", "2020-06-07/2020-06-08")]
    [InlineData("هبت العاصفة بعد منتصف ليل الأحد الاثنين", "بعد منتصف ليل الأحد الاثنين", "relative", "2020-06-08")]
    [InlineData("عاد الوفد أمس من رحلته", "أمس", "relative", "2020-06-09")]
    [InlineData("عاد الوفد أمس الأول من رحلته", "أمس الأول", "relative", "2020-06-08")]
    [InlineData("يعود الوفد غدا من رحلته", "غدا", "relative", "2020-06-11")]
    [InlineData("عاد الوفد فجر اليوم من رحلته", "فجر اليوم", "relative", "2020-06-10")]
    [InlineData("عاد الوفد الليلة الماضية من رحلته", "الليلة الماضية", "relative", "2020-06-09/2020-06-10")]
    [InlineData("يعمل المصنع حاليا بنصف طاقته", "حاليا", "relative", "2020-06-10")]
    [InlineData("قال المدرب في وقت سابق إن الفريق جاهز", "وقت سابق", "relative", null)]
    [InlineData("قال المدرب في وقت سابق الأربعاء إن الفريق جاهز", "وقت سابق الأربعاء", "relative", "2020-06-10")]
    [InlineData("زار المدرب المدينة الأسبوع الماضي", "الأسبوع الماضي", "relative", "2020-05-31/2020-06-06")]
    [InlineData("يزور المدرب المدينة الشهر المقبل", "الشهر المقبل", "relative", "2020-07")]
    [InlineData("فاز الفريق هذا العام بالكأس", "هذا العام", "relative", "2020")]
    [InlineData("فاز الفريق العام الماضي بالكأس", "العام الماضي", "relative", "2019")]
    [InlineData("هطل المطر خلال الأيام الثلاثة الماضية", "الأيام الثلاثة الماضية", "relative", "2020-06-07/2020-06-10")]
    [InlineData("هطل المطر خلال اليومين الماضيين", "اليومين الماضيين", "relative", "2020-06-08/2020-06-10")]
    [InlineData("يهطل المطر خلال الأيام المقبلة", "الأيام المقبلة", "relative", "2020-06-11/..")]
    [InlineData("هطل المطر خلال الفترة الماضية", "الفترة الماضية", "relative", null)]
    [InlineData("غادر اللاعب قبل نحو أسبوع", "قبل نحو أسبوع", "relative", "2020-06-03")]
    [InlineData("غادر اللاعب قبل ثلاث سنوات", "قبل ثلاث سنوات", "relative", "2017")]
    [InlineData("غادر اللاعب قبل أيام", "قبل أيام", "relative", null)]
    [InlineData("ينتظر السكان الماء منذ أيام", "منذ أيام", "duration", null)]
    [InlineData("استمر الحفل لمدة أربع ساعات", "أربع ساعات", "duration", null)]
    [InlineData("يصدر المجلس نشرة كل عام", "كل عام", "set", null)]
    [InlineData("وصل القطار في الساعة التاسعة صباحا", "الساعة التاسعة صباحا", "relative", null)]
    [InlineData("وصل القطار في الساعة التاسعة والنصف من صباح اليوم", "الساعة التاسعة والنصف من صباح اليوم", "relative", "2020-06-10")]
    [InlineData("أحيت المدينة ذكرى هجمات 11 سبتمبر", "11 سبتمبر", "date", "2001-09-11")]
    [InlineData("عطلة عيد الأضحى 2019 كانت طويلة", "عيد الأضحى 2019", "date", "2019-08-11/2019-08-14")]
    public void An_expression_has_its_place_type_and_value(string sentence, string expression, string type, string? value)
    {
        var times = TimeText.Read(sentence, Wednesday).Times;
        var found = times.FirstOrDefault(t => t.Span.Of(sentence).Equals(expression, StringComparison.Ordinal));
        found.ShouldNotBeNull(string.Join(" ; ", times.Select(t => t.Span.Of(sentence))));
        (found.Type, found.Value).ShouldBe((type, value));
    }

    [Theory]
    [InlineData("التقى الأمين العام الحالي للنقابة أعضاءها")]
    [InlineData("مارس الضغط على الشركة")]
    [InlineData("يقع المتجر في سوق الجمعة")]
    [InlineData("زارت تيريزا ماي المصنع")]
    [InlineData("وزع المتجر 2000 كتاب على الأطفال")]
    [InlineData("تضم القرية 1990 نسمة")]
    [InlineData("يبلغ اللاعب 24 عاما")]
    [InlineData("بشكل عام كان الموسم جيدا")]
    public void What_only_looks_like_a_time_is_none(string sentence) => TimeText.Read(sentence, Wednesday).Times.ShouldBeEmpty();

    [Theory]
    [InlineData("وصل يوم السبت 10 يونيو 2020 إلى المدينة", "not that weekday")]
    [InlineData("افتتح في مايو/نيسان 2019", "glosses a month")]
    [InlineData("صدر في 15 رمضان 1441 هـ الموافق 8 أغسطس 2020", "pairs two days")]
    [InlineData("وصل الوفد اليوم السبت إلى المدينة", "does not fall on the day")]
    public void Dates_that_contradict_each_other_are_reported(string sentence, string warning) =>
        TimeText.Read(sentence, Wednesday).Warnings.ShouldContain(w => w.Contains(warning, StringComparison.Ordinal));

    [Fact]
    public void A_page_posted_a_day_after_its_writing_keeps_the_writers_day() =>
        TimeText.Read("قال المدرب اليوم الثلاثاء إن الفريق جاهز", Wednesday).Times.Single().Value.ShouldBe("2020-06-09");

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        const string sentence = "عاد الوفد أمس الثلاثاء بعد 15 رمضان 1441 هـ ومنذ 12/2/2018 وفي شهر رمضان المعظم";
        var expected = TimeText.Read(sentence, Wednesday).Times;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            TimeText.Read(sentence, Wednesday).Times.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Hostile_text_is_read_without_an_exception()
    {
        string[] parts = ["31 فبراير 2020", "0/0/0000", "99/99/9999", "قبل 99999999 سنة", "منذ", "ليل", "الساعة", "عام", "١٢/", "12.2.2020.2", "يوم يوم يوم", "\u202E\u200F", "\uD800", "منذ ألف ألف ألف مليون سنة", "30 صفر 1499 هـ", "القرن", "كل", "الموافق", "9999-12-31", "خلال الأيام 99999 الماضية", "قبل 3000 عام", "بعد"];
        var random = new Random(7);
        for (var n = 0; n < 3000; n++)
        {
            var text = new StringBuilder();
            for (var k = random.Next(1, 12); k > 0; k--) text.Append(parts[random.Next(parts.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            foreach (var day in (string?[])[Wednesday, null, "0001-01-01", "9999-12-31"])
            {
                var written = text.ToString();
                foreach (var time in TimeText.Read(written, day).Times) time.Span.End.ShouldBeLessThanOrEqualTo(written.Length);
            }
        }
    }
}
