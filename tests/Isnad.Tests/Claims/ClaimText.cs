using System.Text;
using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Claims of invented articles.</summary>
internal static class ClaimText
{
    private static readonly Reading.Intake Intake = new(Knowledge.BuiltIn);
    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);
    private static readonly ItemMaker Maker = new(Knowledge.BuiltIn);

    /// <summary>The claims of articles, each given as its text.</summary>
    public static StoryClaims Of(params string[] texts) => Of([.. texts.Select((t, i) => Read($"press/{(char)('a' + i)}.txt", t))]);

    public static StoryClaims Of(IReadOnlyList<Analysis> articles) => new(Maker, articles, []);

    public static Analysis Read(string location, string text) =>
        Pipeline.Read(Intake.Read(new RawPage(location, Encoding.UTF8.GetBytes(text))).OfType<ReadArticle>().Single().Article);

    /// <summary>The three outlets of samples/press on one call.</summary>
    public static IReadOnlyList<Analysis> Call() =>
        [.. new[] { "tz01-sariya-call", "tz02-tiz-call", "tz03-maghas-call" }.Select(n => Read($"samples/press/{n}.txt", File.ReadAllText(Repository.At($"samples/press/{n}.txt"))))];
}
