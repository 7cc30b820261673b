namespace Isnad.Ledger;

/// <summary>What became of the inputs of one run: <see cref="In"/> = read + known + refused.</summary>
/// <param name="Read">Written, or written anew by another engine.</param>
/// <param name="Known">Already there.</param>
public readonly record struct IngestCount(int Read, int Known, int Refused)
{
    public int In => Read + Known + Refused;
}
