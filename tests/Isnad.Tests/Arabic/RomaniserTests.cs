using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Names that no gazetteer knows are written as English press writes them.</summary>
public sealed class RomaniserTests(ITestOutputHelper output)
{
    private static readonly Romaniser Listed = NameRomaniser.Over(Isnad.Reading.Knowledge.BuiltIn);
    private static readonly Romaniser ByRule = new(new NameSpellings());

    [Theory]
    [InlineData("السيسي", "al-Sisi")]
    [InlineData("النحاس", "al-Nahhas")]
    [InlineData("الشهراوي", "al-Shahrawi")]
    [InlineData("ألبرزي", "Albarzi")]
    public void The_article_does_not_assimilate(string name, string english) => ByRule.Of(name).ShouldBe(english);

    [Theory]
    [InlineData("عبد الفتاح البدري", "Abdel Fattah al-Badri")]
    [InlineData("عبد الله سالم", "Abdullah Salem")]
    [InlineData("عبيد الله سالم", "Obaidullah Salem")]
    [InlineData("نصر الله", "Nasrallah")]
    [InlineData("عطا الله", "Attallah")]
    [InlineData("سيف الدين خالد", "Saif al-Din Khaled")]
    [InlineData("أبو خالد", "Abu Khaled")]
    [InlineData("أم خالد", "Umm Khaled")]
    [InlineData("سالم بن خالد آل نهيان", "Salem bin Khaled Al Nahyan")]
    [InlineData("بن خالد", "Ben Khaled")]
    [InlineData("محمد ولد سالم", "Mohammed Ould Salem")]
    [InlineData("خالد كرم أوغلو", "Khaled Karamoglu")]
    public void Parts_of_compound_names_are_joined_as_press_joins_them(string name, string english) => Listed.Of(name).ShouldBe(english);

    [Theory]
    [InlineData("عمر البشير", "Omar al-Bashir")]
    [InlineData("البشير سالم", "Bashir Salem")]
    public void A_given_name_with_the_article_is_a_surname_behind_another(string name, string english) => Listed.Of(name).ShouldBe(english);

    [Theory]
    [InlineData("منصوري", "Mansouri")]
    [InlineData("الكاظمي", "al-Kazemi")]
    [InlineData("بوعزيز", "Bouaziz")]
    [InlineData("الملك", "al-Malak")]
    public void A_word_formed_from_a_listed_name_is_spelled_like_it_and_a_gloss_is_no_spelling(string name, string english) => Listed.Of(name).ShouldBe(english);

    [Theory]
    [InlineData("سليم", "Salim")]
    [InlineData("خالد", "Khaled")]
    [InlineData("ناصر", "Nasser")]
    [InlineData("نايف", "Nayef")]
    [InlineData("وائل", "Wael")]
    [InlineData("الصالحي", "al-Salihi")]
    [InlineData("جبار", "Jabbar")]
    [InlineData("الخشاب", "al-Khashab")]
    [InlineData("الزبيدي", "al-Zubaidi")]
    [InlineData("العتيبي", "al-Otaibi")]
    [InlineData("أحمر", "Ahmar")]
    [InlineData("بدر", "Badr")]
    [InlineData("فرح", "Farah")]
    [InlineData("محمود", "Mahmoud")]
    [InlineData("مسلم", "Muslim")]
    [InlineData("مجاهد", "Mujahed")]
    [InlineData("مفتاح", "Miftah")]
    [InlineData("قحطاني", "Qahtani")]
    [InlineData("فيصل", "Faisal")]
    [InlineData("كوثر", "Kouthar")]
    [InlineData("الجوهري", "al-Jawhari")]
    public void Vowels_that_are_not_written_come_from_the_pattern(string name, string english) => ByRule.Of(name).ShouldBe(english);

    [Theory]
    [InlineData("شاهين", "Shahin")]
    [InlineData("غذامي", "Ghadhami")]
    [InlineData("ثابت", "Thabet")]
    [InlineData("ظافر", "Zafer")]
    [InlineData("حمزة", "Hamza")]
    [InlineData("عطية", "Atiya")]
    [InlineData("سعد", "Saad")]
    [InlineData("سعيد", "Said")]
    [InlineData("لبنى", "Labna")]
    [InlineData("علاوي", "Alawi")]
    [InlineData("الحوثي", "al-Houthi")]
    [InlineData("وهبي", "Wahbi")]
    [InlineData("يوسف", "Yousaf")]
    [InlineData("نبيه", "Nabih")]
    [InlineData("فرماجو", "Farmajo")]
    [InlineData("ماتشو", "Macho")]
    [InlineData("باندي", "Bandi")]
    [InlineData("كارلوف", "Karlov")]
    public void Letters_are_written_as_press_writes_them(string name, string english) => ByRule.Of(name).ShouldBe(english);

    [Theory]
    [InlineData("علّاوي", "Allawi")]
    [InlineData("مُعِز", "Muiz")]
    [InlineData("المعلم", "al-Mualim")]
    public void Marks_that_are_written_count_and_a_throat_letter_leaves_a_vowel(string name, string english) => ByRule.Of(name).ShouldBe(english);

    [Fact]
    public void Most_names_come_out_in_a_spelling_that_press_uses()
    {
        var missed = PressNames.All.Where(n => !n.Press.Contains(Listed.Of(n.Arabic), StringComparer.OrdinalIgnoreCase)).ToList();
        foreach (var (arabic, press) in missed) output.WriteLine($"{arabic}: {Listed.Of(arabic)}, press {press[0]}");
        var all = PressNames.All.Count();
        (all - missed.Count).ShouldBeGreaterThanOrEqualTo(68, $"of {all} names");
    }

    [Fact]
    public void A_name_with_letters_is_never_empty()
    {
        foreach (var name in new[] { "ع", "ء", "ال", "عبد", "الله", "أبو", "آل", "و", "ي", "ة", "ـ ع", "؟ س", "ئئئ", "بن بن بن", "عبد عبد الله الله", "ﺳﻼﻡ", "ٱلبدر" })
        {
            ByRule.Of(name).Split(' ').ShouldAllBe(word => word.Length > 0, name);
            Listed.Of(name).Split(' ').ShouldAllBe(word => word.Length > 0, name);
        }

        ByRule.Of("ﻓﺎﻟﺢ").ShouldBe(ByRule.Of("فالح"));
    }
}
