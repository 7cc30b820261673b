using System.Numerics;

namespace Isnad.Arabic;

/// <summary>Finds the row of a hash in a list of checks: open addressing over flat arrays. Immutable after construction.</summary>
internal sealed class HashIndex
{
    private readonly uint[] _checks;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Row i answers to <paramref name="checks"/>[i]; of two equal checks the first wins.</summary>
    public HashIndex(ReadOnlySpan<uint> checks)
    {
        Count = checks.Length;
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, checks.Length + (checks.Length / 2)));
        _mask = capacity - 1;
        _checks = new uint[capacity];
        _rows = new int[capacity];
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
            var found = _checks[slot];
            if (found == check) return _rows[slot];
            if (found == 0) return -1;
            slot = (slot + 1) & _mask;
        }
    }

    private void Add(uint check, int row)
    {
        var slot = (int)(check * 0x9E3779B1u) & _mask;
        while (_checks[slot] != 0)
        {
            if (_checks[slot] == check) return;
            slot = (slot + 1) & _mask;
        }

        _checks[slot] = check;
        _rows[slot] = row;
    }
}
