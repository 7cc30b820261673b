using Isnad.Ledger;
using Isnad.Reading;
using Microsoft.Data.Sqlite;

namespace Isnad.Tests;

public sealed class LedgerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Db => _folder["isnad.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_analysis_comes_back_from_its_rows_as_it_was_written()
    {
        var analysis = Sample.Analysis();
        using var ledger = LedgerFile.Open(Db);
        Write(ledger, analysis).ShouldBeTrue();

        var back = ledger.AnalysisOf(analysis.Article.Id).ShouldNotBeNull();

        AnalysisJson.ToUtf8(back).ToArray().ShouldBe(AnalysisJson.ToUtf8(analysis).ToArray());
        back.Article.Declared.ShouldBe(analysis.Article.Declared);
        back.Article.Passages.ShouldBe(analysis.Article.Passages);
        back.Events[0].When.ShouldBe(analysis.Events[0].When);
    }

    [Fact]
    public void Writing_twice_changes_nothing()
    {
        using var ledger = LedgerFile.Open(Db);
        Write(ledger, Sample.Analysis());
        var once = ledger.Dump().ToList();

        Write(ledger, Sample.Analysis()).ShouldBeFalse();

        ledger.Dump().ShouldBe(once);
        once.Count.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Other_knowledge_replaces_an_articles_facts_as_a_whole()
    {
        using var ledger = LedgerFile.Open(Db);
        Write(ledger, Sample.Analysis(knowledge: "sha256:k1"));
        Write(ledger, Sample.Analysis(knowledge: "sha256:k2") with { Statements = [], Events = [] }).ShouldBeTrue();

        var replaced = ledger.Dump().ToList();

        using var clean = LedgerFile.Open(_folder["clean.db"]);
        Write(clean, Sample.Analysis(knowledge: "sha256:k2") with { Statements = [], Events = [] });
        replaced.ShouldBe(clean.Dump());
    }

    [Fact]
    public void Copies_of_one_content_leave_the_same_ledger_in_any_order()
    {
        string[] places = ["b/copy.txt", "a/first.txt", "c/copy.txt"];
        var dumps = new List<List<string>>();
        foreach (var order in (int[][])[[0, 1, 2], [2, 1, 0], [1, 2, 0]])
        {
            using var ledger = LedgerFile.Open(_folder[$"order-{order[0]}{order[1]}.db"]);
            foreach (var i in order) Write(ledger, Sample.Analysis(places[i]));
            dumps.Add([.. ledger.Dump()]);
            ledger.AnalysisOf(Sample.Analysis().Article.Id)!.Article.Location.ShouldBe("a/first.txt");
        }

        dumps[1].ShouldBe(dumps[0]);
        dumps[2].ShouldBe(dumps[0]);
    }

    [Fact]
    public void A_batch_that_was_not_committed_leaves_no_trace()
    {
        using (var ledger = LedgerFile.Open(Db))
        using (var batch = ledger.Batch())
        {
            batch.Write(Sample.Analysis());
        }

        using var again = LedgerFile.Open(Db);
        again.Articles().ShouldBeEmpty();
        again.IntegrityCheck().ShouldBe("ok");
    }

    [Fact]
    public void A_refusal_goes_when_its_place_can_be_read()
    {
        using var ledger = LedgerFile.Open(Db);
        using (var batch = ledger.Batch())
        {
            batch.Write(new Refused("press/dam.txt", "no such file")).ShouldBeTrue();
            batch.Write(new Refused("press/dam.txt", "no such file")).ShouldBeFalse();
            batch.Write(new Refused("press/other.txt", "no such file"));
            batch.Commit();
        }

        Write(ledger, Sample.Analysis());

        ledger.Refusals().Select(r => r.Location).ShouldBe(["press/other.txt"]);
    }

    [Fact]
    public void Articles_come_newest_first_and_those_without_a_date_last()
    {
        using var ledger = LedgerFile.Open(Db);
        Write(ledger, Sample.Analysis("z.txt", id: "a-1") with { Published = Publication.Unknown });
        Write(ledger, Sample.Analysis("y.txt", id: "a-2"));
        Write(ledger, Sample.Analysis("x.txt", id: "a-3") with { Published = new Publication(null, new DateOnly(2032, 1, 1), null, "", []) });

        ledger.Articles().Select(a => a.Id).ShouldBe(["a-3", "a-2", "a-1"]);
    }

    [Fact]
    public void A_ledger_that_is_not_in_use_is_one_file()
    {
        using (var ledger = LedgerFile.Open(Db)) Write(ledger, Sample.Analysis());

        Directory.GetFiles(_folder.Path).ShouldBe([Db]);
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_refused_with_a_way_out()
    {
        var text = _folder.Write("notes.txt", string.Concat(Enumerable.Repeat("not a database at all; ", 200)));
        Should.Throw<LedgerException>(() => LedgerFile.Open(text)).Message.ShouldContain("--ledger");
        Should.Throw<LedgerException>(() => LedgerFile.OpenExisting(_folder["none.db"])).Message.ShouldContain("isnad ingest");
        Should.Throw<LedgerException>(() => LedgerFile.Open(_folder.Path)).Message.ShouldContain("folder");
        File.ReadAllText(text).ShouldStartWith("not a database");
    }

    [Fact]
    public void Another_programs_database_is_left_alone()
    {
        using (var other = new SqliteConnection($"Data Source={Db};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE recipes (name TEXT)";
            command.ExecuteNonQuery();
        }

        var before = File.ReadAllBytes(Db);
        Should.Throw<LedgerException>(() => LedgerFile.Open(Db)).Message.ShouldContain("another program's database");
        File.ReadAllBytes(Db).ShouldBe(before);
    }

    [Fact]
    public void A_ledger_of_a_newer_isnad_is_refused()
    {
        using (LedgerFile.Open(Db))
        {
        }

        using (var raw = new SqliteConnection($"Data Source={Db};Pooling=False"))
        {
            raw.Open();
            using var command = raw.CreateCommand();
            command.CommandText = "INSERT INTO schema_version VALUES (999, '999_future.sql')";
            command.ExecuteNonQuery();
        }

        Should.Throw<LedgerException>(() => LedgerFile.Open(Db)).Message.ShouldContain("newer isnad");
    }

    [Theory]
    [InlineData("a-1/s3", "a-1", "s3", 3)]
    [InlineData("a/b/m12", "a/b", "m12", 12)]
    [InlineData("a-1/x", "a-1", "x", 0)]
    public void A_fact_id_is_article_slash_letter_and_number(string text, string article, string local, int number)
    {
        var id = FactId.Parse(text).ShouldNotBeNull();
        (id.Article, id.Local, id.Number).ShouldBe((article, local, number));
        id.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("s3")]
    [InlineData("/s3")]
    [InlineData("a-1/")]
    [InlineData("")]
    public void What_is_no_fact_id_is_refused(string text) => FactId.Parse(text).ShouldBeNull();

    private static bool Write(LedgerFile ledger, Analysis analysis)
    {
        using var batch = ledger.Batch();
        var isNew = batch.Write(analysis);
        batch.Commit();
        return isNew;
    }
}
