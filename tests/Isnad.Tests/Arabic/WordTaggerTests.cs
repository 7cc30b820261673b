using Isnad.Arabic;

namespace Isnad.Tests;

public sealed class WordTaggerTests
{
    [Theory]
    [InlineData("أكّدت الوزارة ذلك", "أكدت", "أكّد")]
    [InlineData("يؤكد الرئيس ذلك", "يؤكد", "أكّد")]
    [InlineData("وصل الوزراء، مؤكدين أن الاتفاق قائم", "مؤكدين", "أكّد")]
    [InlineData("وأكد المتحدث ذلك", "أكد", "أكّد")]
    [InlineData("قالت الحكومة ذلك", "قالت", "قال")]
    [InlineData("يقولون إن الاتفاق قائم", "يقولون", "قال")]
    [InlineData("ستعقد الجلسة غدا", "تعقد", "عقد")]
    [InlineData("التقى الرئيس وفدا", "التقى", "التقى")]
    [InlineData("دعا الوزير إلى الهدوء", "دعا", "دعا")]
    [InlineData("ونفت الشركة ذلك", "نفت", "نفى")]
    public void Every_form_of_a_verb_reaches_its_dictionary_form(string text, string stem, string lemma) => Stem(text, stem).Lemma.ShouldBe(lemma);

    [Theory]
    [InlineData("أعلنت الوزارة ذلك", "أعلنت", WordFeatures.Past | WordFeatures.Third | WordFeatures.Feminine | WordFeatures.Singular)]
    [InlineData("أعلن الوزير ذلك", "أعلن", WordFeatures.Past | WordFeatures.Third | WordFeatures.Masculine | WordFeatures.Singular)]
    [InlineData("قيل إن الاتفاق قائم", "قيل", WordFeatures.Past | WordFeatures.Passive)]
    [InlineData("أُعلن الاتفاق أمس", "أعلن", WordFeatures.Past | WordFeatures.Passive)]
    [InlineData("رحبوا بالاتفاق", "رحبوا", WordFeatures.Past | WordFeatures.Plural | WordFeatures.Masculine)]
    [InlineData("لم يحضر الوزير", "لم", WordFeatures.Negative)]
    [InlineData("انتهى الاجتماع أمس", "الاجتماع", WordFeatures.Masdar | WordFeatures.Definite)]
    public void Spelling_shows_person_gender_number_and_voice(string text, string stem, WordFeatures features) => (Stem(text, stem).Features & features).ShouldBe(features);

    [Theory]
    [InlineData("وصل الوزير إلى العاصمة", "VERB NOUN ADP NOUN")]
    [InlineData("قال أوباما إنه لا يعرف", "VERB PROPN SCONJ PRON PART VERB")]
    public void Parts_of_speech_are_told_by_company(string text, string parts)
    {
        var found = Tag(text).SelectMany(w => w.Segments).Select(s => PartsOfSpeech.CodeOf(s.Part)).ToArray();
        string.Join(' ', found).ShouldBe(parts);
    }

    [Fact]
    public void Nothing_and_nonsense_are_tagged_without_complaint()
    {
        Tag("").ShouldBeEmpty();
        Tag("ـ ـــ ،،، 12,5 \u200F و ب ل").Length.ShouldBeGreaterThan(0);
    }

    private static WordSegment Stem(string text, string stem) => Tag(text).Select(w => w.Stem).Single(s => Folded.Key(s.Span.Of(text)) == Folded.Key(stem));

    private static TaggedWord[] Tag(string text) => WordTagger.BuiltIn.Tag(text, Tokenizer.Tokenize(text).ToArray());
}
