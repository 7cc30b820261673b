using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

public sealed class CalendarKnowledgeTests
{
    [Fact]
    public void A_month_name_means_one_month()
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Knowledge.BuiltIn.Table("calendar/months.tsv").Rows)
        {
            foreach (var name in row.List("names"))
            {
                var month = row["calendar"] + row["number"];
                seen.TryAdd(Folded.Key(name), month).ShouldBeTrue($"{row}: «{name}» is listed before");
            }
        }
    }

    [Fact]
    public void Anchors_are_an_almanac()
    {
        var rows = Knowledge.BuiltIn.Table("calendar/anchors.tsv").Rows;
        rows.Count.ShouldBeGreaterThanOrEqualTo(150);
        rows.Select(r => r["id"]).Distinct(StringComparer.Ordinal).Count().ShouldBe(rows.Count);
        foreach (var row in rows)
        {
            row.List("patterns").ShouldNotBeEmpty(row.ToString());
            row["english"].ShouldNotBeEmpty(row.ToString());
            row["source"].ShouldNotBeEmpty(row.ToString());
            if (row["latest"].Length > 0) string.CompareOrdinal(row["earliest"], row["latest"]).ShouldBeLessThan(0, row.ToString());
            if (row["kind"].Equals("signing", StringComparison.Ordinal)) row["earliest"].Length.ShouldBe(10, row.ToString());
        }
    }
}
