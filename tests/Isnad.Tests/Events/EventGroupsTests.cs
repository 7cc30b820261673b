namespace Isnad.Tests;

/// <summary>Groups without a name, ships, and those who have part in an event through another noun, in made-up sentences.</summary>
public sealed class EventGroupsTests
{
    [Theory]
    [InlineData("اعتقلت الشرطة الفرنسية خمسة صحفيين.", "اعتقلت", "الشرطة الفرنسية", "خمسة صحفيين")]
    [InlineData("التقى وزير الخارجية الفرنسي قادة مسلمين وعربا في باريس.", "التقى", null, "")]
    [InlineData("قتل الجيش الإسرائيلي 60 فلسطينيا عند الحدود.", "قتل", "الجيش الإسرائيلي", "60 فلسطينيا")]
    [InlineData("احتجزت تركيا متظاهرين أجانب.", "احتجزت", "تركيا", "متظاهرين أجانب")]
    [InlineData("هاجمت حركة طالبان وحلفاؤها الجيش الأفغاني.", "هاجمت", "حركة طالبان، حلفاؤها", "الجيش الأفغاني")]
    public void A_plural_in_a_party_s_place_is_a_party(string text, string trigger, string? source, string recipient)
    {
        var (who, whom) = Actors(text, trigger);
        if (source is not null) who.ShouldBe(source);
        whom.ShouldBe(recipient);
    }

    [Fact]
    public void A_plural_that_is_party_of_nothing_is_no_actor() =>
        EventText.Read("يعيش المهاجرون في المدينة القديمة.").Actors.ShouldNotContain(a => a.Id.StartsWith("u-", StringComparison.Ordinal));

    [Theory]
    [InlineData("اعتقلت الشرطة الفرنسية خمسة أشخاص.")]
    [InlineData("قصفت روسيا المدنيين.")]
    public void People_who_only_suffer_are_no_party(string text) =>
        EventText.Read(text).Actors.ShouldNotContain(a => a.Id.StartsWith("u-", StringComparison.Ordinal));

    [Theory]
    [InlineData("أدانت فرنسا هجوما استهدف ناقلة نفط سعودية في البحر.", "هجوما", "ناقلة نفط سعودية")]
    [InlineData("هاجمت حركة طالبان السفينة التركية.", "هاجمت", "السفينة التركية")]
    public void A_ship_under_a_flag_is_a_party(string text, string trigger, string recipient) => Actors(text, trigger).Recipient.ShouldBe(recipient);

    [Theory]
    [InlineData("قصفت تركيا أهدافا لحركة طالبان.", "قصفت", "تركيا", "حركة طالبان")]
    [InlineData("شنت تركيا غارات جوية على قواعد تابعة لحركة طالبان.", "غارات", "تركيا", "حركة طالبان")]
    [InlineData("قتل الجيش الأفغاني مئة مقاتل من حركة طالبان.", "قتل", "الجيش الأفغاني", "حركة طالبان")]
    [InlineData("اعتقلت تركيا عددا من عناصر حركة طالبان.", "اعتقلت", "تركيا", "حركة طالبان")]
    [InlineData("الهجمات على الجيش الأفغاني كثيرة، وتنسب إلى حركة طالبان.", "الهجمات", "حركة طالبان", "الجيش الأفغاني")]
    [InlineData("شنت تركيا غارات بعد مشاركة فرنسا في هجوم على الجيش السوري.", "هجوم", "فرنسا", "الجيش السوري")]
    [InlineData("بدأت الغارات الجوية للجيش التركي على حركة طالبان.", "الغارات", "الجيش التركي", "حركة طالبان")]
    [InlineData("زيارة الرئيس إيمانويل ماكرون تركيا كانت طويلة.", "زيارة", "إيمانويل ماكرون", "تركيا")]
    [InlineData("تبادلت تركيا إطلاق النار مع الجيش السوري.", "إطلاق", "تركيا، الجيش السوري", "")]
    [InlineData("اتهام تركيا بدعم حركة طالبان مرفوض.", "اتهام", "", "تركيا")]
    [InlineData("سيطر تحالف مسلح يعرف باسم حركة طالبان على المدينة.", "سيطر", "حركة طالبان", "")]
    [InlineData("قالت فرنسا إن الأمم المتحدة ستعقد اجتماعا بطلب من تركيا.", "طلب", "تركيا", "الأمم المتحدة")]
    [InlineData("قالت فرنسا إن تركيا تهدد بمهاجمة الجيش السوري.", "مهاجمة", "تركيا", "الجيش السوري")]
    [InlineData("انتقدت فرنسا قرار روسيا وقف تمويل حركة طالبان.", "وقف تمويل", "روسيا", "حركة طالبان")]
    [InlineData("أعلنت حركة طالبان مسؤوليتها عن الهجوم على الجيش الأفغاني.", "الهجوم", "حركة طالبان", "الجيش الأفغاني")]
    [InlineData("وقال وزير الخارجية الفرنسي، في لقاء مع وزير الخارجية التركي، إن الماء قليل.", "لقاء", "وزير الخارجية الفرنسي، وزير الخارجية التركي", "")]
    [InlineData("قالت صحيفة الأيام إن روسيا وتركيا اتفقتا وإن طائرات حربية تركية شنت هجوما على حركة طالبان.", "هجوما", "تركيا", "حركة طالبان")]
    [InlineData("شنت تركيا غارات على المناطق التي سيطرت عليها القوات الروسية.", "سيطرت", "الجيش الروسي", "")]
    public void A_noun_between_leads_to_the_actor(string text, string trigger, string source, string recipient) => Actors(text, trigger).ShouldBe((source, recipient));

    [Theory]
    [InlineData("أكدت فرنسا دعم جهود الأمم المتحدة.", "دعم", "SUPPORT")]
    [InlineData("تواصل فرنسا دعم الجيش اللبناني.", "دعم", "AID")]
    public void A_stand_is_support_and_a_gift_is_aid(string text, string trigger, string type) =>
        EventText.Read(text).Events.First(e => e.Trigger.Of(text).Contains(trigger, StringComparison.Ordinal)).Type.ShouldBe(type);

    [Theory]
    [InlineData("دعت فرنسا إلى الدفاع عن النفس من ميليشيا الحوثي الإرهابية.")]
    [InlineData("قال نائب رئيس تحرير الصحيفة إن الماء قليل.")]
    [InlineData("تقدمت القوات الروسية من أجل السيطرة على المدينة.")]
    public void Words_that_only_look_like_a_deed_tell_of_none(string text) =>
        EventText.Read(text).Events.ShouldNotContain(e => e.Type == "ACCUSE" || e.Type == "COERCE");

    [Fact]
    public void What_somebody_is_charged_with_he_did() =>
        Actors("اتهمت فرنسا تركيا بأنها قصفت الجيش السوري.", "قصفت").Source.ShouldBe("تركيا");

    [Fact]
    public void The_first_words_of_a_name_mean_its_bearer()
    {
        var analysis = EventText.Read("قال الوزير عبد الرحمن الخطيب إن السد سيغلق.\nوأضاف عبد الرحمن أن الماء قليل.");
        analysis.Statements[0].Speaker.Actor.ShouldBe(analysis.Statements[1].Speaker.Actor);
    }

    private static (string Source, string Recipient) Actors(string text, string trigger)
    {
        var analysis = EventText.Read(text);
        var found = analysis.Events.First(e => e.Trigger.Of(text).Contains(trigger, StringComparison.Ordinal));
        return (EventText.Names(analysis, found.Source), EventText.Names(analysis, found.Recipient));
    }
}
