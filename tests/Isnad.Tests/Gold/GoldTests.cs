using Isnad.Reading;

namespace Isnad.Tests;

public sealed class GoldTests
{
    private static readonly Reading.Intake Pages = new(Knowledge.BuiltIn);
    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);

    [Fact]
    public void The_samples_are_read_as_well_as_before()
    {
        var gold = GoldArticle.Folder(Repository.At("samples/gold"));
        var texts = gold.Select(g => File.Exists(Repository.At($"samples/press/{g.File}")) ? Repository.At($"samples/press/{g.File}") : Repository.At($"samples/gold/text/{g.File}.raw"));
        var scores = Measure(gold, texts.SelectMany(Read));
        scores.Articles.ShouldBeGreaterThanOrEqualTo(12);
        Floors.Check(Repository.At("samples/gold/floors.tsv"), scores);
    }

    [Fact]
    public void The_seeds_are_read_as_well_as_before()
    {
        var gold = GoldArticle.Folder(Repository.NeedShared("gold/seeds"));
        var texts = Directory.GetFiles(Repository.NeedShared("seeds"), "*.txt").Order(StringComparer.Ordinal);
        Floors.Check(Repository.At("tests/Isnad.Tests/Gold/floors-seeds.tsv"), Measure(gold, texts.SelectMany(Read)));
    }

    [Fact]
    public void The_news_are_read_as_well_as_before()
    {
        var gold = GoldArticle.Folder(Repository.NeedShared("gold/news"));
        var articles = Pages.ReadAll([Repository.NeedShared("gold/news/articles.jsonl")]);
        Floors.Check(Repository.At("tests/Isnad.Tests/Gold/floors-news.tsv"), Measure(gold, articles));
    }

    [Fact]
    public void Every_place_in_the_samples_gold_is_the_text_it_names()
    {
        foreach (var gold in GoldArticle.Folder(Repository.At("samples/gold")))
        {
            var path = Repository.At($"samples/press/{gold.File}");
            var text = File.ReadAllText(File.Exists(path) ? path : Repository.At($"samples/gold/text/{gold.File}.raw"));
            var places = gold.Noise.Concat(gold.Mentions).Concat(gold.Times).Concat(gold.Statements.SelectMany(s => new[] { s.Cue, s.Content, s.SpeakerText }).OfType<GoldArticle.Place>());
            foreach (var place in places.Where(p => p.Start >= 0)) text.Substring(place.Start, place.Text.Length).ShouldBe(place.Text, $"{gold.Id} at {place.Start}");
        }
    }

    private static IEnumerable<ReadResult> Read(string path)
    {
        // A text of the gold keeps the name that the annotation gives it: without the ending that hides it from a brief.
        var name = path.EndsWith(".raw", StringComparison.Ordinal) ? path[..^".raw".Length] : path;
        return Pages.Read(new RawPage(name, File.ReadAllBytes(path)));
    }

    /// <summary>Scores all of the gold; each of its articles must have been read.</summary>
    private static Scores Measure(IReadOnlyList<GoldArticle> gold, IEnumerable<ReadResult> read)
    {
        var analyses = read.OfType<ReadArticle>().Select(a => Pipeline.Read(a.Article)).ToDictionary(a => Path.GetFileName(a.Article.Location), StringComparer.Ordinal);
        var scores = new Scores();
        foreach (var article in gold)
        {
            analyses.ShouldContainKey(article.File);
            ArticleScorer.Add(article, analyses[article.File], scores);
        }

        return scores;
    }
}
