using System.Text;

namespace Isnad.App.Tests;

public sealed class TokensTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_comes_as_conllu()
    {
        var ran = Ran.Isnad("tokens", _folder.Write("a.txt", "وأكد الوزير ذلك.\n"));
        ran.Code.ShouldBe(0);
        ran.Errors.ShouldBeEmpty();
        ran.Lines[..3].ShouldBe(["# sent_id = 1", "# text = وأكد الوزير ذلك.", "1-2\tوأكد\t_\t_\t_\t_\t_\t_\t_\tStart=0|End=4"]);
        ran.Lines[4].ShouldStartWith("2\tأكد\tأكّد\tVERB\t");
        ran.Output.ShouldEndWith("\n\n");
    }

    [Fact]
    public void Names_come_token_tab_tag_with_a_blank_line_between_sentences() =>
        Ran.Isnad("tokens", "--ner", "--pretokenized", _folder.Write("a.txt", "سافر الوزير إلى بغداد .\nثم عاد .\n")).Output
            .ShouldBe("سافر\tO\nالوزير\tO\nإلى\tO\nبغداد\tB-LOC\n.\tO\n\nثم\tO\nعاد\tO\n.\tO\n\n");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    public void Nothing_in_is_nothing_out(string text)
    {
        foreach (var options in (string[][])[[], ["--ner"], ["--pretokenized"]])
        {
            var ran = Ran.Isnad(["tokens", _folder.Write("empty.txt", text), .. options]);
            ran.Code.ShouldBe(0);
            ran.Bytes.ShouldBeEmpty();
            ran.Errors.ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("وصل الوزير .\r\n\r\nثم عاد .\r\n")]
    [InlineData("\uFEFFوصل الوزير .\nثم عاد .")]
    public void Line_ends_and_byte_order_marks_are_no_part_of_a_token(string text) =>
        Ran.Isnad("tokens", "--pretokenized", _folder.Write("b.txt", text)).Bytes.ShouldBe(Ran.Isnad("tokens", "--pretokenized", _folder.Write("a.txt", "وصل الوزير .\nثم عاد .\n")).Bytes);

    [Fact]
    public void Old_Arabic_code_pages_are_read_as_everywhere()
    {
        const string text = "قال الوزير إن الاتفاق قائم وإن الحكومة تدعمه.";
        File.WriteAllBytes(_folder["old.txt"], CodePagesEncodingProvider.Instance.GetEncoding("windows-1256")!.GetBytes(text));
        Ran.Isnad("tokens", _folder["old.txt"]).Bytes.ShouldBe(Ran.Isnad("tokens", _folder.Write("new.txt", text)).Bytes);
    }

    [Fact]
    public void What_cannot_be_read_is_named_with_the_reason_and_the_way_out()
    {
        File.WriteAllBytes(_folder["latin.txt"], [0xE9, 0xE8, 0x20, 0xFC, 0xE4]);
        File.WriteAllBytes(_folder["binary.txt"], [0x41, 0, 0x42]);
        foreach (var (name, reason) in ((string, string)[])[("none.txt", "no such file; "), ("", "a folder, "), ("latin.txt", "neither UTF-8 nor "), ("binary.txt", "binary, not text; ")])
        {
            var ran = Ran.Isnad("tokens", _folder[name]);
            ran.Code.ShouldBe(1);
            ran.Bytes.ShouldBeEmpty();
            ran.Errors.ShouldStartWith($"{_folder[name]}: {reason}");
        }
    }

    [Fact]
    public void A_line_of_a_megabyte_keeps_its_tokens()
    {
        var word = new string('م', 70_000);
        var line = string.Join(' ', Enumerable.Repeat("قال الوزير وليد إن الاتفاق قائم", 15_000)) + " " + word;
        var names = Ran.Isnad("tokens", "--ner", "--pretokenized", _folder.Write("long.txt", line));
        names.Code.ShouldBe(0);
        names.Lines.Select(l => l.Split('\t')[0]).ShouldBe(line.Split(' '));
        Ran.Isnad("tokens", "--pretokenized", _folder["long.txt"]).Lines.Count(l => l.Contains("\tPROPN\t", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(15_000);
    }
}
