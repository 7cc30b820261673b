namespace Isnad.App.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("read")]
    [InlineData("ingest")]
    [InlineData("explain")]
    [InlineData("raed", "x")]
    [InlineData("read", "--nope", "x")]
    [InlineData("read", "--threads", "0", "x")]
    [InlineData("read", "--threads", "many", "x")]
    [InlineData("brief", "--lang", "fr")]
    [InlineData("explain", "s3")]
    [InlineData("tokens")]
    [InlineData("tokens", "--nre", "x")]
    [InlineData("tokens", "x", "y")]
    [InlineData("timeline", "--since", "31/12")]
    [InlineData("timeline", "--type", "WAR")]
    [InlineData("contacts", "--csv", "--json")]
    [InlineData("labels", "--voice", "me")]
    [InlineData("instruments", "--stance", "hates")]
    [InlineData("statements", "--nope")]
    public void A_wrong_command_line_ends_with_two_and_says_so_on_standard_error(params string[] args)
    {
        var ran = Ran.Isnad(args);
        ran.Code.ShouldBe(2);
        ran.Bytes.ShouldBeEmpty();
        ran.Errors.ShouldStartWith("isnad: ");
        ran.Errors.ShouldNotContain("System.");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("ingest", "--help")]
    [InlineData("brief", "-h")]
    [InlineData("explain", "--help")]
    [InlineData("tokens", "--help")]
    [InlineData("timeline", "--help")]
    [InlineData("contacts", "--help")]
    [InlineData("instruments", "--help")]
    [InlineData("labels", "--help")]
    [InlineData("statements", "--help")]
    public void Help_lists_examples(params string[] args)
    {
        var ran = Ran.Isnad(args);
        ran.Code.ShouldBe(0);
        ran.Errors.ShouldBeEmpty();
        ran.Output.ShouldContain("Examples:\n  isnad " + (args.Length == 1 ? "" : args[0]));
    }

    [Fact]
    public void Version_names_the_program_and_its_knowledge()
    {
        var ran = Ran.Isnad("--version");
        ran.Code.ShouldBe(0);
        ran.Lines[0].ShouldMatch(@"^isnad \d+\.\d+\.\d+$");
        ran.Lines[1].ShouldMatch("^knowledge sha256:[0-9a-f]{64}$");
    }
}
