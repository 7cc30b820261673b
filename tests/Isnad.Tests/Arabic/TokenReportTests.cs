using Isnad.Reading;

namespace Isnad.Tests;

public sealed class TokenReportTests
{
    [Fact]
    public void Words_come_as_conllu_with_ranges_and_offsets()
    {
        var rows = Report("وأعلن الوزير ذلك.\nثم سافر.", new TokenReportOptions()).Split('\n');
        rows[0].ShouldBe("# sent_id = 1");
        rows[1].ShouldBe("# text = وأعلن الوزير ذلك.");
        rows[2].ShouldBe("1-2\tوأعلن\t_\t_\t_\t_\t_\t_\t_\tStart=0|End=5");
        rows[3].ShouldStartWith("1\tو\tو\t");
        rows[3].ShouldEndWith("Start=0|End=1");
        rows[4].ShouldStartWith("2\tأعلن\tأعلن\tVERB\t_\tAspect=Perf|Gender=Masc|Number=Sing|Person=3|Tense=Past|VerbForm=Fin|Voice=Act\t");
        rows[6].ShouldEndWith("SpaceAfter=No|Start=13|End=16");
        rows.Count(r => r.StartsWith("# text", StringComparison.Ordinal)).ShouldBe(2);
        rows.Where(r => r.Length > 0 && r[0] != '#').ShouldAllBe(r => r.Split('\t', StringSplitOptions.None).Length == 10);
    }

    [Fact]
    public void Names_come_one_token_a_line_with_a_blank_line_after_each_sentence()
    {
        var report = Report("سافر الوزير إلى بغداد .\n\nثم عاد .\n", new TokenReportOptions(Names: true, Pretokenized: true));
        report.ShouldBe("سافر\tO\nالوزير\tO\nإلى\tO\nبغداد\tB-LOC\n.\tO\n\nثم\tO\nعاد\tO\n.\tO\n\n");
    }

    [Theory]
    [InlineData("(د ب أ) قال، نعم؛ ... 2:0 A.B", "(د|ب|أ)|قال،|نعم؛|...|2:0|A.B")]
    [InlineData("ـ * ‏ كلمة", "ـ|*|‏|كلمة")]
    public void Pretokenized_tokens_are_kept_as_they_are(string line, string tokens) =>
        string.Join('|', Report(line, new TokenReportOptions(Names: true, Pretokenized: true)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('\t')[0])).ShouldBe(tokens);

    [Fact]
    public void Nothing_in_is_nothing_out() => Report("", new TokenReportOptions()).ShouldBe("");

    private static string Report(string text, TokenReportOptions options)
    {
        using var output = new StringWriter { NewLine = "\n" };
        TokenReport.Run(new StringReader(text), output, options);
        return output.ToString();
    }
}
