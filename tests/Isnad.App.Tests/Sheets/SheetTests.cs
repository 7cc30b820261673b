using System.Text.Json;

namespace Isnad.App.Tests;

/// <summary>Rows of the one made-up analysis, and of sentences read by the whole program.</summary>
public sealed class SheetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _db;

    public SheetTests() => _db = SampleLedger.In(_folder);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("timeline", "3 March 2031  consult · by phone  نادر شاكر  Salma al-Wahidi         ● occurred")]
    [InlineData("timeline", "⟦هاتفيا⟧")]
    [InlineData("timeline", "a-0123456789abcdef/e1 · بريد سلوان, 4 March 2031 · in the words of Salma al-Wahidi")]
    [InlineData("contacts", "3 March 2031  by phone  نادر شاكر, Salma al-Wahidi         ● occurred  1")]
    [InlineData("instruments", "Two Rivers accord  agreement · June 2029  —      named only")]
    [InlineData("labels", "بريد سلوان  نادر شاكر  «مليشيا السد» (in scare quotes)  negative  the outlet")]
    [InlineData("statements", "Salma al-Wahidi (وزيرة المياه)  affirms")]
    [InlineData("statements", "بريد سلوان ← Al-Marfa ← statement ← Salma al-Wahidi")]
    [InlineData("statements", "says [◐ hedged by the outlet]")]
    [InlineData("statements", "«السد باق»")]
    public void A_row_shows_what_where_and_the_words(string command, string line)
    {
        var ran = Ran.Isnad(command, "--ledger", _db);
        ran.Code.ShouldBe(0, ran.Errors);
        ran.Output.ShouldContain(line);
        ran.Output.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("timeline", "3 مارس 2031  تواصل · اتصال هاتفي  نادر شاكر  سلمى الواحدي")]
    [InlineData("contacts", "نادر شاكر، سلمى الواحدي")]
    [InlineData("labels", "بلسان")]
    public void A_row_in_Arabic_has_Arabic_words(string command, string line) => Ran.Isnad(command, "--ledger", _db, "--lang", "ar").Output.ShouldContain(line);

    [Theory]
    [InlineData("timeline", "isnad.timeline/1")]
    [InlineData("contacts", "isnad.contact/1")]
    [InlineData("instruments", "isnad.instrument/1")]
    [InlineData("labels", "isnad.label/1")]
    [InlineData("statements", "isnad.statement/1")]
    public void Json_names_article_and_span_and_the_slice_is_exact(string command, string schema)
    {
        foreach (var line in Ran.Isnad(command, "--ledger", _db, "--json").Lines)
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            root.GetProperty("schema").GetString().ShouldBe(schema);
            root.GetProperty("article").GetString().ShouldBe("a-0123456789abcdef");
            root.GetProperty("location").GetString().ShouldBe("press/dam.txt");
            root.GetProperty("published").GetString().ShouldBe("2031-03-04");
            var (start, end) = (root.GetProperty("start").GetInt32(), root.GetProperty("end").GetInt32());
            root.GetProperty("text").GetString().ShouldBe(Sample.Text[start..end]);
        }
    }

    [Fact]
    public void A_contact_in_json_has_day_kind_and_parties()
    {
        using var row = JsonDocument.Parse(Ran.Isnad("contacts", "--ledger", _db, "--json").Lines.ShouldHaveSingleItem());
        row.RootElement.GetProperty("day").GetString().ShouldBe("2031-03-03");
        row.RootElement.GetProperty("kind").GetString().ShouldBe("phone");
        row.RootElement.GetProperty("parties").EnumerateArray().Select(p => p.GetProperty("id").GetString()).ShouldBe(["shakir", "wahidi"]);
        row.RootElement.GetProperty("articles").GetArrayLength().ShouldBe(1);
    }

    [Theory]
    [InlineData("--since", "2031-03-04")]
    [InlineData("--until", "2031-02")]
    [InlineData("--actor", "nobody")]
    [InlineData("--type", "ASSAULT")]
    [InlineData("--outlet", "المرفأ")]
    [InlineData("--about", "سفينة")]
    [InlineData("--status", "denied")]
    [InlineData("--voice", "outlet")]
    public void A_filter_that_nothing_passes_says_so(string option, string value)
    {
        var ran = Ran.Isnad("timeline", "--ledger", _db, option, value);
        ran.Code.ShouldBe(0);
        ran.Bytes.ShouldBeEmpty();
        ran.Errors.ShouldContain("no rows");
    }

    [Theory]
    [InlineData("--since", "2031")]
    [InlineData("--until", "2031-03-03")]
    [InlineData("--actor", "شاكر")]
    [InlineData("--actor", "wahidi")]
    [InlineData("--type", "consult")]
    [InlineData("--type", "phone")]
    [InlineData("--outlet", "salwan")]
    [InlineData("--about", "النهرين")]
    [InlineData("--voice", "speaker")]
    public void A_filter_lets_its_own_pass(string option, string value) => Ran.Isnad("timeline", "--ledger", _db, option, value).Output.ShouldContain("/e1");

    [Theory]
    [InlineData("--speaker", "الواحدي", 2)]
    [InlineData("--via", "المرفأ", 1)]
    [InlineData("--via", "statement", 1)]
    [InlineData("--about", "شاكر", 1)]
    [InlineData("--instrument", "النهرين", 2)]
    [InlineData("--type", "note", 1)]
    public void Statements_are_found_by_speaker_relay_and_words(string option, string value, int count) =>
        Ran.Isnad("statements", "--ledger", _db, "--json", option, value).Lines.Length.ShouldBe(count);

    [Theory]
    [InlineData("a.txt", "رحبت فرنسا باتفاق وقف إطلاق النار في الجنوب.", "France", "backs")]
    [InlineData("b.txt", "خرقت روسيا اتفاق وقف إطلاق النار في الشمال.", "Russia", "breaks")]
    public void A_stance_can_be_explained(string file, string text, string actor, string stance)
    {
        var path = _folder.Write(file, text + "\n");
        using var row = JsonDocument.Parse(Ran.Isnad("instruments", path, "--json", "--stance", stance).Lines.ShouldHaveSingleItem());
        var explained = Ran.Isnad("explain", row.RootElement.GetProperty("id").GetString()!, path);
        explained.Code.ShouldBe(0, explained.Errors);
        explained.Output.ShouldContain(actor);
        explained.Output.ShouldContain($"({stance})");
        explained.Output.ShouldContain("lexicon/stance-words.tsv:");
    }

    [Fact]
    public void Two_articles_of_one_contact_are_one_row()
    {
        const string Text = "التقى الرئيس الروسي فلاديمير بوتين الأمين العام للأمم المتحدة أنطونيو غوتيريش يوم 3 مارس 2031 في باريس.";
        var a = _folder.Write("a.txt", $"{Text} وبحثا الأزمة.\n");
        var b = _folder.Write("b.txt", $"{Text} ولم يصدر بيان.\n");
        using var row = JsonDocument.Parse(Ran.Isnad("contacts", a, b, "--json").Lines.ShouldHaveSingleItem());
        row.RootElement.GetProperty("articles").GetArrayLength().ShouldBe(2);
        row.RootElement.GetProperty("day").GetString().ShouldBe("2031-03-03");
    }

    [Fact]
    public void What_was_long_ago_is_background()
    {
        var path = _folder.Write("a.jsonl", """{"published":"2031-03-04","text":"قصفت روسيا مدينة حلب في 5 أبريل 2029. وقصفت روسيا مدينة حلب أمس."}""" + "\n");
        var rows = Ran.Isnad("timeline", path, "--type", "ASSAULT", "--json").Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        rows.Select(r => $"{r.GetProperty("day").GetString()} {r.GetProperty("background").GetBoolean()}").ShouldBe(["2029-04-05 True", "2031-03-03 False"]);
    }

    [Fact]
    public void The_samples_give_rows_of_every_kind()
    {
        var press = Repository.At("samples/press");
        Ran.Isnad("contacts", press, "--type", "phone").Output.ShouldContain("24 August 2024");
        Ran.Isnad("timeline", press, "--about", "ثلاثة مدنيين", "--json").Output.ShouldContain("\"killed\":3");
        Ran.Isnad("labels", press, "--type", "negative", "--voice", "outlet").Output.ShouldContain("مليشيا أوزكار");
        Ran.Isnad("instruments", press, "--type", "embargo").Output.ShouldContain("حظر السلاح المفروض");
        Ran.Isnad("statements", press, "--via", "الرئاسة الكاليمية").Output.ShouldContain("ليست طرفا");
    }
}
