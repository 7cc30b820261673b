using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Who and what is named in made-up sentences: «name:kind», names in the order of the text.</summary>
public sealed class MentionTests
{
    [Theory]
    [InlineData("وصل الوفد إلى محافظة عدن ثم إلى مدينة دوما.", "عدن:Place دوما:Place")]
    [InlineData("قصفت الطائرات ميناء الحديدة.", "ميناء الحديدة:Place الحديدة:Place")]
    [InlineData("نزحت الأسر من محافظتي الأنبار وصلاح الدين.", "الأنبار:Place صلاح الدين:Place")]
    [InlineData("وصل المتطوعون من ناحية البرقاوي.", "البرقاوي:Place")]
    public void A_generic_noun_is_no_part_of_a_place_s_name(string text, string mentions) => Mentions(text, ActorKind.Place).ShouldBe(mentions);

    [Theory]
    [InlineData("قصفت المدفعية بلدة عين الغزلان. وعادت الأسر إلى عين الغزلان مساء.", "عين الغزلان:Place عين الغزلان:Place")]
    [InlineData("قال دبلوماسي مقيم في مرسى زرهان إن الوضع هادئ.", "مرسى زرهان:Place")]
    [InlineData("قال مرسي الشاذلي إن الوضع هادئ.", "")]
    public void Places_of_two_words_need_one_proof(string text, string mentions) => Mentions(text, ActorKind.Place).ShouldBe(mentions);

    [Fact]
    public void A_place_once_proved_by_its_adjective_is_one_everywhere()
    {
        var mentions = Mentions("أعلن الرئيس الكاليمي فتح الحدود. وأبحرت السفينة من كاليما أمس، واتهمت الصحف كاليما بالتهريب.", ActorKind.Place);
        mentions.ShouldBe("كاليما:Place كاليما:Place");
    }

    [Theory]
    [InlineData("أعلن مسؤول مقتل ثلاثة مدنيين في مليون سبب وفي كافة أنحاء القرية.")]
    [InlineData("يعاني من آلام في الصدر منذ أيام.")]
    public void An_ordinary_word_behind_a_preposition_is_no_place(string text) => Mentions(text, ActorKind.Place).ShouldBe("");

    [Theory]
    [InlineData("رفضت الحكومة العرض. وقالت حكومة الميثاق إنها تدرس عرضا آخر.", "الحكومة:حكومة الميثاق حكومة الميثاق:حكومة الميثاق")]
    [InlineData("اعتقل الجيش خمسة رجال، ثم أفرج الجيش عنهم.", "الجيش:الجيش الجيش:الجيش")]
    public void A_body_alone_with_its_article_is_the_one_that_the_article_names(string text, string mentions) =>
        string.Join(' ', Read(text).Where(m => m.Actor.Kind is ActorKind.Organisation).Select(m => $"{m.Text}:{m.Actor.Name}")).ShouldBe(mentions);

    [Theory]
    [InlineData("قال الوزير إن الليبيين تعبوا من الحرب.", "الليبيين:Group")]
    [InlineData("قتل عشرات الجنود السودانيين في الكمين.", "")]
    [InlineData("انتقد الروس القرار.", "الروس:Group")]
    public void A_people_is_a_noun_and_no_adjective(string text, string mentions)
    {
        string.Join(' ', Read(text).Where(m => m.Rule == "mentions.people").Select(m => $"{m.Text}:{m.Actor.Kind}")).ShouldBe(mentions);
    }

    [Theory]
    [InlineData("وقع انفجار وسط العاصمة الأفغانية صباحا.", "العاصمة الأفغانية", "city-kabul")]
    [InlineData("قال وزير الخارجية السعودي إن المملكة ترحب بالاتفاق.", "المملكة", "saudi-arabia")]
    [InlineData("قال وزير الخارجية الأردني إن المملكة ترحب بالاتفاق.", "المملكة", "jordan")]
    public void A_state_is_said_by_its_adjective(string text, string written, string actor) => Read(text).ShouldContain(m => m.Text == written && m.Actor.Id == actor);

    [Fact]
    public void A_kingdom_that_nothing_tells_is_nobody() => Read("قال الوزير إن المملكة ترحب بالاتفاق.").ShouldNotContain(m => m.Text == "المملكة");

    [Theory]
    [InlineData("قالت بعثة الأمم المتحدة في أفغانستان إن العنف تراجع.", "الأمم المتحدة", "أفغانستان")]
    [InlineData("تقدمت قوات الحكومة نحو المدينة. وقالت الحكومة إنها ستكمل.", "قوات الحكومة", "الحكومة")]
    [InlineData("اتهم النائب نظام داندو بالتهريب، وقال إبراهيما داندو إن ذلك كذب.", "نظام داندو", "داندو")]
    public void A_name_within_a_name_is_a_mention_too(string text, string outer, string inner)
    {
        var mentions = Read(text);
        mentions.ShouldContain(m => m.Text == outer);
        mentions.ShouldContain(m => m.Text == inner);
    }

    [Fact]
    public void A_government_named_by_its_head_is_named_whole()
    {
        var mentions = Read("تسعى حكومة الرئيس عبد ربه منصور هادي إلى هدنة.");
        mentions.ShouldContain(m => m.Text == "حكومة الرئيس عبد ربه منصور هادي" && m.Actor.Kind == ActorKind.Organisation);
        mentions.ShouldContain(m => m.Text == "عبد ربه منصور هادي" && m.Actor.Kind == ActorKind.Person);
    }

    [Theory]
    [InlineData("وقال الحاجي في تصريح لـ\"الموجة أف أم\" إن القرار خاطئ.", "الموجة أف أم:Organisation")]
    [InlineData("سيطرت القوات على القرية المتاخمة لـ«الموجة» شرق النهر.", "")]
    [InlineData("دبي (CNN)-- وصل الوفد مساء.", "CNN:Organisation")]
    public void A_medium_is_read_where_it_is_spoken_to(string text, string mentions) => Mentions(text, ActorKind.Organisation).ShouldBe(mentions);

    [Theory]
    [InlineData("غادر عباس المستشفى بعد وقت قصير.", "عباس المستشفى")]
    [InlineData("وقال وزير الدفاع أكد له ذلك.", "أكد")]
    [InlineData("بقي في السلطة حتى الآن لعدم إجراء انتخابات.", "الآن لعدم")]
    [InlineData("أعلن ذلك خلال شهر رمضان المبارك.", "رمضان المبارك")]
    [InlineData("قال لامين سوغا إن الخبر كاذب، وطالب سوغا بالاعتذار.", "طالب سوغا")]
    public void Verbs_and_ordinary_words_are_no_names(string text, string wrong) => Read(text).ShouldNotContain(m => m.Text == wrong);

    [Theory]
    [InlineData("نظمت الحملة لمساعدة اللاجئين على العودة.", "مساعدة اللاجئين على العودة")]
    [InlineData("ألقى كلمة أمام البرلمان مساء.", "أمام البرلمان")]
    [InlineData("دعا البيان إلى الحل السياسي وحده.", "السياسي")]
    [InlineData("يريد الرئيس الاجتماع مع الناس.", "الرئيس الاجتماع")]
    [InlineData("وختم المسؤول الكاليمي بالقول إن الأمر انتهى.", "المسؤول الكاليمي بالقول")]
    [InlineData("قال مسؤول محلي لوكالة فرانس برس إن الطريق مقطوع.", "مسؤول محلي لوكالة فرانس برس")]
    public void What_looks_like_a_title_may_be_none(string text, string wrong) => Read(text).ShouldNotContain(m => m.Text == wrong);

    [Fact]
    public void A_title_behind_a_full_name_is_its_holder_s()
    {
        var mentions = Read("كشف سالم البدري القنصل العام لجمهورية كاليما عن الخطة.");
        mentions.ShouldContain(m => m.Text == "سالم البدري");
        mentions.ShouldNotContain(m => m.Text.StartsWith("القنصل العام", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("قال الحوثيون إنهم ينسحبون.", "الحوثيون", ActorKind.Group)]
    [InlineData("قال الجيش التركي إنه ينسحب.", "الجيش التركي", ActorKind.Organisation)]
    [InlineData("قالت السفارة اليمنية إنها تعمل.", "السفارة اليمنية", ActorKind.Organisation)]
    public void Kinds_follow_the_noun(string text, string written, ActorKind kind) => Read(text).ShouldContain(m => m.Text == written && m.Actor.Kind == kind);

    private static string Mentions(string text, ActorKind kind) => string.Join(' ', Read(text).Where(m => m.Actor.Kind == kind).Select(m => $"{m.Text}:{m.Actor.Kind}"));

    private static List<(string Text, Actor Actor, string Rule)> Read(string text)
    {
        var analysis = EventText.Read(text);
        return [.. analysis.Mentions.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).Select(m => (m.Span.Of(text), analysis.Actors.First(a => a.Id == m.Actor), m.Rule))];
    }
}
