namespace Isnad.Tests;

/// <summary>Who did it to whom, in made-up sentences.</summary>
public sealed class EventActorsTests
{
    [Theory]
    [InlineData("وكانت القوات الروسية قد هاجمت حركة طالبان.", "هاجمت", "الجيش الروسي", "حركة طالبان")]
    [InlineData("قصفت القوات الروسية في ريف حلب مواقع حركة طالبان.", "قصفت", "الجيش الروسي", "حركة طالبان")]
    [InlineData("قالت فرنسا إنها رفضت عرض تركيا.", "رفضت", "فرنسا", "تركيا")]
    [InlineData("انتقدت فرنسا موقف تركيا وطلبت منها سحب القوات.", "وطلبت", "فرنسا", "تركيا")]
    [InlineData("المواقع التي سيطرت عليها حركة طالبان كثيرة.", "سيطرت", "حركة طالبان", "")]
    public void A_verb_has_its_subject_and_object(string text, string trigger, string source, string recipient) => Actors(text, trigger).ShouldBe((source, recipient));

    [Theory]
    [InlineData("واصلت تركيا دعمها للحكومة اليمنية.", "دعم", "تركيا", "الحكومة اليمنية")]
    [InlineData("أكدت فرنسا أن القوات الروسية تقدمت في البلدة بعد مهاجمة حركة طالبان.", "مهاجمة", "الجيش الروسي", "حركة طالبان")]
    [InlineData("يجب على روسيا إطلاق سراح سفير فرنسا.", "إطلاق سراح", "روسيا", "سفير فرنسا")]
    [InlineData("حلف الناتو مستعد لدعم الحكومة اليمنية.", "دعم", "حلف شمال الأطلسي", "الحكومة اليمنية")]
    [InlineData("تعاني اليمن من الجوع.\nوفرضت السعودية حصارا على الموانئ اليمنية.", "حصارا", "السعودية", "اليمن")]
    public void A_masdar_has_its_doer(string text, string trigger, string source, string recipient) => Actors(text, trigger).ShouldBe((source, recipient));

    [Theory]
    [InlineData("اتهمت فرنسا في بيان اليوم الأحد روسيا بقصف المستشفيات.", "اتهمت", "فرنسا", "روسيا")]
    [InlineData("دعت فرنسا وألمانيا روسيا إلى وقف القصف.", "دعت", "فرنسا، ألمانيا", "روسيا")]
    [InlineData("رفضت فرنسا الموقف التركي بعد زيارة إلى تركيا.", "رفضت", "فرنسا", "تركيا")]
    [InlineData("قال وزير الخارجية الفرنسي إنه يجب على روسيا وقف القصف.", "قال", null, "روسيا")]
    public void A_speech_act_is_aimed_at_whom_its_words_name(string text, string trigger, string? source, string recipient)
    {
        var (who, whom) = Actors(text, trigger);
        if (source is not null) who.ShouldBe(source);
        whom.ShouldBe(recipient);
    }

    [Fact]
    public void Who_is_asked_would_do_it() =>
        Actors("طالبت فرنسا روسيا بإطلاق سراح سفير تركيا.", "إطلاق سراح").ShouldBe(("روسيا", "سفير تركيا"));

    [Fact]
    public void The_two_sides_are_those_told_of_last() =>
        Actors("التقى ممثلون عن فرنسا وتركيا في جنيف.\nويقول ناشطون إن الطرفين يحتجزان مئات المدنيين.", "يحتجزان").ShouldBe(("فرنسا، تركيا", ""));

    [Fact]
    public void An_attack_told_again_has_the_same_actors()
    {
        const string text = "شنت حركة طالبان هجوما على الجيش الإسرائيلي.\nوقال شهود إن الهجوم استمر ساعة.";
        Actors(text, "الهجوم").ShouldBe(Actors(text, "هجوما"));
        Actors(text, "الهجوم").Source.ShouldBe("حركة طالبان");
    }

    [Fact]
    public void An_attack_by_another_keeps_its_own_actor()
    {
        const string text = "شنت حركة طالبان هجوما على الجيش الإسرائيلي.\nوشنت تركيا هجوما على الجيش السوري.";
        Actors(text, "هجوما").Source.ShouldBe("حركة طالبان");
        EventText.Names(EventText.Read(text), EventText.Read(text).Events[^1].Source).ShouldBe("تركيا");
    }

    [Fact]
    public void A_name_far_behind_an_attack_is_no_victim() =>
        Actors("خلف هجوم بقنبلة يدوية قرب السوق القديم دمارا واسعا في المتاجر والمقاهي وأجبر السكان على مغادرة بيوتهم ليلا للمرة الأولى منذ تولي مدير شاب الإشراف على أموال حركة طالبان.", "هجوم").ShouldBe(("", ""));

    [Fact]
    public void What_a_pronoun_stands_for_is_no_place_where_something_was() =>
        Actors("في الخطة بنود عن تركيا، منها إعادة سفنها من قبرص وإنهاء دعمها لحركة طالبان.", "دعم").Source.ShouldBe("تركيا");

    [Fact]
    public void A_state_that_only_an_adjective_names_is_no_actor()
    {
        var analysis = EventText.Read("شنت الطائرات الغارات التركية أمس على البلدة.");
        foreach (var actor in analysis.Events.SelectMany(e => e.Source.Concat(e.Recipient))) analysis.Actors.ShouldContain(a => a.Id == actor);
    }

    private static (string Source, string Recipient) Actors(string text, string trigger)
    {
        var analysis = EventText.Read(text);
        var found = analysis.Events.First(e => e.Trigger.Of(text).Contains(trigger, StringComparison.Ordinal));
        return (EventText.Names(analysis, found.Source), EventText.Names(analysis, found.Recipient));
    }
}
