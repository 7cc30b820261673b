using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>What `isnad tokens` prints is CoNLL-U whose offsets point at its forms, and no letter of the text is lost.</summary>
public sealed class ConlluTests
{
    public static TheoryData<string> Samples() => [.. Directory.GetFiles(Repository.At("samples/press"), "*.txt").Order(StringComparer.Ordinal).Select(Path.GetFileName).OfType<string>()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_come_as_valid_rows_over_their_text(string name)
    {
        var text = File.ReadAllText(Repository.At("samples/press/" + name));
        var sentences = Parse(text, new TokenReportOptions(), text);
        sentences.ShouldNotBeEmpty();
        sentences.SelectMany(s => s).Count(r => r.IsRange).ShouldBeGreaterThan(5);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Pretokenized_samples_keep_their_tokens_in_both_reports(string name)
    {
        foreach (var line in File.ReadLines(Repository.At("samples/press/" + name)))
        {
            var tokens = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
            if (tokens.Length == 0) continue;
            Kept(line, tokens);
        }
    }

    [Theory]
    [InlineData("قال «وليد» نعم، ثم (2:0) ق.م A.B 25% ـ و")]
    [InlineData("كلمة")]
    [InlineData("،")]
    [InlineData("  ‏ كلمة   أخرى\tثالثة ")]
    [InlineData("وبأنهم\u200F وَلِلْجَمِيعِ ﻻ ﷲ \uD83D x")]
    public void Pretokenized_tokens_are_kept_as_they_are(string line) => Kept(line, line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void Hanging_punctuation_is_a_segment_of_its_own_in_the_rows_only()
    {
        var rows = Parse("قال «وليد»، .", new TokenReportOptions(Pretokenized: true), "قال «وليد»، .").Single();
        string.Join(' ', rows.Select(r => $"{r.Id}:{r.Form}:{r.Part}")).ShouldBe("1:قال:VERB 2-5:«وليد»،:_ 2:«:PUNCT 3:وليد:PROPN 4:»:PUNCT 5:،:PUNCT 6:.:PUNCT");
    }

    [Fact]
    public void No_text_breaks_the_rows() => Prop.ForAll(HostileTexts.Any, IsValid).Check(HostileTexts.Runs);

    [Theory]
    [MemberData(nameof(HostileTexts.Excessive), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void No_text_is_too_much(string text)
    {
        IsValid(text).ShouldBeTrue();
        Report(text, new TokenReportOptions(Names: true)).Count(c => c == '\t').ShouldBe(Tokenizer.Tokenize(text).Count(t => t.Kind != TokenKind.Break));
    }

    private static void Kept(string line, string[] tokens)
    {
        var names = Report(line, new TokenReportOptions(Names: true, Pretokenized: true)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        names.Select(r => r.Split('\t')[0]).ShouldBe(tokens);
        names.ShouldAllBe(r => r.Split('\t')[1] == "O" || (r.Split('\t')[1][1] == '-' && "BI".Contains(r.Split('\t')[1][0])));
        var rows = Parse(line, new TokenReportOptions(Pretokenized: true), line).Single();
        var inRange = 0;
        rows.Where(r => r.IsRange || r.First > inRange).Select(r => { inRange = Math.Max(inRange, r.Last); return r.Form; }).ShouldBe(tokens);
    }

    private static bool IsValid(string text)
    {
        Parse(text, new TokenReportOptions(), text);
        foreach (var line in text.Split('\n').Select(l => l.Replace("\r", "", StringComparison.Ordinal))) Parse(line, new TokenReportOptions(Pretokenized: true), line);
        return true;
    }

    /// <summary>The rows by sentence, checked: ten columns, ids in a row, ranges over the words that follow, forms and offsets that agree, no token of the text missing.</summary>
    private static List<List<ConlluRow>> Parse(string input, TokenReportOptions options, string text)
    {
        var sentences = Report(input, options).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(s => s.Split('\n').Where(r => r[0] != '#' || r.Contains('\t', StringComparison.Ordinal)).Select(ConlluRow.Of).ToList()).ToList();
        var end = 0;
        foreach (var rows in sentences)
        {
            var next = 1;
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                row.Form.ShouldBe(text[row.Start..row.End]);
                row.Form.Length.ShouldBeGreaterThan(0);
                row.First.ShouldBe(next);
                if (row.IsRange)
                {
                    var inside = rows[(i + 1)..(i + 2 + row.Last - row.First)];
                    inside[0].Start.ShouldBe(row.Start);
                    inside[^1].End.ShouldBe(row.End);
                    string.Concat(inside.Select(r => r.Form)).Length.ShouldBeLessThanOrEqualTo(row.Form.Length);
                    row.Part.ShouldBe("_");
                    continue;
                }

                row.Start.ShouldBeGreaterThanOrEqualTo(end);
                (end, next) = (row.End, next + 1);
                PartsOfSpeech.All.Contains(row.Part, StringComparer.Ordinal).ShouldBeTrue(row.Part);
                row.Lemma.ShouldNotBeEmpty();
            }
        }

        var words = sentences.SelectMany(s => s).Where(r => !r.IsRange).Sum(r => r.End - r.Start);
        if (!options.Pretokenized) words.ShouldBe(Tokenizer.Tokenize(text).Where(t => t.Kind != TokenKind.Break).Sum(t => t.End - t.Start));
        return sentences;
    }

    private static string Report(string text, TokenReportOptions options)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TokenReport.Run(new StringReader(text), output, options);
        return output.ToString();
    }
}
