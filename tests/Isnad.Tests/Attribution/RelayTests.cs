namespace Isnad.Tests;

public sealed class RelayTests
{
    [Theory]
    [InlineData("نقلت وكالة الساحل عن وزير المياه سليم الوادني قوله إن السد سيغلق.", "وكالة الساحل")]
    [InlineData("قال وزير المياه سليم الوادني إن السد سيغلق، بحسب وكالة الساحل.", "وكالة الساحل")]
    [InlineData("علمت وكالة الساحل من وزير المياه سليم الوادني أن السد سيغلق.", "وكالة الساحل")]
    [InlineData("قال مدير السد سليم الوادني لوسائل إعلام محلية إن السد سيغلق.", "وسائل إعلام محلية")]
    [InlineData("قال مدير السد سليم الوادني لوسائل الإعلام إن السد سيغلق.", "")]
    [InlineData("قال مدير السد سليم الوادني لـ«الساحل» إن السد سيغلق.", "")]
    [InlineData("قال مدير السد سليم الوادني في كلمة أمام البرلمان الجديد إن السد سيغلق.", "")]
    [InlineData("قال مدير السد سليم الوادني لمراسلنا إن السد سيغلق.", "")]
    [InlineData("قال مدير السد سليم الوادني إن السد سيغلق، حسب ما نقلت عنه وكالة الساحل.", "وكالة الساحل")]
    [InlineData("وأبلغ مدير السد سليم الوادني وكالة الساحل بأن السد سيغلق.", "وكالة الساحل")]
    [InlineData("قال مدير السد سليم الوادني في كلمة أذاعها التلفزيون المحلي إن السد سيغلق.", "التلفزيون المحلي")]
    [InlineData("نقل التلفزيون الرسمي عن وزير المياه سليم الوادني قوله إن السد سيغلق.", "التلفزيون الرسمي")]
    [InlineData("قال مدير السد سليم الوادني لبرنامج «صباح البحر» على قناة الساحل إن السد سيغلق.", "قناة الساحل")]
    [InlineData("قال مدير السد سليم الوادني في رسالة إلى وزارة المياه إن السد سيغلق.", "")]
    [InlineData("قال مدير السد سليم الوادني في ملف قدمه لوزارة المياه إن السد سيغلق.", "")]
    [InlineData("أكد مدير السد سليم الوادني أن السد سيغلق. جاء ذلك خلال شهادته أمام لجنة الشؤون الخارجية.", "")]
    [InlineData("وكانت وكالة الساحل نقلت عن مصدر في الميناء قوله إن السد سيغلق.", "وكالة الساحل")]
    public void A_chain_names_who_carried_the_words(string text, string relays) => Relays(text)[^1].ShouldBe(relays);

    [Fact]
    public void A_relay_named_once_covers_what_the_same_speaker_adds() =>
        Relays("نقلت وكالة الساحل عن وزير المياه سليم الوادني قوله إن السد سيغلق. وأضاف أن الجسر سيفتح.").ShouldBe(["وكالة الساحل", "وكالة الساحل"]);

    [Fact]
    public void A_medium_whose_name_is_left_out_is_the_one_named_last() =>
        Relays("نقلت وكالة الساحل عن وزير المياه سليم الوادني قوله إن السد سيغلق. ونقلت عن وزير النقل سمير الصفراني قوله إن الجسر سيفتح.").ShouldBe(["وكالة الساحل", "وكالة الساحل"]);

    [Fact]
    public void The_same_source_brings_its_own_relays()
    {
        var relays = Relays("نقلت وكالة الساحل عن وزير المياه سليم الوادني قوله إن السد سيغلق. وبحسب المصدر ذاته، أبلغ وزير النقل سمير الصفراني النواب أن الجسر سيفتح.");
        relays[^1].ShouldBe("وكالة الساحل ← سليم الوادني");
    }

    [Fact]
    public void A_chain_of_three_is_told_from_the_outside_in() =>
        Relays("أوردت شبكة «نجمة البحر» الإذاعية، نقلا عن وكالة الساحل، أن صحيفة «كاليما بوست» علمت من مسؤول في الميناء أن السد سيغلق.")[1].ShouldBe("نجمة البحر ← وكالة الساحل ← كاليما بوست");

    [Fact]
    public void A_source_before_the_contrast_says_nothing_of_the_other_side() =>
        Relays("سقط صاروخ على البلدة كما أعلنت وزارة الداخلية، فيما قال وزير المياه سليم الوادني إن السد سليم.")[^1].ShouldBe("");

    [Theory]
    [InlineData("وذكرت وكالة الساحل نقلا عن مصدر في الميناء أن السد سيغلق.", "مصدر في الميناء")]
    [InlineData("قال وزير المياه سليم الوادني إن السد سيغلق. ونقلت عنه وكالة الساحل قوله إن الجسر سيفتح.", "سليم الوادني")]
    public void Whom_a_medium_quotes_speaks_and_the_medium_hands_on(string text, string speaker)
    {
        Relays(text)[^1].ShouldBe("وكالة الساحل");
        var analysis = EventText.Read(text);
        EventText.Names(analysis, [analysis.Statements[^1].Speaker.Actor!]).ShouldBe(speaker);
    }

    [Fact]
    public void A_source_cut_off_by_a_full_stop_belongs_to_what_stands_before_it() =>
        Relays("قال وزير المياه سليم الوادني إن «السد سيغلق قبل الشتاء». حسب ما نقلت وكالة الساحل.").ShouldBe(["وكالة الساحل"]);

    [Fact]
    public void Whom_a_medium_reports_it_also_carries_when_he_goes_on() =>
        Relays("وذكرت وكالة الساحل أن وزير المياه سليم الوادني أكد أن السد سيغلق. وقال الوادني إن الجسر سيفتح.")[^1].ShouldBe("وكالة الساحل");

    [Fact]
    public void A_new_paper_without_an_issuer_is_of_whoever_speaks() =>
        Relays("وقالت وزارة الداخلية في بيان إن الطريق مفتوح. وأعلن مجلس المدينة أن السد سيغلق، بحسب بيان.")[^1].ShouldBe("");

    [Fact]
    public void An_agency_in_the_dateline_carries_the_article() =>
        Relays("السد يغلق قبل الشتاء\n\nالعاصمة - وكالة الساحل\n\nقال وزير المياه سليم الوادني إن السد سيغلق قبل الشتاء لأن الماء قليل والمطر بعيد.\n\nوأضاف أن الجسر سيفتح أمام الناس في الربيع المقبل.\n\n(وكالة الساحل)").ShouldAllBe(r => r == "وكالة الساحل");

    [Fact]
    public void Several_agencies_carry_nothing_certain() =>
        Relays("السد يغلق قبل الشتاء\n\nقال وزير المياه سليم الوادني إن السد سيغلق قبل الشتاء لأن الماء قليل والمطر بعيد.\n\nوكالة الساحل + وكالات").ShouldAllBe(r => r == "");

    private static string[] Relays(string text)
    {
        var analysis = EventText.Read(text);
        return [.. analysis.Statements.Select(s => string.Join(" ← ", s.Chain.Where(l => l.Role == "relay").Select(l => l.Name)))];
    }
}
