namespace Isnad.Tests;

/// <summary>Channels and relays that go on from one sentence to the next.</summary>
public sealed class ChainVoicesTests
{
    private const string Minister = "وزير المياه سليم الوادني ";

    [Theory]
    [InlineData("في مؤتمر الساحل للأمن", "speech")]
    [InlineData("خلال جلسة للبرلمان", "speech")]
    [InlineData("في جلسة محادثات مع الوفد", "meeting")]
    [InlineData("في تسجيل مصور نشر على يوتيوب", "tweet")]
    [InlineData("في تسجيل مصور", "statement")]
    [InlineData("خلال لقاء مع الصحفيين", "press-conference")]
    [InlineData("خلال لقاء مع قناة النجمة", "tv-interview")]
    [InlineData("أمام أعضاء البرلمان", "speech")]
    public void A_session_a_recording_and_a_talk_are_what_they_are_about(string phrase, string kind) =>
        Kinds("وقال " + Minister + phrase + " إن السد سيغلق قبل الشتاء.").ShouldBe([kind]);

    [Fact]
    public void An_interview_told_of_is_of_its_medium() =>
        Chains("أجرت قناة النجمة مقابلة مع " + Minister + ".\n\nوقال الوادني إن السد سيغلق قبل الشتاء.").ShouldBe(["tv-interview < قناة النجمة"]);

    [Fact]
    public void Who_attends_a_session_speaks_there() =>
        Kinds("حضر " + Minister + "جلسة للبرلمان لمناقشة السد.\n\nوقال الوادني إن السد سيغلق قبل الشتاء.").ShouldBe(["speech"]);

    [Fact]
    public void The_same_words_of_a_nameless_speaker_mean_the_same() =>
        Chains("نقلت وكالة الساحل عن مسؤول حكومي قوله إن السد سيغلق قبل الشتاء.\n\nوأكد المسؤول الحكومي أن الجسر سيفتح.").ShouldBe(["media < وكالة الساحل", "media < وكالة الساحل"]);

    [Fact]
    public void The_paper_is_the_one_named_last_and_papers_are_none() =>
        Chains("قالت صحيفة الساحل إن السد سيغلق قبل الشتاء.\n\nونقلت الصحيفة عن مصدر مطلع قوله إن الجسر سيفتح.\n\nونقلت الصحف عن مصدر آخر قوله إن الطريق آمن.")[1..].ShouldBe(["media < صحيفة الساحل", "none"]);

    [Fact]
    public void What_is_spoken_about_carries_nothing() =>
        Chains("رفض " + Minister + "الادعاءات التي بثتها قناة النجمة بشأن السد.").ShouldBe(["none"]);

    [Fact]
    public void A_source_at_the_end_of_a_clause_says_nothing_of_the_next() =>
        Chains("سقط صاروخ على حي قديم في وسط المدينة، بحسب وكالة الساحل، وقال " + Minister + "إن السد سليم.")[^1].ShouldBe("none");

    [Fact]
    public void Words_of_an_earlier_day_do_not_reach_back() =>
        Kinds("قال " + Minister + "إن السد سيغلق قبل الشتاء.\n\nوكان الوادني قال في خطاب سابق إن الجسر سيفتح.").ShouldBe(["none", "speech"]);

    [Fact]
    public void A_summit_that_is_yet_to_be_is_no_place_of_words() =>
        Kinds("ويرتقب أن تعقد قمة بين " + Minister + "ووزير النقل سمير الصفراني.\n\nوأكد الوادني أن السد سيغلق قبل الشتاء.").ShouldBe(["none"]);

    private static string[] Kinds(string text) => [.. EventText.Read(text).Statements.Where(s => s.Inside is null).Select(s => s.Channel.Kind)];

    private static string[] Chains(string text) => [.. EventText.Read(text).Statements.Where(s => s.Inside is null)
        .Select(s => string.Join(" < ", new[] { s.Channel.Kind }.Concat(s.Chain.Where(l => l.Role == "relay").Select(l => l.Name))))];
}
