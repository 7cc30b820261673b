using System.Text;
using Isnad.Reading;

namespace Isnad.Tests.Intake;

public sealed class JsonLinesTests
{
    [Fact]
    public void Each_object_is_an_article_with_what_the_feed_says_of_it()
    {
        var article = Read("""{"location":"wadi/1","url":"https://www.wadi.example/news/1","outlet":"صحيفة الوادي","published":"2020-05-17T23:30:00+02:00","text":"صيانة الجسر\n\nتبدأ البلدية العمل غدا."}""")
            .Single().ShouldBeOfType<ReadArticle>().Article;
        article.Location.ShouldBe("wadi/1");
        article.Outlet.ShouldBe(new Outlet("outlet-wadi.example", "صحيفة الوادي", "wadi.example"));
        article.Declared.ShouldBe(new DeclaredDate(new DateOnly(2020, 5, 17), "metadata", null));
        article.Text.ShouldBe("صيانة الجسر\n\nتبدأ البلدية العمل غدا.");
        Pages.HeadlineOf(article).ShouldBe("صيانة الجسر");
    }

    [Fact]
    public void A_given_title_marks_the_first_line_as_the_headline_even_with_a_full_stop() =>
        Pages.HeadlineOf(Read("""{"title":"صيانة الجسر القديم تبدأ بعد شهر من الآن في مرج الصفا.","text":"صيانة الجسر القديم تبدأ بعد شهر من الآن في مرج الصفا.\nقالت البلدية ذلك."}""")
            .Single().ShouldBeOfType<ReadArticle>().Article).ShouldBe("صيانة الجسر القديم تبدأ بعد شهر من الآن في مرج الصفا.");

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("[1]", "no JSON object")]
    [InlineData("{\"text\":5}", "\"text\" is not a string")]
    [InlineData("{\"title\":\"x\"}", "neither \"text\" nor \"html\"")]
    [InlineData("{\"text\":\"\"}", "empty")]
    [InlineData("{\"text\":\"\\ud800\"}", "not valid JSON")]
    [InlineData("{\"text\":\"خبر\",\"published\":\"أمس\"}", "no ISO 8601 date")]
    public void A_bad_line_is_refused_with_its_number_and_the_others_go_on(string bad, string reason)
    {
        var results = Read("{\"text\":\"خبر أول\"}\n" + bad + "\n\n{\"text\":\"خبر ثان\"}\r\n").ToList();
        results.Count.ShouldBe(3);
        results[0].ShouldBeOfType<ReadArticle>().Article.Location.ShouldBe("feed.jsonl:1");
        var refused = results[1].ShouldBeOfType<Refused>();
        refused.Location.ShouldBe("feed.jsonl:2");
        refused.Reason.ShouldContain(reason);
        results[2].ShouldBeOfType<ReadArticle>().Article.Location.ShouldBe("feed.jsonl:4");
    }

    private static IEnumerable<ReadResult> Read(string content) => Pages.Intake.Read(new RawPage("feed.jsonl", Encoding.UTF8.GetBytes(content)));
}
