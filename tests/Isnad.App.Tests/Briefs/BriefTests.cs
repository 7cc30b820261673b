using System.Text.RegularExpressions;
using Isnad.Reading;

namespace Isnad.App.Tests;

public sealed partial class BriefTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _db;

    public BriefTests() => _db = SampleLedger.In(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Salma al-Wahidi (وزيرة المياه) — affirms — «السد باق»")]
    [InlineData("بريد سلوان ← Al-Marfa ← statement ← Salma al-Wahidi")]
    [InlineData("      نادر شاكر — notes [✕ denied] — «اتفاق النهرين قائم»")]
    [InlineData("Salma al-Wahidi (وزيرة المياه) — says [◐ hedged by the outlet] — «الوزير")]
    [InlineData("a-0123456789abcdef/s1 · direct · verb-then-speaker")]
    [InlineData("بريد سلوان · published Tuesday 4 March 2031 (between Tuesday 4 March 2031 and Wednesday 5 March 2031)")]
    [InlineData("نادر شاكر with Salma al-Wahidi · by phone · 3 March 2031 · ● occurred · a-0123456789abcdef/e1")]
    [InlineData("Two Rivers accord · agreement · June 2029 · ×1")]
    [InlineData("3 March 2031 — وأضافت")]
    [InlineData("«مليشيا السد» = نادر شاكر · negative · in the voice of the outlet · in scare quotes")]
    [InlineData("! the outlet is not in the gazetteer")]
    public void A_brief_says_who_said_what_through_whom(string line)
    {
        var ran = Ran.Isnad("brief", "--ledger", _db);
        ran.Code.ShouldBe(0);
        ran.Output.ShouldContain(line);
        ran.Output.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("سلمى الواحدي (وزيرة المياه) — تأكيد — «السد باق»")]
    [InlineData("بريد سلوان عن صحيفة المرفأ عن بيان عن سلمى الواحدي")]
    [InlineData("نشر الثلاثاء 4 مارس 2031 (بين الثلاثاء 4 مارس 2031 والأربعاء 5 مارس 2031)")]
    public void A_brief_in_Arabic_links_the_chain_with_an(string line) => Ran.Isnad("brief", "--ledger", _db, "--lang", "ar").Output.ShouldContain(line);

    [Fact]
    public void The_date_of_the_page_is_no_event_of_the_timeline()
    {
        var article = _folder.Write("press/dated.txt", "السد باق\nالثلاثاء 4 مارس 2031\nقال وزير المياه إن السد بني في 5 أبريل 2019.\n");
        var output = Ran.Isnad("brief", article).Output;
        output.ShouldContain("published Tuesday 4 March 2031");
        output.ShouldContain("5 April 2019 — ");
        output.ShouldNotContain("4 March 2031 — ");
    }

    [Theory]
    [InlineData("the dateline gives the day", "اليوم في سطر التاريخ")]
    [InlineData("not before: it names Security Council resolution 2510; no single day is left", "ليس قبل: يذكر Security Council resolution 2510؛ لا يبقى يوم بعينه")]
    [InlineData("something new", "something new")]
    public void The_reason_for_a_day_of_print_is_said_in_Arabic(string basis, string arabic) => new Words(Knowledge.BuiltIn, "ar").Basis(basis).ShouldBe(arabic);

    [Fact]
    public void Markdown_isolates_names_of_the_other_script()
    {
        var output = Ran.Isnad("brief", "--ledger", _db, "--md").Output;
        output.ShouldContain("- **Salma al-Wahidi** (\u2068وزيرة المياه\u2069) — *affirms* — \u2068«السد باق»\u2069");
        output.ShouldContain("\u2068بريد سلوان\u2069 ← Al-Marfa ← statement ← Salma al-Wahidi");
    }

    [Theory]
    [InlineData("ar", "rtl")]
    [InlineData("en", "ltr")]
    public void The_page_stands_alone_and_says_language_and_direction(string language, string direction)
    {
        var page = Page(language);
        page.ShouldStartWith($"<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">");
        page.ShouldContain("prefers-color-scheme: dark");
        Requests().Matches(page).ShouldBeEmpty();
        page.ShouldContain("<blockquote lang=\"ar\" dir=\"rtl\">«السد باق»</blockquote>");
        page.ShouldContain("<bdi class=\"relay\"");
    }

    [Fact]
    public void The_page_escapes_what_the_article_says()
    {
        var page = Page("en");
        page.ShouldNotContain("<b>");
        page.ShouldContain("&lt;b&gt;");
        page.ShouldContain("&amp; &quot;");
    }

    [Fact]
    public void The_page_prints_every_word_of_the_text_once()
    {
        var page = Page("en");
        var section = page[page.IndexOf("<section class=\"text\">", StringComparison.Ordinal)..];
        var shown = Tags().Replace(Asides().Replace(section[..section.IndexOf("</section>", StringComparison.Ordinal)], ""), "");
        foreach (var line in Sample.Text.Split('\n')) shown.ShouldContain(Html.Escaped(line));
        section.ShouldContain("<details class=\"noise\"><summary>Not part of the article: menu</summary>");
    }

    [Fact]
    public void Every_link_of_the_page_leads_to_a_place_on_it()
    {
        var page = Page("en");
        var targets = Anchors().Matches(page).Select(m => m.Groups["id"].Value).ToList();
        targets.Count.ShouldBeGreaterThan(5);
        foreach (var target in targets) page.ShouldContain($"id=\"{target}\"");
    }

    [Fact]
    public void Without_paths_and_without_a_ledger_the_way_out_is_named()
    {
        var ran = Ran.Isnad("brief", "--ledger", _folder["none.db"]);
        ran.Code.ShouldBe(1);
        ran.Errors.ShouldContain("isnad ingest PATHS");
    }

    [Fact]
    public void Paths_are_read_without_a_ledger()
    {
        var article = _folder.Write("press/one.txt", "قال وزير المياه إن السد باق.\n");
        var ran = Ran.Isnad("brief", article, _folder["none.txt"]);
        ran.Code.ShouldBe(1);
        ran.Output.ShouldContain("قال وزير المياه إن السد باق.");
        ran.Errors.ShouldContain("none.txt: ");
    }

    [Fact]
    public void Every_code_of_the_contract_has_a_word_in_both_languages()
    {
        var knowledge = Knowledge.BuiltIn;
        foreach (var file in knowledge.Files.Where(f => f.StartsWith("schema/", StringComparison.Ordinal)))
        {
            foreach (var row in knowledge.Table(file).Rows)
            {
                row["ar"].ShouldNotBeEmpty(row.ToString());
                row["en"].ShouldNotBeEmpty(row.ToString());
            }
        }
    }

    private string Page(string language)
    {
        Ran.Isnad("brief", "--ledger", _db, "--html", _folder["brief.html"], "--lang", language).Code.ShouldBe(0);
        return File.ReadAllText(_folder["brief.html"]);
    }

    [GeneratedRegex("(src=|@import|url\\(|<script|<link)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Requests();

    [GeneratedRegex("<aside.*?</aside>|<a class=\"ref\".*?</a>", RegexOptions.Singleline, 5000)]
    private static partial Regex Asides();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 5000)]
    private static partial Regex Tags();

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Anchors();
}
