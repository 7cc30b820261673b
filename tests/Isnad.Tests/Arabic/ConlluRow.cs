using System.Globalization;

namespace Isnad.Tests;

/// <summary>A row of CoNLL-U as far as the tests look at it.</summary>
internal sealed record ConlluRow(string Id, int First, int Last, string Form, string Lemma, string Part, int Start, int End)
{
    public bool IsRange => Id.Contains('-', StringComparison.Ordinal);

    public static ConlluRow Of(string line)
    {
        var cells = line.Split('\t');
        cells.Length.ShouldBe(10, line);
        var ids = cells[0].Split('-');
        var misc = cells[9].Split('|').Select(m => m.Split('=')).ToDictionary(m => m[0], m => m[1], StringComparer.Ordinal);
        return new ConlluRow(cells[0], Number(ids[0]), Number(ids[^1]), cells[1], cells[2], cells[3], Number(misc["Start"]), Number(misc["End"]));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
