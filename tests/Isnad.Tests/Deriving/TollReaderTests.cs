using Isnad.Reading;

namespace Isnad.Tests;

public sealed class TollReaderTests
{
    private static readonly TollReader Reader = new(Knowledge.BuiltIn);

    [Theory]
    [InlineData("أسفر قصف على السوق عن سقوط 15 قتيلا و40 جريحا.", "killed 15 | wounded 40")]
    [InlineData("أدى هجوم على القرية إلى مقتل 12 شخصا وإصابة 50 آخرين.", "killed 12 | wounded 50")]
    [InlineData("لقي 12 مدنيا مصرعهم في قصف على السوق.", "killed 12")]
    [InlineData("اعتقلت الشرطة 30 متظاهرا في العاصمة.", "detained 30")]
    public void People_harmed_belong_to_the_event_of_their_sentence(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("أدى قصف على الميناء إلى تدمير 3 سفن.")]
    [InlineData("وصل 12 جريحا إلى المستشفى.")]
    [InlineData("حضر المؤتمر 40 شخصا من المدينة.")]
    public void Other_figures_are_no_toll(string text) => Read(text).ShouldBeEmpty();

    private static string Read(string text)
    {
        var analysis = EventText.Read(text);
        var tolls = Reader.Read(analysis);
        tolls.ShouldAllBe(t => analysis.Events.Any(e => e.Id == t.Event));
        return string.Join(" | ", tolls.Select(t => FormattableString.Invariant($"{t.Kind} {t.Value}")));
    }
}
