using Isnad.Reading;

namespace Isnad.Tests;

public sealed class StanceReaderTests
{
    private static readonly StanceReader Reader = new(Knowledge.BuiltIn);

    [Theory]
    [InlineData("رحبت فرنسا باتفاق وقف إطلاق النار في الجنوب.", "france backs occurred")]
    [InlineData("أعربت فرنسا عن ترحيبها باتفاق وقف إطلاق النار.", "france backs asserted")]
    [InlineData("أكدت تركيا التزامها باتفاق وقف إطلاق النار.", "turkey backs asserted")]
    [InlineData("دعت الأمم المتحدة إلى احترام اتفاق وقف إطلاق النار.", "united-nations backs asserted")]
    [InlineData("رفضت مصر إلغاء اتفاقية السلام مع إسرائيل.", "egypt backs asserted")]
    [InlineData("وقعت فرنسا وألمانيا اتفاقية التعاون العسكري في باريس.", "france signs occurred | germany signs occurred")]
    [InlineData("دعت فرنسا إلى عقد مؤتمر دولي حول ليبيا.", "france calls-for asserted")]
    [InlineData("نفت روسيا توقيع اتفاقية التعاون العسكري مع تركيا.", "russia denies asserted")]
    [InlineData("رفضت روسيا قرار مجلس الأمن رقم (1701).", "russia disputes occurred")]
    [InlineData("انسحبت واشنطن من الاتفاق النووي مع إيران.", "united-states disputes occurred")]
    [InlineData("دعت مصر إلى رفع حظر السلاح المفروض على ليبيا.", "egypt disputes asserted")]
    [InlineData("رفضت إيران الالتزام بالاتفاق النووي.", "iran disputes occurred")]
    [InlineData("قالت تركيا إن اتفاق جنيف لا يشمل القوات الأجنبية.", "turkey disputes asserted")]
    [InlineData("خرقت روسيا اتفاق وقف إطلاق النار في الشمال.", "russia breaks occurred")]
    [InlineData("اتهمت فرنسا روسيا بخرق اتفاق وقف إطلاق النار.", "russia breaks alleged")]
    public void A_stance_has_its_actor_and_its_status(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("رفضت روسيا خرق اتفاق وقف إطلاق النار.")]
    [InlineData("نددت فرنسا بانتهاك اتفاق وقف إطلاق النار.")]
    [InlineData("حذرت مصر من انهيار اتفاق وقف إطلاق النار.")]
    [InlineData("أكدت تركيا عدم التزامها باتفاق وقف إطلاق النار.")]
    [InlineData("قالت فرنسا إن روسيا لم تلتزم باتفاق وقف إطلاق النار.")]
    [InlineData("تعتزم تركيا توقيع اتفاقية التعاون العسكري مع ليبيا.")]
    [InlineData("بحث الوزيران في باريس قرار مجلس الأمن رقم (1701).")]
    public void What_does_not_say_who_stands_how_is_no_stance(string text) => Read(text).ShouldNotContain("breaks", Case.Sensitive, Read(text));

    [Theory]
    [InlineData("ستنتهي الحرب إذا التزمت روسيا باتفاق وقف إطلاق النار.")]
    [InlineData("ستعود العقوبات إن انتهكت إيران الاتفاق النووي.")]
    [InlineData("قالت فرنسا إن الاتفاق النووي مع إيران ضروري.")]
    [InlineData("تم توقيع اتفاقية التعاون العسكري على هامش اجتماع حضره وزير خارجية فرنسا.")]
    public void Conditions_and_remarks_are_no_stance(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void To_reject_a_breach_is_not_to_reject_the_truce() => Read("رفضت روسيا خرق اتفاق وقف إطلاق النار.").ShouldBeEmpty();

    [Fact]
    public void Who_is_only_named_in_a_treaty_does_not_sign_it() => Read("تعتزم تركيا توقيع اتفاقية التعاون العسكري مع ليبيا.").ShouldNotContain("libya");

    [Fact]
    public void What_governs_the_first_of_two_governs_the_second()
    {
        var analysis = EventText.Read("شددت ألمانيا على ضرورة تنفيذ مخرجات مؤتمر برلين وقرار مجلس الأمن رقم (2510).");
        Reader.Read(analysis).Select(s => $"{analysis.Instruments[s.Instrument].Id} {s.Code}").ShouldBe(["berlin-2020 backs", "unscr-2510-2020 backs"]);
    }

    [Fact]
    public void A_stance_names_its_rule_its_row_and_its_words()
    {
        const string text = "أكدت تركيا التزامها باتفاق وقف إطلاق النار.";
        var stance = Reader.Read(EventText.Read(text)).ShouldHaveSingleItem();
        stance.Rule.ShouldBe("stance.keeps");
        stance.Entry.ShouldStartWith("lexicon/stance-words.tsv:");
        stance.Span.Of(text).ShouldBe("التزامها باتفاق وقف إطلاق النار");
        stance.Fact.ShouldBe("s1");
        stance.Voice.ShouldBe("outlet");
    }

    private static string Read(string text) => string.Join(" | ", Reader.Read(EventText.Read(text)).Select(s => $"{s.Actor} {s.Code} {s.Status}"));
}
