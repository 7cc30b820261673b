using Isnad.Reading;

namespace Isnad.Tests;

public sealed class InstrumentAnnotatorTests
{
    [Theory]
    [InlineData("طالب النواب بتنفيذ قرار مجلس الأمن رقم (1701) فورا.", "unscr-1701-2006", "2006-08-11")]
    [InlineData("تمسكت الأطراف باتفاق الطائف.", "taif-agreement-1989", "1989-10-22")]
    [InlineData("انسحبت واشنطن من الاتفاق النووي مع إيران.", "jcpoa-2015", "2015-07-14")]
    public void Known_instruments_keep_their_id_and_date(string text, string id, string date)
    {
        var found = EventText.Read(text).Instruments.ShouldHaveSingleItem();
        found.Id.ShouldBe(id);
        found.Date.ShouldBe(date);
    }

    [Fact]
    public void A_definite_head_takes_the_instrument_up_again()
    {
        const string text = "وقعت الحكومة اتفاقية ترسيم الحدود مع قبرص. وتنص الاتفاقية على تبادل المعلومات.";
        var found = EventText.Read(text).Instruments.ShouldHaveSingleItem();
        found.Mentions.Select(m => m.Of(text)).ShouldBe(["اتفاقية ترسيم الحدود مع قبرص", "الاتفاقية"]);
    }

    [Theory]
    [InlineData("عقد الوزير مؤتمرا صحفيا في الوزارة.")]
    [InlineData("تم الاتفاق على جدول الأعمال.")]
    [InlineData("دعا الوسطاء إلى وقف إطلاق النار.")]
    [InlineData("قرار المدرب فاجأ الجمهور.")]
    public void What_is_no_instrument_is_not_made_one(string text) => EventText.Read(text).Instruments.ShouldBeEmpty();

    [Fact]
    public void Parties_of_known_instruments_are_in_the_gazetteer()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in (string[])["states", "organisations"])
        {
            if (Knowledge.BuiltIn.Files.Contains($"gazetteer/{file}.tsv", StringComparer.Ordinal)) ids.UnionWith(Knowledge.BuiltIn.Table($"gazetteer/{file}.tsv").Rows.Select(r => r["id"]));
        }

        foreach (var row in Knowledge.BuiltIn.Table("gazetteer/instruments.tsv").Rows)
        {
            if (ids.Count > 0) row.List("parties").ShouldAllBe(p => ids.Contains(p), row.ToString());
        }
    }
}
