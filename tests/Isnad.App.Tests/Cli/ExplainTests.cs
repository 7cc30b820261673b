namespace Isnad.App.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _db;

    public ExplainTests() => _db = SampleLedger.In(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("s1", "⟦قالت⟧ وزيرة المياه سلمى الواحدي")]
    [InlineData("s1", "1. cue — lexicon/reporting-verbs.tsv:3 · «قالت»")]
    [InlineData("s1", "2. date — published")]
    [InlineData("s1", "بريد سلوان ← Al-Marfa ← statement ← Salma al-Wahidi")]
    [InlineData("s2", "◐ hedged by the outlet")]
    [InlineData("s3", "a-0123456789abcdef/s2")]
    [InlineData("e1", "consult (CONSULT)")]
    [InlineData("e1", "3 March 2031 · «3 مارس 2031» · day-month-year")]
    [InlineData("m1", "gazetteer/people.tsv:1")]
    [InlineData("t1", "2031-03-04 · 4 March 2031")]
    [InlineData("t3", "cannot be known")]
    [InlineData("i1", "Two Rivers accord · two-rivers")]
    [InlineData("r1", "⟦وزيرة المياه⟧")]
    [InlineData("q1", "40.5")]
    [InlineData("a1", "⟦مليشيا السد⟧")]
    [InlineData("s1", "isnad 0.1.0 · knowledge sha256:k1")]
    public void An_explanation_shows_the_words_the_rule_and_the_versions(string id, string line)
    {
        var ran = Ran.Isnad("explain", "a-0123456789abcdef/" + id, "--ledger", _db);
        ran.Code.ShouldBe(0, ran.Errors);
        ran.Output.ShouldContain(line);
    }

    [Theory]
    [InlineData("a-0123456789abcdef/s9")]
    [InlineData("a-0123456789abcdef/m0")]
    [InlineData("a-0123456789abcdef/zz")]
    [InlineData("a-unknown/s1")]
    public void An_id_that_is_not_there_ends_with_one_and_a_way_out(string id)
    {
        var ran = Ran.Isnad("explain", id, "--ledger", _db);
        ran.Code.ShouldBe(1);
        ran.Bytes.ShouldBeEmpty();
        ran.Errors.ShouldContain("isnad brief prints the ids");
    }
}
