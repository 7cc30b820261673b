
namespace Isnad.Tests;

public sealed class AppellationAnnotatorTests
{
    [Theory]
    [InlineData("هاجمت مليشيا الحوثي المدينة.", "مليشيا الحوثي", "negative")]
    [InlineData("أعلن تنظيم داعش الإرهابي مسؤوليته.", "تنظيم داعش الإرهابي", "negative")]
    [InlineData("زار الوفد مقر حكومة الوفاق المعترف بها دوليا.", "المعترف بها دوليا", "positive")]
    public void A_loaded_name_has_a_valence(string text, string name, string valence)
    {
        var found = EventText.Read(text).Appellations.ShouldHaveSingleItem();
        found.Span.Of(text).ShouldBe(name);
        found.Valence.ShouldBe(valence);
        found.Voice.ShouldBe("outlet");
    }

    [Fact]
    public void Inside_reported_words_the_voice_is_the_statements()
    {
        var analysis = EventText.Read("قال وزير الدفاع اليمني محمد المقدشي إن مليشيا الحوثي قصفت المدينة.");
        analysis.Appellations.ShouldHaveSingleItem().Voice.ShouldBe(analysis.Statements[0].Id);
    }

    [Fact]
    public void Denied_legitimacy_is_negative() =>
        EventText.Read("رفضت روسيا حكومة الوفاق غير الشرعية.").Appellations.ShouldHaveSingleItem().Valence.ShouldBe("negative");

    [Theory]
    [InlineData("تأهل الفريق إلى نهائي دوري أبطال أوروبا للمرة الثالثة.")]
    [InlineData("وقال مدير المصرف إن العملاء سحبوا ودائعهم.")]
    [InlineData("حكمت المحكمة على المجرم بالسجن عشر سنوات.")]
    public void A_word_with_an_innocent_sense_is_no_label_by_itself(string text) => EventText.Read(text).Appellations.ShouldBeEmpty();

    [Theory]
    [InlineData("طالب الخطيب بطرد عملاء إيران من المدينة.", "عملاء إيران")]
    [InlineData("وصفت الصحيفة المجرم خليفة حفتر بالفار.", "المجرم خليفة حفتر")]
    public void With_a_name_behind_it_it_is_one(string text, string label) => EventText.Read(text).Appellations.ShouldHaveSingleItem().Span.Of(text).ShouldBe(label);
}
