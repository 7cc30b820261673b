using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>An analysis with something in every layer, over an invented article of an invented country.</summary>
internal static class Sample
{
    public const string Text = """
        الرئيسية | أخبار
        وزيرة مياه سلوان: السد باق
        قالت وزيرة المياه سلمى الواحدي في بيان الثلاثاء إن «السد باق»، ونفت ما زعمته صحيفة المرفأ عن بيعه.
        وأضافت أن الوزير نادر شاكر أبلغها هاتفيا في 3 مارس 2031 بأن اتفاق النهرين قائم، وأن نحو 40 قرية تنتظر.
        <b>مليشيا السد</b> & "غيرها"
        """;

    public static Analysis Analysis(string location = "press/dam.txt", string knowledge = "sha256:k1", string id = "a-0123456789abcdef")
    {
        var lines = new List<Span>();
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf('\n', start) is var i and >= 0 ? i : Text.Length;
            lines.Add(new Span(start, end));
            start = end + 1;
        }

        return new Analysis
        {
            Engine = new Engine("0.1.0", knowledge, new Dictionary<string, string>(StringComparer.Ordinal) { ["pos"] = "sha256:b", ["ner"] = "sha256:a" }),
            Article = new Article
            {
                Id = id,
                Location = location,
                Origin = new Origin("text", "00ff", "utf-8"),
                Outlet = new Outlet("outlet-salwan", "بريد سلوان", "salwan.example"),
                Url = "https://salwan.example/1",
                Headline = lines[1],
                Declared = new DeclaredDate(new DateOnly(2031, 3, 4), "metadata", At("الثلاثاء")),
                Text = Text,
                Noise = [new Noise(lines[0], "menu")],
                Passages = [new Passage(lines[1], PassageKind.Headline), .. lines.Skip(2).Select(l => new Passage(l, PassageKind.Body))],
            },
            Published = new Publication(new DateOnly(2031, 3, 4), new DateOnly(2031, 3, 4), new DateOnly(2031, 3, 5), "«الثلاثاء» after 3 March 2031", [At("الثلاثاء"), At("3 مارس 2031")]),
            Actors =
            [
                new Actor("wahidi", ActorKind.Person, "سلمى الواحدي", "Salma al-Wahidi", Known: true, "SLW", ["GOV", "AGR"]),
                new Actor("marfa", ActorKind.Organisation, "صحيفة المرفأ", "Al-Marfa", Known: true, null, []),
                new Actor("shakir", ActorKind.Person, "نادر شاكر", "Nadr Shakr", Known: false, null, []),
            ],
            Mentions =
            [
                new Mention(At("سلمى الواحدي"), "wahidi", MentionForm.Name, "gazetteer/people.tsv:1"),
                new Mention(new Span(At("وأضافت").End, At("وأضافت").End), "wahidi", MentionForm.Elided, "carry-over"),
            ],
            Roles = [new Role(At("وزيرة المياه"), "wahidi", null)],
            Times =
            [
                new TimeExpression(At("الثلاثاء"), "relative", "2031-03-04", "weekday"),
                new TimeExpression(At("3 مارس 2031"), "date", "2031-03-03", "day-month-year"),
                new TimeExpression(At("تنتظر"), "duration", null, "none"),
            ],
            Quantities = [new Quantity(At("40"), 40.5, "قرية", "about")],
            Instruments = [new Instrument("two-rivers", "اتفاق النهرين", "Two Rivers accord", "agreement", "2029-06", ["wahidi", "shakir"], [At("اتفاق النهرين")], "list")],
            Statements =
            [
                new Statement
                {
                    Id = "s1",
                    Rule = "verb-then-speaker",
                    Cue = At("قالت"),
                    Act = "affirm",
                    Form = "direct",
                    Speaker = new SpeakerSpan("wahidi", At("سلمى الواحدي")),
                    Channel = new Channel("statement", At("بيان"), Inherited: false),
                    Chain = [new Link("outlet", null, "بريد سلوان", null), new Link("relay", "marfa", "صحيفة المرفأ", At("صحيفة المرفأ")), new Link("speaker", "wahidi", "سلمى الواحدي", At("سلمى الواحدي"))],
                    Content = At("السد باق", 1),
                    Reasons = [new Reason("cue", "lexicon/reporting-verbs.tsv:3", At("قالت")), new Reason("date", "published", null)],
                },
                new Statement
                {
                    Id = "s2",
                    Rule = "dropped-subject",
                    Cue = At("وأضافت"),
                    Act = "say",
                    Form = "indirect",
                    Speaker = new SpeakerSpan("wahidi", new Span(At("وأضافت").End, At("وأضافت").End)),
                    Addressee = "marfa",
                    Content = At("الوزير نادر شاكر أبلغها هاتفيا في 3 مارس 2031 بأن اتفاق النهرين قائم"),
                    About = ["shakir"],
                    Status = "hedged",
                },
                new Statement
                {
                    Id = "s3",
                    Rule = "told",
                    Cue = At("أبلغها"),
                    Act = "note",
                    Form = "indirect",
                    Speaker = new SpeakerSpan("shakir", At("نادر شاكر")),
                    Content = At("اتفاق النهرين قائم"),
                    Status = "denied",
                    Inside = "s2",
                },
            ],
            Events =
            [
                new Event
                {
                    Id = "e1",
                    Rule = "phone",
                    Type = "CONSULT",
                    Mode = "phone",
                    Trigger = At("هاتفيا"),
                    Source = ["shakir"],
                    Recipient = ["wahidi"],
                    When = new TimeExpression(At("3 مارس 2031"), "date", "2031-03-03", "day-month-year"),
                    AttributedTo = "s2",
                },
            ],
            Appellations = [new Appellation(At("مليشيا السد"), "shakir", "negative", "outlet", ScareQuotes: true)],
            Warnings = ["the outlet is not in the gazetteer"],
        };
    }

    /// <summary>The place of a wording; of several the one after <paramref name="skip"/> others.</summary>
    private static Span At(string wording, int skip = 0)
    {
        var start = Text.IndexOf(wording, StringComparison.Ordinal);
        for (; skip > 0; skip--) start = Text.IndexOf(wording, start + 1, StringComparison.Ordinal);
        return new Span(start, start + wording.Length);
    }
}
