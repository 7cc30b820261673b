using Microsoft.Data.Sqlite;

namespace Isnad.Ledger;

/// <summary>A ledger that cannot be used: the message names the file, the reason and the way out.</summary>
public sealed class LedgerException : Exception
{
    public LedgerException(string path, string problem, Exception? inner = null)
        : base($"{path}: {problem}", inner)
    {
    }

    /// <summary>What SQLite's code means for somebody who has a ledger.</summary>
    internal static LedgerException Of(string path, SqliteException e) => e.SqliteErrorCode switch
    {
        5 or 6 => new LedgerException(path, "another process is writing to it; wait for it, or use another file with --ledger", e),
        8 => new LedgerException(path, "may not be written; change its permissions, or use another file with --ledger", e),
        11 => new LedgerException(path, "is damaged; restore a copy, or ingest again into another file", e),
        13 => new LedgerException(path, "the disk is full; make room and ingest again", e),
        14 => new LedgerException(path, "cannot be opened; check that its folder exists and may be written", e),
        26 => new LedgerException(path, "is not a ledger; name another file with --ledger", e),
        _ => new LedgerException(path, e.Message + "; try again, or use another file with --ledger", e),
    };
}
