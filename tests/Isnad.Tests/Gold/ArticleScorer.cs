using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Tests;

/// <summary>Compares one analysis with its gold, layer by layer. Actors are compared by which gold actor most of their mentions belong to.</summary>
internal sealed class ArticleScorer
{
    private readonly GoldArticle _gold;
    private readonly Analysis _found;
    private readonly CodePoints _text;
    private readonly Scores _scores;
    private readonly Dictionary<string, string> _goldActorOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _goldNames;
    private readonly Dictionary<string, string> _foundNames;

    private ArticleScorer(GoldArticle gold, Analysis found, Scores scores)
    {
        _gold = gold;
        _found = found;
        _scores = scores;
        _text = new CodePoints(found.Article.Text);
        _goldNames = gold.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
        _foundNames = found.Actors.ToDictionary(a => a.Id, a => a.Name, StringComparer.Ordinal);
    }

    public static void Add(GoldArticle gold, Analysis found, Scores scores)
    {
        var scorer = new ArticleScorer(gold, found, scores);
        scores.BeginArticle();
        scorer.Noise();
        scorer.Published();
        scorer.Mentions();
        scorer.Statements();
        scorer.Times();
    }

    private void Noise()
    {
        var (gold, found) = (new HashSet<int>(), new HashSet<int>());
        foreach (var noise in _gold.Noise) _text.AddVisible(CodePoints.Of(noise)!.Value, gold);
        foreach (var noise in _found.Article.Noise) _text.AddVisible(_text.Of(noise.Span), found);
        _scores.Add(Layers.Noise, gold.Count, found.Count, gold.Count(found.Contains));
    }

    private void Published()
    {
        if (_gold.Published?.Best is not { Length: >= 10 } day) return;
        var (earliest, latest) = (_found.Published.Earliest, _found.Published.Latest);
        if (earliest is null && latest is null) return;
        var best = DateOnly.ParseExact(day[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        _scores.Add(Layers.Published, (earliest ?? DateOnly.MinValue) <= best && best <= (latest ?? DateOnly.MaxValue));
    }

    private void Mentions()
    {
        var gold = _gold.Mentions.Select(m => (Span: CodePoints.Of(m), m.ActorId)).ToList();
        var found = _found.Mentions.Where(m => m.Form is MentionForm.Name or MentionForm.Title).Select(m => (Span: (Span?)Place(m.Span), m.Actor)).ToList();
        var goldKinds = _gold.Actors.ToDictionary(a => a.Id, a => a.Type, StringComparer.Ordinal);
        var foundKinds = _found.Actors.ToDictionary(a => a.Id, a => a.Kind.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        var pairs = Matching.Pairs(gold.Count, found.Count, (i, j) => Matching.LikenessFrom(0.5, gold[i].Span, found[j].Span));
        var right = pairs.Count(p => goldKinds.GetValueOrDefault(gold[p.Gold].ActorId) == foundKinds.GetValueOrDefault(found[p.Found].Actor));
        _scores.Add(Layers.Mentions, gold.Count, pairs.Count + Spurious("mentions", found.ConvertAll(f => f.Span), pairs), right);
        var both = pairs.ConvertAll(p => (Gold: gold[p.Gold].ActorId, Found: found[p.Found].Actor));
        Vote(both);
        Identity(both);
    }

    /// <summary>Which gold actor an actor is: the one of most of its mentions, else the one of its name.</summary>
    private void Vote(List<(string Gold, string Found)> both)
    {
        foreach (var actor in both.GroupBy(b => b.Found, StringComparer.Ordinal))
        {
            _goldActorOf[actor.Key] = actor.GroupBy(b => b.Gold, StringComparer.Ordinal).MaxBy(g => g.Count())!.Key;
        }

        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, name) in _goldNames) byName[Names.Folded(name)] = id;
        foreach (var (id, name) in _foundNames)
        {
            if (!_goldActorOf.ContainsKey(id) && name.Length > 0 && byName.TryGetValue(Names.Folded(name), out var gold)) _goldActorOf[id] = gold;
        }
    }

    /// <summary>Of all pairs of mentions: those that belong together, that are put together, and both.</summary>
    private void Identity(List<(string Gold, string Found)> both)
    {
        var (wanted, found, right) = (0, 0, 0);
        for (var i = 0; i < both.Count; i++)
        {
            for (var j = i + 1; j < both.Count; j++)
            {
                var (one, together) = (both[i].Gold == both[j].Gold, both[i].Found == both[j].Found);
                wanted += one ? 1 : 0;
                found += together ? 1 : 0;
                right += one && together ? 1 : 0;
            }
        }

        _scores.Add(Layers.Identity, wanted, found, right);
    }

    private void Statements()
    {
        var gold = _gold.Statements.Select(Places).ToList();
        var doubtful = _gold.Doubtful.Where(d => d.Layer == "statements").Select(Places).ToList();
        var found = _found.Statements.Select(s => (Cue: (Span?)Place(s.Cue), Content: (Span?)Place(s.Content))).ToList();
        var pairs = Matching.Pairs(gold.Count, found.Count, (i, j) => Same(gold[i], found[j]));
        var rest = Enumerable.Range(0, found.Count).Except(pairs.Select(p => p.Found)).ToList();
        var counted = found.Count - Matching.Pairs(doubtful.Count, rest.Count, (i, j) => Same(doubtful[i], found[rest[j]])).Count;
        var whole = pairs.Where(p => Matching.Likeness(gold[p.Gold].Content, found[p.Found].Content) >= 0.8).ToList();
        _scores.Add(Layers.Statements, gold.Count, counted, pairs.Count);
        _scores.Add(Layers.Content, gold.Count, counted, whole.Count);
        _scores.Add(Layers.Speaker, gold.Count, counted, whole.Count(p => SameSpeaker(_gold.Statements[p.Gold], _found.Statements[p.Found])));
        foreach (var (i, j) in pairs) Statement(_gold.Statements[i], _found.Statements[j]);
    }

    private void Statement(GoldArticle.Said gold, Statement found)
    {
        if (CodePoints.Of(gold.SpeakerText) is null && gold.Speaker is { Length: > 0 }) _scores.Add(Layers.DroppedSubject, SameSpeaker(gold, found));
        var (kind, foundKind) = (gold.Channel?.Kind ?? "none", found.Channel.Kind);
        _scores.Add(Layers.Channels, kind != "none", foundKind != "none", kind == foundKind);
        var via = (gold.Via ?? []).Select(v => Names.Folded(_goldNames.GetValueOrDefault(v, v))).ToList();
        var relays = found.Chain.Where(l => l.Role == "relay").Select(l => Names.Folded(l.Name.Length > 0 ? l.Name : _foundNames.GetValueOrDefault(l.Actor ?? ""))).ToList();
        _scores.Add(Layers.Relays, via.Count > 0, relays.Count > 0, Names.SameChain(via, relays));
    }

    private void Times()
    {
        var gold = _gold.Times.Select(t => (Span: CodePoints.Of(t), Value: t.Value is "" ? null : t.Value)).ToList();
        var found = _found.Times.Select(t => (Span: (Span?)Place(t.Span), Value: t.Value is "" ? null : t.Value)).ToList();
        var pairs = Matching.Pairs(gold.Count, found.Count, (i, j) => Matching.LikenessFrom(0.5, gold[i].Span, found[j].Span));
        _scores.Add(Layers.Times, gold.Count, pairs.Count + Spurious("times", found.ConvertAll(f => f.Span), pairs), pairs.Count(p => gold[p.Gold].Value == found[p.Found].Value));
    }

    private Span Place(Span units) => _text.Trimmed(_text.Of(units));

    private (Span? Cue, Span? Content) Places(GoldArticle.Said said) =>
        (CodePoints.Of(said.Cue), CodePoints.Of(said.Content) is { } content ? _text.Trimmed(content) : null);

    /// <summary>Statements are one where their cues touch or half of their contents is shared; both is better.</summary>
    private static double Same((Span? Cue, Span? Content) gold, (Span? Cue, Span? Content) found)
    {
        var content = Matching.Likeness(gold.Content, found.Content);
        var cue = Matching.Overlap(gold.Cue, found.Cue);
        return cue ? 1 + content : content >= 0.5 ? content : 0;
    }

    /// <summary>Where the gold names nobody, an actor that is none of the gold's is right too: an unnamed source.</summary>
    private bool SameSpeaker(GoldArticle.Said gold, Statement found) => (found.Speaker.Actor is { } actor ? _goldActorOf.GetValueOrDefault(actor) : null) == gold.Speaker;

    /// <summary>How many found items match nothing, less those on a doubtful one.</summary>
    private int Spurious(string layer, List<Span?> found, List<(int Gold, int Found)> pairs)
    {
        var doubtful = _gold.Doubtful.Where(d => d.Layer == layer).Select(d => CodePoints.Of(d.Text, d.Start)).ToList();
        var used = pairs.Select(p => p.Found).ToHashSet();
        return Enumerable.Range(0, found.Count).Count(j => !used.Contains(j) && !doubtful.Exists(d => Matching.Overlap(d, found[j])));
    }
}
