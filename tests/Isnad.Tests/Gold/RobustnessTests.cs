using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>The same articles, written as other keyboards and pages would: no layer may lose much.</summary>
public sealed class RobustnessTests
{
    private const double Allowed = 0.03;

    private static readonly Reading.Intake Pages = new(Knowledge.BuiltIn);
    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);
    private static readonly Lazy<IReadOnlyList<Reader>> Samples = new(ReadSamples);
    private static readonly Lazy<IReadOnlyList<Reader>> News = new(ReadNews);

    private static readonly Lazy<Scores> SamplesBefore = new(() => Measure(Samples.Value));
    private static readonly Lazy<Scores> NewsBefore = new(() => Measure(News.Value));

    /// <summary>Where more is lost today, and how much; it may not become more.</summary>
    private static readonly Dictionary<(string Set, string Perturbation, string Layer), double> Known = new()
    {
        // Leads of other stories under an article are known by how its paragraphs open: an article in one paragraph does not show that.
        [("news", "paragraphs glued", Layers.Noise)] = 0.574,

        // One ministry named without the article (وزارة خارجية كذا) is found by its tags; the tagger takes «وزاره» for another word.
        [("samples", "final ya and ta marbuta", Layers.DroppedSubject)] = 0.042,
    };

    public static TheoryData<string> Names => [.. Perturbations.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_layer_of_the_samples_loses_much(string perturbation) => Check("samples", Samples.Value, SamplesBefore.Value, perturbation);

    [Theory]
    [MemberData(nameof(Names))]
    public void No_layer_of_the_news_loses_much(string perturbation)
    {
        Repository.NeedShared("gold/news");
        Check("news", News.Value, NewsBefore.Value, perturbation);
    }

    [Fact]
    public void A_moved_gold_names_the_text_at_its_places()
    {
        foreach (var (name, change) in Perturbations.All)
        {
            foreach (var reader in Samples.Value)
            {
                var (text, gold) = Changed(reader, change);
                var places = gold.Noise.Concat(gold.Mentions).Concat(gold.Times).Concat(gold.Statements.SelectMany(s => new[] { s.Cue, s.Content, s.SpeakerText }).OfType<GoldArticle.Place>());
                foreach (var place in places.Where(p => p.Start >= 0)) text.Substring(place.Start, place.Text.Length).ShouldBe(place.Text, $"{name}, {gold.Id} at {place.Start}");
            }
        }
    }

    private static void Check(string set, IReadOnlyList<Reader> readers, Scores before, string perturbation)
    {
        var change = Perturbations.All[perturbation];
        var after = new Scores();
        var changed = 0;
        foreach (var reader in readers)
        {
            var (text, gold) = Changed(reader, change);
            if (text != reader.Text) changed++;
            ArticleScorer.Add(gold, reader.Read(text), after);
        }

        changed.ShouldBeGreaterThan(0, $"«{perturbation}» changes next to nothing: it tests nothing");
        var losses = Layers.All.Select(l => (Layer: l, Loss: before[l].F1 - after[l].F1)).ToList();
        var (worst, most) = losses.MaxBy(l => l.Loss);
        var context = TestContext.Current;
        context.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set,-8}{perturbation,-26}{most,7:F3} {worst}: {before[worst].Right} of {before[worst].Wanted} right, then {after[worst].Right}"));
        foreach (var (layer, _) in losses.Where(l => l.Loss <= Allowed && Known.ContainsKey((set, perturbation, l.Layer)))) context.AddWarning($"{set}, {perturbation}: {layer} is not lost any more; take it out of the list");
        losses.Where(l => l.Loss > Known.GetValueOrDefault((set, perturbation, l.Layer), Allowed))
            .Select(l => string.Create(CultureInfo.InvariantCulture, $"{set}, {perturbation}: {l.Layer} loses {l.Loss:F3}"))
            .ShouldBeEmpty($"a text that says the same is read worse; mend what reads the written form.\nbefore\n{before}after\n{after}");
    }

    private static Scores Measure(IReadOnlyList<Reader> readers)
    {
        var scores = new Scores();
        foreach (var reader in readers) ArticleScorer.Add(reader.Gold, reader.Read(reader.Text), scores);
        return scores;
    }

    private static (string Text, GoldArticle Gold) Changed(Reader reader, Action<Rewriting, GoldArticle> change)
    {
        var rewriting = new Rewriting(reader.Text);
        change(rewriting, reader.Gold);
        return rewriting.Apply(reader.Gold);
    }

    private static List<Reader> ReadSamples() =>
        [.. GoldArticle.Folder(Repository.At("samples/gold")).Select(gold =>
        {
            var path = Repository.At($"samples/press/{gold.File}");
            var text = File.ReadAllText(File.Exists(path) ? path : Repository.At($"samples/gold/text/{gold.File}.raw"));
            return new Reader(gold, text, changed => Read(new RawPage(gold.File, Encoding.UTF8.GetBytes(changed))));
        })];

    private static List<Reader> ReadNews()
    {
        var lines = File.ReadLines(Repository.NeedShared("gold/news/articles.jsonl")).Select(l => JsonNode.Parse(l)!.AsObject()).ToDictionary(o => (string)o["location"]!, StringComparer.Ordinal);
        return [.. GoldArticle.Folder(Repository.NeedShared("gold/news")).Select(gold => new Reader(gold, (string)lines[gold.File]["text"]!, changed =>
        {
            var line = lines[gold.File].DeepClone().AsObject();
            line["text"] = changed;
            return Read(new RawPage(gold.File + ".jsonl", Encoding.UTF8.GetBytes(line.ToJsonString())));
        }))];
    }

    private static Analysis Read(RawPage page) => Pipeline.Read(Pages.Read(page).ToList().ShouldHaveSingleItem().ShouldBeOfType<ReadArticle>().Article);

    /// <summary>An annotated article, its text, and the way a text in its place is read.</summary>
    private sealed record Reader(GoldArticle Gold, string Text, Func<string, Analysis> Read);
}
