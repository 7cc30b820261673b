using Isnad.Arabic;
using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Who is said to have said something, as far as two articles can be compared on it.</summary>
internal sealed class SpeakerKey
{
    /// <summary>The outlet itself, in its own voice.</summary>
    public static SpeakerKey Outlet { get; } = new(null, "", ActorKind.Organisation, known: false, Weighted.Empty, Weighted.Empty, null, medium: false);

    private const float MostOfName = 0.75f;

    private readonly string? _organisation;
    private readonly ActorKind _kind;
    private readonly bool _known;
    private readonly Weighted _name;

    private SpeakerKey(string? actor, string name, ActorKind kind, bool known, Weighted nameWords, Weighted profile, string? organisation, bool medium)
    {
        Actor = actor;
        Name = name;
        _kind = kind;
        _known = known;
        _name = nameWords;
        Profile = profile;
        _organisation = organisation;
        IsMedium = medium;
    }

    public string? Actor { get; }

    public string Name { get; }

    public bool IsOutlet => Actor is null && Name.Length == 0;

    /// <summary>Whether it is a person with a name of their own, not an office or a description.</summary>
    public bool IsPerson => _kind is ActorKind.Person && !IsDescribed;

    /// <summary>Whether the article does not say at all who speaks.</summary>
    public bool IsNobody => Actor is null && !IsOutlet;

    /// <summary>Whether it is an agency, a newspaper, a channel: who hands on what others say.</summary>
    public bool IsMedium { get; }

    /// <summary>Whether nobody is named: an office, a description, «officials».</summary>
    public bool IsDescribed => Actor is { } id && (id.StartsWith("d-", StringComparison.Ordinal) || id.StartsWith("t-", StringComparison.Ordinal) || id.StartsWith("g-", StringComparison.Ordinal));

    /// <summary>Whether only what somebody is is told, not who: «officials», «a diplomat».</summary>
    public bool IsAnonymous => Actor is null || Actor.StartsWith("d-", StringComparison.Ordinal) || Actor.StartsWith("g-", StringComparison.Ordinal);

    /// <summary>Words of the name and of the offices the article gives its bearer.</summary>
    public Weighted Profile { get; }

    /// <param name="actor">Id of the speaker in the analysis; null for nobody named.</param>
    /// <param name="text">The words that name the speaker.</param>
    public static SpeakerKey Of(Analysis analysis, string? actor, string text)
    {
        var entry = actor is null ? null : analysis.Actors.FirstOrDefault(a => string.Equals(a.Id, actor, StringComparison.Ordinal));
        var name = entry?.Name ?? text;
        if (name.Length == 0) name = "?";
        var profile = new Dictionary<uint, float>();
        Add(profile, name);
        Add(profile, text);
        string? organisation = null;
        foreach (var role in analysis.Roles)
        {
            if (!string.Equals(role.Actor, actor, StringComparison.Ordinal)) continue;
            Add(profile, role.Span.Of(analysis.Article.Text));
            organisation ??= role.Organisation;
        }

        var words = new Dictionary<uint, float>();
        Add(words, name);
        return new SpeakerKey(actor, name, entry?.Kind ?? ActorKind.Person, entry?.Known ?? false, Weighted.Of(words, 12), Weighted.Of(profile, 24), organisation, Media.BuiltIn.IsOutlet(analysis, actor));
    }

    /// <summary>Whether both are certainly one: one id, or one name contained in the other.</summary>
    public bool IsSame(SpeakerKey other)
    {
        if (IsOutlet || other.IsOutlet) return IsOutlet && other.IsOutlet;
        if (Actor is not null && string.Equals(Actor, other.Actor, StringComparison.Ordinal)) return true;
        if (_known && other._known) return false;
        if (_name.Count == 0 || other._name.Count == 0) return false;
        Weighted.Shared(_name, other._name, out var shared, out var heaviest);
        return shared == Math.Min(_name.Count, other._name.Count) && heaviest >= 3;
    }

    /// <summary>Whether one speaks for the other, as far as the articles say: the body a person holds an office in.</summary>
    public bool IsFor(SpeakerKey other) => Holds(other) || other.Holds(this);

    /// <summary>The same with all the offices that <paramref name="profile"/> knows of.</summary>
    public SpeakerKey With(Weighted profile) => new(Actor, Name, _kind, _known, _name, profile, _organisation, IsMedium);

    private bool Holds(SpeakerKey body)
    {
        if (_organisation is not null && string.Equals(_organisation, body.Actor, StringComparison.Ordinal)) return true;
        return !IsOutlet && !body.IsOutlet && body._kind is not ActorKind.Person && (_kind is ActorKind.Person || IsDescribed) && body._name.Count > 1 && body._name.CoveredBy(Profile) >= MostOfName;
    }

    /// <summary>Whether both are certainly two: people of different names.</summary>
    public bool IsOther(SpeakerKey other) => IsPerson && other.IsPerson && !IsSame(other) && Weighted.Shared(_name, other._name, out _, out _) == 0;

    /// <summary>How alike names and offices are, from 0 to 1.</summary>
    public float Likeness(SpeakerKey other) => Weighted.Cosine(Profile, other.Profile);

    /// <summary>The word without «لـ», which ties an office to its holder: «المكتب الإعلامي لرئيس».</summary>
    public static string Bare(string key) => key.Length > 4 && key[0] is 'ل' && key[1] is not 'ل' ? key[1..] : key;

    private static void Add(Dictionary<uint, float> words, string text)
    {
        foreach (var token in Tokenizer.Tokenize(text))
        {
            if (!token.IsWord) continue;
            var stem = LightStem.HashOf(Bare(token.Key));
            words[FeatureHash.Check(stem)] = MathF.Max(0.5f, StemWeights.BuiltIn.Of(stem));
        }
    }
}
