using Isnad.Arabic;

namespace Isnad.Tests;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("وأعلن الوزير", "و+أعلن الوزير")]
    [InlineData("التقى بالوفد", "التقى ب+الوفد")]
    [InlineData("قدّم التقرير للجنة", "قدّم التقرير ل+لجنة")]
    [InlineData("منح السلطة للحكومة", "منح السلطة ل+لحكومة")]
    [InlineData("سيزور المدينة", "س+يزور المدينة")]
    [InlineData("وسيزورها غدا", "و+س+يزور+ها غدا")]
    [InlineData("قال إنهم وافقوا", "قال إن+هم وافقوا")]
    [InlineData("وبأنهم رفضوا الاقتراح", "و+ب+أن+هم رفضوا الاقتراح")]
    [InlineData("في مدرسته الجديدة", "في مدرست+ه الجديدة")]
    [InlineData("تحدث عن مشاركتها", "تحدث عن مشاركت+ها")]
    [InlineData("وللسكان رأي آخر", "و+ل+لسكان رأي آخر")]
    [InlineData("رحبوا به وبها", "رحبوا ب+ه و+ب+ها")]
    public void Clitics_are_cut_one_two_and_three_in_a_row(string text, string cut) => Cut(text).ShouldBe(cut);

    [Theory]
    [InlineData("وصل وليد إلى بغداد")]
    [InlineData("انفجار في كابول")]
    [InlineData("حكومة الوفاق")]
    [InlineData("وزارة الدفاع")]
    [InlineData("فريق سوري")]
    [InlineData("كتاب جديد")]
    [InlineData("قال فارس")]
    [InlineData("في بيروت ولندن", "في بيروت و+لندن")]
    [InlineData("من برلين وبروكسل", "من برلين و+بروكسل")]
    [InlineData("الحكومة السورية")]
    public void Names_and_words_that_only_look_cliticised_stay_whole(string text, string? cut = null) => Cut(text).ShouldBe(cut ?? text);

    [Fact]
    public void Every_cut_lies_inside_its_word_and_marks_do_not_move_it()
    {
        const string text = "وَبِالتَّأْكِيدِ سَيَكْتُبُونَهَا لِلْجَمِيعِ ـ، 12 NATO";
        var tokens = Tokenizer.Tokenize(text).ToArray();
        var cuts = new Segmentation[tokens.Length];
        Segmenter.BuiltIn.Segment(text, tokens, cuts);
        for (var i = 0; i < tokens.Length; i++)
        {
            var spans = PieceSpans.Of(text, tokens[i], cuts[i]);
            spans[0].Start.ShouldBe(tokens[i].Start);
            spans[^1].End.ShouldBe(tokens[i].End);
            for (var s = 1; s < spans.Count; s++) spans[s].Start.ShouldBe(spans[s - 1].End);
            spans.ShouldAllBe(s => s.Length > 0);
        }
    }

    private static string Cut(string text)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        var cuts = new Segmentation[tokens.Length];
        Segmenter.BuiltIn.Segment(text, tokens, cuts);
        return string.Join(' ', tokens.Select((t, i) => string.Join('+', PieceSpans.Of(text, t, cuts[i]).Select(s => s.Of(text)))));
    }
}
