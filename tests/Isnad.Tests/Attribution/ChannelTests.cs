namespace Isnad.Tests;

public sealed class ChannelTests
{
    private const string Opens = "وقال وزير المياه سليم الوادني ";
    private const string Says = "إن السد سيغلق قبل الشتاء.";

    [Theory]
    [InlineData("خلال لقائه وفد النقابة", "meeting")]
    [InlineData("لدى استقباله وفد النقابة", "meeting")]
    [InlineData("خلال ترؤسه اجتماعا في العاصمة", "meeting")]
    [InlineData("بعد اجتماع في العاصمة", "none")]
    [InlineData("أمام البرلمان", "speech")]
    [InlineData("للصحفيين في الميناء", "press-conference")]
    [InlineData("في تصريحات خلال مؤتمر صحفي", "press-conference")]
    [InlineData("في تصريح صحفي", "statement")]
    [InlineData("في حديث لقناة محلية", "tv-interview")]
    [InlineData("في مقابلة أجرتها معه قناة محلية", "tv-interview")]
    [InlineData("في محادثة على تطبيق تلغرام", "tweet")]
    [InlineData("عبر الهاتف", "phone-call")]
    [InlineData("في برنامج «صباح الساحل»", "tv-interview")]
    [InlineData("لبرنامج «صباح الساحل»", "tv-interview")]
    [InlineData("للبرنامج الدفاعي الجديد", "none")]
    [InlineData("خلال ترؤسه أمس في العاصمة اجتماعا", "meeting")]
    [InlineData("إثر لقائه وفد النقابة", "none")]
    [InlineData("عائدا من جولة تفقدية", "none")]
    [InlineData("في جولة مفاوضات في العاصمة", "meeting")]
    [InlineData("خلال عرض عسكري", "none")]
    [InlineData("في رسالة نصية", "statement")]
    [InlineData("متحدثا إلى الصحفيين في العاصمة", "press-conference")]
    [InlineData("متحدثا إلى المراسلين", "press-conference")]
    [InlineData("على تويتر", "tweet")]
    [InlineData("عبر «تلغرام»", "tweet")]
    [InlineData("على صفحته على موقع «فيسبوك»", "tweet")]
    [InlineData("على حسابه في تويتر", "tweet")]
    [InlineData("على حساب الفقراء", "none")]
    [InlineData("على موقعها الإلكتروني", "statement")]
    [InlineData("ردا على أسئلة الصحفيين", "press-conference")]
    [InlineData("ردا على بيان الجبهة", "none")]
    [InlineData("تعليقا على تصريحات الجبهة", "none")]
    [InlineData("بتصريح لإذاعة محلية", "statement")]
    [InlineData("في تسجيل مصور", "statement")]
    public void A_phrase_before_the_content_names_the_place(string phrase, string kind) => Kinds(Opens + phrase + " " + Says).ShouldBe([kind]);

    [Theory]
    [InlineData("غرد وزير المياه سليم الوادني قائلا " + Says, "tweet")]
    [InlineData("وطالب مجلس الأمن في قرار صدر أمس بوقف القتال.", "statement")]
    [InlineData("وأفادت تقارير بأن السد أغلق.", "report")]
    [InlineData("وقال وزير المياه سليم الوادني إن السد سيغلق، من دون أن يحدد موعدا.", "none")]
    public void A_verb_or_a_speaking_paper_names_it_too(string text, string kind) => Kinds(text).ShouldBe([kind]);

    [Fact]
    public void A_joint_conference_is_the_place_of_both() =>
        Kinds("عقد وزير المياه سليم الوادني مؤتمرا صحفيا مع وزير النقل سمير الصفراني في العاصمة. وقال الوادني إن السد سيغلق. وأكد الصفراني أن الجسر سيفتح.")
            .ShouldBe(["press-conference", "press-conference"]);

    [Fact]
    public void Who_answers_at_a_meeting_speaks_there() =>
        Kinds("وعقد وزير المياه سليم الوادني جلسة مباحثات مع الوفد. وقال الوادني إن السد سيغلق. وأكد وزير النقل سمير الصفراني، بدوره، أن الجسر سيفتح.").ShouldBe(["meeting", "meeting"]);

    [Fact]
    public void A_paper_issued_is_where_its_issuer_goes_on() =>
        Kinds("أصدرت وزارة الداخلية بيانا حول الحادث. وأكدت الوزارة أن الطريق مفتوح.").ShouldBe(["statement"]);

    [Fact]
    public void Another_day_is_another_place() =>
        Kinds("قال وزير المياه سليم الوادني في مؤتمر صحفي إن السد سيغلق. وكان الوادني قد قال إن السد سيبقى.").ShouldBe(["press-conference", "none"]);

    [Fact]
    public void An_earlier_day_goes_on_within_its_sentence() =>
        Kinds("وكان وزير المياه سليم الوادني قال أمس في مؤتمر صحفي إن السد سيغلق، وأضاف أن الجسر سيفتح.").ShouldBe(["press-conference", "press-conference"]);

    [Fact]
    public void What_somebody_tells_of_is_nobodys_place() =>
        Kinds("قال وزير المياه سليم الوادني إن وزير النقل سمير الصفراني عقد مؤتمرا صحفيا. وأكد الصفراني أن الجسر سيفتح.").ShouldBe(["none", "none"]);

    [Fact]
    public void A_place_named_behind_reaches_back_and_on() =>
        Kinds("أكد وزير المياه سليم الوادني أن السد سيغلق. جاء ذلك في خطاب ألقاه في العاصمة. وقال الوادني إن الجسر سيفتح.").ShouldBe(["speech", "speech"]);

    [Fact]
    public void A_body_of_journalists_is_nobody_told() => Kinds("وقال الاتحاد الدولي للصحفيين " + Says).ShouldBe(["none"]);

    [Fact]
    public void A_house_of_government_has_no_journalists() => Kinds("وقال سليم الوادني، المتحدث باسم الكرملين للصحفيين، " + Says).ShouldBe(["press-conference"]);

    [Theory]
    [InlineData("وقال وزير المياه سليم الوادني لدى استقباله وزير النقل سمير الصفراني إن السد سيغلق. من جهته، أكد الصفراني أن الجسر سيفتح.", "meeting")]
    [InlineData("وقال وزير المياه سليم الوادني في مؤتمر صحفي مشترك مع وزير النقل سمير الصفراني إن السد سيغلق. وأكد الصفراني أن الجسر سيفتح.", "press-conference")]
    [InlineData("استقبل وزير المياه سليم الوادني وزير النقل سمير الصفراني. وقال الوادني إن السد سيغلق. وأكد الصفراني أن الجسر سيفتح.", "meeting")]
    [InlineData("تلقى وزير المياه سليم الوادني اتصالا هاتفيا من وزير النقل سمير الصفراني. وقال الوادني إن السد سيغلق. وأكد الصفراني أن الجسر سيفتح.", "phone-call")]
    [InlineData("وبدا وزير المياه سليم الوادني خلال مؤتمر صحفي مع وزير النقل سمير الصفراني غاضبا. وقال الوادني إن السد سيغلق. وأكد الصفراني أن الجسر سيفتح.", "press-conference")]
    public void Both_sides_of_a_meeting_or_call_speak_there(string text, string kind) => Kinds(text).ShouldAllBe(k => k == kind);

    [Fact]
    public void Of_an_assembly_nobody_else_is_known_to_answer_there() =>
        Kinds("وقال وزير المياه سليم الوادني خلال اجتماع الحزب إن السد سيغلق. من جهته، أكد وزير النقل سمير الصفراني أن الجسر سيفتح.").ShouldBe(["meeting", "none"]);

    [Fact]
    public void A_call_that_somebody_mentions_is_nobodys_place() =>
        Kinds("وقال وزير المياه سليم الوادني إن وزير النقل سمير الصفراني تلقى اتصالا هاتفيا. وأكد الصفراني أن الجسر سيفتح.").ShouldBe(["none", "none"]);

    [Theory]
    [InlineData("عقد مجلس الأمن جلسة أمس. وقال وزير المياه سليم الوادني إن السد سيغلق.", "meeting")]
    [InlineData("عقد مجلس الأمن جلسة أمس. ومن جهة أخرى، قال وزير المياه سليم الوادني إن السد سيغلق.", "none")]
    public void Whoever_is_heard_behind_a_session_was_heard_in_it(string text, string kind) => Kinds(text)[^1].ShouldBe(kind);

    [Theory]
    [InlineData("أثارت تصريحات وزير المياه سليم الوادني جدلا. وقال الوادني إن السد سيغلق.", "statement")]
    [InlineData("بدأ وزير المياه سليم الوادني كلمته بالترحيب. وقال الوادني إن السد سيغلق.", "speech")]
    public void Words_that_the_outlet_speaks_of_are_those_it_goes_on_to_quote(string text, string kind) => Kinds(text)[^1].ShouldBe(kind);

    [Fact]
    public void A_meeting_told_of_after_a_paper_is_where_the_words_behind_it_were_spoken() =>
        Kinds("وقال وزير المياه سليم الوادني في بيان إن السد سيغلق. والتقى الوادني وزير النقل سمير الصفراني. وأكد الوادني أن الجسر سيفتح.").ShouldBe(["statement", "meeting"]);

    [Fact]
    public void A_paper_named_later_wins_over_a_meeting_that_only_a_verb_tells_of() =>
        Kinds("استقبل وزير المياه سليم الوادني وزير النقل سمير الصفراني، مؤكدا أن السد سيغلق. وقال الوادني في بيان إن الجسر سيفتح.").ShouldBe(["statement", "statement"]);

    [Fact]
    public void What_a_house_says_first_its_spokesman_says_in_the_paper() =>
        Kinds("أكدت وزارة المياه أن السد سيغلق. وقال المتحدث باسم وزارة المياه سليم الوادني في بيان إن الجسر سيفتح.").ShouldBe(["statement", "statement"]);

    [Fact]
    public void What_is_added_on_a_network_says_nothing_of_what_stood_before() =>
        Kinds("أكد وزير المياه سليم الوادني أن السد سيغلق. وأضاف على تويتر أن الجسر سيفتح.").ShouldBe(["none", "tweet"]);

    [Theory]
    [InlineData("أكد خبراء لـ«الساحل» أن السد سيغلق. وقال الخبير سليم الوادني إن الماء قليل.", "newspaper-interview")]
    [InlineData("أكدت مصادر لـ«الساحل» أن السد سيغلق. وقال الخبير سليم الوادني إن الماء قليل.", "none")]
    public void Each_of_those_a_paper_asked_spoke_to_it(string text, string kind) => Kinds(text)[^1].ShouldBe(kind);

    [Fact]
    public void Remarks_that_somebody_else_made_to_a_medium_are_not_where_these_words_were_spoken() =>
        Kinds("واعتبر وزير المياه سليم الوادني التصريحات التي أدلى بها الوفد لقناة محلية خاطئة، وقال إن السد سيغلق.")[^1].ShouldBe("none");

    [Fact]
    public void A_bare_noun_means_whoever_was_called_by_it() =>
        Kinds("وقال شهود ومصادر في الميناء لوكالة رويترز إن السد سيغلق. وأضافت المصادر أن الجسر سيفتح.").ShouldBe(["media", "media"]);

    [Fact]
    public void All_the_papers_are_media_too() => Kinds("وأكدت كل الصحف المحلية أن السد سيغلق.").ShouldBe(["media"]);

    [Fact]
    public void An_agency_of_another_trade_is_no_medium() => Kinds("وقالت وكالة الطاقة الوطنية إن السد سيغلق.").ShouldBe(["none"]);

    private static string[] Kinds(string text) => [.. EventText.Read(text).Statements.Where(s => s.Inside is null).Select(s => s.Channel.Kind)];
}
