using Isnad.Arabic;
using Isnad.Ledger;

namespace Isnad.Tests;

public sealed class ReuseTests
{
    private const string Wire = "أعلنت وزارة الدفاع الأحد أن قواتها سيطرت على بلدة الزهراء بعد معارك استمرت ثلاثة أيام مع مسلحي الجبهة، وأضافت أن عشرة جنود قتلوا وأن أربعين آخرين أصيبوا بجروح في القصف الذي سبق الهجوم";

    [Fact]
    public void A_copy_is_found_whole_though_a_word_changed_and_marks_were_added()
    {
        var copy = "خاص. " + Wire.Replace("الأحد", "أمس", StringComparison.Ordinal).Replace("مسلحي الجبهة،", "مسلحي «الجبهة».", StringComparison.Ordinal);
        var passage = Passages(Wire, copy).ShouldHaveSingleItem();

        Wire.Substring(passage.A.Start, passage.A.Length).ShouldBe(Wire);
        copy.Substring(passage.B.Start, passage.B.Length).ShouldStartWith("أعلنت وزارة الدفاع أمس أن");
        passage.Same.ShouldBeLessThan(passage.Words);
    }

    [Fact]
    public void Noise_is_not_compared()
    {
        var menu = new Span(0, Wire.Length);
        ReuseFinder.Passages(TextRuns.Of(Wire, [menu], null), TextRuns.Of(Wire, [], null)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("قالت وزارة الدفاع إن قواتها دخلت بلدة الزهراء بعد ثلاثة أيام من القتال وإن جنودا قتلوا وأصيب آخرون في قصف مهد للهجوم على البلدة")]
    [InlineData("أعلنت وزارة الدفاع الأحد أن وفدا منها سيزور العاصمة")]
    public void The_same_news_in_other_words_is_no_reuse(string other) => Passages(Wire, other).ShouldBeEmpty();

    [Fact]
    public void Passages_do_not_depend_on_which_text_comes_first()
    {
        var other = "مقدمة قصيرة من الصحيفة. " + Wire + " وتشهد المنطقة معارك منذ سنوات بين الطرفين.";
        var there = Passages(Wire, other).ShouldHaveSingleItem();
        var back = Passages(other, Wire).ShouldHaveSingleItem();

        back.ShouldBe(new SharedPassage(there.B, there.A, there.Words, there.Same));
    }

    private static List<SharedPassage> Passages(string a, string b) => ReuseFinder.Passages(TextRuns.Of(a, [], null), TextRuns.Of(b, [], null));
}
