using Isnad.Arabic;

namespace Isnad.Tests;

public sealed class NumberWordsTests
{
    private static readonly NumberWords Numbers = new([
        ("خمسة", NumberWordKind.Unit, 5), ("أحد", NumberWordKind.Unit, 1), ("ثلاث", NumberWordKind.Unit, 3), ("عشر", NumberWordKind.Ten, 10), ("عشرين", NumberWordKind.Tens, 20),
        ("مائة", NumberWordKind.Hundred, 100), ("تسعمائة", NumberWordKind.Hundred, 900), ("ألف", NumberWordKind.Thousand, 1000), ("ألفين", NumberWordKind.Thousand, 2000),
        ("ثامن", NumberWordKind.Ordinal, 8), ("حادي", NumberWordKind.Ordinal, 1)]);

    [Theory]
    [InlineData("خمسة وعشرين", 25, 2, false)]
    [InlineData("أحد عشر يوما", 11, 2, false)]
    [InlineData("ألفين وعشرين", 2020, 2, false)]
    [InlineData("ألفين وأحد عشر", 2011, 3, false)]
    [InlineData("ألف وتسعمائة وخمسة وعشرين", 1925, 4, false)]
    [InlineData("ثلاث مائة", 300, 2, false)]
    [InlineData("خمسة ألف", 5000, 2, false)]
    [InlineData("الثامن عشر من", 18, 2, true)]
    [InlineData("الحادي والعشرين", 21, 2, true)]
    [InlineData("الثامن من", 8, 1, true)]
    public void Spelled_numbers_are_read(string text, long value, int words, bool ordinal)
    {
        var number = Numbers.Read(Tokenizer.Tokenize(text), 0);
        number.ShouldNotBeNull();
        (number.Value.Value, number.Value.Words, number.Value.IsOrdinal).ShouldBe((value, words, ordinal));
    }

    [Fact]
    public void A_day_that_does_not_exist_is_null()
    {
        CalendarDays.ToGregorian(CalendarKind.Gregorian, 2019, 2, 29).ShouldBeNull();
        CalendarDays.ToGregorian(CalendarKind.Hijri, 1441, 9, 1).ShouldBe(new DateOnly(2020, 4, 24));
        CalendarDays.ToGregorian(CalendarKind.Jalali, 1399, 13, 1).ShouldBeNull();
        CalendarDays.ToGregorian(CalendarKind.Hijri, 12, 1, 1).ShouldBeNull();
    }
}
