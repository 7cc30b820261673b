using Isnad.Ledger;
using Isnad.Reading;

namespace Isnad.App;

/// <summary>Analyses for a page: read from paths where some are given, else from the ledger.</summary>
internal static class Sources
{
    /// <param name="refused">Called for each input that could not be read.</param>
    public static IEnumerable<Analysis> All(string[] paths, string ledgerPath, Action<Refused> refused)
    {
        if (paths.Length > 0)
        {
            foreach (var (analysis, problem) in new Reader(Knowledge.BuiltIn).Read(
                paths,
                Environment.ProcessorCount,
                (_, analysis) => (Analysis: analysis, Refused: (Refused?)null),
                problem => (null, problem)))
            {
                if (problem is not null) refused(problem);
                else yield return analysis!;
            }

            yield break;
        }

        using var ledger = LedgerFile.OpenExisting(ledgerPath);
        foreach (var entry in ledger.Articles()) yield return ledger.AnalysisOf(entry.Id)!;
    }
}
