using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Nouns of event-carriers.tsv of one kind: those that act or suffer for the one behind them («طائرات التحالف», «مقر الحزب»), or words of harm.</summary>
internal sealed class Carriers
{
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);

    /// <param name="kind">carrier (they act or suffer for the one behind them) or harm (words of death and injury).</param>
    public Carriers(Knowledge knowledge, string kind)
    {
        foreach (var row in knowledge.Table("lexicon/event-carriers.tsv").Rows.Where(r => r["kind"] == kind)) _forms.UnionWith(NounForms.Free(row["noun"], row.List("plural")));
    }

    /// <summary>Whether the word, behind the given clitics at most, is such a noun without the article.</summary>
    public bool Contains(string key, Proclitics allowed)
    {
        foreach (var split in Clitics.Front(key))
        {
            if ((split.Clitics & ~allowed) == Proclitics.None && _forms.Contains(split.Stem(key))) return true;
        }

        return false;
    }
}
