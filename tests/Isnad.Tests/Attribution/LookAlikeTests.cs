namespace Isnad.Tests;

/// <summary>Words that are spelled like a reporting verb, or like what opens its content, and are neither.</summary>
public sealed class LookAlikeTests
{
    [Theory]
    [InlineData("ورأى الأهالي في الخبر كذباً، فقد تداولوا صورا أخرى.")]
    [InlineData("الجدير ذكره، أن المدينة تستقبل آلاف الزوار.")]
    [InlineData("أثبتت الأيام أن الطريق كان طويلا.")]
    [InlineData("دانت محكمة في العاصمة متطرفا بالتخطيط لهجوم.")]
    [InlineData("وحمل الملك الوزير نقل تحياته إلى الرئيس.")]
    [InlineData("وتحسن الوضع في البلاد، ما شجع شركات كثيرة على العودة.")]
    [InlineData("واتفق الجانبان على تشكيل لجنة مشتركة.")]
    [InlineData("وجرت اتصالات بينه وبين الحكومة المصرية \"بعد تنبيهات عدة من الجانبين\".")]
    [InlineData("وفي السنوات الأخيرة شهدت شبه الجزيرة، في الشمال، نشاطا مكثفا.")]
    public void What_only_looks_like_a_report_is_none(string text) => EventText.Read(text).Statements.ShouldBeEmpty();

    [Theory]
    [InlineData("وقال سليم الوادني إن الأمر صعب إلا أن الحل قريب.", "سليم الوادني: الأمر صعب إلا أن الحل قريب")]
    [InlineData("أكد سليم الوادني حرص بلاده على السلام شرط أن تتوقف الحرب.", "سليم الوادني: حرص بلاده على السلام شرط أن تتوقف الحرب")]
    [InlineData("نفى سليم الوادني بشدة استخدام أسلحة محظورة.", "سليم الوادني: استخدام أسلحة محظورة")]
    [InlineData("وأكد سليم الوادني في تصريحات نقلتها «القناة الأولى» أن المقاتلين استعادوا الحي.", "سليم الوادني: المقاتلين استعادوا الحي")]
    [InlineData("وأعلن سليم الوادني استهداف \"مركز العمليات الأول\".", "سليم الوادني: استهداف \"مركز العمليات الأول\"")]
    [InlineData("وقال سليم الوادني لقناة سي.ان.ان المعروفة \"نريد لهذا البلد أن يهدأ قليلا\".", "سليم الوادني: نريد لهذا البلد أن يهدأ قليلا")]
    [InlineData("وأعلن سليم الوادني في التاسع من فبراير بدء عملية شاملة في الشمال.", "سليم الوادني: بدء عملية شاملة في الشمال")]
    public void The_content_opens_where_it_does(string text, string expected) => StatementLines.First(text).ShouldBe(expected);

    [Theory]
    [InlineData("قال سليم الوادني إن السد جاهز. كما طالب بفتح المعابر.", "سليم الوادني: فتح المعابر")]
    [InlineData("قال سليم الوادني إن السد جاهز، كما أكد على دعم بلاده للسلام.", "سليم الوادني: دعم بلاده للسلام")]
    public void Behind_likewise_the_speaker_goes_on(string text, string last) => StatementLines.Of(text)[^1].ShouldBe(last);

    [Theory]
    [InlineData("قال سليم الوادني إن السد جاهز، كما أعلنت الحكومة المصرية.")]
    public void Likewise_with_a_source_and_nothing_more_adds_no_statement(string text) => StatementLines.Of(text).Count.ShouldBe(1);
}
