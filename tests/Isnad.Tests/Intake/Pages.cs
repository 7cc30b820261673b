using System.Text;
using Isnad.Reading;

namespace Isnad.Tests.Intake;

/// <summary>Reads texts as pages and prints what was found, for tests to compare.</summary>
internal static class Pages
{
    public static Reading.Intake Intake { get; } = new(Knowledge.BuiltIn);

    /// <summary>Two paragraphs of an invented story that any of the pages can carry.</summary>
    public const string Body = "أعلنت بلدية مرج الصفا في بيان أن أعمال صيانة الجسر القديم ستبدأ مطلع الشهر المقبل بتمويل محلي.\n\n"
        + "وأضاف البيان أن حركة السير ستحول إلى الطريق الساحلي حتى انتهاء الأعمال بالكامل.";

    public static Article Read(string text, string location = "page.txt") =>
        Intake.Read(new RawPage(location, Encoding.UTF8.GetBytes(text))).Single().ShouldBeOfType<ReadArticle>().Article;

    /// <summary>The noise as "reason: text" lines.</summary>
    public static string[] NoiseOf(Article article) => [.. article.Noise.Select(n => $"{n.Reason}: {n.Span.Of(article.Text)}")];

    public static string? HeadlineOf(Article article) => article.Headline?.Of(article.Text);

    public static string[] Read(Article article, PassageKind kind) => [.. article.Passages.Where(p => p.Kind == kind).Select(p => p.Span.Of(article.Text))];
}
