using Isnad.Reading;

namespace Isnad.Tests;

public sealed class ActTests
{
    private const string Minister = "قال وزير المياه سليم الوادني ";

    [Theory]
    [InlineData("إن المليشيات هاجمت قرية في الشمال.", "accuse")]
    [InlineData("إن القوات هاجمت مواقع المليشيات.", "say")]
    [InlineData("إن جماعة الرمال حرضت الناس على القتل.", "accuse")]
    [InlineData("إن القرار «جريمة» بحق الناس.", "condemn")]
    [InlineData("إن جريمة القتل وقعت في الليل.", "say")]
    [InlineData("إن قواته لن تنسحب من البلدة.", "reject")]
    [InlineData("إن المطر لن يتأخر هذا العام.", "say")]
    [InlineData("إن المزاعم لا أساس لها.", "deny")]
    [InlineData("إن التقارير التي تحدثت عن خطف ثلاثة طيارين في وسط البلاد غير صحيحة.", "deny")]
    [InlineData("إن بلاده لم توقع أي اتفاق.", "deny")]
    [InlineData("إن بلاده لم توقع الاتفاق بعد.", "say")]
    [InlineData("إنه لا بد من وقف القتال.", "call-for")]
    [InlineData("إن الجيش التزم بالهدنة.", "say")]
    [InlineData("«سنواصل العمل حتى الربيع».", "promise")]
    [InlineData("«نؤكد رفضنا أي تدخل».", "reject")]
    public void Under_a_neutral_verb_the_content_decides(string content, string act) => Acts(Minister + content)[0].ShouldBe(act);

    [Theory]
    [InlineData("أكد وزير المياه سليم الوادني مجددا ضرورة وقف القتال.", "call-for")]
    [InlineData("أكد وزير المياه سليم الوادني استعداده للسفر.", "affirm")]
    [InlineData("أعلن وزير المياه سليم الوادني عزمه على الاستقالة.", "announce")]
    [InlineData("أكد وزير المياه سليم الوادني دعم بلاده جهود السلام.", "affirm")]
    [InlineData("أشار وزير المياه سليم الوادني إلى أن الاتفاق غامض.", "note")]
    [InlineData("ويقدر وزير المياه سليم الوادني وجود نحو مليون شخص في المدينة.", "say")]
    [InlineData("أعرب وزير المياه سليم الوادني عن قلقه من الجفاف.", "concern")]
    [InlineData("وقال المدعي العام سليم الوادني إن الرجل خطط لسرقة المصرف.", "accuse")]
    public void A_noun_of_attitude_or_an_accuser_decides(string text, string act) => Acts(text)[0].ShouldBe(act);

    [Fact]
    public void Every_act_is_reached_by_a_verb_and_by_a_noun()
    {
        var acts = Knowledge.BuiltIn.Table("schema/acts.tsv").Rows.Select(r => r["code"]).ToArray();
        var verbs = Knowledge.BuiltIn.Table("lexicon/reporting-verbs.tsv").Rows;
        var nouns = Knowledge.BuiltIn.Table("lexicon/attitude-nouns.tsv").Rows.Select(r => r["act"]).Concat(verbs.Where(r => r["masdar"].Length > 0).Select(r => r["act"])).ToHashSet(StringComparer.Ordinal);
        acts.Where(a => !verbs.Any(r => r["act"] == a)).ShouldBeEmpty();
        acts.Where(a => !nouns.Contains(a)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_somebody_charges_what_was_not_done_is_a_denial() =>
        Acts("نفى وزير النقل سمير الصفراني أن تكون الحدود مغلقة. وقال وزير المياه سليم الوادني إن بلاده لم توقع الاتفاق بعد.")[^1].ShouldBe("deny");

    [Theory]
    [InlineData("قال الوزير سليم الوادني: لا.")]
    [InlineData("قال الوزير سليم الوادني إن بلاده لن.")]
    public void A_content_may_end_in_a_negation(string text) => EventText.Read(text).Statements.Count.ShouldBe(1);

    private static string[] Acts(string text) => [.. EventText.Read(text).Statements.Select(s => s.Act)];
}
