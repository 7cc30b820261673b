using System.Globalization;
using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Makes the <see cref="Sketch"/> of an analysis.</summary>
internal static class SketchMaker
{
    public const int Permutations = 32;
    private const int RunLength = 4;
    private const int LeadWords = 60;
    private const int WidestBounds = 7;

    // A stem in more than a quarter of all articles says nothing.
    private const float LeastWeight = 1.4f;

    /// <summary>The sketch, with weights as the ledger keeps them.</summary>
    public static Sketch Of(Analysis analysis)
    {
        var sketch = Exactly(analysis);
        return SketchBytes.Read(sketch.Article, sketch.Outlet, SketchBytes.Of(sketch));
    }

    private static Sketch Exactly(Analysis analysis)
    {
        var article = analysis.Article;
        var stems = Stems(article);
        var leadEnd = LeadEnd(article, stems);
        var weights = StemWeights.BuiltIn;
        var counts = new Dictionary<uint, (int Count, float Weight)>();
        var lead = new Dictionary<uint, float>();
        foreach (var (stem, start) in stems)
        {
            var weight = weights.Of(stem);
            if (weight < LeastWeight) continue;
            var key = FeatureHash.Check(stem);
            counts[key] = (counts.GetValueOrDefault(key).Count + 1, weight);
            if (start < leadEnd) lead[key] = weight;
        }

        return new Sketch
        {
            Article = article.Id,
            Outlet = article.Outlet?.Id,
            Day = DayOf(analysis.Published),
            Words = Weighted.Of(counts.ToDictionary(c => c.Key, c => (1 + MathF.Log(c.Value.Count)) * c.Value.Weight), 72),
            Lead = Weighted.Of(lead, 40),
            Names = Actors(analysis, leadEnd, a => a.Kind is not ActorKind.Place),
            Places = Actors(analysis, leadEnd, a => a.Kind is ActorKind.Place),
            Deeds = Deeds(analysis, leadEnd),
            Figures = Figures(analysis),
            Days = Days(analysis),
            Runs = Runs(stems),
        };
    }

    // Wide bounds are no day.
    private static int DayOf(Publication published) =>
        published.Best?.DayNumber ?? (published is { Earliest: { } from, Latest: { } to } && to.DayNumber - from.DayNumber <= WidestBounds ? (from.DayNumber + to.DayNumber) / 2 : -1);

    private static List<(ulong Stem, int Start)> Stems(Article article)
    {
        var stems = new List<(ulong, int)>(400);
        var noise = 0;
        foreach (var token in Tokenizer.Tokenize(article.Text))
        {
            while (noise < article.Noise.Count && article.Noise[noise].Span.End <= token.Start) noise++;
            if (noise < article.Noise.Count && article.Noise[noise].Span.Start < token.End) continue;
            if (token.Kind is TokenKind.Word or TokenKind.Number) stems.Add((LightStem.HashOf(token.Key), token.Start));
        }

        return stems;
    }

    private static int LeadEnd(Article article, List<(ulong Stem, int Start)> stems)
    {
        var after = article.Headline?.End ?? 0;
        var first = stems.FindIndex(s => s.Start >= after);
        return first < 0 || first + LeadWords >= stems.Count ? article.Text.Length : stems[first + LeadWords].Start;
    }

    private static Weighted Actors(Analysis analysis, int leadEnd, Func<Actor, bool> wanted)
    {
        var kinds = analysis.Actors.Where(wanted).ToDictionary(a => a.Id, StringComparer.Ordinal);
        var found = new Dictionary<uint, float>();
        foreach (var mention in analysis.Mentions)
        {
            if (!kinds.TryGetValue(mention.Actor, out var actor) || !Names(mention)) continue;
            var key = Key("actor", actor.Id);
            var weight = NameWeight(actor) * (mention.Span.Start < leadEnd ? 2 : 1);
            found[key] = MathF.Max(found.GetValueOrDefault(key), weight);
        }

        return Weighted.Of(found, 32);
    }

    private static bool Names(Mention mention) => mention.Form is MentionForm.Name or MentionForm.Title;

    // A name says as much as its rarest word.
    private static float NameWeight(Actor actor)
    {
        var most = 0f;
        foreach (var token in Tokenizer.Tokenize(actor.Name))
        {
            if (token.IsWord) most = MathF.Max(most, StemWeights.BuiltIn.Of(LightStem.HashOf(token.Key)));
        }

        return most;
    }

    private static Weighted Deeds(Analysis analysis, int leadEnd)
    {
        var found = new Dictionary<uint, float>();
        foreach (var deed in analysis.Events)
        {
            if (deed.Background) continue;
            var factor = deed.Trigger.Start < leadEnd ? 2f : 1f;
            Add(Key("type", deed.Type, deed.Mode ?? ""), 1 * factor);
            if (deed.Where is { } place) Add(Key("at", deed.Type, place), 2 * factor);
            foreach (var actor in deed.Source) Add(Key("by", deed.Type, actor), 2 * factor);
            foreach (var actor in deed.Recipient) Add(Key("to", deed.Type, actor), 2 * factor);
        }

        return Weighted.Of(found, 40);

        void Add(uint key, float weight) => found[key] = MathF.Max(found.GetValueOrDefault(key), weight);
    }

    private static Weighted Figures(Analysis analysis)
    {
        var found = new Dictionary<uint, float>();
        foreach (var quantity in analysis.Quantities)
        {
            if (quantity.Value < 2) continue;
            found[Key("figure", quantity.Unit, quantity.Value.ToString("R", CultureInfo.InvariantCulture))] = quantity.Value < 10 ? 1 : 2;
        }

        return Weighted.Of(found, 16);
    }

    private static Weighted Days(Analysis analysis)
    {
        var found = new Dictionary<uint, float>();
        foreach (var deed in analysis.Events)
        {
            if (!deed.Background && deed.When?.Value is { Length: 10 } day) found[Key("day", day)] = 1;
        }

        return Weighted.Of(found, 8);
    }

    private static uint[] Runs(List<(ulong Stem, int Start)> stems)
    {
        var least = new uint[Permutations];
        Array.Fill(least, uint.MaxValue);
        for (var i = 0; i + RunLength <= stems.Count; i++)
        {
            var run = FeatureHash.Mix(FeatureHash.Mix(stems[i].Stem, stems[i + 1].Stem), FeatureHash.Mix(stems[i + 2].Stem, stems[i + 3].Stem));
            for (var p = 0; p < Permutations; p++)
            {
                // Odd multipliers permute the 64-bit hashes; the upper half is what is compared.
                var value = (uint)((run * (0x9E3779B97F4A7C15 + (2 * (ulong)p * 0x632BE59BD9B4E019))) >> 32);
                if (value < least[p]) least[p] = value;
            }
        }

        return least;
    }

    private static uint Key(string kind, string a, string b = "") => FeatureHash.Check(FeatureHash.Of(FeatureHash.Of(FeatureHash.Of(FeatureHash.Of(kind), a), '\u001f'), b));
}
