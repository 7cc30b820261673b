using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The mentions, actors and roles of one article while the passes of <see cref="MentionAnnotator"/> gather them.</summary>
internal sealed class MentionBook(SentencedArticle source, Words words)
{
    private readonly Dictionary<string, ActorDraft> _byId = new(StringComparer.Ordinal);
    private readonly MentionDraft?[] _cover = new MentionDraft?[words.Count];

    public SentencedArticle Source { get; } = source;

    public Words Words { get; } = words;

    public List<MentionDraft> Mentions { get; } = [];

    public List<RoleDraft> Roles { get; } = [];

    public IReadOnlyCollection<ActorDraft> Actors => _byId.Values;

    /// <summary>The name mention that covers token <paramref name="i"/>; of nested ones the first found.</summary>
    public MentionDraft? At(int i) => _cover[i];

    public bool IsFree(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_cover[i] is not null) return false;
        }

        return true;
    }

    /// <summary>Whether a title phrase covers the token.</summary>
    public bool InRole(int i) => Roles.Exists(r => r.From <= i && i < r.To && r.To - r.From > 1);

    public ActorDraft Known(KnownActor known)
    {
        if (_byId.TryGetValue(known.Id, out var draft)) return draft;
        var keys = Tokenizer.Tokenize(known.Name).Where(t => t.IsWord).Select(t => t.Key).ToArray();
        draft = new ActorDraft(known.Id, known.Kind, keys, known.Name) { Known = known, State = known.State, Head = known.Kind is ActorKind.Person or ActorKind.Place || keys.Length == 0 ? null : TitleLexicon.WithoutArticle(keys[0]) };
        _byId.Add(known.Id, draft);
        return draft;
    }

    /// <summary>An actor that the gazetteer does not hold, one for each id.</summary>
    public ActorDraft New(string id, Func<string, ActorDraft> make)
    {
        if (_byId.TryGetValue(id, out var draft)) return draft;
        return _byId[id] = make(id);
    }

    /// <summary>Adds a mention over tokens [from, to) whose span begins after <paramref name="clitics"/> folded letters of the first.</summary>
    public MentionDraft Add(int from, int to, int clitics, ActorDraft actor, MentionForm form, string rule)
    {
        var span = new Span(Words.OffsetIn(from, clitics), Source.Tokens[to - 1].End);
        var mention = new MentionDraft(from, to, span, actor, form, rule);
        Mentions.Add(mention);
        for (var i = from; i < to; i++) _cover[i] ??= mention;
        return mention;
    }

    public void Forget(ActorDraft actor) => _byId.Remove(actor.Id);
}
