using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Who says what: each case is a made-up sentence and the "speaker: content" of its statements, "–" where nobody can be named.</summary>
public sealed class StatementTests
{
    private const string Minister = "قال وزير الداخلية سليم الوادني إن القوات انتشرت. ";

    [Theory]
    [InlineData("تعهد الرئيس سليم الوادني يوم الثلاثاء بمواصلة القتال في الجنوب.", "سليم الوادني: مواصلة القتال في الجنوب")]
    [InlineData("أفادت مصادر عسكرية السبت بمقتل عشرات الجنود في كمين.", "مصادر عسكرية: مقتل عشرات الجنود في كمين")]
    [InlineData("وهدد الوزير سليم الوادني برد قاس إذا تكرر القصف.", "سليم الوادني: رد قاس إذا تكرر القصف")]
    [InlineData("وأكد مسؤول عسكري صحة المعلومات.", "مسؤول عسكري: صحة المعلومات")]
    [InlineData("وأكد المسؤولون وصول مئات من الجنود إلى الجبهة.", "المسؤولون: وصول مئات من الجنود إلى الجبهة")]
    [InlineData("رفضت الأمم المتحدة رفضا قاطعا مثل هذا الاتهام.", "الأمم المتحدة: مثل هذا الاتهام")]
    [InlineData("وأعلن مسؤول محلي لقناة تلفزيونية مقتل شخص في الهجوم.", "مسؤول محلي: مقتل شخص في الهجوم")]
    [InlineData("وقال الطبيب سليم الوادني، بعد أن زار المصابين في الغرفة، إن عدد القتلى سيرتفع.", "سليم الوادني: عدد القتلى سيرتفع")]
    [InlineData("أكد الوزير سليم الوادني لـ «المغاص» وجود قيادات كبيرة لدى المقاومة، ولم يستبعد الوادني أن يكون بينهم أجانب.", "سليم الوادني: وجود قيادات كبيرة لدى المقاومة")]
    public void The_complement_of_the_verb_is_the_content(string text, string expected) => First(text).ShouldBe(expected);

    [Theory]
    [InlineData("قال سليم الوادني إن السفينة كانت تحمل ذخيرة، من دون أن يحدد وجهتها.")]
    [InlineData("قال سليم الوادني إن السفينة كانت تحمل ذخيرة، وهو ما تنفيه الشركة.")]
    [InlineData("قال سليم الوادني إن السفينة كانت تحمل ذخيرة، مستثنيا سفن الإغاثة.")]
    [InlineData("قال سليم الوادني إن السفينة كانت تحمل ذخيرة، في خطوة هي الأولى منذ عام.")]
    [InlineData("قال سليم الوادني إن السفينة كانت تحمل ذخيرة، لكنه رفض كشف وجهتها.")]
    public void Content_ends_where_the_outlet_speaks_again(string text) => First(text).ShouldBe("سليم الوادني: السفينة كانت تحمل ذخيرة");

    [Theory]
    [InlineData("قال سليم الوادني إن الرئيس تعهد، في مكالمة هاتفية مع سمير الصفراني، بإغلاق المعابر.", "الرئيس تعهد، في مكالمة هاتفية مع سمير الصفراني، بإغلاق المعابر")]
    [InlineData("قال سليم الوادني إن الأعضاء زاروا المدينة واطلعوا على حجم الخسائر.", "الأعضاء زاروا المدينة واطلعوا على حجم الخسائر")]
    [InlineData("قال سليم الوادني إن الشحنة وصلت، مما أسعد الأهالي.", "الشحنة وصلت، مما أسعد الأهالي")]
    public void Content_does_not_end_at_the_first_comma(string text, string content) => First(text).ShouldBe("سليم الوادني: " + content);

    [Fact]
    public void A_noun_of_the_content_with_words_of_somebody_else_ends_it() =>
        First("واتهم سليم الوادني الحكومة بأنها قصفت ثلاث ناقلات قالت الأمم المتحدة إنها كانت تحمل قمحا.").ShouldBe("سليم الوادني: قصفت ثلاث ناقلات");

    [Theory]
    [InlineData("وقال عدد من النواب إن الجلسة تأجلت.", "عدد من النواب")]
    [InlineData("وقال أحد سكان المدينة إن القصف لم يتوقف.", "أحد سكان المدينة")]
    [InlineData("ولوحت دول غربية بتنفيذ ضربة عسكرية.", "دول غربية")]
    [InlineData("وقالت وسائل إعلام رسمية إن الوفد وصل.", "وسائل إعلام رسمية")]
    [InlineData("وقالت جماعة \"النجم الأخضر\" الإغاثية إن تسعة مدنيين قتلوا.", "النجم الأخضر")]
    [InlineData("ووصف والد الطفل ما جرى بأنه جريمة.", "والد الطفل")]
    [InlineData("متحدث باسم محمد الصفراني ينتقد وقف التمويل.", "متحدث باسم محمد الصفراني")]
    [InlineData("الشيخ سليم الوادني، أحد مشايخ قبائل الصحراء، اعتبر أن القتال طال.", "سليم الوادني")]
    [InlineData("وقال شقيقه الأكبر، محمد الصفراني، إنه غادر المدينة.", "محمد الصفراني")]
    public void A_speaker_is_the_whole_phrase_or_the_name_in_it(string text, string speaker) => First(text).ShouldStartWith(speaker + ":");

    [Theory]
    [InlineData("وأكد استمرار عمق العلاقات أن البلدين شريكان.", "استمرار")]
    [InlineData("وقال جيدا إن الأمر انتهى.", "جيدا")]
    [InlineData("وأكد ضرورة إيجاد حل أن الوقت يمر.", "ضرورة")]
    public void What_is_said_is_no_speaker(string text, string word) =>
        EventText.Read(Minister + text).Actors.ShouldNotContain(a => a.Name.Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("قالت الناشطة سلمى الكردي إن المدارس أغلقت. وقال مدير المستشفى سليم الوادني إن الأدوية نفدت. وأضافت أن الأطفال في خطر.", "سلمى الكردي")]
    [InlineData("وقالت وزارة الدفاع المصرية إن القوات تقدمت. وقال سليم الوادني إن الخسائر كبيرة. وأضافت أن العملية مستمرة.", "وزارة الدفاع المصرية")]
    [InlineData("قال سليم الوادني إن الخسائر كبيرة. وسيطر حزب الله على البلدة، وأعلن أن القتال انتهى.", "حزب الله")]
    public void A_dropped_subject_agrees_with_its_verb(string text, string speaker) => Statements(text)[^1].ShouldStartWith(speaker + ":");

    [Theory]
    [InlineData("قالت الناشطة سلمى الكردي إن المدارس أغلقت. وأكد أن بلاده تدعم السلام.")]
    [InlineData("سلمى الكردي زارت المدينة، مجددة تمسكها بالسلام. وأكد أن بلاده تدعم السلام.")]
    public void Whoever_does_not_agree_with_the_verb_is_not_given_its_words(string text) => Statements(text)[^1].ShouldStartWith("–:");

    [Theory]
    [InlineData("وكانت الحكومة المصرية قد اتهمت الأمم المتحدة بالتقصير في حماية المدنيين.", "الحكومة المصرية")]
    [InlineData("وقال سليم الوادني إن الوضع خطير. وحث جميع الأطراف على ضبط النفس.", "سليم الوادني")]
    public void Whom_a_verb_charges_or_urges_is_not_its_subject(string text, string speaker) => Statements(text)[^1].ShouldStartWith(speaker + ":");

    [Fact]
    public void What_a_speaker_says_that_another_said_is_inside()
    {
        var analysis = EventText.Read("وقال سليم الوادني إن محمد الصفراني عبّر عن استيائه من القصف، ووصفه بأنه \"طعنة في الظهر\".");
        var outer = analysis.Statements.Single(s => s.Inside is null);
        outer.Content.Of(analysis.Article.Text).ShouldEndWith("\"طعنة في الظهر\"");
        analysis.Statements.Where(s => s.Inside == outer.Id).Select(s => EventText.Names(analysis, [s.Speaker.Actor!])).ShouldBe(["محمد الصفراني", "محمد الصفراني"]);
    }

    [Fact]
    public void A_mark_that_closes_within_the_content_stays_in_it() =>
        First("وقال سليم الوادني إن بلاده «ليست طرفا في النزاع».").ShouldBe("سليم الوادني: بلاده «ليست طرفا في النزاع»");

    [Fact]
    public void A_quotation_that_only_opens_the_content_keeps_both_its_marks() =>
        First("وقال سليم الوادني إن «لا علم له» بالشحنة التي ضبطت في المرفأ.").ShouldBe("سليم الوادني: «لا علم له» بالشحنة التي ضبطت في المرفأ");

    [Theory]
    [InlineData("قال سليم الوادني: \"كيف برجل طويل مثلي، وصفه جاره بـ\"نعم\"!\"", "كيف برجل طويل مثلي، وصفه جاره بـ")]
    [InlineData("قال سليم الوادني: \"سنبني الجسر\"و", "سنبني الجسر")]
    public void A_text_that_ends_in_marks_which_pair_with_nothing_is_read_all_the_same(string text, string content) => First(text).ShouldStartWith("سليم الوادني: " + content);

    [Fact]
    public void A_name_does_not_end_in_a_mark_that_opens() =>
        EventText.Read("نفى الناطق محمد الصفراني ما نشره مكتب الصفراني «لا يعكس ما دار في المكالمة».").Mentions.ShouldAllBe(m => !m.Span.Of("نفى الناطق محمد الصفراني ما نشره مكتب الصفراني «لا يعكس ما دار في المكالمة».").EndsWith('«'));

    [Fact]
    public void Voices_of_one_headline_part_at_the_stops_before_another_speaks()
    {
        const string Text = "حكومة الوفاق تدعو إلى الحوار.. ومحمد الصفراني: لن نقبل بالضغوط";
        var analysis = new Pipeline(Knowledge.BuiltIn).Read(new Article
        {
            Id = "a-1",
            Location = "made-up",
            Origin = new Origin("text", "", "utf-8"),
            Text = Text,
            Noise = [],
            Passages = [new Passage(new Span(0, Text.Length), PassageKind.Headline)],
        });
        analysis.Statements.ShouldContain(s => s.Content.Of(Text) == "الحوار");
    }

    [Theory]
    [InlineData("فاز الفريق على ضيفه بثلاثة أهداف دون رد وتصدر الترتيب برصيد عشرين نقطة.")]
    [InlineData("يخلط الدقيق مع السكر والزبدة ثم يخبز نصف ساعة ويقدم باردا.")]
    [InlineData("ارتفع المؤشر العام واحدا في المئة وأغلق عند سبعة آلاف نقطة، وبلغت قيمة التداول مليار ريال.")]
    [InlineData("كنت أعتقد وأنا صغير أن البحر قريب، وكنت أمشي إليه كل صباح.")]
    public void A_text_that_reports_nothing_gives_nothing(string text) => EventText.Read(text).Statements.ShouldBeEmpty();

    private static string First(string text) => Statements(text).Count > 0 ? Statements(text)[0] : "nothing";

    private static List<string> Statements(string text)
    {
        var analysis = EventText.Read(text);
        return [.. analysis.Statements.Select(s => $"{(s.Speaker.Actor is { } actor ? EventText.Names(analysis, [actor]) : "–")}: {s.Content.Of(text)}")];
    }
}
