using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Makes the <see cref="Content"/> of stretches of one article.</summary>
internal sealed class ContentMaker
{
    private const float LeastWeight = 1.2f;
    private const int MostWords = 60;

    private readonly Analysis _analysis;
    private readonly Dictionary<string, (bool Place, uint Key, float Weight)> _actors;
    private readonly IReadOnlyList<Toll> _tolls;
    private readonly bool[] _named;

    public ContentMaker(Analysis analysis, TollReader tolls)
    {
        _analysis = analysis;
        Tokens = Tokenizer.Tokenize(analysis.Article.Text);
        _actors = analysis.Actors.ToDictionary(a => a.Id, a => (a.Kind is ActorKind.Place, Key("actor", a.Id), NameWeight(a)), StringComparer.Ordinal);
        _tolls = tolls.Read(analysis);
        _named = new bool[Tokens.Count];
        foreach (var mention in analysis.Mentions)
        {
            if (mention.Form is not MentionForm.Name) continue;
            for (var i = First(mention.Span.Start); i < Tokens.Count && Tokens[i].Start < mention.Span.End; i++) _named[i] = true;
        }
    }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The number of the first token that ends behind a place.</summary>
    public int First(int start)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Tokens[middle].End <= start) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public Content Of(Span span)
    {
        var words = new Dictionary<uint, float>();
        var senses = new Dictionary<uint, float>();
        var pairs = new Dictionary<uint, float>();
        var (length, negated) = (0, false);
        (ulong Sense, float Weight) last = default;
        for (var i = First(span.Start); i < Tokens.Count && Tokens[i].Start < span.End; i++)
        {
            var token = Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Foreign)) continue;
            length++;
            if (token.IsWord && WordSenses.BuiltIn.Negates(token.Key)) negated = true;
            var stem = LightStem.HashOf(token.Key);
            var weight = StemWeights.BuiltIn.Of(stem);
            if (weight < LeastWeight) continue;
            words[FeatureHash.Check(stem)] = weight;
            var sense = token.IsWord ? WordSenses.BuiltIn.Of(token.Key) : stem;
            if (last.Weight > 0) pairs[FeatureHash.Check(FeatureHash.Mix(last.Sense, sense))] = (last.Weight + weight) / 2;
            last = (sense, weight);
            if (_named[i]) continue;
            var key = FeatureHash.Check(sense);
            senses[key] = senses.TryGetValue(key, out var known) ? MathF.Min(known, weight) : weight;
        }

        return new Content
        {
            Words = Weighted.Of(words, MostWords),
            Senses = Weighted.Of(senses, MostWords),
            Pairs = Weighted.Of(pairs, MostWords),
            Names = Actors(span, places: false),
            Places = Actors(span, places: true),
            Figures = Figures(span),
            Days = [.. _analysis.Times.Where(t => t.Value is { Length: 10 } && span.Contains(t.Span)).Select(t => Key("day", t.Value!)).Distinct().Order()],
            Deeds = Deeds(span),
            Negated = negated,
            Length = length,
        };
    }

    private Weighted Actors(Span span, bool places)
    {
        var found = new Dictionary<uint, float>();
        foreach (var mention in _analysis.Mentions)
        {
            if (mention.Span.Start < span.Start || mention.Span.End > span.End) continue;
            if (_actors.TryGetValue(mention.Actor, out var actor) && actor.Place == places) found[actor.Key] = actor.Weight;
        }

        return Weighted.Of(found, 16);
    }

    private (uint, double)[] Figures(Span span)
    {
        var figures = new HashSet<(uint, double)>();
        foreach (var toll in _tolls)
        {
            if (span.Contains(toll.Span)) figures.Add((Key("harm", toll.Kind), toll.Value));
        }

        foreach (var quantity in _analysis.Quantities)
        {
            if (!span.Contains(quantity.Span) || _tolls.Any(t => t.Span.Overlaps(quantity.Span))) continue;
            figures.Add((FeatureHash.Check(Unit(quantity.Unit)), quantity.Value));
        }

        return [.. figures.Order()];
    }

    private static ulong Unit(string unit)
    {
        var hash = FeatureHash.Of("unit");
        foreach (var token in Tokenizer.Tokenize(unit))
        {
            if (token.IsWord) hash = FeatureHash.Mix(hash, WordRoot.HashOf(token.Key));
        }

        return hash;
    }

    private Weighted Deeds(Span span)
    {
        var found = new Dictionary<uint, float>();
        foreach (var deed in _analysis.Events)
        {
            if (!span.Overlaps(deed.Trigger)) continue;
            found[Key("type", deed.Type)] = 1;
            if (deed.Mode is { } mode) found[Key("mode", deed.Type, mode)] = 1;
        }

        return Weighted.Of(found, 16);
    }

    // A name says as much as its rarest word.
    private static float NameWeight(Actor actor)
    {
        var most = 1f;
        foreach (var token in Tokenizer.Tokenize(actor.Name))
        {
            if (token.IsWord) most = MathF.Max(most, StemWeights.BuiltIn.Of(LightStem.HashOf(token.Key)));
        }

        return most;
    }

    private static uint Key(string kind, string a, string b = "") => FeatureHash.Check(FeatureHash.Of(FeatureHash.Of(FeatureHash.Of(FeatureHash.Of(kind), a), '\u001f'), b));
}
