namespace Isnad.Arabic;

/// <summary>How often written forms occur in raw news (models/segments, see its card), as logarithms. Immutable.</summary>
/// <remarks>Forms are folded, but ة is kept: it tells مدرسة from مدرسه.</remarks>
internal sealed class FormCounts
{
    /// <summary>Steps of the stored logarithm for one doubling.</summary>
    public const int Steps = 4;

    private readonly HashIndex _index;
    private readonly byte[] _logs;

    public FormCounts(uint[] checks, byte[] logs)
    {
        _index = new HashIndex(checks);
        _logs = logs;
    }

    public static FormCounts Read(ModelBytes bytes) => new(bytes.Array<uint>(), bytes.Array<byte>());

    public static byte LogOf(long count) => (byte)Math.Min(250, Math.Round(Math.Log2(count + 1) * Steps));

    /// <summary>log2(count + 1) in steps of a quarter; 0 for a form not seen.</summary>
    public int Log(ReadOnlySpan<char> form) => Log(FeatureHash.Of(form));

    public int Log(ulong hash)
    {
        var row = _index.Find(hash);
        return row < 0 ? 0 : _logs[row];
    }
}
