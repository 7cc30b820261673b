using System.Globalization;
using Isnad.Reading;

namespace Isnad.Tests;

public sealed class SameBytesTests
{
    private static readonly string[] Inputs = [Repository.At("samples/press")];

    private static readonly Lazy<List<byte[]>> Once = new(() => InCulture(CultureInfo.InvariantCulture, 1));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Reading_again_on_any_number_of_threads_gives_the_same_bytes(int threads) => ShouldBeSame(InCulture(CultureInfo.InvariantCulture, threads));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("ar-EG")]
    public void Any_culture_gives_the_same_bytes(string name)
    {
        if (AppContext.TryGetSwitch("System.Globalization.Invariant", out var invariant) && invariant) NoIcu();
        if (Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true") NoIcu();
        var culture = CultureInfo.GetCultureInfo(name);
        if (name is "ar-SA") culture.Calendar.ShouldNotBeOfType<GregorianCalendar>("else this culture tests nothing");
        if (name is "tr-TR") culture.TextInfo.ToLower('I').ShouldBe('ı', "else this culture tests nothing");
        ShouldBeSame(InCulture(culture, 2));

        static void NoIcu() => Assert.Skip("NOT RUN: no ICU on this machine, so .NET knows the invariant culture only; install libicu");
    }

    private static void ShouldBeSame(List<byte[]> analyses)
    {
        analyses.Count.ShouldBe(Once.Value.Count);
        analyses.Count.ShouldBeGreaterThanOrEqualTo(16);
        for (var i = 0; i < analyses.Count; i++) analyses[i].ShouldBe(Once.Value[i]);
    }

    /// <summary>Reads the samples from their bytes on, with knowledge, intake and pipeline made anew in the culture.</summary>
    private static List<byte[]> InCulture(CultureInfo culture, int threads)
    {
        var (before, defaultBefore) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = culture;
            var knowledge = Knowledge.FromDirectory(Repository.At("knowledge"));
            var pipeline = new Pipeline(knowledge);
            return [.. new Reading.Intake(knowledge).ReadAll(Inputs)
                .AsParallel().AsOrdered().WithDegreeOfParallelism(threads)
                .Select(read =>
                {
                    CultureInfo.CurrentCulture = culture;
                    return AnalysisJson.ToUtf8(pipeline.Read(((ReadArticle)read).Article)).ToArray();
                })];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (before, defaultBefore);
        }
    }
}
