using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>The romaniser for names that no gazetteer knows, over the lists of given names, proper nouns and parts of compound names.</summary>
public static class NameRomaniser
{
    /// <summary>A romaniser over the tables of <paramref name="knowledge"/>; tables that are absent add nothing.</summary>
    public static Romaniser Over(Knowledge knowledge)
    {
        var spellings = new NameSpellings();
        foreach (var row in Rows(knowledge, "lexicon/given-names.tsv")) spellings.AddGiven(Folded.Key(row["name"]), row.List("english"));
        // Of two rows with one key, the person's spelling counts.
        foreach (var row in Rows(knowledge, "lexicon/proper-nouns.tsv").OrderBy(r => r["class"] == "person" ? 0 : 1)) spellings.AddProper(Folded.Key(row["name"]), row.List("english"));
        foreach (var row in Rows(knowledge, "lexicon/compound-name-parts.tsv"))
        {
            if (row["english"].Length > 0) spellings.AddPart(Folded.Key(row["part"]), row["position"], row.List("english")[0]);
        }

        return new Romaniser(spellings);
    }

    private static IReadOnlyList<Row> Rows(Knowledge knowledge, string file) => knowledge.Files.Contains(file, StringComparer.Ordinal) ? knowledge.Table(file).Rows : [];
}
