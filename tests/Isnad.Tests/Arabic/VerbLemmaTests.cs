using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>Forms of verbs of every class reach the dictionary form that knowledge/ has: sound, hollow, defective, doubled, hamzated, derived, passive.</summary>
public sealed class VerbLemmaTests
{
    [Theory]
    [InlineData("أكّد", "أكّدت يؤكد وأكد")]
    [InlineData("قال", "قالت يقولون قلنا قيل يقال")]
    [InlineData("باع", "باعوا يبيع")]
    [InlineData("خاف", "خافت")]
    [InlineData("نام", "تنام")]
    [InlineData("زار", "زاروا يزورون سيزور")]
    [InlineData("دعا", "دعت يدعو دعوا")]
    [InlineData("نفى", "نفى نفت ينفي نفوا")]
    [InlineData("سعى", "سعى يسعون")]
    [InlineData("لقي", "لقي يلقى")]
    [InlineData("بقي", "بقيت")]
    [InlineData("ردّ", "ردّ ردت يردون")]
    [InlineData("ظلّ", "ظل تظل")]
    [InlineData("أصرّ", "أصرت يصر")]
    [InlineData("استمرّ", "استمرت")]
    [InlineData("أعدّ", "أعدّت")]
    [InlineData("بدأ", "بدأت يبدأ")]
    [InlineData("سأل", "سألوا يسأل")]
    [InlineData("قرأ", "قرأت")]
    [InlineData("آمن", "آمنوا")]
    [InlineData("أخذ", "أخذت يأخذ")]
    [InlineData("رأى", "رأى يرى رأوا")]
    [InlineData("وصل", "وصلت يصل")]
    [InlineData("وصف", "وصف تصف")]
    [InlineData("وجد", "وجدوا يجد")]
    [InlineData("علّق", "علّقت يعلقون")]
    [InlineData("شارك", "شاركوا يشارك")]
    [InlineData("أعلن", "أعلنت يعلنون")]
    [InlineData("أضاف", "أضافوا يضيف")]
    [InlineData("تحدّث", "تحدثوا يتحدث")]
    [InlineData("تبادل", "تبادلا يتبادلون")]
    [InlineData("انسحب", "انسحبت ينسحب")]
    [InlineData("التقى", "التقى يلتقيان")]
    [InlineData("اجتمع", "اجتمعوا يجتمع")]
    [InlineData("استخدم", "استخدمت يستخدم")]
    [InlineData("استقال", "يستقيل")]
    [InlineData("استولى", "استولى")]
    [InlineData("حاصر", "حوصرت")]
    [InlineData("قابل", "قوبل")]
    [InlineData("أصاب", "أصيبوا")]
    public void Finite_forms_reach_their_verb(string lemma, string forms)
    {
        foreach (var form in forms.Split(' ')) Lemma($"وقال إن الوزير {form} ذلك أمس", form).ShouldBe(lemma, form);
    }

    [Theory]
    [InlineData("أكّد", "مؤكدين")]
    [InlineData("أشار", "مشيرا")]
    [InlineData("أضاف", "مضيفة")]
    [InlineData("أوضح", "موضحين")]
    [InlineData("قال", "قائلا")]
    [InlineData("دعا", "داعيا")]
    [InlineData("أعلن", "معلنا")]
    [InlineData("طالب", "مطالبين")]
    [InlineData("استبعد", "مستبعدا")]
    public void Participles_that_report_reach_their_verb(string lemma, string forms)
    {
        foreach (var form in forms.Split(' ')) Lemma($"صرّح بذلك ، {form} أن الأمر انتهى", form).ShouldBe(lemma, form);
    }

    [Theory]
    [InlineData("لم يعد الاتفاق قائما", "يعد", "عاد")]
    [InlineData("يعد الاتفاق خطوة مهمة", "يعد", "عدّ")]
    [InlineData("لم يقل الوزير ذلك", "يقل", "قال")]
    [InlineData("يمكن القول إن الاتفاق قائم", "يمكن", "أمكن")]
    [InlineData("لا يوجد خلاف", "يوجد", "وجد")]
    [InlineData("تعرض المتظاهرون للضرب", "تعرض", "تعرّض")]
    [InlineData("تمت الزيارة أمس", "تمت", "تمّ")]
    public void Where_verbs_are_written_alike_the_one_that_newspapers_mean_is_taken(string text, string form, string lemma) => Lemma(text, form).ShouldBe(lemma);

    [Theory]
    [InlineData("لم يحضر الوزير", "يحضر", WordFeatures.Jussive | WordFeatures.Present)]
    [InlineData("لن يحضر الوزير", "يحضر", WordFeatures.Subjunctive | WordFeatures.Future)]
    [InlineData("سيحضر الوزير", "يحضر", WordFeatures.Future)]
    [InlineData("يريد أن يحضر الوزير", "يحضر", WordFeatures.Subjunctive)]
    [InlineData("أجري الاستفتاء أمس", "أجري", WordFeatures.Past | WordFeatures.Passive)]
    [InlineData("حوصرت المدينة", "حوصرت", WordFeatures.Past | WordFeatures.Passive)]
    public void Particles_and_spelling_show_mood_tense_and_voice(string text, string form, WordFeatures features) => (Stem(text, form).Features & features).ShouldBe(features);

    private static string Lemma(string text, string form) => Stem(text, form).Lemma;

    private static WordSegment Stem(string text, string form)
    {
        var words = WordTagger.BuiltIn.Tag(text, Tokenizer.Tokenize(text).ToArray());
        var key = Folded.Key(form);
        return words.Select(w => w.Stem).First(s => Folded.Key(s.Span.Of(text)) is var stem && (stem == key || (stem.Length > 2 && key.Length > stem.Length && key.EndsWith(stem, StringComparison.Ordinal))));
    }
}
