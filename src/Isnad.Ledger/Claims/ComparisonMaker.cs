using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Sets the accounts of a contact side by side.</summary>
internal sealed class ComparisonMaker
{
    private const float LeastNear = 0.15f;
    private const float LeastAlike = 0.5f;
    private const float LeastCovered = 0.75f;
    private const int Reach = 400;
    private const int SameSentence = 3;

    private readonly StoryClaims _claims;
    private readonly Dictionary<string, Analysis> _articles;

    public ComparisonMaker(StoryClaims claims, IReadOnlyList<Analysis> story)
    {
        _claims = claims;
        _articles = story.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
    }

    /// <summary>The comparison of the contact that the most accounts, and then the most clauses, tell of; null where no account of any contact is printed.</summary>
    public Comparison? Make()
    {
        var best = Contact.Of([.. _articles.Values.OrderBy(a => a.Article.Id, StringComparer.Ordinal)])
            .Select(c => (Contact: c, Columns: Columns(c)))
            .Where(x => x.Columns.Count > 0)
            .OrderByDescending(x => Math.Min(2, x.Columns.Count))
            .ThenByDescending(x => x.Columns.Sum(c => c.Items.Count))
            .FirstOrDefault();
        return best.Contact is null ? null : Of(best.Contact, best.Columns);
    }

    private Comparison Of(Contact contact, List<(SpeakerKey Issuer, List<int> Items)> columns)
    {
        var byId = _claims.All.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var claims = columns.SelectMany(c => c.Items).Select(i => _claims.Groups[i]).Distinct().Order().ToList();
        // A denial stands in the row of what it denies.
        claims.RemoveAll(g => _claims.Items[g].Denied && claims.Exists(other => !_claims.Items[other].Denied && ClaimConflicts.Conflict(_claims.Items[g], _claims.Items[other])));
        var rows = claims.Select(g =>
        {
            var claim = byId[_claims.IdOf(g)];
            return new ComparisonRow(claim.Id, claim.Gist, claim.Speaker, [.. columns.Select(c => Cell(g, c.Items))]);
        });
        var readouts = columns.Select((c, n) => new Readout(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{n + 1}"),
            Named(c.Issuer.Actor, c.Issuer.Name),
            [.. c.Items.Select(i => _claims.EntryOf(_claims.Items[i])).DistinctBy(a => a.Id, StringComparer.Ordinal).OrderBy(a => a.Location, StringComparer.Ordinal)]));
        var told = contact.Events.Select(e => e.Event).ToList();
        return new Comparison(
            "CONSULT",
            told.Select(e => e.Mode).FirstOrDefault(m => m is "phone") ?? told.Select(e => e.Mode).FirstOrDefault(m => m is not null),
            [.. contact.Parties.Select(p => Named(p, p))],
            told.Select(e => e.When?.Value).OfType<string>().Where(w => w.Length == 10).GroupBy(w => w, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key,
            [.. readouts],
            [.. rows]);
    }

    private ComparisonCell Cell(int group, List<int> column)
    {
        var own = column.Where(i => _claims.Groups[i] == group).ToList();
        if (own.Count > 0) return new ComparisonCell(own.TrueForAll(i => _claims.Items[i].Denied) ? "denied" : "stated", Wordings(own));
        var members = Enumerable.Range(0, _claims.Items.Count).Where(i => _claims.Groups[i] == group).ToList();
        var denied = column.Where(i => members.Exists(m => !_claims.Items[m].Denied && _claims.Items[i].Denied && ClaimConflicts.Conflict(_claims.Items[m], _claims.Items[i]))).ToList();
        if (denied.Count > 0) return new ComparisonCell("denied", Wordings(denied));
        var other = column.Where(i => members.Exists(m => SpeakAlike(_claims.Items[m], _claims.Items[i]))).ToList();
        return other.Count > 0 ? new ComparisonCell("otherwise", Wordings(other)) : new ComparisonCell("absent", []);
    }

    private static bool SpeakAlike(ClaimItem a, ClaimItem b) =>
        (a.Speaker.IsSame(b.Speaker) || a.Speaker.IsOutlet || b.Speaker.IsOutlet) && (ClaimModel.Same(a, b) >= LeastAlike || ClaimConflicts.Conflict(a, b));

    private IReadOnlyList<Attestation> Wordings(List<int> items) => [.. items.Select(i => _claims.AttestationOf(i))];

    /// <summary>The accounts of a contact: who issued each, and the numbers of its items.</summary>
    private List<(SpeakerKey Issuer, List<int> Items)> Columns(Contact contact)
    {
        var issued = new Dictionary<int, SpeakerKey>();
        for (var i = 0; i < _claims.Items.Count; i++)
        {
            var item = _claims.Items[i];
            if (!contact.Holds(item) && !Tells(contact, item)) continue;
            if (_claims.Origins.SourceOf(item) is { Kind: "readout" or "document", Issuer: { } issuer } && !contact.Parties.Contains(issuer.Actor, StringComparer.Ordinal)) issued[i] = issuer;
        }

        var sides = contact.Parties.Select(Key).ToList();
        var columns = new List<(string Side, SpeakerKey Issuer, List<int> Items)>();
        foreach (var (i, issuer) in issued.OrderBy(x => x.Key))
        {
            var side = SideOf(issuer, sides);
            var at = columns.FindIndex(c => string.Equals(c.Side, side, StringComparison.Ordinal));
            if (at < 0) columns.Add((side, issuer, [i]));
            else columns[at].Items.Add(i);
        }

        foreach (var (_, issuer, items) in columns) Follow(contact, issuer, items, issued, sides);
        return [.. columns.Select(c => (c.Issuer, c.Items.Order().ToList()))];
    }

    // The clauses among, right before and right behind an account's own that nobody else is given for: «واتفق الجانبان».
    private void Follow(Contact contact, SpeakerKey issuer, List<int> items, Dictionary<int, SpeakerKey> issued, List<SpeakerKey> sides)
    {
        foreach (var article in items.Select(i => _claims.Items[i].Article).Distinct(StringComparer.Ordinal).ToList())
        {
            var ofArticle = Enumerable.Range(0, _claims.Items.Count).Where(i => string.Equals(_claims.Items[i].Article, article, StringComparison.Ordinal)).ToList();
            foreach (var forward in (bool[])[false, true])
            {
                ClaimItem? last = null;
                foreach (var i in forward ? ofArticle : Enumerable.Reverse(ofArticle))
                {
                    var item = _claims.Items[i];
                    if (!items.Contains(i))
                    {
                        if (issued.ContainsKey(i)) last = null;
                        if (last is null || Math.Max(item.Span.Start - last.Span.End, last.Span.Start - item.Span.End) > Reach || OfOther(contact, item)) continue;
                        if (!Says(contact, issuer, item, forward, sides) && !(forward && item.Speaker.IsOutlet && (Agrees(contact, item) || GoesOn(last, item)))) continue;
                        items.Add(i);
                    }

                    last = item;
                }
            }
        }
    }

    // Whether the issuer speaks, or, behind what a party is told to have said, that party under whatever description.
    private static bool Says(Contact contact, SpeakerKey issuer, ClaimItem item, bool forward, List<SpeakerKey> sides)
    {
        if (item.Statement is not { } statement) return false;
        if (item.Speaker.IsSame(issuer)) return true;
        if (!forward || statement.Channel.Kind is not "none" || statement.Chain.Count(l => l.Role is not "outlet") > 1) return false;
        if (item.Speaker.Actor is { } speaker && contact.Parties.Contains(speaker, StringComparer.Ordinal)) return true;
        return item.Speaker.IsDescribed && sides.Any(s => item.Speaker.Profile.CoveredBy(s.Profile) >= LeastCovered);
    }

    private bool Tells(Contact contact, ClaimItem item) =>
        item.Statement is { } statement && contact.Events.Any(e => string.Equals(e.Article.Article.Id, item.Article, StringComparison.Ordinal) && statement.Cue.To(statement.Content).Overlaps(e.Event.Trigger)) && !OfOther(contact, item);

    private bool OfOther(Contact contact, ClaimItem item) =>
        _articles[item.Article].Events.Any(e => e.Type is "CONSULT" && item.Span.Overlaps(e.Trigger) && Contact.PartiesOf(e) is { Count: > 1 } parties && !parties.SequenceEqual(contact.Parties, StringComparer.Ordinal));

    // What both sides did: agreed, decided, talked about.
    private bool Agrees(Contact contact, ClaimItem item) =>
        _articles[item.Article].Events.Any(e => item.Span.Overlaps(e.Trigger) && !IsEarlier(contact, e) && (e.Type is "AGREE" || (e.Type is "CONSULT" && Contact.PartiesOf(e).SequenceEqual(contact.Parties, StringComparer.Ordinal))));

    // «… وعلى تفعيل اللجان»: the next clause of one sentence in the outlet's voice.
    private bool GoesOn(ClaimItem last, ClaimItem item) =>
        last.Speaker.IsOutlet && item.Span.Start - last.Span.End is > 0 and < SameSentence
        && _articles[item.Article].Article.Text.AsSpan(last.Span.End, item.Span.Start - last.Span.End).IndexOfAny('.', '\n', '\r') < 0;

    private static bool IsEarlier(Contact contact, Event deed) =>
        deed.When?.Value is { Length: >= 7 } when && contact.Events.Select(c => c.Event.When?.Value).FirstOrDefault(w => w is { Length: 10 }) is { } day && string.CompareOrdinal(when[..7], day[..7]) < 0;

    private SpeakerKey Key(string actor)
    {
        foreach (var item in _claims.Items)
        {
            if (string.Equals(item.Speaker.Actor, actor, StringComparison.Ordinal)) return item.Speaker;
        }

        var article = _articles.Values.OrderBy(a => a.Article.Id, StringComparer.Ordinal).First(a => a.Actors.Any(x => string.Equals(x.Id, actor, StringComparison.Ordinal)));
        return SpeakerKey.Of(article, actor, "");
    }

    // The party an issuer speaks for; itself where that cannot be told.
    private string SideOf(SpeakerKey issuer, List<SpeakerKey> sides)
    {
        var near = sides.Select(s => (Side: s, Near: _claims.Origins.Issuers.Near(issuer, s))).OrderByDescending(s => s.Near).First();
        return near.Near >= LeastNear ? near.Side.Actor! : "issuer " + _claims.Origins.Issuers.Of(issuer).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    private ClaimSpeaker Named(string? actor, string name)
    {
        var entry = _articles.Values.OrderBy(a => a.Article.Id, StringComparer.Ordinal).SelectMany(a => a.Actors).FirstOrDefault(a => string.Equals(a.Id, actor, StringComparison.Ordinal));
        return new ClaimSpeaker(actor, entry?.Name ?? name, entry?.NameEn ?? name);
    }
}
