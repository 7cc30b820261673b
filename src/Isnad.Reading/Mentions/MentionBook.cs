using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The mentions, actors and roles of one article while the passes of <see cref="MentionAnnotator"/> gather them.</summary>
internal sealed class MentionBook(SentencedArticle source, Words words, Tags tags)
{
    private readonly Dictionary<string, ActorDraft> _byId = new(StringComparer.Ordinal);
    private readonly bool[] _inRole = new bool[words.Count];
    private int _marked;
    private readonly MentionDraft?[] _cover = new MentionDraft?[words.Count];

    public SentencedArticle Source { get; } = source;

    public Words Words { get; } = words;

    /// <summary>Whether the trained tagger holds the word for a verb, a particle or another word that no name is made of.</summary>
    public bool CannotName(int i) => tags.Part(i) is not (PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Other or PartOfSpeech.Number);

    /// <summary>Whether the trained segmenter cuts a conjunction or preposition off the word's front.</summary>
    public bool HasClitics(int i) => tags.Cut(i).Front > 0;

    /// <summary>Whether the trained tagger holds the word for a proper noun or leaves it open.</summary>
    public bool CanBeProper(int i) => tags.Part(i) is PartOfSpeech.ProperNoun or PartOfSpeech.Other;

    /// <summary>Whether the trained tagger holds the word for an adjective.</summary>
    public bool IsAdjective(int i) => tags.Part(i) == PartOfSpeech.Adjective;

    /// <summary>Whether the trained tagger holds the word for a common noun.</summary>
    public bool IsNoun(int i) => tags.Part(i) == PartOfSpeech.Noun;

    /// <summary>Whether the trained tagger holds the word for a proper noun.</summary>
    public bool IsProper(int i) => tags.Part(i) == PartOfSpeech.ProperNoun;

    public List<MentionDraft> Mentions { get; } = [];

    public List<RoleDraft> Roles { get; } = [];

    public IReadOnlyCollection<ActorDraft> Actors => _byId.Values;

    /// <summary>The name mention that covers token <paramref name="i"/>; of nested ones the first found.</summary>
    public MentionDraft? At(int i) => _cover[i];

    /// <summary>Whether a name within the name over token <paramref name="i"/> may be read there: a body's of several words, behind its first.</summary>
    public bool IsOpen(int i) =>
        _cover[i] is { } cover && cover.From < i && cover.Actor.Kind is not (ActorKind.Person or ActorKind.Place) && cover.Form == MentionForm.Name
        && cover.Actor.Known?.Medium is null && !Mentions.Exists(m => m != cover && m.From <= i && m.To > i);

    public bool IsFree(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_cover[i] is not null) return false;
        }

        return true;
    }

    /// <summary>Whether a title phrase covers the token.</summary>
    public bool InRole(int i)
    {
        for (; _marked < Roles.Count; _marked++)
        {
            var role = Roles[_marked];
            if (role.To - role.From > 1) Array.Fill(_inRole, true, role.From, role.To - role.From);
        }

        return _inRole[i];
    }

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
        // A name does not end in a mark that opens what comes behind it: «مكتب فلان «لا يعكس …».
        while (to - 1 > from && Source.Tokens[to - 1].Kind == TokenKind.Quote && !Array.Exists(Source.Tokens[from..(to - 1)], t => t.Kind == TokenKind.Quote)) to--;
        var span = new Span(Words.OffsetIn(from, clitics), Source.Tokens[to - 1].End);
        var mention = new MentionDraft(from, to, span, actor, form, rule);
        Mentions.Add(mention);
        for (var i = from; i < to; i++)
        {
            // A personal name takes back a word that a list had read as a place.
            if (_cover[i] is { } stale && form == MentionForm.Name && actor.Kind == ActorKind.Person && (stale.Actor.Kind == ActorKind.Place || stale.Actor.Known?.Medium is not null) && to - from > 1 && stale.To - stale.From == 1) Drop(stale);
            _cover[i] ??= mention;
        }

        return mention;
    }

    private void Drop(MentionDraft stale)
    {
        Mentions.Remove(stale);
        for (var i = stale.From; i < stale.To; i++) _cover[i] = null;
        if (!Mentions.Exists(m => m.Actor == stale.Actor)) _byId.Remove(stale.Actor.Id);
    }

    /// <summary>Gives a word that a list had read as a place to somebody of that surname.</summary>
    public void Retake(int i, int clitics, ActorDraft actor, string rule)
    {
        if (_cover[i] is { } stale) Drop(stale);
        Add(i, i + 1, clitics, actor, MentionForm.Name, rule);
    }

    /// <summary>Puts a mention where others may stand; those go.</summary>
    public void Replace(int from, int to, ActorDraft actor, string rule)
    {
        for (var i = from; i < to; i++)
        {
            if (_cover[i] is { } stale) Drop(stale);
        }

        Add(from, to, 0, actor, MentionForm.Name, rule);
    }

    public void Forget(ActorDraft actor) => _byId.Remove(actor.Id);
}
