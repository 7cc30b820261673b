using Isnad.Ledger;

namespace Isnad.Tests;

public sealed class ClaimTests
{
    [Theory]
    [InlineData("قال وزير المياه سالم البدري إن السد الكبير سيغلق أبوابه قبل الشتاء.", "وأعلن وزير المياه سالم البدري أن أبواب السد الكبير ستغلق قبل الشتاء.", true)]
    [InlineData("قال وزير المياه سالم البدري إن السد الكبير سيغلق أبوابه قبل الشتاء.", "وأعلن وزير الزراعة نادر شاكر أن أبواب السد الكبير ستغلق قبل الشتاء.", false)]
    [InlineData("قال وزير المياه سالم البدري إن السد الكبير سيغلق أبوابه قبل الشتاء.", "وأعلن وزير المياه سالم البدري أن أسعار القمح ارتفعت في الأسواق.", false)]
    [InlineData("أعلنت الشرطة مقتل 12 شخصا في انفجار بسوق مدينة تنغرت.", "وأعلنت الشرطة مقتل 15 شخصا في انفجار بسوق مدينة تنغرت.", false)]
    [InlineData("أعلنت الشرطة مقتل 12 شخصا في انفجار بسوق مدينة تنغرت.", "وقالت الشرطة إن 12 شخصا قتلوا في انفجار بسوق مدينة تنغرت.", true)]
    public void Two_wordings_are_one_claim_where_speaker_content_and_figures_agree(string a, string b, bool one) =>
        ClaimText.Of(a, b).All.Any(c => c.Outlets == 2).ShouldBe(one);

    [Fact]
    public void Other_figures_of_the_same_thing_are_claims_against_each_other()
    {
        var claims = ClaimText.Of("أعلنت الشرطة مقتل 12 شخصا في انفجار بسوق مدينة تنغرت.", "وأعلنت الشرطة مقتل 15 شخصا في انفجار بسوق مدينة تنغرت.").All;

        var against = claims.Where(c => c.ConflictsWith.Count > 0).ToList();
        against.Count.ShouldBe(2);
        against[0].ConflictsWith.ShouldBe([against[1].Id]);
        against[1].ConflictsWith.ShouldBe([against[0].Id]);
    }

    [Fact]
    public void Claims_do_not_depend_on_the_order_of_the_articles()
    {
        var call = ClaimText.Call();
        var forward = ClaimText.Of(call).All;
        var backward = ClaimText.Of([.. call.Reverse()]).All;

        backward.Select(c => (c.Id, c.Gist, string.Join(' ', c.Attestations.Select(a => a.Fact)), string.Join(' ', c.Origins.Select(o => o.Id)))).ShouldBe(forward.Select(c => (c.Id, c.Gist, string.Join(' ', c.Attestations.Select(a => a.Fact)), string.Join(' ', c.Origins.Select(o => o.Id)))));
        forward.Count.ShouldBeGreaterThan(20);
        forward.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(forward.Count);
    }

    [Fact]
    public void A_speakers_own_words_in_two_papers_are_one_origin_with_two_witnesses()
    {
        var claims = ClaimText.Of(
            "قال وزير المياه سالم البدري في مؤتمر صحفي: «السد الكبير سيغلق أبوابه قبل الشتاء».",
            "وأكد وزير المياه سالم البدري في مؤتمر صحفي أن «السد الكبير سيغلق أبوابه قبل الشتاء».").All;

        var claim = claims.Single(c => c.Outlets == 2);
        claim.IndependentOrigins.ShouldBe(1);
        claim.Origins.ShouldHaveSingleItem().Kind.ShouldBe("utterance");
        claim.Origins[0].Witnesses.ShouldBe(2);
    }

    [Fact]
    public void What_nameless_officials_say_has_no_known_origin()
    {
        var claim = ClaimText.Of("قال مسؤولون إن السد الكبير سيغلق أبوابه قبل الشتاء.").All.Single(c => c.Speaker is not null);

        claim.HasUnknown.ShouldBeTrue();
        claim.Origins.ShouldHaveSingleItem().Kind.ShouldBe("unknown");
    }

    [Fact]
    public void Accounts_of_one_call_stand_side_by_side_and_a_denial_in_the_row_of_what_it_denies()
    {
        var call = ClaimText.Call();
        var comparison = new ComparisonMaker(ClaimText.Of(call), call).Make().ShouldNotBeNull();

        comparison.Mode.ShouldBe("phone");
        comparison.Readouts.Count.ShouldBeGreaterThanOrEqualTo(2);
        var crossings = comparison.Rows.First(r => r.Gist.Contains("إغلاق المعابر", StringComparison.Ordinal));
        crossings.Cells.Any(c => c.State is "stated").ShouldBeTrue();
        crossings.Cells.Any(c => c.State is "denied").ShouldBeTrue();
        comparison.Rows.ShouldAllBe(r => r.Cells.Count == comparison.Readouts.Count);
    }
}
