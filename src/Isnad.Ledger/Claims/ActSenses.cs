using Isnad.Reading;

namespace Isnad.Ledger;

/// <summary>Which acts may report one utterance, from the column sense of schema/acts.tsv: «قال» and «أكد» may, «نفى» and «أكد» may not.</summary>
internal sealed class ActSenses
{
    private static readonly Lazy<ActSenses> Loaded = new(() => new ActSenses(Knowledge.BuiltIn));
    private readonly Dictionary<string, string> _senses = new(StringComparer.Ordinal);

    public ActSenses(Knowledge knowledge)
    {
        foreach (var row in knowledge.Table("schema/acts.tsv").Rows) _senses[row["code"]] = row["sense"];
    }

    public static ActSenses BuiltIn => Loaded.Value;

    /// <summary>The group of an act: tell, urge, against, for, …</summary>
    public string Of(string act) => _senses.GetValueOrDefault(act, "tell");
}
