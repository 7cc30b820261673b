namespace Isnad.Tests;

/// <summary>Speakers whom a text describes and does not name, and who must not lend their words to the one named last.</summary>
public sealed class UnnamedSpeakerTests
{
    private const string Minister = "قال وزير الداخلية سليم الوادني إن القوات انتشرت. ";

    [Theory]
    [InlineData("وقال عدد من مؤيدي الحكومة إن الجسر آمن.", "عدد من مؤيدي الحكومة")]
    [InlineData("وقال منتقدو الصفقة إن الثمن باهظ.", "منتقدو الصفقة")]
    [InlineData("وقال اثنان من أصحاب المتاجر إن السوق أغلقت.", "اثنان من أصحاب المتاجر")]
    [InlineData("وقال جيران الرجل إن البيت خال.", "جيران الرجل")]
    [InlineData("غير أن ناشطين من المعارضة يقولون إن السوق أغلقت.", "ناشطين من المعارضة")]
    [InlineData("ووقعت مواجهات بين قوات الأمن وأنصار للمعارضة يتهمون اللجنة بالتزوير.", "أنصار للمعارضة")]
    [InlineData("وقالت امرأة رفضت الكشف عن اسمها إن البيوت خالية.", "امرأة")]
    [InlineData("وقال مسؤول كبير وطلب عدم نشر اسمه «الهدف هو إقامة منطقة خالية على الحدود».", "مسؤول كبير")]
    [InlineData("ومضت المصادر بالقول إن القوات ستنسحب.", "المصادر")]
    [InlineData("نقلت وكالة الأنباء الرسمية عن \"مصدر مسؤول\" في الوزارة قوله إن القوات ستنسحب.", "مصدر مسؤول")]
    public void Whoever_is_described_speaks_and_not_the_one_named_before(string text, string speaker) => Speakers(Minister + text)[^1].ShouldContain(speaker);

    [Theory]
    [InlineData("وقالوا إن السوق أغلقت.")]
    [InlineData("ورجعوا إلى المدينة حيث يقولون إن السوق أغلقت.")]
    public void A_verb_in_the_plural_goes_back_to_nobody_alone(string text) => Speakers(Minister + text)[^1].ShouldBe("");

    [Fact]
    public void Why_a_speaker_is_nameless_is_no_statement() => Speakers("وقال مسؤول كبير وطلب عدم نشر اسمه إن القوات ستنسحب.").Length.ShouldBe(1);

    [Fact]
    public void The_man_is_the_one_described_before() => Speakers("وقال أحد السكان إن السوق أغلقت. وأضاف الرجل إن البيوت خالية.").Distinct(StringComparer.Ordinal).Count().ShouldBe(1);

    [Fact]
    public void A_clause_about_a_noun_is_told_by_whoever_acts() =>
        Speakers("قالت إيران إن الهدنة قائمة. وجاء ذلك بعد استهداف تركيا مواقع قالت إنها مخازن سلاح.")[^1].ShouldBe("تركيا");

    [Fact]
    public void What_a_noun_with_its_own_verb_calls_for_is_not_said_by_whoever_spoke_last() =>
        Speakers(Minister + "وفي مايو الماضي، تم عقد مؤتمر دولي في تنغرت، دعا إلى وقف إطلاق النار.")[^1].ShouldBe("");

    [Fact]
    public void A_verb_inside_a_topic_changes_nothing() =>
        Speakers(Minister + "وردا على سؤال عن الذين قتلوا في البلدة، زعم أن القصف توقف.")[^1].ShouldContain("سليم الوادني");

    private static string[] Speakers(string text)
    {
        var analysis = EventText.Read(text);
        return [.. analysis.Statements.Select(s => EventText.Names(analysis, s.Speaker.Actor is { } actor ? [actor] : []))];
    }
}
