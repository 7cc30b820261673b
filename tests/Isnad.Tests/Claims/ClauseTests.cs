using Isnad.Arabic;
using Isnad.Ledger;

namespace Isnad.Tests;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("السد باق وأن المياه تكفي", "السد باق", "وأن المياه تكفي")]
    [InlineData("وزير المياه ووزير الزراعة بحثا السد", "وزير المياه ووزير الزراعة بحثا السد")]
    [InlineData("السد الكبير سيغلق أبوابه غدا، وستفتح القناة الجديدة أبوابها بعد شهر", "السد الكبير سيغلق أبوابه غدا", "وستفتح القناة الجديدة أبوابها بعد شهر")]
    [InlineData("السد باق. لا خوف عليه", "السد باق", "لا خوف عليه")]
    public void A_content_is_cut_where_another_thing_is_said(string content, params string[] clauses) =>
        Clauses.Of(Tokenizer.Tokenize(content), 0, new Span(0, content.Length), []).Select(c => c.Of(content)).ShouldBe(clauses);

    [Theory]
    [InlineData("قتل", "مقتل")]
    [InlineData("قتلى", "قتل")]
    [InlineData("اعتقل", "معتقل")]
    [InlineData("وجود", "تواجد")]
    [InlineData("تفجير", "انفجار")]
    public void Words_of_one_family_meet(string a, string b) => WordRoot.HashOf(Folded.Key(a)).ShouldBe(WordRoot.HashOf(Folded.Key(b)));

    [Theory]
    [InlineData("قتل", "قصف")]
    [InlineData("سد", "قناة")]
    public void Words_of_different_families_do_not(string a, string b) => WordRoot.HashOf(Folded.Key(a)).ShouldNotBe(WordRoot.HashOf(Folded.Key(b)));
}
