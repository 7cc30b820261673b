using System.Diagnostics;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Isnad.Reading;

namespace Isnad.Tests;

public sealed class AnalysisPropertyTests
{
    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);
    private static readonly Reading.Intake Pages = new(Knowledge.BuiltIn);

    [Fact]
    public void Every_span_is_the_slice_it_says_and_every_reference_leads_somewhere() =>
        Prop.ForAll(HostileTexts.Any, text => Check(Pipeline.Read(HostileTexts.ArticleOf(text)))).Check(HostileTexts.Runs);

    [Fact]
    public void The_same_holds_for_the_samples()
    {
        foreach (var read in Pages.ReadAll([Repository.At("samples/press")])) Check(Pipeline.Read(read.ShouldBeOfType<ReadArticle>().Article));
    }

    /// <summary>A crawler cuts a page anywhere.</summary>
    [Fact]
    public void The_same_holds_for_the_samples_cut_short()
    {
        foreach (var read in Pages.ReadAll([Repository.At("samples/press")]))
        {
            var text = read.ShouldBeOfType<ReadArticle>().Article.Text;
            for (var end = 13; end < text.Length; end += 29) Check(Pipeline.Read(HostileTexts.ArticleOf(text[..end])));
        }
    }

    [Theory]
    [MemberData(nameof(HostileTexts.Excessive), MemberType = typeof(HostileTexts), DisableDiscoveryEnumeration = true)]
    public void No_text_is_too_much_for_an_analysis(string text)
    {
        var watch = Stopwatch.StartNew();
        Check(Pipeline.Read(HostileTexts.ArticleOf(text)));
        // Seconds on an idle machine; the limit is for a busy one, and still far below what work that grows with the square would take.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), $"{text.Length} units beginning with «{text[..Math.Min(20, text.Length)]}»: work grows faster than the text");
    }

    [Fact]
    public void Any_bytes_give_an_article_or_a_reason() => Prop.ForAll(HostileTexts.Any, ArbMap.Default.ArbFor<byte[]>(), (text, bytes) =>
    {
        foreach (var name in (string[])["x.txt", "x.html", "x.jsonl", "x"])
        {
            foreach (var content in (byte[][])[Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text), bytes, [.. Encoding.UTF8.GetBytes("{\"text\":\"" + text + "\"}\n"), .. bytes]])
            {
                foreach (var read in Pages.Read(new RawPage(name, content)))
                {
                    if (read is ReadArticle { Article: var article }) Check(Pipeline.Read(article));
                    else read.ShouldBeOfType<Refused>().Reason.ShouldNotBeEmpty();
                }
            }
        }
    }).Check(HostileTexts.Runs);

    /// <summary>Reads what is printed, as another program would.</summary>
    private static void Check(Analysis analysis)
    {
        using var json = JsonDocument.Parse(AnalysisJson.ToUtf8(analysis));
        // JSON cannot hold half of a surrogate pair; the writer puts U+FFFD in its place, one unit for one.
        var text = json.RootElement.GetProperty("article").GetProperty("text").GetString()!;
        text.Length.ShouldBe(analysis.Article.Text.Length);
        CheckSpans(json.RootElement, text);
        var actors = analysis.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var statements = analysis.Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        actors.Count.ShouldBe(analysis.Actors.Count);
        statements.Count.ShouldBe(analysis.Statements.Count);
        foreach (var mention in analysis.Mentions) actors.Contains(mention.Actor).ShouldBeTrue(mention.Actor);
        foreach (var statement in analysis.Statements)
        {
            if (statement.Speaker.Actor is { } speaker) actors.Contains(speaker).ShouldBeTrue(speaker);
            if (statement.Inside is { } inside) statements.Contains(inside).ShouldBeTrue(inside);
            statement.Chain[^1].Role.ShouldBe("speaker");
            statement.Rule.ShouldNotBeEmpty();
        }
    }

    private static void CheckSpans(JsonElement element, string text)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) CheckSpans(item, text);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("start", out var start) && element.TryGetProperty("end", out var end) && element.TryGetProperty("text", out var said))
        {
            var (from, to) = (start.GetInt32(), end.GetInt32());
            (from >= 0 && from <= to && to <= text.Length).ShouldBeTrue($"[{from}, {to}) lies outside the text");
            SameText(said.GetString()!, text, from, to);
        }

        foreach (var property in element.EnumerateObject()) CheckSpans(property.Value, text);
    }

    /// <summary>A span may cut a surrogate pair of a hostile text; each half is then printed as U+FFFD.</summary>
    private static void SameText(string said, string text, int from, int to)
    {
        var slice = text[from..to];
        if (slice.Length > 0 && char.IsLowSurrogate(slice[0])) slice = '\uFFFD' + slice[1..];
        if (slice.Length > 0 && char.IsHighSurrogate(slice[^1])) slice = slice[..^1] + '\uFFFD';
        said.ShouldBe(slice);
    }
}
