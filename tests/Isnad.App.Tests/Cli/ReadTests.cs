using System.Globalization;
using System.Text.Json;

namespace Isnad.App.Tests;

public sealed class ReadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReadTests()
    {
        for (var i = 0; i < 60; i++)
        {
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"press/{i:D2}.txt"), string.Create(CultureInfo.InvariantCulture, $"قال وزير المياه رقم {i} إن السد باق.\nوأضاف أن القرى تنتظر.\n"));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_twice_prints_the_same_bytes() => Ran.Isnad("read", _folder["press"]).Bytes.ShouldBe(Ran.Isnad("read", _folder["press"], "--json").Bytes);

    [Fact]
    public void Any_number_of_threads_prints_the_same_bytes()
    {
        var one = Ran.Isnad("read", "--threads", "1", _folder["press"]);
        foreach (var threads in (string[])["2", "7"]) Ran.Isnad("read", "--threads", threads, _folder["press"]).Bytes.ShouldBe(one.Bytes);
        one.Lines.Length.ShouldBe(60);
    }

    [Fact]
    public void Each_line_is_one_object_in_the_order_of_the_inputs()
    {
        var locations = Ran.Isnad("read", "--threads", "4", _folder["press"]).Lines
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("article").GetProperty("location").GetString());
        locations.ShouldBe(Enumerable.Range(0, 60).Select(i => _folder[string.Create(CultureInfo.InvariantCulture, $"press/{i:D2}.txt")]));
    }

    [Fact]
    public void The_output_is_utf8_without_a_mark_and_with_line_feeds()
    {
        var bytes = Ran.Isnad("read", _folder["press"]).Bytes;
        bytes[0].ShouldBe((byte)'{');
        bytes[^1].ShouldBe((byte)'\n');
        bytes.ShouldNotContain((byte)'\r');
    }

    [Fact]
    public void A_broken_input_is_named_and_does_not_stop_the_others()
    {
        var ran = Ran.Isnad("read", _folder["press/00.txt"], _folder["none.txt"], _folder["press/01.txt"]);

        ran.Code.ShouldBe(1);
        ran.Lines.Length.ShouldBe(2);
        ran.Errors.ShouldStartWith(_folder["none.txt"] + ": ");
        ran.Errors.ShouldNotContain("   at ");
    }

    [Fact]
    public void All_read_ends_with_zero()
    {
        var ran = Ran.Isnad("read", _folder["press"]);
        ran.Code.ShouldBe(0);
        ran.Errors.ShouldBeEmpty();
    }
}
