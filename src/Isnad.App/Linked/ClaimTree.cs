using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Draws a claim as a tree: its origins, below each the articles that have it from there, each with its chain.</summary>
internal static class ClaimTree
{
    public static void Draw(Paper paper, Claim claim, IReadOnlyList<Claim> conflicts, Words words)
    {
        Head(paper, claim, words);
        for (var o = 0; o < claim.Origins.Count; o++)
        {
            var origin = claim.Origins[o];
            var last = o == claim.Origins.Count - 1;
            paper.Line(0, (last ? "└─ " : "├─ ", Paper.Faint), (Verdict.Origin(origin, words), Paper.Strong), (origin.Date is { } date ? " · " + Linked.Iso(date) : "", Paper.Faint));
            var attestations = claim.Attestations.Where(a => string.Equals(a.Origin, origin.Id, StringComparison.Ordinal)).ToList();
            for (var i = 0; i < attestations.Count; i++)
            {
                var attestation = attestations[i];
                var stem = last ? "   " : "│  ";
                var end = i == attestations.Count - 1;
                paper.Line(0, (stem + (end ? "└─ " : "├─ "), Paper.Faint), (Chain(attestation, words), Paper.Plain));
                paper.Line(0, (stem + (end ? "   " : "│  "), Paper.Faint), ($"«{attestation.Text.ReplaceLineEndings(" ")}»", Paper.Plain), ($" {attestation.Article.Location} {attestation.Fact}", Paper.Faint));
            }
        }

        foreach (var other in conflicts) paper.Line(0, (words["claim.against"] + " ", Paper.Accent), ($"{Name(other, words)}: {other.Gist.ReplaceLineEndings(" ")}", Paper.Plain), (" " + other.Id, Paper.Faint));
    }

    /// <summary>Gist, speaker and verdict, as a list shows them.</summary>
    public static void Head(Paper paper, Claim claim, Words words)
    {
        paper.Line(0, ($"{Name(claim, words)} · {words.Act(claim.Act)}: ", Paper.Accent), (claim.Gist.ReplaceLineEndings(" "), Paper.Plain));
        paper.Line(2, (Verdict.Of(claim, words), Paper.Plain), (" · " + claim.Id, Paper.Faint));
    }

    public static string Name(Claim claim, Words words) => claim.Speaker is { } speaker ? words.IsArabic ? speaker.Name : speaker.NameEn : words["claim.outlet"];

    private static string Chain(Attestation attestation, Words words)
    {
        var outlet = attestation.Article.Outlet ?? words["outlet.unknown"];
        var links = attestation.Chain.Where(l => l.Role is not "outlet").Select((Link l) => l.Name);
        return string.Join($" {words.Arrow} ", links.Reverse().Append(outlet));
    }
}
