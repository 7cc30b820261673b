using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Isnad.Ledger;
using Microsoft.Data.Sqlite;

namespace Isnad.App.Tests;

public sealed class IngestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Db => _folder["isnad.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_goes_in_is_read_known_or_refused()
    {
        Press(5);
        var first = Ran.Isnad("ingest", _folder["press"], _folder["none.txt"], "--ledger", Db, "--json");
        var second = Ran.Isnad("ingest", _folder["press"], _folder["none.txt"], "--ledger", Db, "--json");

        first.Code.ShouldBe(1);
        Counts(first).ShouldBe((6, 5, 0, 1));
        Counts(second).ShouldBe((6, 0, 5, 1));
        JsonDocument.Parse(first.Lines[^1]).RootElement.GetProperty("refused")[0].GetProperty("location").GetString().ShouldBe(_folder["none.txt"]);
    }

    [Fact]
    public void Ingesting_twice_changes_no_byte_of_the_content()
    {
        Press(20);
        Ran.Isnad("ingest", _folder["press"], _folder["none.txt"], "--ledger", Db);
        var once = File.ReadAllBytes(Db);
        Ran.Isnad("ingest", _folder["press"], _folder["none.txt"], "--ledger", Db);

        File.ReadAllBytes(Db).Length.ShouldBe(once.Length);
        using var ledger = LedgerFile.OpenExisting(Db);
        var dump = ledger.Dump().ToList();
        File.WriteAllBytes(_folder["once.db"], once);
        using var before = LedgerFile.OpenExisting(_folder["once.db"]);
        dump.ShouldBe(before.Dump());
    }

    [Fact]
    public async Task Runs_side_by_side_over_one_ledger_leave_what_one_run_leaves()
    {
        Press(600);
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Ran.Isnad("ingest", _folder["press"], "--ledger", Db, "--json"))));
        Ran.Isnad("ingest", _folder["press"], "--ledger", _folder["clean.db"]);

        foreach (var run in runs) run.Code.ShouldBe(0, run.Errors);
        runs.Sum(r => Counts(r).Read).ShouldBe(600);
        using var shared = LedgerFile.OpenExisting(Db);
        using var clean = LedgerFile.OpenExisting(_folder["clean.db"]);
        shared.Dump().SequenceEqual(clean.Dump(), StringComparer.Ordinal).ShouldBeTrue();
    }

    [Fact]
    public void The_ledger_may_be_named_by_the_environment()
    {
        Press(1);
        Ran.With(new Dictionary<string, string>(StringComparer.Ordinal) { ["ISNAD_LEDGER"] = Db }, "ingest", _folder["press"]).Code.ShouldBe(0);
        File.Exists(Db).ShouldBeTrue();
    }

    [Fact]
    public void A_ledger_that_cannot_be_opened_ends_with_one_and_a_way_out()
    {
        Press(1);
        var ran = Ran.Isnad("ingest", _folder["press"], "--ledger", _folder["no/such/folder.db"]);
        ran.Code.ShouldBe(1);
        ran.Errors.ShouldContain("folder exists");
    }

    [Fact]
    public async Task A_run_that_was_killed_is_continued_to_the_same_ledger()
    {
        Press(3000);
        for (var kill = 0; kill < 3; kill++)
        {
            using var child = Process.Start(new ProcessStartInfo("dotnet")
            {
                ArgumentList = { typeof(Commands).Assembly.Location, "ingest", _folder["press"], "--ledger", Db },
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var committed = Committed();
            while (!child.HasExited && Committed() <= committed) await Task.Delay(1, TestContext.Current.CancellationToken);
            if (!child.HasExited) child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);

            using var broken = LedgerFile.Open(Db);
            broken.IntegrityCheck().ShouldBe("ok");
            broken.Articles().Count.ShouldBeGreaterThan((int)committed);
        }

        Ran.Isnad("ingest", _folder["press"], "--ledger", Db).Code.ShouldBe(0);
        Ran.Isnad("ingest", _folder["press"], "--ledger", _folder["clean.db"]).Code.ShouldBe(0);

        using var continued = LedgerFile.OpenExisting(Db);
        using var clean = LedgerFile.OpenExisting(_folder["clean.db"]);
        continued.Articles().Count.ShouldBe(3000);
        continued.Dump().SequenceEqual(clean.Dump(), StringComparer.Ordinal).ShouldBeTrue();
    }

    /// <summary>Articles that the child has committed so far, as another reader of the file sees them.</summary>
    private long Committed()
    {
        if (!File.Exists(Db)) return 0;
        try
        {
            using var connection = new SqliteConnection($"Data Source={Db};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM articles";
            return (long)command.ExecuteScalar()!;
        }
        catch (SqliteException)
        {
            // The child is still making the schema.
            return 0;
        }
    }

    // Different news each, as a press prints: thousands of copies of one notice would all be compared with each other.
    private void Press(int articles)
    {
        string[] offices = ["المياه", "الزراعة", "النقل", "الصحة", "التعليم", "السياحة", "العدل", "المالية", "التجارة", "الثقافة", "الرياضة", "الطاقة", "البيئة", "الصناعة", "الإسكان", "الاتصالات", "الشباب", "التخطيط", "الأوقاف", "العمل", "التموين", "البلديات", "المناجم"];
        string[] things = ["السد", "الجسر", "المستشفى", "المطار", "المرفأ", "المتحف", "الملعب", "السوق", "المصنع", "النفق", "المدرسة", "المحكمة", "المكتبة", "القطار", "المنجم", "الحقل", "البرج", "المسرح", "الطريق", "الخزان", "المعرض", "الفندق", "المختبر", "الميناء", "المخبز", "المعبر", "القناة", "المنارة", "الحديقة"];
        string[] fates = ["باق", "مغلق", "جاهز", "قديم", "مزدحم", "محترق", "مهجور", "مضاء", "مهدد", "مفتوح", "مؤجر", "محجوز", "منهار", "معروض", "مرمم", "محاصر", "مدهون", "منسي", "مبلط"];
        string[] who = ["قرية", "بلدة", "عائلة", "سفينة", "شاحنة", "باخرة", "قافلة", "مزرعة", "شركة", "جامعة", "نقابة", "فرقة", "قبيلة", "محافظة", "بعثة", "لجنة", "جمعية", "طائرة", "حافلة", "دراجة", "عيادة", "صيدلية", "ورشة", "مطبعة", "مئذنة", "خيمة", "بئر", "نخلة", "زيتونة", "نافورة", "مظلة"];
        for (var i = 0; i < articles; i++)
        {
            _folder.Write(
                string.Create(CultureInfo.InvariantCulture, $"press/{i:D5}.txt"),
                string.Create(CultureInfo.InvariantCulture, $"قالت وزيرة {offices[i % offices.Length]} في بيانها رقم {i} إن {things[i % things.Length]} {fates[i % fates.Length]}.\nوأضافت أن {i} {who[i % who.Length]} تنتظر.\n"));
        }
    }

    private static (int In, int Read, int Known, int Refused) Counts(Ran ran)
    {
        var line = JsonDocument.Parse(ran.Lines[^1]).RootElement;
        return (line.GetProperty("in").GetInt32(), line.GetProperty("read").GetInt32(), line.GetProperty("known").GetInt32(), line.GetProperty("refused").GetArrayLength());
    }
}
