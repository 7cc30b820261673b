namespace Isnad.Ledger;

/// <summary>Statements and events, of one article or of many, that say the same thing.</summary>
/// <param name="Id">Made from the first attestation.</param>
/// <param name="Speaker">Who is said to have said it; null where outlets say it in their own voice.</param>
/// <param name="Act">The commonest act of the attestations.</param>
/// <param name="Gist">The wording of the attestation that is closest to all others.</param>
/// <param name="Denied">Whether it is told as denied.</param>
/// <param name="About">Actors that the attestations are about.</param>
/// <param name="Instruments">Agreements, resolutions … that they name.</param>
/// <param name="Attestations">In order of day, article, place.</param>
/// <param name="Origins">What the attestations go back to.</param>
/// <param name="ConflictsWith">Ids of claims of the same articles that cannot be true at once with this one, in order.</param>
public sealed record Claim(
    string Id,
    ClaimSpeaker? Speaker,
    string Act,
    string Gist,
    bool Denied,
    IReadOnlyList<string> About,
    IReadOnlyList<string> Instruments,
    IReadOnlyList<Attestation> Attestations,
    IReadOnlyList<ClaimOrigin> Origins,
    IReadOnlyList<string> ConflictsWith)
{
    /// <summary>How many origins are independent of each other, as far as that can be told: a lower bound where <see cref="HasUnknown"/>.</summary>
    public int IndependentOrigins => Math.Max(1, Origins.Count(o => !o.IsUnknown));

    /// <summary>Whether for some attestation nobody can tell where it comes from.</summary>
    public bool HasUnknown => Origins.Any(o => o.IsUnknown);

    /// <summary>Outlets that print it; an article of no known outlet counts for itself.</summary>
    public int Outlets => Attestations.Select(a => a.Article.Outlet ?? a.Article.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The id of the claim whose first attestation is this clause of this fact.</summary>
    internal static string IdOf(string article, string fact, int part)
    {
        var id = "c-" + article[(article.IndexOf('-', StringComparison.Ordinal) + 1)..] + "-" + fact;
        return part > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}.{part}") : id;
    }
}
