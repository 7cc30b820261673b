namespace Isnad.Bench;

/// <summary>Prints Markdown, so that a run can be pasted into docs/performance.md as it is.</summary>
internal sealed class Report
{
    private string _table = "";

    public static void Title(string title, string machine) => Console.WriteLine($"{title}: {machine}");

    /// <summary>A line of a table; the first line of a table brings its head.</summary>
    /// <param name="against">What the figure is compared to.</param>
    public void Line(string table, string what, string figure, string against)
    {
        if (table != _table)
        {
            _table = table;
            Console.WriteLine($"\n| {table} | measured | compared to |\n|---|---|---|");
        }

        Console.WriteLine($"| {what} | {figure} | {against} |");
    }
}
