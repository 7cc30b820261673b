using System.Reflection;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>What annotators say of themselves, held against what they do to the samples.</summary>
public sealed class LayerTests
{
    private static readonly Dictionary<Layer, Func<Annotated, object?>> Contents = new()
    {
        [Layer.Times] = d => d.Times.Count,
        [Layer.Published] = d => d.Published,
        [Layer.Mentions] = d => d.Mentions.Count,
        [Layer.Roles] = d => d.Roles.Count,
        [Layer.Instruments] = d => d.Instruments.Count,
        [Layer.Statements] = d => d.Statements.Count,
        [Layer.Events] = d => d.Events.Count,
        [Layer.Appellations] = d => d.Appellations.Count,
        [Layer.Quantities] = d => d.Quantities.Count,
    };

    private static readonly IAnnotator[] Annotators = (IAnnotator[])typeof(Pipeline).GetField("_annotators", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(new Pipeline(Knowledge.BuiltIn))!;

    [Fact]
    public void An_annotator_says_what_it_writes()
    {
        foreach (var annotator in Annotators) annotator.Writes.ShouldNotBe(Layer.None, annotator.GetType().Name);
    }

    [Fact]
    public void Every_annotator_of_the_assembly_is_in_the_pipeline()
    {
        var all = typeof(Pipeline).Assembly.GetTypes().Where(t => t is { IsAbstract: false } && typeof(IAnnotator).IsAssignableFrom(t));
        all.Except(Annotators.Select(a => a.GetType())).ShouldBeEmpty();
    }

    [Fact]
    public void A_layer_is_touched_only_by_those_who_say_that_they_write_it()
    {
        foreach (var read in new Reading.Intake(Knowledge.BuiltIn).ReadAll([Repository.At("samples/press")]).OfType<ReadArticle>())
        {
            var document = new Annotated(SentencedArticle.Of(read.Article));
            foreach (var annotator in Annotators)
            {
                var before = Contents.ToDictionary(c => c.Key, c => c.Value(document));
                annotator.Annotate(document);
                var touched = Contents.Where(c => !Equals(before[c.Key], c.Value(document))).Select(c => c.Key).Where(l => !annotator.Writes.HasFlag(l));
                touched.ShouldBeEmpty($"{annotator.GetType().Name} on {read.Article.Location}");
            }
        }
    }
}
