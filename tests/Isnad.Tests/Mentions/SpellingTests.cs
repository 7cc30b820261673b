namespace Isnad.Tests;

/// <summary>Names in a spelling that the lists do not print.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("قال السفير على محمد الكردوسى إن الوضع فى المدينة هادئ.", "على محمد الكردوسى")]
    [InlineData("قال اللواء على الوادنى إن القوات انتشرت فى المدينة.", "على الوادنى")]
    [InlineData("قال اللواء على الأحمدى إن القوات انتشرت فى المدينة.", "على الأحمدى")]
    [InlineData("قال اللواء علي الوادني إن القوات انتشرت في المدينة.", "علي الوادني")]
    public void Ali_is_a_name_beside_names_where_no_ya_has_dots(string text, string name) =>
        EventText.Read(text).Actors.ShouldContain(a => a.Name == name);

    [Theory]
    [InlineData("قال الوزير سليم الوادنى علي هامش الاجتماع فى المدينة إن الاتفاق قريب.")]
    [InlineData("وقع الوزير سليم الوادني علي الاتفاق ثم عاد الي المدينة.")]
    [InlineData("أثنى السفير على محمد الكردوسي في كلمته أمس.")]
    public void The_preposition_is_none(string text) =>
        EventText.Read(text).Mentions.ShouldNotContain(m => m.Span.Of(text).StartsWith("عل", StringComparison.Ordinal));

    [Theory]
    [InlineData("وصل الوفد إلى بلغرت مساء الأحد. وقال سكان في بلغرت إن الطريق من بلغرت إلى الساحل مغلق.", "بلغرت")]
    [InlineData("وصل الوفد إلى بلـغرت مساء الأحد. وقال سكان في بلـغرت إن الطريق من بلغرت إلى الساحل مغلق.", "بلـغرت")]
    [InlineData("وصل الوفد إلى بَلْغرت مساء الأحد. وقال سكان في بلغرت إن الطريق من بلغرت إلى الساحل مغلق.", "بَلْغرت")]
    public void A_place_met_first_keeps_all_its_letters(string text, string name) =>
        EventText.Read(text).Actors.ShouldContain(a => a.Name == name);
}
