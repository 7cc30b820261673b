namespace Isnad.Tests;

/// <summary>What stands between a verb and what it reports, and where a content goes on or ends: "speaker: content" of made-up sentences.</summary>
public sealed class ComplementTests
{
    [Theory]
    [InlineData("جدد الوزير سليم الوادني في مؤتمر صحفي مشترك مع محمد الصفراني الثلاثاء استعداد بلاده للحوار.", "سليم الوادني: استعداد بلاده للحوار")]
    [InlineData("وأيد الوزير سليم الوادني، في حذر، الاتفاق.", "سليم الوادني: الاتفاق")]
    [InlineData("وأعلن الوزير سليم الوادني بشكل مفاجئ استقالته من المنصب.", "سليم الوادني: استقالته من المنصب")]
    [InlineData("وقال الوزير سليم الوادني لقناة (ايه.تي.في) في مقابلة «الهدف هو إقامة منطقة خالية على الحدود».", "سليم الوادني: الهدف هو إقامة منطقة خالية على الحدود")]
    [InlineData("وقال الوزير سليم الوادني في تصريح الى القناة «تي في اي»: «في الوقت الحاضر بإمكاننا فقط الانتظار».", "سليم الوادني: في الوقت الحاضر بإمكاننا فقط الانتظار")]
    [InlineData("وقال الوزير سليم الوادني إن القوات ستنسحب من البلدة. وإنها ستعود إلى ثكناتها قبل الشتاء.", "سليم الوادني: القوات ستنسحب من البلدة. وإنها ستعود إلى ثكناتها قبل الشتاء")]
    [InlineData("وتسببت الاشتباكات، وفق الوزير سليم الوادني، بمقتل عشرة من عناصر الشرطة.", "سليم الوادني: وتسببت الاشتباكات، وفق الوزير سليم الوادني، بمقتل عشرة من عناصر الشرطة")]
    public void The_content_is_read_past_what_stands_between(string text, string expected) => StatementLines.Of(text)[0].ShouldBe(expected);

    [Fact]
    public void Behind_a_source_at_the_end_of_a_clause_another_statement_may_begin() =>
        StatementLines.Of("قتل خمسة جنود في سقوط صاروخ على البلدة، بحسب ما ذكرت الأمم المتحدة، وقال الوزير سليم الوادني إن الصاروخ أصاب مدرسة.").Count.ShouldBe(2);

    [Theory]
    [InlineData("وأفاد حاكم ولاية لوغار حليم فداي بأن شاحنة انفجرت.", "حليم")]
    [InlineData("وأكد باهير مساعد حاكم الولاية أن شاحنة انفجرت.", "باهير")]
    [InlineData("وقال المتحدث باسم وزارة الداخلية نجيب دانيش إن شاحنة انفجرت.", "نجيب دانيش")]
    public void A_name_stands_behind_its_place_and_before_its_title(string text, string speaker) => StatementLines.Of(text)[0].ShouldStartWith(speaker);

    [Theory]
    [InlineData("قال الوزير سليم الوادني إن من يهاجم البلاد سيدفع الثمن.", "threaten")]
    [InlineData("قال الوزير سليم الوادني إن هذه الأنباء غير صحيحة.", "deny")]
    [InlineData("قال الوزير سليم الوادني إن التراجع غير وارد.", "reject")]
    public void A_threat_a_denial_or_a_refusal_decides_the_act(string text, string act) => EventText.Read(text).Statements[0].Act.ShouldBe(act);
}
