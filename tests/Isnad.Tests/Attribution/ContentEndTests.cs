namespace Isnad.Tests;

/// <summary>Where the outlet adds background of its own to what it reports.</summary>
public sealed class ContentEndTests
{
    [Theory]
    [InlineData("قال سليم الوادني إن الشحنة وصلت إلى مطار القاهرة الذي أغلق أسابيع.", "الشحنة وصلت إلى مطار القاهرة")]
    [InlineData("قال سليم الوادني إن بعض المسلحين يأتي من القاهرة، التي تسيطر عليها حركة أخرى.", "بعض المسلحين يأتي من القاهرة")]
    [InlineData("قال سليم الوادني إن القوات سيطرت على المواقع التي خسرتها.", "القوات سيطرت على المواقع التي خسرتها")]
    public void A_closing_relative_of_a_name_is_the_outlets_and_that_of_a_noun_the_speakers(string text, string content) => StatementLines.First(text).ShouldBe("سليم الوادني: " + content);

    [Theory]
    [InlineData("وأعلن سليم الوادني إجراء فحوص في المستشفى، وغادر المريض بعد وقت قصير.", "إجراء فحوص في المستشفى")]
    [InlineData("قال سليم الوادني إن جنديا أصيب في الجبهة لكنه لم يحدد أين.", "جنديا أصيب في الجبهة")]
    [InlineData("قال سليم الوادني إن اعتقالات جرت أمس لكن لم يتضح ما إذا كانت الأولى.", "اعتقالات جرت أمس")]
    [InlineData("قال سليم الوادني إن \"قصفا عنيفا استهدف مساء الثلاثاء مدينة في الشمال\" من دون أن يتمكن من تحديد الجهة.", "قصفا عنيفا استهدف مساء الثلاثاء مدينة في الشمال")]
    [InlineData("قال سليم الوادني إن الهجوم أسفر عن إصابة عدد من الجنود، دون مزيد من التفاصيل.", "الهجوم أسفر عن إصابة عدد من الجنود")]
    [InlineData("قال سليم الوادني إن السفينة كانت تحمل ذخيرة، في خرق للحظر المفروض.", "السفينة كانت تحمل ذخيرة")]
    [InlineData("قال سليم الوادني إن السفينة كانت تحمل ذخيرة، وذلك بعد يوم من المكالمة.", "السفينة كانت تحمل ذخيرة")]
    [InlineData("قال سليم الوادني إن بلاده تحمي شعبها، وذلك باستخدام كل الوسائل.", "بلاده تحمي شعبها، وذلك باستخدام كل الوسائل")]
    public void What_happened_besides_and_what_was_left_out_is_the_outlets(string text, string content) => StatementLines.First(text).ShouldBe("سليم الوادني: " + content);

    [Theory]
    [InlineData("وتوقف القتال بموجب اتفاق أعلنت عنه الحكومة المصرية أمس.", "الحكومة المصرية: اتفاق")]
    [InlineData("ورحبت الدول بوقف إطلاق النار الذي دعا إليه مجلس الأمن الدولي.", "مجلس الأمن الدولي: وقف إطلاق النار")]
    public void What_a_pronoun_takes_up_again_is_the_content(string text, string expected) => string.Join('\n', StatementLines.Of(text)).ShouldContain(expected);

    [Fact]
    public void A_relative_before_the_predicate_does_not_end_a_clause() =>
        StatementLines.Of("قال سليم الوادني إن الهدنة التي أعلن عنها مجلس الأمن الدولي صامدة.")[0].ShouldBe("سليم الوادني: الهدنة التي أعلن عنها مجلس الأمن الدولي صامدة");

    [Fact]
    public void A_clause_that_opens_with_while_ends_where_the_sentences_own_verb_comes() =>
        StatementLines.Of("وبينما أفادت مصادر أمنية بارتفاع عدد القتلى، حذر النائب سليم الوادني من مخاطر الفتنة.").ShouldBe(["مصادر أمنية: ارتفاع عدد القتلى", "سليم الوادني: مخاطر الفتنة"]);

    [Fact]
    public void Two_quotations_with_a_few_words_between_are_one_content() =>
        StatementLines.First("وقال سليم الوادني \"يجب أن يكون نزع السلاح\" للجانبين \"على الطاولة منذ اليوم\".").ShouldBe("سليم الوادني: يجب أن يكون نزع السلاح\" للجانبين \"على الطاولة منذ اليوم\"");

    [Fact]
    public void The_verb_that_hands_on_ends_the_content_before_it() =>
        StatementLines.First("قالت السفارة الروسية إن التقارير غير صحيحة، ونقلت وكالة رويترز عن سليم الوادني قوله: «لا نعلم مصدر المعلومة».").ShouldEndWith(": التقارير غير صحيحة");
}
