using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Says where one article has its items from.</summary>
internal sealed class SourceFinder
{
    private readonly Analysis _analysis;
    private readonly string? _credited;
    private readonly HashSet<string> _readouts;

    public SourceFinder(Analysis analysis)
    {
        _analysis = analysis;
        _credited = Media.BuiltIn.Credited(analysis);
        _readouts = [.. analysis.Statements.Where(s => s.Channel.Kind is "phone-call" or "meeting").Select(IssuerOf).OfType<Link>().Select(NameOf)];
    }

    public ItemSource Of(ClaimItem item)
    {
        if (item.Statement is not { } statement) return _credited is null ? ItemSource.Outlet : new ItemSource("agency", Key(_credited, ""));
        if (IssuerOf(statement) is { } issuer)
        {
            var key = Key(issuer.Actor, issuer.Name);
            if (!Media.BuiltIn.IsOutlet(_analysis, issuer.Actor)) return new ItemSource(_readouts.Contains(NameOf(issuer)) ? "readout" : "document", key);
            if (Names(item.Speaker)) return new ItemSource("utterance", item.Speaker);
            return new ItemSource(Media.BuiltIn.IsAgency(issuer.Actor) ? "agency" : "outlet", key);
        }

        if (Media.BuiltIn.IsOutlet(_analysis, item.Speaker.Actor)) return new ItemSource(Media.BuiltIn.IsAgency(item.Speaker.Actor) ? "agency" : "outlet", item.Speaker);
        if (!Names(item.Speaker))
        {
            var agency = statement.Chain.FirstOrDefault(l => Media.BuiltIn.IsAgency(l.Actor))?.Actor ?? _credited;
            return agency is null ? ItemSource.Unknown : new ItemSource("agency", Key(agency, ""));
        }

        return statement.Channel.Kind switch
        {
            "statement" or "report" => new ItemSource(_readouts.Contains(NameOf(item.Speaker)) ? "readout" : "document", item.Speaker),
            "none" when !item.Speaker.IsPerson && _readouts.Contains(NameOf(item.Speaker)) => new ItemSource("readout", item.Speaker),
            "none" => new ItemSource("utterance", item.Speaker, IsVague: true),
            _ => new ItemSource("utterance", item.Speaker),
        };
    }

    /// <summary>The innermost link that is neither the outlet nor a mere channel nor the speaker.</summary>
    private static Link? IssuerOf(Statement statement)
    {
        for (var i = statement.Chain.Count - 2; i >= 0; i--)
        {
            if (statement.Chain[i].Role is "relay") return statement.Chain[i];
        }

        return null;
    }

    private static bool Names(SpeakerKey speaker) => !speaker.IsOutlet && !speaker.IsAnonymous;

    private static string NameOf(Link link) => link.Actor ?? link.Name;

    private static string NameOf(SpeakerKey key) => key.Actor ?? key.Name;

    private SpeakerKey Key(string? actor, string name) => SpeakerKey.Of(_analysis, actor, name.Length == 0 ? actor ?? "" : name);
}
