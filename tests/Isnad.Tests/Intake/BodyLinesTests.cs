using Isnad.Reading;

namespace Isnad.Tests.Intake;

public sealed class BodyLinesTests
{
    private const string Close = "وختم رئيس البلدية حديثه بأن الجسر سيفتح قبل حلول موسم الأمطار في الخريف.";

    [Theory]
    [InlineData("اترك تعليقاً")]
    [InlineData("تعليقات")]
    [InlineData("تعليقات (3)")]
    [InlineData("3 تعليقات")]
    [InlineData("اترك تعليقاً\nلن يتم نشر عنوان بريدك الإلكتروني\nزائر من الوادي\nهذا كلام كتبه قارئ عن الجسر القديم وعن الطريق الساحلي الذي يسلكه كل يوم.")]
    [InlineData("شاهد أيضاً\n\nهل يعود القطار إلى الوادي؟\n\nتتجه الأنظار إلى محطة الوادي بعد سنوات من التوقف …")]
    [InlineData("الوسوم\nالجسر\nمرج الصفا")]
    [InlineData("زر الذهاب إلى الأعلى\nإغلاق")]
    [InlineData("© جميع الحقوق محفوظة لصحيفة الوادي 2021")]
    [InlineData("--------------------\nحمل تطبيق الوادي على هاتفك.")]
    [InlineData("رويترز/ أ ف ب")]
    [InlineData("تصوير: هدى الريم")]
    [InlineData("17302")]
    [InlineData("// انتهى //")]
    [InlineData("(انتهى) س.ر/م.ن")]
    [InlineData("طباعة  تكبير الخط  أرسل إلى صديق")]
    [InlineData("شارك هذا المقال\nقصة الجسر القديم")]
    [InlineData("إعلان\nالأكثر قراءة\n1  أين يذهب ماء الوادي؟\n2  من بنى الجسر القديم في مدينة الريم قبل مئة عام؟")]
    public void The_tail_of_a_page_is_noise_to_the_last_line(string tail)
    {
        var article = Pages.Read(Pages.Body + "\n\n" + tail);
        string.Join('\n', article.Noise.Select(n => n.Span.Of(article.Text))).ShouldBe(tail.Replace("\n\n", "\n", StringComparison.Ordinal));
        Pages.Read(article, PassageKind.Body).ShouldBe(Pages.Body.Split("\n\n"));
    }

    [Theory]
    [InlineData("اقرأ أيضاً: قطار الوادي يعود بعد غياب")]
    [InlineData("للمزيد: البلدية: لم نقرر بعد \"موعد الافتتاح\"")]
    [InlineData("قد يهمك أيضا.. كم جسرا في الوادي؟")]
    [InlineData("اقرأ أيضاً:\nقطار الوادي يعود بعد غياب طويل\nسوق مرج الصفا يستقبل زواره")]
    [InlineData("قطار الوادي يعود إلى العمل بعد غياب\nسوق مرج الصفا يستقبل زواره في العيد")]
    public void Links_inside_the_body_are_noise_and_the_body_goes_on(string links)
    {
        var article = Pages.Read(Pages.Body + "\n\n" + links + "\n\n" + Close);
        Pages.NoiseOf(article).ShouldBe(links.Split('\n').Select(l => "related: " + l));
        Pages.Read(article, PassageKind.Body).ShouldBe([.. Pages.Body.Split("\n\n"), Close]);
    }

    [Theory]
    [InlineData("موعد الافتتاح ما زال مجهولا")]
    [InlineData("هل يكفي التمويل؟")]
    [InlineData("وقرأ أيضاً رئيس البلدية رسالة من سكان الوادي يشكرون فيها العمال على جهودهم.")]
    [InlineData("وترد تعليقات السكان على المشروع في سجل تحفظه البلدية منذ سنة كاملة.")]
    public void Sub_headings_and_sentences_stay(string line) => Pages.Read(Pages.Body + "\n\n" + line + "\n\n" + Close).Noise.ShouldBeEmpty();

    [Fact]
    public void Other_stories_listed_under_an_article_that_carries_on_are_noise()
    {
        string[] others =
        [
            "أعلنت شركة قطار الوادي، الإثنين، عودة الرحلات بين محطات الساحل والجبل بعد توقف دام سنة.",
            "افتتحت وزيرة الزراعة معرض الزيتون السنوي في ساحة مدينة الريم بحضور مئات المزارعين من القرى.",
            "قال مدير سوق مرج الصفا إن أسعار الخضار ستبقى ثابتة طوال موسم الصيف الحالي.",
        ];
        var article = Pages.Read(Pages.Body + "\n\n" + Close + "\n\n" + string.Join("\n\n", others));
        article.Noise.Select(n => n.Span.Of(article.Text)).ShouldBe(others);
    }

    [Fact]
    public void Of_other_stories_one_may_open_otherwise_and_all_may_be_cut_short()
    {
        string[] others =
        [
            "وصف مدرب نادي الساحل، يوسف القطراني، مباراة الجمعة بأنها الأصعب هذا الموسم، وقال إن لاعبيه",
            "أكد طبيب مستشفى المنارة، نديم الخوري، أن لقاح الحصبة متوفر في جميع المراكز الصحية، وأن",
            "كشفت شركة المناجم عن أرباح الفصل الثاني التي فاقت التوقعات بفضل ارتفاع سعر النحاس في",
            "في ظل ارتفاع درجات الحرارة ينصح خبراء التغذية بشرب لترين من الماء كل يوم وتجنب",
        ];
        var article = Pages.Read(Pages.Body + "\n\n" + Close + "\n\n" + string.Join("\n\n", others));
        article.Noise.Select(n => n.Span.Of(article.Text)).ShouldBe(others);
    }

    [Fact]
    public void Paragraphs_that_open_with_a_verb_and_speak_of_the_same_matter_stay()
    {
        string[] own =
        [
            "أكد رئيس بلدية الريم أن صيانة الجسر القديم ستبدأ في موعدها وأن تمويلها من خزينة البلدية وحدها",
            "كشفت البلدية أن حجارة الجسر القديم في الريم ستنقل إلى ساحة الوادي حتى تنتهي صيانة الجسر",
            "في ظل صيانة الجسر القديم يعبر سكان الريم الوادي بالقوارب التي توفرها البلدية كل صباح",
        ];
        Pages.Read(Pages.Body + "\n\n" + Close + "\n\n" + string.Join("\n\n", own)).Noise.ShouldBeEmpty();
    }

    [Fact]
    public void Furniture_run_into_a_paragraphs_end_is_cut_off_from_what_is_read()
    {
        var article = Pages.Read(Pages.Body + " رابط الخبر بصحيفة الوادي: صيانة الجسر");
        Pages.NoiseOf(article).ShouldBe(["related: رابط الخبر بصحيفة الوادي: صيانة الجسر"]);
        Pages.Read(article, PassageKind.Body).ShouldBe(Pages.Body.Split("\n\n"));
    }
}
