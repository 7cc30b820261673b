namespace Isnad.Tests;

/// <summary>Dates as pages print them, in ../shared/data/html/arabic-pages/dates.tsv: each is read, none is read as another day.</summary>
public sealed class PrintedDateTests
{
    [Fact]
    public void Each_printed_date_gets_its_day_and_no_other()
    {
        var wrong = new List<string>();
        var count = 0;
        foreach (var line in File.ReadLines(Repository.NeedShared("data/html/arabic-pages/dates.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length < 2) continue;
            count++;
            var days = TimeText.Read(cells[0], published: null).Times.Select(t => t.Value).Where(v => v is { Length: 10 }).Distinct(StringComparer.Ordinal).ToArray();
            if (days is not [var day] || day != cells[1]) wrong.Add($"{cells[0]}: {string.Join(", ", days)} for {cells[1]}");
        }

        wrong.ShouldBeEmpty();
        count.ShouldBe(32);
    }

    [Fact]
    public void Before_the_end_of_a_month_looks_ahead() =>
        TimeText.Read("يسلم المقاتلون أسلحتهم قبل نهاية سبتمبر.", "2024-08-09").Times.ShouldHaveSingleItem().Value.ShouldBe("2024-09");
}
