using Isnad.Arabic;

namespace Isnad.Tests;

/// <summary>Names that open or end like a clitic are not cut.</summary>
public sealed class WholeNamesTests
{
    [Theory]
    [InlineData("وصل وليد إلى العاصمة أمس .", "وليد")]
    [InlineData("انفجار في بغداد وقتلى .", "بغداد")]
    [InlineData("قال سفير كابول إن الوضع صعب .", "كابول")]
    [InlineData("أعلنت حكومة الوفاق موقفها .", "الوفاق")]
    [InlineData("زار وزير خارجية فرنسا المنطقة .", "فرنسا")]
    [InlineData("عقد الاجتماع في بيروت مساء .", "بيروت")]
    [InlineData("أعلنت كوسوفو استقلالها .", "كوسوفو")]
    [InlineData("انتهت محادثات فيينا أمس .", "فيينا")]
    [InlineData("التقى لافروف نظيره التركي .", "لافروف")]
    [InlineData("شهدت وهران احتجاجات .", "وهران")]
    [InlineData("وصل بوتين إلى أنقرة .", "بوتين")]
    [InlineData("غادر كيري القاهرة .", "كيري")]
    [InlineData("قال باسيل إن لبنان يرفض ذلك .", "باسيل")]
    [InlineData("التقى بلينكن نظيره المصري .", "بلينكن")]
    [InlineData("هبطت الطائرة في برلين .", "برلين")]
    [InlineData("اجتمع الوزراء في بروكسل .", "بروكسل")]
    [InlineData("زار بيدرسن دمشق .", "بيدرسن")]
    [InlineData("وصل بايدن إلى جدة .", "بايدن")]
    [InlineData("تقع بنغازي في الشرق .", "بنغازي")]
    [InlineData("دخلت القوات بلدة كوباني .", "كوباني")]
    [InlineData("أعلنت كوريا الجنوبية ذلك .", "كوريا")]
    [InlineData("قالت كولومبيا إنها سترد .", "كولومبيا")]
    [InlineData("وافقت كندا على القرار .", "كندا")]
    [InlineData("تحدث كوشنر في المؤتمر .", "كوشنر")]
    [InlineData("عاد كمال إلى بيته .", "كمال")]
    [InlineData("قال كامل إن الأمر انتهى .", "كامل")]
    [InlineData("وصلت ليبيا إلى النهائي .", "ليبيا")]
    [InlineData("زار لندن وفد كبير .", "لندن")]
    [InlineData("شاركت ليتوانيا في القمة .", "ليتوانيا")]
    [InlineData("قال ليبرمان إن الحرب قريبة .", "ليبرمان")]
    [InlineData("وصل لوكاشينكو إلى موسكو .", "لوكاشينكو")]
    [InlineData("فاز ماكرون في الانتخابات .", "ماكرون")]
    [InlineData("زار واشنطن أمس .", "واشنطن")]
    [InlineData("قال ولد الشيخ أحمد ذلك .", "ولد")]
    [InlineData("التقى ويليامز في تونس .", "ويليامز")]
    [InlineData("تحدثت ستيفاني وليامز أمس .", "وليامز")]
    [InlineData("أعلنت سوريا رفضها .", "سوريا")]
    [InlineData("وصلت سفينة إلى سبتة .", "سبتة")]
    [InlineData("تقع سامراء شمال العاصمة .", "سامراء")]
    [InlineData("قال سيسي إن بلاده ترفض .", "سيسي")]
    [InlineData("زار سوتشي وفد روسي .", "سوتشي")]
    [InlineData("عقدت في سنغافورة قمة .", "سنغافورة")]
    [InlineData("قصفت الطائرات سرت أمس .", "سرت")]
    [InlineData("تقع سبها في الجنوب .", "سبها")]
    [InlineData("قال فايز السراج ذلك .", "فايز")]
    [InlineData("زار فلاديمير المدينة .", "فلاديمير")]
    [InlineData("أكدت فنلندا موقفها .", "فنلندا")]
    [InlineData("تقع فاس في المغرب .", "فاس")]
    [InlineData("تبعد الفلوجة عن العاصمة .", "الفلوجة")]
    [InlineData("قال فيصل إن القرار نهائي .", "فيصل")]
    [InlineData("أعلن فابيوس الموقف .", "فابيوس")]
    [InlineData("تظاهر الآلاف في باريس .", "باريس")]
    [InlineData("سافر بلال إلى مكة .", "بلال")]
    [InlineData("قال بشار إن الحرب ستستمر .", "بشار")]
    [InlineData("التقى بوريطة نظيره .", "بوريطة")]
    [InlineData("زار بوغدانوف الجزائر .", "بوغدانوف")]
    [InlineData("وقعت بلغاريا الاتفاق .", "بلغاريا")]
    [InlineData("توجهت بعثة إلى باكستان .", "باكستان")]
    [InlineData("عاد بنكيران إلى الحزب .", "بنكيران")]
    [InlineData("وصلت بوركينا فاسو إلى الدور الثاني .", "بوركينا")]
    [InlineData("هاجم المسلحون كركوك .", "كركوك")]
    [InlineData("تقع كسلا في الشرق .", "كسلا")]
    [InlineData("احتفلت كربلاء بالعيد .", "كربلاء")]
    [InlineData("أغلقت كينيا الحدود .", "كينيا")]
    [InlineData("دخلت القوات لحج .", "لحج")]
    [InlineData("تقع لاهاي في هولندا .", "لاهاي هولندا")]
    [InlineData("قال لودريان إن بلاده قلقة .", "لودريان")]
    [InlineData("زار لواندا وفد .", "لواندا")]
    [InlineData("سيطر الجيش على نينوى .", "نينوى")]
    [InlineData("أعلن هنية ذلك .", "هنية")]
    [InlineData("وصل هادي إلى عدن .", "هادي")]
    [InlineData("قال نتنياهو إن الجيش جاهز .", "نتنياهو")]
    [InlineData("زار أردوغان الدوحة .", "أردوغان")]
    [InlineData("قال شكري إن مصر ترفض .", "شكري")]
    [InlineData("وصل المشري إلى الرباط .", "المشري")]
    [InlineData("تحدث الغنوشي في البرلمان .", "الغنوشي")]
    [InlineData("قال كوبيتش إن الحوار مستمر .", "كوبيتش")]
    [InlineData("قال غسان سلامة ذلك .", "غسان")]
    [InlineData("وصلت سيارات إلى درنة .", "درنة")]
    [InlineData("أعلنت طبرق موقفها .", "طبرق")]
    public void Names_that_look_cliticised_stay_whole(string text, string names)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        var cuts = new Segmentation[tokens.Length];
        Segmenter.BuiltIn.Segment(text, tokens, cuts);
        foreach (var name in names.Split(' ')) cuts[Array.FindIndex(tokens, t => t.Span.Of(text) == name)].IsWhole.ShouldBeTrue(name);
    }

    /// <summary>As soon as a clitic does stand before one, it is cut off.</summary>
    [Theory]
    [InlineData("وصل وفد من باريس وبيروت", "وبيروت", 1)]
    [InlineData("التقى الوزير بوليد أمس", "بوليد", 1)]
    [InlineData("زيارة لفرنسا", "لفرنسا", 1)]
    [InlineData("وأكد الوزير ذلك", "وأكد", 1)]
    public void Before_a_name_a_clitic_is_cut_off_all_the_same(string text, string word, int front)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        var cuts = new Segmentation[tokens.Length];
        Segmenter.BuiltIn.Segment(text, tokens, cuts);
        cuts[Array.FindIndex(tokens, t => t.Span.Of(text) == word)].Front.ShouldBe(front);
    }
}
