using Isnad.Ledger;

namespace Isnad.App;

/// <summary>Which claims a reader asked for; an empty list lets all pass, of several entries all must fit.</summary>
/// <param name="Speakers">Parts of the speaker's id or name.</param>
/// <param name="About">Words or parts of actors' ids that the claim must hold.</param>
/// <param name="Instruments">Parts of an instrument's id, or words of its name.</param>
/// <param name="Since">Claims first printed on this day or later; null for all.</param>
/// <param name="LeastOrigins">At least so many independent origins.</param>
internal sealed record ClaimFilter(string[] Speakers, string[] About, string[] Acts, string[] Instruments, DateOnly? Since, int LeastOrigins)
{
    public bool Passes(Claim claim)
    {
        if (claim.IndependentOrigins < LeastOrigins) return false;
        if (Since is { } since && !(claim.Attestations.Min(a => a.Article.Day) >= since)) return false;
        if (Acts.Length > 0 && !Acts.Contains(claim.Act, StringComparer.OrdinalIgnoreCase)) return false;
        if (!Array.TrueForAll(Speakers, asked => claim.Speaker is { } s && (Filter.Fits(asked, s.Id) || Filter.Fits(asked, s.Name) || Filter.Fits(asked, s.NameEn)))) return false;
        if (!Array.TrueForAll(About, asked => claim.About.Any(a => Filter.Fits(asked, a)) || claim.Attestations.Any(a => Filter.Fits(asked, a.Text)))) return false;
        return Array.TrueForAll(Instruments, asked => claim.Instruments.Any(i => Filter.Fits(asked, i)) || (claim.Instruments.Count > 0 && claim.Attestations.Any(a => Filter.Fits(asked, a.Text))));
    }
}
