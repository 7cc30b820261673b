using System.Text;
using System.Text.RegularExpressions;
using Isnad.Reading;

namespace Isnad.App.Tests;

/// <summary>How rows are written: columns of a terminal, CSV.</summary>
public sealed partial class SheetFormTests
{
    private static readonly Words English = new(Knowledge.BuiltIn, "en");
    private static readonly Words Arabic = new(Knowledge.BuiltIn, "ar");

    [Fact]
    public void Csv_follows_rfc_4180_and_begins_with_the_mark_that_excel_needs()
    {
        var bytes = Csv(new SheetRow([], [], ["قال: \"نعم\", ثم\nمضى", 3, true, null, new List<string> { "أ", "ب" }], ""));
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes[3..]).ShouldBe("a,b,c,d,e\r\n\"قال: \"\"نعم\"\", ثم\nمضى\",3,true,,أ; ب\r\n");
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("@x")]
    [InlineData("-2")]
    public void A_cell_is_never_a_formula(string cell) => Encoding.UTF8.GetString(Csv(new SheetRow([], [], [cell, null, null, null, null], ""))).ShouldContain($"\r\n'{cell},");

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(160)]
    public void Lines_keep_to_the_width_and_columns_stand_below_each_other(int width)
    {
        foreach (var words in (Words[])[English, Arabic])
        {
            var lines = Terminal(width, words, new SheetRow(["وزارة الخارجية والتعاون الدولي", "consult · by phone", "x"], ["«كلام طويل جدا يمتد على أسطر كثيرة من الشاشة الضيقة»"], [], ""));
            lines.ShouldAllBe(l => Paper.WidthOf(l.TrimEnd()) <= Math.Max(width, 30));
            var mark = words.IsArabic ? '\u200F' : '\u200E';
            lines.Where(l => !l.StartsWith("  ", StringComparison.Ordinal)).ShouldAllBe(l => l[0] == mark);
        }
    }

    [Fact]
    public void Two_Arabic_neighbours_are_kept_apart_by_marks()
    {
        var line = Terminal(80, English, new SheetRow(["سلوان", "المرفأ", "x"], [], [], ""))[1];
        line.ShouldContain("سلوان\u200E");
        line.ShouldContain("\u200Eالمرفأ");
    }

    [Fact]
    public void Without_a_terminal_there_are_no_marks_and_no_breaks()
    {
        var lines = Terminal(null, English, new SheetRow(["سلوان", "المرفأ", "x"], [new string('a', 400)], [], ""));
        lines.ShouldBe(["when   kind    count", "سلوان  المرفأ  x", "  " + new string('a', 400)]);
    }

    private static byte[] Csv(SheetRow row)
    {
        using var stream = new MemoryStream();
        new CsvSheet(stream, English).Write(new Fixed(), [row]);
        return stream.ToArray();
    }

    private static string[] Terminal(int? width, Words words, SheetRow row)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new TerminalSheet(writer, width, words).Write(new Fixed(), [row]);
        return Colours().Replace(writer.ToString(), "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m", RegexOptions.None, 5000)]
    private static partial Regex Colours();

    private sealed class Fixed : ISheet
    {
        public string Schema => "isnad.fixed/1";

        public IReadOnlyList<string> Heads { get; } = ["when", "kind", "count"];

        public IReadOnlyList<string> Keys { get; } = ["a", "b", "c", "d", "e"];

        public void Add(ArticleView view)
        {
        }

        public IEnumerable<SheetRow> Rows() => [];
    }
}
