using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>
/// Tells which issuers named in the articles of a story are one: «مكتب السراج» and «المكتب الإعلامي لرئيس المجلس الرئاسي» are, where some article says
/// that Sarraj heads that council.
/// </summary>
internal sealed class Issuers
{
    private const float Alike = 0.6f;
    private readonly Dictionary<uint, Dictionary<uint, float>> _offices = [];
    private readonly List<(SpeakerKey Key, Weighted Profile, int Group)> _known = [];

    public Issuers(IReadOnlyList<Analysis> story)
    {
        foreach (var analysis in story)
        {
            foreach (var role in analysis.Roles)
            {
                var bearer = analysis.Actors.FirstOrDefault(a => string.Equals(a.Id, role.Actor, StringComparison.Ordinal));
                if (bearer is null || bearer.Kind is not ActorKind.Person || LastWord(bearer.Name) is not { } last) continue;
                if (!_offices.TryGetValue(last, out var words)) _offices[last] = words = [];
                foreach (var (stem, weight) in Stems(role.Span.Of(analysis.Article.Text))) words[stem] = weight;
            }
        }
    }

    /// <summary>A number for each issuer, the same for two that are one. Ask in a fixed order.</summary>
    public int Of(SpeakerKey key)
    {
        foreach (var (known, _, group) in _known)
        {
            if (known.IsSame(key) || known.IsFor(key)) return group;
        }

        var profile = Expanded(key);
        foreach (var (known, other, group) in _known)
        {
            if (known.IsOther(key) || known.IsPerson || key.IsPerson || !Covers(profile, other)) continue;
            _known.Add((key, profile, group));
            return group;
        }

        _known.Add((key, profile, _known.Count));
        return _known.Count - 1;
    }

    /// <summary>How much an issuer has to do with a party: words of names and offices in common, from 0 to 1.</summary>
    public float Near(SpeakerKey issuer, SpeakerKey party) =>
        issuer.IsSame(party) || issuer.IsFor(party) ? 1 : Weighted.Cosine(Expanded(issuer), Expanded(party));

    // The words of the name and of the offices, with the offices of whoever is named in it.
    private Weighted Expanded(SpeakerKey key)
    {
        var words = new Dictionary<uint, float>();
        for (var i = 0; i < key.Profile.Count; i++)
        {
            var stem = key.Profile.Keys[i];
            if (!_offices.TryGetValue(stem, out var offices))
            {
                words[stem] = key.Profile.Weights[i];
                continue;
            }

            foreach (var (office, weight) in offices) words[office] = weight;
        }

        return Weighted.Of(words, 32);
    }

    // Whether most of the shorter one's words, and two at least, are in the other.
    private static bool Covers(in Weighted a, in Weighted b)
    {
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        var (all, shared, count) = (0f, 0f, 0);
        for (var i = 0; i < shorter.Count; i++)
        {
            all += shorter.Weights[i];
            if (longer.Keys.BinarySearch(shorter.Keys[i]) < 0) continue;
            shared += shorter.Weights[i];
            count++;
        }

        return count >= 2 && shared >= Alike * all;
    }

    private static uint? LastWord(string name)
    {
        uint? last = null;
        foreach (var (stem, _) in Stems(name)) last = stem;
        return last;
    }

    private static IEnumerable<(uint Stem, float Weight)> Stems(string text)
    {
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (!token.IsWord) continue;
            var stem = LightStem.HashOf(SpeakerKey.Bare(token.Key));
            yield return (FeatureHash.Check(stem), MathF.Max(0.5f, StemWeights.BuiltIn.Of(stem)));
        }
    }
}
