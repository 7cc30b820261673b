namespace Isnad.App.Tests;

/// <summary>An analyst's questions over the five articles of ../shared/seeds that docs/accuracy.md calls answered: one command each.</summary>
public sealed class QuestionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>For each question the command and, after =>, what its rows must show; several fragments apart by |.</summary>
    [Fact]
    public void Questions_that_were_answered_still_are()
    {
        string[] answered =
        [
            "1 statements --speaker Stoltenberg --via مكتب => الحكومة الشرعية|غير مقبول|فاغنر|براً|بمخرجات برلين",
            "3 statements --speaker Stoltenberg --by relay => حل عسكري|← NATO ←|← مكتب السراج ←",
            "4 statements --about الحكومة_الشرعية => المكتب الإعلامي لرئيس المجلس الرئاسي ← phone call ← Jens Stoltenberg|مكتب السراج ← phone call ← Jens Stoltenberg",
            "5 statements --speaker nato --outlet 000 => وأردوغان",
            "6 statements --about بطلب => statement ← NATO",
            "7 contacts --actor Sarraj --actor Stoltenberg --type phone => «اليوم السبت»|between Saturday 18 April 2020",
            "8 statements --about فاغنر => مكتب السراج ← phone call|المكتب الإعلامي لرئيس المجلس الرئاسي ← phone call",
            "9 statements --speaker Sarraj => العدوان|التعاون مع الحلف",
            "13 statements --speaker النمروش --outlet 000 => الإمارات|مجرم الحرب",
            "14 statements --about كفة => وزارة الخارجية|newspaper interview ← Jens Stoltenberg",
            "15 statements --about مساعد --about الناتو => لطلب رئيس المجلس|لطلب حكومتها|والاتحاد الأوروبي",
            "16 labels --voice outlet --outlet 001 => مليشيا الجنرال الانقلابي|مليشيا حفتر",
            "17 brief => 19 January 2020 — |12 February 2020 — ",
            "18 brief => published Sunday 25 October 2020",
            "19 instruments --about يشمل => High Council of State|النمروش|وسائل إعلام",
            "20 statements --about إطلاق_النار --outlet 002 => ثماني مرات|أكثر من مرة",
            "22 instruments --instrument تركيا => ترسيم الحدود|نوفمبر 2019",
            "24 brief => published between Saturday 16 January 2016",
            "25 statements --speaker خليفة => المتحالفة معها|لم يكن معترفاً به",
            "26 statements --about تدريب --outlet 003 => عزمه|عملية قتالية",
            "29 labels --voice outlet => مليشيا حفتر|المعترف بها دوليا|غير الشرعية|الجيش الوطني الليبي",
        ];
        var seeds = Repository.NeedShared("seeds");
        var db = _folder["seeds.db"];
        Ran.Isnad("ingest", seeds, "--ledger", db).Code.ShouldBe(0);
        var lost = new List<string>();
        foreach (var line in answered)
        {
            var (command, expected) = (line[..line.IndexOf(" => ", StringComparison.Ordinal)].Split(' '), line[(line.IndexOf(" => ", StringComparison.Ordinal) + 4)..]);
            var output = Ran.Isnad([.. command.Skip(1).Select(a => a.Replace('_', ' ')), "--ledger", db]).Output;
            lost.AddRange(expected.Split('|').Where(e => !output.Contains(e, StringComparison.Ordinal)).Select(e => $"question {line}: no longer shows «{e}»"));
        }

        lost.ShouldBeEmpty();
    }
}
