using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>Nouns of event-carriers.tsv of one kind: those that act or suffer for the one behind them («طائرات التحالف», «مقر الحزب»), or words of harm.</summary>
internal sealed class Carriers
{
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);

    /// <param name="kind">carrier (they act or suffer for the one behind them), harm (words of death and injury) or pair (in the dual they mean two parties).</param>
    public Carriers(Knowledge knowledge, string kind)
    {
        foreach (var row in knowledge.Table("lexicon/event-carriers.tsv").Rows.Where(r => r["kind"] == kind))
        {
            _bound.UnionWith(NounForms.Bound(row["noun"], row.List("plural")));
            _forms.UnionWith(kind == "pair" ? NounForms.Dual(row["noun"]) : NounForms.Free(row["noun"], row.List("plural")));
        }
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

    /// <summary>The pronoun on such a noun («مواقعها»), behind exactly the preposition <paramref name="lead"/>; empty where the word is none.</summary>
    public string Pronoun(string key, Proclitics lead)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (split.Has(Proclitics.The | Proclitics.Will) || (split.Clitics & Proclitics.Preposition) != lead) continue;
            var stem = split.Stem(key);
            foreach (var pronoun in (ReadOnlySpan<string>)["هما", "ها", "هم", "ه"])
            {
                if (stem.EndsWith(pronoun, StringComparison.Ordinal) && _bound.Contains(stem[..^pronoun.Length])) return pronoun;
            }
        }

        return "";
    }
}
