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
    public void A_phrase_before_the_content_names_the_place(string phrase, string kind) => Kinds(Opens + phrase + " " + Says).ShouldBe([kind]);

    [Theory]
    [InlineData("غرد وزير المياه سليم الوادني قائلا " + Says, "tweet")]
    [InlineData("وطالب مجلس الأمن في قرار صدر أمس بوقف القتال.", "statement")]
    [InlineData("وأفادت تقارير بأن السد أغلق.", "report")]
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
    public void What_somebody_tells_of_is_nobodys_place() =>
        Kinds("قال وزير المياه سليم الوادني إن وزير النقل سمير الصفراني عقد مؤتمرا صحفيا. وأكد الصفراني أن الجسر سيفتح.").ShouldBe(["none", "none"]);

    [Fact]
    public void A_place_named_behind_reaches_back_and_on() =>
        Kinds("أكد وزير المياه سليم الوادني أن السد سيغلق. جاء ذلك في خطاب ألقاه في العاصمة. وقال الوادني إن الجسر سيفتح.").ShouldBe(["speech", "speech"]);

    private static string[] Kinds(string text) => [.. EventText.Read(text).Statements.Where(s => s.Inside is null).Select(s => s.Channel.Kind)];
}
