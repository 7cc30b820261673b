namespace Isnad.Tests;

public sealed class EventStatusTests
{
    [Theory]
    [InlineData("قال المتحدث إن الزيارة المرتقبة ستبدأ غدا: زيارة الرئيس الفرنسي المرتقبة إلى تونس.", "زيارة الرئيس", "planned")]
    [InlineData("خطط المتهم خلال الأشهر الأخيرة مع رفاقه لتفجير مقر حزب الله.", "تفجير", "planned")]
    [InlineData("ينص الاتفاق على انسحاب قوات تركيا من المدينة.", "انسحاب", "planned")]
    [InlineData("اتهمت فرنسا في بيان رسمي طويل روسيا بقصف المستشفيات.", "قصف", "alleged")]
    [InlineData("حث الاتحاد الأوروبي تركيا بعد أيام من الاعتقالات على إطلاق سراح الصحفيين.", "إطلاق سراح", "called-for")]
    [InlineData("نفت فرنسا أن تكون قواتها قد قصفت البلدة.", "قصفت", "denied")]
    [InlineData("لا يجب على تركيا مهاجمة سوريا.", "مهاجمة", "hypothetical")]
    [InlineData("قد تهاجم تركيا مواقع في سوريا.", "تهاجم", "hypothetical")]
    [InlineData("تقوم تركيا بقصف مواقع في سوريا.", "قصف", "ongoing")]
    [InlineData("تواصل قوات تركيا قصفها للبلدة.", "قصفها", "ongoing")]
    [InlineData("انتهت المفاوضات الجارية بين فرنسا وتركيا.", "المفاوضات", "ongoing")]
    [InlineData("كانت القوات تعتقل الصحفيين.", "تعتقل", "occurred")]
    [InlineData("انسحبت فرنسا بعد شهور من الحصار التركي.", "الحصار", "occurred")]
    [InlineData("تعرضت سفينة تابعة لفرنسا لهجوم قرب الميناء.", "هجوم", "occurred")]
    [InlineData("أقامت فرنسا مركزا في سوريا لمساعدة اللاجئين.", "مساعدة", "planned")]
    [InlineData("أرسلت فرنسا قوات استجابة لطلب تركيا.", "طلب", "occurred")]
    [InlineData("اتهم الوزير فرنسا أمس بتبني مشروع لتقسيم سوريا وقصف المدن.", "قصف", "alleged")]
    [InlineData("شهدت سوريا هجمات نسبت إلى فرنسا.", "هجمات", "alleged")]
    [InlineData("اتهمت تركيا فرنسا بأنها قصفت البلدة.", "قصفت", "alleged")]
    [InlineData("ما زال الصحفي قيد الاعتقال لدى القوات التركية.", "الاعتقال", "ongoing")]
    [InlineData("ويجري التحقيق مع القائد في فرنسا.", "التحقيق", "ongoing")]
    [InlineData("قتل عشرة جنود منذ بداية الهجوم الفرنسي على سوريا.", "الهجوم", "ongoing")]
    [InlineData("اختتمت فرنسا وتركيا مفاوضات استمرت شهرا.", "مفاوضات", "occurred")]
    [InlineData("قررت فرنسا تأجيل زيارة وزيرها إلى تركيا.", "زيارة", "planned")]
    public void What_stands_around_an_event_sets_its_status(string text, string trigger, string status)
    {
        var found = EventText.Read(text).Events.Where(e => e.Trigger.Of(text).Contains(trigger.Split(' ')[0], StringComparison.Ordinal)).ToList();
        found.ShouldNotBeEmpty();
        found.ShouldContain(e => e.Status == status, EventText.Events(text));
    }

    [Theory]
    [InlineData("قال الوزير إن قوات تركيا لن تسلم أسلحتها.")]
    [InlineData("قال الوزير إن تركيا لم تقصف المدينة.")]
    [InlineData("بحث الوزيران مجالات التعاون بين فرنسا وتركيا.")]
    [InlineData("يشكل القرار تهديدا لأمن تركيا.")]
    [InlineData("وصف الرئيس القرار بأنه طعنة في الظهر.")]
    public void What_is_negated_or_only_spoken_of_is_no_event(string text) =>
        EventText.Read(text).Events.ShouldNotContain(e => e.Type == "RETREAT" || e.Type == "ASSAULT" || e.Type == "COOPERATE" || e.Type == "THREATEN");

    [Theory]
    [InlineData("أدانت محكمة فرنسية رجلا بالتخطيط لتفجير مقر حزب الله.", "SANCTION")]
    [InlineData("أدانت فرنسا قصف المستشفيات في سوريا.", "ACCUSE")]
    public void A_condemnation_by_a_court_is_a_verdict(string text, string type)
    {
        var act = EventText.Read(text).Events.First(e => e.Trigger.Of(text) == "أدانت");
        act.Type.ShouldBe(type);
        if (type == "SANCTION") EventText.Read(text).Events.ShouldAllBe(e => e.AttributedTo == "outlet");
    }

    [Fact]
    public void Support_is_told_by_its_own_verb()
    {
        const string text = "قال المتحدث باسم الحكومة التركية إن تركيا تدعم الخطوة.";
        var support = EventText.Read(text).Events.Where(e => e.Type == "SUPPORT").ToList();
        support.ShouldHaveSingleItem().Trigger.Of(text).ShouldBe("تدعم");
    }

    [Theory]
    [InlineData("شن وزير الخارجية المصري سامح شكري هجوما على تركيا.", "ACCUSE")]
    [InlineData("شن الجيش المصري هجوما على المسلحين.", "ASSAULT")]
    public void A_politician_attacks_with_words(string text, string type) =>
        EventText.Read(text).Events.First(e => e.Trigger.Of(text).StartsWith("هجوم", StringComparison.Ordinal)).Type.ShouldBe(type);

    [Theory]
    [InlineData("قتل ثلاثة جنود في هجوم انتحاري استهدف نقطة تفتيش.", false)]
    [InlineData("انفجرت سيارة مفخخة وسط السوق.", false)]
    [InlineData("فتحت الشرطة التحقيق في الهجوم.", true)]
    [InlineData("التقى الوزير الرجل الذي خطفه المسلحون.", true)]
    [InlineData("قصفت فرنسا الميناء عام 1895.", true)]
    [InlineData("من يقف وراء الهجوم على السفارة؟", true)]
    public void What_is_only_referred_to_or_long_past_is_background(string text, bool background)
    {
        var assaults = EventText.Read(text).Events.Where(e => e.Type == "ASSAULT").ToList();
        assaults.ShouldNotBeEmpty(EventText.Events(text));
        assaults.ShouldAllBe(e => e.Background == background);
    }

    [Theory]
    [InlineData("تجمع مئات المتظاهرين أمام البرلمان.", "تجمع")]
    [InlineData("تظاهر آلاف العمال في العاصمة.", "تظاهر")]
    [InlineData("شهدت المدينة مظاهرات ضد الحكومة.", "مظاهرات")]
    public void Crowds_protest(string text, string trigger) =>
        EventText.Read(text).Events.ShouldContain(e => e.Type == "PROTEST" && !e.Background && e.Trigger.Of(text) == trigger, EventText.Events(text));

    [Fact]
    public void A_source_named_behind_may_stand_around_the_cue_before_it()
    {
        // Read without a crash, whichever statement is found around the other.
        const string text = "وأفاد شهود أن القوات أطلقت النار، وقال أحدهم إن الجنود انسحبوا بحسب ما ذكرت الوكالة نقلا عن مسؤول قال إن المعبر أغلق، وفق بيان.";
        EventText.Read(text).Statements.ShouldNotBeEmpty();
    }
}
