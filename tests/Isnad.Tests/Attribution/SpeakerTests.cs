namespace Isnad.Tests;

public sealed class SpeakerTests
{
    private const string Minister = "قال وزير الداخلية سليم الوادني إن القوات انتشرت في المدينة. ";

    [Theory]
    [InlineData("وأضاف أن العملية مستمرة.")]
    [InlineData("وقال لإحدى محطات التلفزيون إن العملية مستمرة.")]
    [InlineData("وقال الوادني إن العملية مستمرة.")]
    public void A_dropped_subject_is_the_one_who_spoke_before(string next) =>
        Speakers(Minister + next).ShouldBe(["سليم الوادني", "سليم الوادني"]);

    [Theory]
    [InlineData("أكد الناطق باسم الوزارة سليم الوادني قائلا إن القوات انتشرت.", "سليم الوادني")]
    [InlineData("كان الناطق باسمها سمير الصفراني غائبا. وقال الناطق باسم وزارة الدفاع العقيد سليم الوادني إن القوات انتشرت.", "سليم الوادني")]
    [InlineData("وبحسب وزارة الداخلية المصرية فإن القوات انتشرت في المدينة.", "وزارة الداخلية المصرية")]
    public void A_speaker_ends_where_the_name_ends(string text, string speaker)
    {
        Speakers(text).ShouldNotBeEmpty();
        Speakers(text).ShouldAllBe(name => name == speaker);
    }

    [Fact]
    public void A_purpose_behind_a_title_is_no_name() =>
        EventText.Read("وصل الرئيس الصفراني لزيارة كرمانيا أمس.").Actors.ShouldNotContain(a => a.Name.StartsWith("لزيارة", StringComparison.Ordinal));

    private static string[] Speakers(string text)
    {
        var analysis = EventText.Read(text);
        return [.. analysis.Statements.Select(s => EventText.Names(analysis, s.Speaker.Actor is { } actor ? [actor] : []))];
    }
}
