using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Made-up sentences read by the whole pipeline.</summary>
internal static class EventText
{
    private static readonly Pipeline Pipeline = new(Knowledge.BuiltIn);

    public static Analysis Read(string text) => Pipeline.Read(new Article
    {
        Id = "a-1",
        Location = "made-up",
        Origin = new Origin("text", "", "utf-8"),
        Text = text,
        Noise = [],
        Passages = [new Passage(new Span(0, text.Length), PassageKind.Body)],
    });

    /// <summary>"trigger TYPE status" of each event, in order.</summary>
    public static string Events(string text)
    {
        var analysis = Read(text);
        return string.Join(" | ", analysis.Events.Select(e => $"{e.Trigger.Of(text)} {e.Type} {e.Status}"));
    }

    /// <summary>The names of the actors with these ids, in their order.</summary>
    public static string Names(Analysis analysis, IEnumerable<string> actors) => string.Join("، ", actors.Select(id => analysis.Actors.First(a => a.Id == id).Name));
}
