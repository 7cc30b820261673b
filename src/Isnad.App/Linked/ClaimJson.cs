using System.Text.Json;
using Isnad.Arabic;
using Isnad.Ledger;

namespace Isnad.App;

/// <summary>Claims and comparisons as the contract has them (isnad.claim/1, isnad.compare/1).</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter line, Claim claim, string story, Words words)
    {
        line.WriteString("schema", "isnad.claim/1");
        line.WriteString("id", claim.Id);
        line.WriteString("story", story);
        Speaker(line, "speaker", claim.Speaker);
        line.WriteString("act", claim.Act);
        line.WriteString("gist", claim.Gist);
        line.WriteString("polarity", claim.Denied ? "negative" : "positive");
        line.WriteStartArray("attestations");
        foreach (var attestation in claim.Attestations)
        {
            line.WriteStartObject();
            line.WriteString("location", attestation.Article.Location);
            line.WriteString("outlet", attestation.Article.Outlet);
            line.WriteString("published", Linked.Iso(attestation.Article.Day));
            line.WriteString(attestation.Fact[0] is 's' ? "statement" : attestation.Fact[0] is 'e' ? "event" : "clause", attestation.Fact);
            line.WriteNumber("start", attestation.Span.Start);
            line.WriteNumber("end", attestation.Span.End);
            line.WriteString("text", attestation.Text);
            line.WriteStartArray("chain");
            foreach (var link in attestation.Chain)
            {
                line.WriteStartObject();
                line.WriteString("role", link.Role);
                line.WriteString("actor", link.Actor);
                line.WriteString("name", link.Name);
                if (link.Span is { } span) Place(line, "span", span);
                line.WriteEndObject();
            }

            line.WriteEndArray();
            line.WriteString("origin", attestation.Origin);
            line.WriteEndObject();
        }

        line.WriteEndArray();
        line.WriteStartArray("origins");
        foreach (var origin in claim.Origins)
        {
            line.WriteStartObject();
            line.WriteString("id", origin.Id);
            line.WriteString("kind", origin.Kind);
            line.WriteString("issuer", origin.Issuer);
            line.WriteString("name", origin.Name);
            line.WriteString("date", Linked.Iso(origin.Date));
            line.WriteNumber("witnesses", origin.Witnesses);
            line.WriteEndObject();
        }

        line.WriteEndArray();
        line.WriteNumber("outlets", claim.Outlets);
        line.WriteNumber("independentOrigins", claim.IndependentOrigins);
        line.WriteBoolean("unknownOrigins", claim.HasUnknown);
        line.WriteString("verdict", Verdict.Of(claim, words));
        line.WriteStartArray("conflictsWith");
        foreach (var other in claim.ConflictsWith) line.WriteStringValue(other);
        line.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter line, Comparison comparison)
    {
        line.WriteString("schema", "isnad.compare/1");
        line.WriteStartObject("contact");
        line.WriteString("type", comparison.Type);
        line.WriteString("mode", comparison.Mode);
        line.WriteStartArray("actors");
        foreach (var actor in comparison.Actors) line.WriteStringValue(actor.Id);
        line.WriteEndArray();
        line.WriteString("when", comparison.When);
        line.WriteEndObject();
        line.WriteStartArray("readouts");
        foreach (var readout in comparison.Readouts)
        {
            line.WriteStartObject();
            line.WriteString("id", readout.Id);
            line.WriteString("issuer", readout.Issuer.Id);
            line.WriteString("issuerName", readout.Issuer.Name);
            line.WriteStartArray("locations");
            foreach (var article in readout.Articles) line.WriteStringValue(article.Location);
            line.WriteEndArray();
            line.WriteEndObject();
        }

        line.WriteEndArray();
        line.WriteStartArray("rows");
        foreach (var row in comparison.Rows)
        {
            line.WriteStartObject();
            line.WriteString("claim", row.Claim);
            line.WriteString("gist", row.Gist);
            line.WriteString("speaker", row.Speaker?.Name);
            line.WriteStartObject("cells");
            for (var i = 0; i < row.Cells.Count; i++) Cell(line, comparison.Readouts[i].Id, row.Cells[i]);
            line.WriteEndObject();
            line.WriteEndObject();
        }

        line.WriteEndArray();
    }

    private static void Cell(Utf8JsonWriter line, string readout, ComparisonCell cell)
    {
        line.WriteStartObject(readout);
        line.WriteString("state", cell.State);
        line.WriteStartArray("wordings");
        foreach (var wording in cell.Wordings)
        {
            line.WriteStartObject();
            line.WriteString("location", wording.Article.Location);
            line.WriteNumber("start", wording.Span.Start);
            line.WriteNumber("end", wording.Span.End);
            line.WriteString("text", wording.Text);
            line.WriteEndObject();
        }

        line.WriteEndArray();
        line.WriteEndObject();
    }

    private static void Speaker(Utf8JsonWriter line, string name, ClaimSpeaker? speaker)
    {
        if (speaker is null)
        {
            line.WriteNull(name);
            return;
        }

        line.WriteStartObject(name);
        line.WriteString("id", speaker.Id);
        line.WriteString("name", speaker.Name);
        line.WriteString("nameEn", speaker.NameEn);
        line.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter line, string name, Span span)
    {
        line.WriteStartObject(name);
        line.WriteNumber("start", span.Start);
        line.WriteNumber("end", span.End);
        line.WriteEndObject();
    }
}
