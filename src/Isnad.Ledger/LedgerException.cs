namespace Isnad.Ledger;

/// <summary>A ledger that cannot be used: the message names the file, the reason and the way out.</summary>
public sealed class LedgerException : Exception
{
    public LedgerException(string path, string problem, Exception? inner = null)
        : base($"{path}: {problem}", inner)
    {
    }
}
