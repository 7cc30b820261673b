using Isnad.Ledger;

namespace Isnad.App.Tests;

/// <summary>A ledger that holds the one made-up analysis of <see cref="Sample"/>.</summary>
internal static class SampleLedger
{
    /// <summary>Writes it into the folder; returns its path.</summary>
    public static string In(TemporaryFolder folder)
    {
        var path = folder["isnad.db"];
        using var ledger = LedgerFile.Open(path);
        using var batch = ledger.Batch();
        batch.Write(Sample.Analysis());
        batch.Commit();
        return path;
    }
}
