using FsCheck;
using FsCheck.Fluent;
using Isnad.Arabic;

namespace Isnad.Tests;

public sealed class FoldedTests
{
    [Theory]
    [InlineData("أكّدت الحكومةُ", "اكدت الحكومه")]
    [InlineData("الـعـربـي", "العربي")]
    [InlineData("٢٠٢٠ و۱۹", "2020 و19")]
    [InlineData("ﻻ", "لا")]
    [InlineData("مستشفى", "مستشفي")]
    public void Folding_drops_what_writers_vary(string original, string folded) => Folded.Of(original).Text.ShouldBe(folded);

    [Fact]
    public void Every_folded_unit_maps_back_into_the_original() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), s =>
    {
        var folded = Folded.Of(s ?? "");
        for (var i = 0; i < folded.Text.Length; i++)
        {
            var span = folded.ToOriginal(i, i + 1);
            if (span.Length < 1 || span.End > folded.Original.Length) return false;
            if (Folded.Of(span.Of(folded.Original)).Text.Contains(folded.Text[i], StringComparison.Ordinal) is false) return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();
}
