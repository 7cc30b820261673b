using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Whose words a verb reports where its subject is a pronoun, a style, another's title, or stands elsewhere.</summary>
public sealed class SubjectTests
{
    private const string Minister = "قال وزير الداخلية سليم الوادني إن القوات انتشرت في المدينة. ";

    [Theory]
    [InlineData("وشدد معاليه على أهمية التعاون.")]
    [InlineData("وأضاف المسؤول المصري أن العملية مستمرة.")]
    [InlineData("واختتم المصدر بالقول \"إن هذه العناصر ستكون هدفا سهلا لنا\".")]
    [InlineData("ونقلت وكالة رويترز عنه قوله إن العملية مستمرة.")]
    [InlineData("وعن المكالمة مع سمير الصفراني، أوضح أن العملية مستمرة.")]
    [InlineData("ودعا الحوثيين إلى وقف القتال.")]
    public void He_who_spoke_before_is_meant(string next) => Speaker(Minister + next).ShouldBe("سليم الوادني");

    [Theory]
    [InlineData("وقالت البعثة الروسية في بيان، نقلا عن محمد الصفراني، إن المعارك توقفت.", "محمد الصفراني")]
    [InlineData("قال مستشار سمير الصفراني الدكتور سليم الوادني إن المعارك توقفت.", "سليم الوادني")]
    [InlineData("قال مستشار سمير الصفراني إن المعارك توقفت.", "مستشار سمير الصفراني")]
    [InlineData("أكد الأمين العام لمجلس التعاون، الدكتور سليم الوادني، أن المعارك توقفت.", "سليم الوادني")]
    [InlineData("قال سليم الوادني إن الأمر انتهى. لكن مصدرا أمنيا قال إن المعارك توقفت.", "مصدرا أمنيا")]
    [InlineData("وجاء في بيان وزارة الداخلية المصرية أن المعارك توقفت.", "وزارة الداخلية المصرية")]
    [InlineData("فازت مريم الصفراني برئاسة البلدية. وقالت إن المعارك توقفت.", "مريم الصفراني")]
    public void The_words_are_his_who_is_named_for_them(string text, string speaker) => Speaker(text).ShouldBe(speaker);

    [Fact]
    public void A_paper_goes_on_under_its_own_gender() =>
        StatementLines.Of("قال سمير الصفراني إن الأمر انتهى. وذكر بيان لوزارة الداخلية المصرية أن التجمع ألغي، وأضاف أن الطرق مفتوحة.")[^1].ShouldBe("وزارة الداخلية المصرية: الطرق مفتوحة");

    [Fact]
    public void An_office_is_rather_his_who_holds_it_in_the_same_words() =>
        StatementLines.Of("قال وزير الخارجية سليم الوادني بعد لقاء وزير الخارجية الألماني سمير الصفراني إن العلاقات جيدة. ورأى وزير الخارجية أن المعارك ستتوقف.")[^1].ShouldStartWith("سليم الوادني:");

    [Fact]
    public void A_quotation_that_holds_a_sites_stop_is_one_sentence() =>
        StatementLines.First("قال سليم الوادني لـ\"العربية.نت\": \"أنا ناشط ولا علاقة لي بأحد\".").ShouldBe("سليم الوادني: أنا ناشط ولا علاقة لي بأحد");

    [Fact]
    public void Each_part_of_a_headline_has_its_own_voice()
    {
        const string Text = "روايتان لمكالمة.. أحمد الصفراني: سنغلق المعابر.. ومحمد الصفراني: لم نعد بشيء";
        var analysis = Headline(Text);
        analysis.Statements.Select(s => s.Content.Of(Text)).ShouldBe(["سنغلق المعابر", "لم نعد بشيء"]);
    }

    [Fact]
    public void What_stands_behind_the_present_verb_of_a_headline_is_its_object() =>
        Headline("المركز الجديد يدعم وزارة الداخلية المصرية بالمحروقات").Statements.ShouldAllBe(s => s.Speaker.Actor == null || !s.Speaker.Actor.Contains("ministry", StringComparison.Ordinal));

    private static string Speaker(string text) => StatementLines.Of(text) is [.., var last] ? last[..last.IndexOf(':', StringComparison.Ordinal)] : "nobody";

    private static Analysis Headline(string text) => new Pipeline(Knowledge.BuiltIn).Read(new Article
    {
        Id = "a-1",
        Location = "made-up",
        Origin = new Origin("text", "", "utf-8"),
        Text = text,
        Noise = [],
        Passages = [new Passage(new Span(0, text.Length), PassageKind.Headline)],
    });
}
