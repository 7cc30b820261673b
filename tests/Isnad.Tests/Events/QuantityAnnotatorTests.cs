
namespace Isnad.Tests;

public sealed class QuantityAnnotatorTests
{
    [Theory]
    [InlineData("شارك نحو 30 دولة في اللقاء.", 30, "دولة", "about")]
    [InlineData("سقط أكثر من ثمانية قتلى في الحادث.", 8, "قتلى", "at-least")]
    [InlineData("بلغت الكلفة 12 مليون دولار.", 12_000_000, "دولار", "exact")]
    [InlineData("ارتفعت النسبة 6% هذا العام.", 6, "%", "exact")]
    [InlineData("نزحت عشرات العائلات من القرية.", 10, "العائلات", "at-least")]
    [InlineData("أصيب خمسة جنود على الأقل.", 5, "جنود", "at-least")]
    public void A_figure_has_value_unit_and_bound(string text, double value, string unit, string bound)
    {
        var found = EventText.Read(text).Quantities.ShouldHaveSingleItem();
        (found.Value, found.Unit, found.Bound).ShouldBe((value, unit, bound));
    }
}
