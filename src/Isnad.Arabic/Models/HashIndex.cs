using System.Numerics;

namespace Isnad.Arabic;

/// <summary>Finds the row of a hash in a list of checks: open addressing over flat arrays. Immutable after construction.</summary>
internal sealed class HashIndex
{
    /// <summary>Check and row side by side, so that a look-up touches one line of memory.</summary>
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <summary>Row i answers to <paramref name="checks"/>[i]; of two equal checks the first wins.</summary>
    public HashIndex(ReadOnlySpan<uint> checks)
    {
        Count = checks.Length;
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, checks.Length + (checks.Length / 2)));
        _mask = capacity - 1;
        _slots = new Slot[capacity];
        for (var row = 0; row < checks.Length; row++) Add(checks[row], row);
    }

    public int Count { get; }

    /// <summary>The row, or -1.</summary>
    public int Find(ulong hash)
    {
        var check = FeatureHash.Check(hash);
        var slot = (int)(check * 0x9E3779B1u) & _mask;
        while (true)
        {
            var found = _slots[slot];
            if (found.Check == check) return found.Row;
            if (found.Check == 0) return -1;
            slot = (slot + 1) & _mask;
        }
    }

    private void Add(uint check, int row)
    {
        var slot = (int)(check * 0x9E3779B1u) & _mask;
        while (_slots[slot].Check != 0)
        {
            if (_slots[slot].Check == check) return;
            slot = (slot + 1) & _mask;
        }

        _slots[slot] = new Slot(check, row);
    }

    private readonly record struct Slot(uint Check, int Row);
}
