using Isnad.Reading;

namespace Isnad.Tests;

public sealed class EventAnnotatorTests
{
    [Theory]
    [InlineData("قصفت قوات التحالف مواقع المسلحين في ريف المدينة.", "قصفت ASSAULT occurred")]
    [InlineData("شنت قوات التحالف هجوما على مواقع المسلحين.", "هجوما ASSAULT occurred")]
    [InlineData("اعتقلت الشرطة الفرنسية خمسة متظاهرين أمس.", "اعتقلت COERCE occurred")]
    [InlineData("يحاصر الجيش السوري البلدة منذ شهرين.", "يحاصر COERCE ongoing")]
    [InlineData("سيلتقي الرئيس الفرنسي إيمانويل ماكرون نظيره التركي رجب طيب أردوغان غدا.", "سيلتقي CONSULT planned")]
    [InlineData("استقبل وزير الخارجية المصري سامح شكري الوزير الأردني أيمن الصفدي.", "استقبل CONSULT occurred")]
    [InlineData("أفرجت السلطات عن عشرة معتقلين.", "أفرجت RETREAT occurred")]
    [InlineData("قطعت مصر علاقاتها الدبلوماسية مع إيران.", "قطعت SANCTION occurred")]
    public void A_verb_tells_an_event_with_type_and_status(string sentence, string events) => EventText.Events(sentence).ShouldBe(events);

    [Theory]
    [InlineData("دعت فرنسا تركيا إلى وقف إطلاق النار في البلاد.")]
    [InlineData("يدرس الطالب علم الاجتماع في الجامعة.")]
    [InlineData("احتلت فرنسا المرتبة الأولى في التصنيف.")]
    [InlineData("لم تقصف القوات المدينة.")]
    public void What_did_not_happen_or_only_looks_so_is_no_assault_or_seizure(string sentence) =>
        EventText.Read(sentence).Events.ShouldNotContain(e => e.Type == "ASSAULT" || e.Type == "COERCE" || e.Type == "CONSULT");

    [Fact]
    public void A_speech_act_is_an_event_on_its_cue_in_the_outlets_words()
    {
        const string text = "اتهمت فرنسا روسيا بقصف المستشفيات في سوريا.";
        var analysis = EventText.Read(text);
        var act = analysis.Events.First(e => e.Type == "ACCUSE");
        act.Trigger.Of(text).ShouldBe("اتهمت");
        EventText.Names(analysis, act.Source).ShouldBe("فرنسا");
        EventText.Names(analysis, act.Recipient).ShouldBe("روسيا");
        act.AttributedTo.ShouldBe("outlet");
    }

    [Fact]
    public void An_attack_that_somebody_is_accused_of_is_alleged()
    {
        var assault = EventText.Read("اتهمت فرنسا روسيا بقصف المستشفيات في سوريا.").Events.First(e => e.Type == "ASSAULT");
        assault.Status.ShouldBe("alleged");
        assault.AttributedTo.ShouldStartWith("s", Case.Sensitive);
    }

    [Fact]
    public void All_parties_of_a_call_are_sources()
    {
        var analysis = EventText.Read("أجرى الرئيس الفرنسي إيمانويل ماكرون مكالمة هاتفية مع الرئيس التركي رجب طيب أردوغان.");
        var call = analysis.Events.ShouldHaveSingleItem();
        call.Type.ShouldBe("CONSULT");
        call.Source.Count.ShouldBe(2);
        call.Recipient.ShouldBeEmpty();
    }

    [Fact]
    public void A_passive_without_agent_has_no_source()
    {
        var passive = EventText.Read("قال مسؤول إن عشرة جنود أتراك قُتلوا في كمين.").Events;
        passive.ShouldAllBe(e => e.Source.Count == 0);
    }

    [Fact]
    public void Whom_an_attack_hit_is_read_from_the_verb_behind_its_noun()
    {
        const string text = "نفذت الطائرات غارة استهدفت مقر حركة حماس.";
        var analysis = EventText.Read(text);
        var raid = analysis.Events.ShouldHaveSingleItem();
        raid.Trigger.Of(text).ShouldBe("غارة");
        EventText.Names(analysis, raid.Recipient).ShouldContain("حماس", Case.Sensitive);
    }

    [Theory]
    [InlineData("عرضت فرنسا تدريب الجيش اللبناني.", "تدريب", "offered")]
    [InlineData("تعتزم تركيا إرسال قوات إلى ليبيا.", "إرسال", "planned")]
    [InlineData("تتواصل عملية إجلاء المدنيين من البلدة.", "عملية إجلاء", "ongoing")]
    public void Words_before_an_event_set_its_status(string text, string trigger, string status) =>
        EventText.Read(text).Events.First(e => e.Trigger.Of(text).Contains(trigger, StringComparison.Ordinal)).Status.ShouldBe(status);

    [Fact]
    public void Every_event_word_has_a_plover_type()
    {
        string[] types = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"];
        foreach (var file in (string[])["event-verbs", "event-nouns"])
        {
            foreach (var row in Knowledge.BuiltIn.Table($"lexicon/{file}.tsv").Rows) Array.IndexOf(types, row["type"]).ShouldBeGreaterThanOrEqualTo(0, row.ToString());
        }
    }
}
