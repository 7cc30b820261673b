using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Reads the actors that a noun phrase names: titled names, bodies, «طائرات التحالف», several joined by و.</summary>
internal sealed class ActorReader(Annotated document, Overlay overlay, Carriers carriers, Carriers quantities)
{
    private const int MaximumJoined = 8;
    private readonly List<(int Start, string Head, string Actor)> _heads = Heads(document);
    private readonly Dictionary<string, Actor> _actors = document.Actors.ToDictionary(a => a.Id, StringComparer.Ordinal);

    /// <summary>The actors named from token <paramref name="at"/> on, with exactly the clitics <paramref name="lead"/> (a conjunction apart) before the name.</summary>
    public ActorPhrase? Read(int at, int limit, Proclitics lead = Proclitics.None)
    {
        var tokens = document.Source.Tokens;
        var start = at;
        while (at < limit && tokens[at].Kind == TokenKind.Quote) at++;
        if (at >= limit) return null;
        var from = at;
        if (lead == Proclitics.None && !overlay.Covers(at) && tokens[at].Kind == TokenKind.Number && at + 1 < limit && IsCarrier(at + 1)) at++;
        if (lead == Proclitics.None && !overlay.Covers(at) && AfterQuantity(at, limit) is var counted && counted > at) at = counted;
        if (One(at, limit, lead) is not { } first) return Carried(start, at, limit, lead);
        var actors = new List<string> { first.Actor };
        var end = Joined(actors, first.To, limit);
        return new ActorPhrase(from, end, actors);
    }

    /// <summary>The actor named at token <paramref name="at"/>, with its appositions; null where none begins there.</summary>
    public (string Actor, int To)? Single(int at)
    {
        var limit = document.Source.Sentences[document.Source.SentenceOf[at]].To;
        return One(at, limit, Proclitics.None) ?? One(at, limit, Proclitics.To) ?? One(at, limit, Proclitics.With);
    }

    /// <summary>A noun that acts or suffers for the one behind it: «مسلحو الجبهة».</summary>
    public bool IsCarrier(int at) => carriers.Contains(document.Source.Tokens[at].Key, Proclitics.Conjunction);

    /// <summary>The pronoun on such a noun behind the preposition <paramref name="lead"/>; empty where there is none.</summary>
    public string OwnerOf(int at, Proclitics lead) => carriers.Pronoun(document.Source.Tokens[at].Key, lead);

    /// <summary>Whether the actor can be a party of an event of this type: a place that no list knows may be a state where only states and people act.</summary>
    public bool IsParty(string actor, string type) =>
        CanAct(actor) || (type is "ACCUSE" or "REQUEST" or "REJECT" or "SUPPORT" or "THREATEN" or "SANCTION" or "AGREE" && Find(actor) is { Known: false });

    public bool IsPlace(string actor) => _actors.TryGetValue(actor, out var found) && found.Kind == ActorKind.Place;

    /// <summary>A state, person, body or group: whoever can do something. Towns cannot.</summary>
    public bool CanAct(string actor) => !_actors.TryGetValue(actor, out var found) || found.Kind != ActorKind.Place || found.Sectors.Contains("GOV", StringComparer.Ordinal);

    /// <summary>A state or those who fight.</summary>
    public bool CanFight(string actor) =>
        _actors.TryGetValue(actor, out var found)
        && (found.Kind == ActorKind.Place ? found.Sectors.Contains("GOV", StringComparer.Ordinal) : found.Sectors.Any(s => s is "MIL" or "REB" or "PRM" or "UAF" or "COP"));

    public Actor? Find(string actor) => _actors.GetValueOrDefault(actor);

    private ActorPhrase? Carried(int start, int at, int limit, Proclitics lead)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[at].IsWord || overlay.Covers(at) || at + 1 >= limit || !carriers.Contains(tokens[at].Key, lead | Proclitics.Conjunction)) return null;
        if (lead != Proclitics.None && !HasLead(tokens[at].Key, lead)) return null;
        var next = at + 1;
        if (next < limit && carriers.Contains(tokens[next].Key, Proclitics.None) && !overlay.Covers(next)) next++;
        if (next < limit && Read(next, limit) is { } owner) return owner with { From = start };
        // «أهدافا لتنظيم فلان», «مواقع تابعة للحزب», «مقاتلا كرديا من حزب فلان»
        while (next < limit && tokens[next].IsWord && !overlay.Covers(next) && document.Tags.Part(next) == PartOfSpeech.Adjective && !document.Words.HasArticle(at)) next++;
        if (next >= limit || document.Words.HasArticle(at)) return null;
        var theirs = Read(next, limit, Proclitics.To) ?? (tokens[next].Key == "من" && next + 1 < limit && Read(next + 1, limit) is { } of && of.Actors.All(a => Find(a)?.Kind is ActorKind.Organisation or ActorKind.Group) ? of : null);
        return theirs is null || !theirs.Actors.Any(CanAct) ? null : theirs with { From = start };
    }

    /// <summary>«عدد من», «العديد من», «بعض», «جميع»: the token behind such words; <paramref name="at"/> where there are none.</summary>
    private int AfterQuantity(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[at].IsWord) return at;
        if (!quantities.Contains(tokens[at].Key, Proclitics.And | Proclitics.The)) return at;
        return at + 2 < limit && tokens[at + 1].Key == "من" ? at + 2 : at + 1 < limit ? at + 1 : at;
    }

    private static bool HasLead(string key, Proclitics lead) =>
        lead.HasFlag(Proclitics.To) ? key.StartsWith('ل') : !lead.HasFlag(Proclitics.With) || key.StartsWith('ب');

    private (string Actor, int To)? One(int at, int limit, Proclitics lead)
    {
        var role = overlay.RoleAt(at);
        if (role is not null && LeadOf(at, role.Span) is { } r && Matches(r, lead))
        {
            var end = overlay.Tokens(role.Span).To;
            for (var next = Skip(end, limit); next < limit; next = Skip(end, limit))
            {
                if (overlay.RoleAt(next) is { } more && more.Actor == role.Actor) end = overlay.Tokens(more.Span).To;
                else if (overlay.MentionAt(next) is { } name && name.Actor == role.Actor) end = overlay.Tokens(name.Span).To;
                else break;
            }

            return (role.Actor, Apposition(end, limit, role.Actor));
        }

        if (!overlay.Covers(at)) return lead == Proclitics.None && Again(at, limit) is { } again ? (again, at + 1) : null;
        if (overlay.MentionAt(at) is { } whole && Nested(at, whole) is { } owner) return owner;
        if (overlay.MentionAt(at) is not { } mention || LeadOf(at, mention.Span) is not { } m || !Matches(m, lead)) return null;
        return (mention.Actor, Apposition(overlay.Tokens(mention.Span).To, limit, mention.Actor));
    }

    /// <summary>«الحكومة», «الحزب», «الأطراف» alone: the body or group whose name begins with that noun: the one named last, else the one named next.</summary>
    private string? Again(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        if (!tokens[at].IsWord || !document.Words.HasArticle(at) || (at + 1 < limit && tokens[at + 1].IsWord && (overlay.Covers(at + 1) || document.Words.HasBareArticle(at + 1)))) return null;
        var head = TitleLexicon.WithoutArticle(tokens[at].Key);
        if (head.Length < 3 || head.Length == tokens[at].Key.Length) return null;
        for (var i = _heads.Count - 1; i >= 0; i--)
        {
            if (_heads[i].Start < tokens[at].Start && _heads[i].Head == head) return _heads[i].Actor;
        }

        // A headline is short and the text below it in full.
        var later = _heads.FindIndex(h => h.Start > tokens[at].Start && h.Head == head);
        return later >= 0 ? _heads[later].Actor : null;
    }

    /// <summary>The head nouns of the bodies and groups named, in order of the text.</summary>
    private static List<(int Start, string Head, string Actor)> Heads(Annotated document)
    {
        var heads = new List<(int, string, string)>();
        foreach (var mention in document.Mentions)
        {
            if (document.Actors.Find(a => a.Id == mention.Actor)?.Kind is not (ActorKind.Organisation or ActorKind.Group)) continue;
            var name = mention.Span.Of(document.Text);
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0) heads.Add((mention.Span.Start, TitleLexicon.WithoutArticle(Folded.Key(name.Split(' ')[0])), mention.Actor));
        }

        return heads;
    }

    /// <summary>«مواقع الحوثيين» read as a group of its own: the actor is the one inside.</summary>
    private (string Actor, int To)? Nested(int at, Mention whole)
    {
        if (whole.Actor.Length < 2 || whole.Actor[1] != '-' || !carriers.Contains(document.Source.Tokens[at].Key, Proclitics.Conjunction | Proclitics.Preposition)) return null;
        var end = overlay.Tokens(whole.Span).To;
        return at + 1 < end && overlay.MentionAt(at + 1) is { } inner && inner.Actor != whole.Actor ? (inner.Actor, end) : null;
    }

    private static bool Matches(Proclitics found, Proclitics wanted) => (found & Proclitics.Preposition) == wanted;

    /// <summary>The clitics between the token's start and the span's; null where the span begins elsewhere.</summary>
    private Proclitics? LeadOf(int at, Span span)
    {
        var token = document.Source.Tokens[at];
        var lead = Proclitics.None;
        for (var i = token.Start; i < span.Start; i++)
        {
            switch (document.Text[i])
            {
                case 'و' or 'ف':
                    lead |= Proclitics.And;
                    break;
                case 'ب':
                    lead |= Proclitics.With;
                    break;
                case 'ل':
                    lead |= Proclitics.To;
                    break;
                case 'ك':
                    lead |= Proclitics.Like;
                    break;
                default:
                    break;
            }
        }

        return span.Start >= token.Start ? lead : null;
    }

    private int Joined(List<string> actors, int end, int limit)
    {
        var tokens = document.Source.Tokens;
        while (actors.Count < MaximumJoined)
        {
            var next = end;
            while (next < limit && (tokens[next].Kind == TokenKind.Quote || tokens[next].IsMark("،,)("))) next++;
            if (next >= limit || !tokens[next].Key.StartsWith('و') && !Listed(end, next, limit)) return end;
            if (tokens[next].Key == "و" && next + 1 < limit) next++;
            // «حكومة كذا وجبهة كذا», «الجيش ومسلحو القبائل»: a noun that stands for the name behind it.
            if (!overlay.Covers(next) && next + 1 < limit && tokens[next].IsWord && carriers.Contains(tokens[next].Key[1..], Proclitics.None) && overlay.MentionAt(next + 1) is { } owner && owner.Span.Start == tokens[next + 1].Start)
            {
                if (!actors.Contains(owner.Actor, StringComparer.Ordinal)) actors.Add(owner.Actor);
                end = overlay.Tokens(owner.Span).To;
                continue;
            }

            var span = overlay.RoleAt(next)?.Span ?? overlay.MentionAt(next)?.Span;
            if (span is not { } found || LeadOf(next, found) is not { } lead || (lead & Proclitics.Preposition) != Proclitics.None) return end;
            // «وكالات الأنباء» begins with a و of its own.
            if (lead == Proclitics.None && tokens[next - 1].Key != "و" && !Listed(end, next, limit)) return end;
            if (One(next, limit, Proclitics.None) is not { } more) return end;
            if (!actors.Contains(more.Actor, StringComparer.Ordinal)) actors.Add(more.Actor);
            end = more.To;
        }

        return end;
    }

    /// <summary>«مصر، الأردن والسعودية»: a comma joins only where و follows later.</summary>
    private bool Listed(int end, int next, int limit)
    {
        var tokens = document.Source.Tokens;
        if (next == end || !tokens[end].IsMark("،,") || overlay.MentionAt(next) is not { } mention) return false;
        var after = overlay.Tokens(mention.Span).To;
        return after < limit && tokens[after].Key.StartsWith('و') && overlay.MentionAt(after) is not null;
    }

    private int Skip(int at, int limit)
    {
        var tokens = document.Source.Tokens;
        while (at < limit && (tokens[at].Kind == TokenKind.Quote || tokens[at].IsMark("،,-–"))) at++;
        return at;
    }

    /// <summary>Takes in the same actor named again beside: a title between commas, a second name in brackets.</summary>
    private int Apposition(int end, int limit, string actor)
    {
        var tokens = document.Source.Tokens;
        for (var moved = true; moved;)
        {
            moved = false;
            var at = end;
            while (at < limit && (tokens[at].Kind == TokenKind.Quote || tokens[at].IsMark("،,-–()"))) at++;
            if (at >= limit) break;
            var same = overlay.RoleAt(at) is { } role && role.Actor == actor ? role.Span : overlay.MentionAt(at) is { } again && again.Actor == actor ? again.Span : (Span?)null;
            if (same is not { } span) break;
            end = overlay.Tokens(span).To;
            while (end < limit && (tokens[end].Kind == TokenKind.Quote || tokens[end].IsMark(")"))) end++;
            moved = true;
        }

        return end;
    }
}
