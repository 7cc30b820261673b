using Isnad.Arabic;

namespace Isnad.Tests;

public sealed class NameTaggerTests
{
    [Theory]
    [InlineData("قال الرئيس سمير النابلسي في القاهرة", "سمير النابلسي", NameKind.Person)]
    [InlineData("وصل الوزير إلى بيروت أمس", "بيروت", NameKind.Place)]
    [InlineData("دعت منظمة الصحة العالمية إلى الحذر", "منظمة الصحة العالمية", NameKind.Organisation)]
    [InlineData("وأكد وليد الحمداني ذلك", "وليد الحمداني", NameKind.Person)]
    public void Names_are_found_with_their_kind(string text, string name, NameKind kind) => Names(text).ShouldContain((name, kind));

    [Fact]
    public void A_name_met_once_with_its_title_names_its_bare_mentions_too()
    {
        const string text = "قال الرئيس جوليان تورمالين في خطاب . وأضاف تورمالين أن الحرب انتهت . ورفض تورمالين الاقتراح .";
        var found = Names(text);
        found.Count(n => n.Text == "تورمالين" && n.Kind == NameKind.Person).ShouldBe(2);
    }

    [Fact]
    public void Tags_are_probabilities_with_a_beginning_before_every_inside()
    {
        const string text = "التقى وزير الخارجية وفدا من الأمم المتحدة في جنيف";
        var tokens = Tokenizer.Tokenize(text).ToArray();
        var tags = new NameTag[tokens.Length];
        NameTagger.BuiltIn.Tag(text, tokens, tags);
        tags.ShouldAllBe(t => t.Probability >= 0 && t.Probability <= 1.0001f);
        for (var i = 0; i < tags.Length; i++)
        {
            if (!tags[i].IsOutside && !tags[i].Begins) (i > 0 && tags[i - 1].Kind == tags[i].Kind).ShouldBeTrue();
        }
    }

    [Fact]
    public void Tagging_twice_and_from_many_threads_gives_the_same()
    {
        const string text = "زار أنطونيو غوتيريش مدينة عدن والتقى ممثلين عن جماعة محلية";
        var tokens = Tokenizer.Tokenize(text).ToArray();
        var first = NameTagger.BuiltIn.TagDocument(text, tokens, [(0, tokens.Length)]);
        Parallel.For(0, 16, _ => NameTagger.BuiltIn.TagDocument(text, tokens, [(0, tokens.Length)]).ShouldBe(first));
    }

    private static List<(string Text, NameKind Kind)> Names(string text)
    {
        var tokens = Tokenizer.Tokenize(text).ToArray();
        var sentences = new List<(int From, int To)>();
        for (int i = 0, from = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsMark(".") && i + 1 < tokens.Length) continue;
            sentences.Add((from, i + 1));
            from = i + 1;
        }

        var tags = NameTagger.BuiltIn.TagDocument(text, tokens, sentences);
        var names = new List<(string Text, NameKind Kind)>();
        for (var i = 0; i < tags.Length; i++)
        {
            if (!tags[i].Begins) continue;
            var end = i + 1;
            while (end < tags.Length && !tags[end].IsOutside && !tags[end].Begins) end++;
            var start = tokens[i].Key.StartsWith('و') && tokens[i].Key.Length > 6 ? tokens[i].Start + 1 : tokens[i].Start;
            names.Add((text[start..tokens[end - 1].End], tags[i].Kind));
        }

        return names;
    }
}
