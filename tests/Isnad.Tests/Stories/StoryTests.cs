using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.Tests;

public sealed class StoryTests : IDisposable
{
    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);
    private static readonly Reading.Intake Pages = new(Knowledge.BuiltIn);
    private static readonly Lazy<List<Analysis>> Press = new(() => [.. Samples(), .. Variants()]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_order_any_batches_and_two_writers_end_in_the_same_rows()
    {
        var expected = Dump("once.db", ledger => Write(ledger, Press.Value));
        expected.Count(l => l.StartsWith("edges\t", StringComparison.Ordinal)).ShouldBeGreaterThan(5);
        expected.Count(l => l.StartsWith("reuses\t", StringComparison.Ordinal)).ShouldBeGreaterThan(3);
        for (var seed = 1; seed <= 6; seed++)
        {
            var random = new Random(seed);
            var shuffled = Press.Value.OrderBy(_ => random.Next()).ToList();
            Same(expected, Dump($"order-{seed}.db", ledger =>
            {
                using var second = LedgerFile.Open(ledger.Path);
                for (var i = 0; i < shuffled.Count;)
                {
                    var size = random.Next(1, 8);
                    var writer = random.Next(2) == 0 ? ledger : second;
                    Write(writer, shuffled.Skip(i).Take(size), link: random.Next(3) > 0);
                    i += size;
                }

                (random.Next(2) == 0 ? ledger : second).Link();
            }), $"seed {seed}");
        }
    }

    [Fact]
    public void A_run_that_was_killed_before_its_articles_were_compared_is_taken_up_again()
    {
        var expected = Dump("once.db", ledger => Write(ledger, Press.Value));
        var path = _folder["killed.db"];
        using (var ledger = LedgerFile.Open(path)) Write(ledger, Press.Value, link: false);
        using (var ledger = LedgerFile.Open(path))
        {
            ledger.IsBehind.ShouldBeTrue();
            ledger.Link();
            ledger.IsBehind.ShouldBeFalse();
            Same(expected, [.. ledger.Dump()], "killed");
        }
    }

    [Fact]
    public void An_article_that_another_engine_reads_is_compared_anew()
    {
        var renewed = Press.Value.Select(a => a with { Engine = new Engine("9.9.9", a.Engine.Knowledge, a.Engine.Models) }).ToList();
        var expected = Dump("clean.db", ledger => Write(ledger, renewed));
        Same(
            expected,
            Dump("renewed.db", ledger =>
            {
                Write(ledger, Press.Value);
                Write(ledger, renewed);
            }),
            "renewed");
    }

    [Fact]
    public void Three_reports_of_one_call_are_a_story_and_the_next_weeks_call_is_another()
    {
        var calls = new[]
        {
            ("a", "2024-05-02", "بحث رئيس الحكومة سليم الوادني مع الرئيس الكاليمي كارامو باندي في اتصال هاتفي الخميس أوضاع معبر تنغرت الحدودي.\nوقال مكتب الوادني إن الجانبين اتفقا على إعادة فتح معبر تنغرت أمام شاحنات الإغاثة."),
            ("b", "2024-05-02", "أجرى الرئيس الكاليمي كارامو باندي اتصالا هاتفيا الخميس برئيس الحكومة سليم الوادني.\nوأفادت الرئاسة الكاليمية بأن الاتصال تناول معبر تنغرت وعبور شاحنات الإغاثة."),
            ("c", "2024-05-03", "اتفق الوادني وباندي في مكالمة هاتفية على فتح معبر تنغرت أمام شاحنات الإغاثة، وفق بيان لمكتب رئيس الحكومة سليم الوادني."),
            ("d", "2024-05-12", "أجرى رئيس الحكومة سليم الوادني اتصالا هاتفيا الأحد بالرئيس الكاليمي كارامو باندي هنأه فيه بعيد الاستقلال.\nوقالت الرئاسة الكاليمية إن باندي شكر الوادني ودعاه إلى حضور العرض العسكري في العاصمة."),
        };
        using var ledger = LedgerFile.Open(_folder["calls.db"]);
        Write(ledger, calls.Select(c => Read(c.Item1, c.Item2, c.Item3)));

        var stories = ledger.Stories().Select(s => string.Join(' ', s.Articles.Select(a => a.Location[..1]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);

        stories.ShouldBe(["a b c", "d"]);
    }

    private static void Same(List<string> expected, List<string> dump, string run)
    {
        static string[] Short(IEnumerable<string> lines) => [.. lines.Take(10).Select(l => l[..Math.Min(l.Length, 120)])];
        Short(expected.Except(dump, StringComparer.Ordinal)).ShouldBeEmpty(run + ": missing");
        Short(dump.Except(expected, StringComparer.Ordinal)).ShouldBeEmpty(run + ": too many");
        dump.Count.ShouldBe(expected.Count);
    }

    private static IEnumerable<Analysis> Samples() => Pages.ReadAll([Repository.At("samples/press")]).OfType<ReadArticle>().Select(r => Pipeline.Read(r.Article));

    // Copies with a changed word or a cut, as outlets make them: so that there are many edges and much reuse.
    private static IEnumerable<Analysis> Variants()
    {
        var n = 0;
        foreach (var analysis in Samples())
        {
            var text = analysis.Article.Text;
            foreach (var copy in (string[])[text.Replace("وقال", "وأضاف", StringComparison.Ordinal), text[..(text.Length * 2 / 3)]])
            {
                yield return Read($"copy-{n++}", "2024-09-02", copy);
            }
        }
    }

    private static Analysis Read(string name, string day, string text)
    {
        var line = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { location = name, published = day, text });
        return Pipeline.Read(Pages.Read(new RawPage(name + ".jsonl", line)).Single().ShouldBeOfType<ReadArticle>().Article);
    }

    private static void Write(LedgerFile ledger, IEnumerable<Analysis> analyses, bool link = true)
    {
        using (var batch = ledger.Batch())
        {
            foreach (var analysis in analyses) batch.Write(analysis);
            batch.Commit();
        }

        if (link) ledger.Link();
    }

    private List<string> Dump(string name, Action<LedgerFile> write)
    {
        using var ledger = LedgerFile.Open(_folder[name]);
        write(ledger);
        return [.. ledger.Dump()];
    }
}
