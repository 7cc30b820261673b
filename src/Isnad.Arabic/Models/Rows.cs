using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Arabic;

/// <summary>Sums over rows of classes, eight at a time. Each class is summed by itself and in the same order as one by one, so that every machine finds the same bits.</summary>
internal static class Rows
{
    /// <summary>Classes that one step takes.</summary>
    public const int Width = 8;

    /// <summary>Adds <paramref name="from"/> to <paramref name="to"/>, which is as long.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to[..from.Length]);
        var c = 0;
        for (; c + Width <= from.Length; c += Width) (Vector256.LoadUnsafe(ref target, (nuint)c) + Vector256.LoadUnsafe(ref source, (nuint)c)).StoreUnsafe(ref target, (nuint)c);
        for (; c < from.Length; c++) to[c] += from[c];
    }

    /// <summary>Adds <paramref name="from"/> times <paramref name="factor"/> to <paramref name="to"/>, which is as long.</summary>
    public static void Add(ReadOnlySpan<short> from, float factor, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to[..from.Length]);
        var factors = Vector256.Create(factor);
        var c = 0;
        for (; c + Width <= from.Length; c += Width)
        {
            var weights = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.LoadUnsafe(ref source, (nuint)c).ToVector256Unsafe()));
            (Vector256.LoadUnsafe(ref target, (nuint)c) + (weights * factors)).StoreUnsafe(ref target, (nuint)c);
        }

        for (; c < from.Length; c++) to[c] += from[c] * factor;
    }

    /// <summary>Adds to <paramref name="to"/> the rows of <paramref name="weights"/>, each as long as it, times the values, the first row first.</summary>
    /// <param name="step">What the values count in.</param>
    public static void Add(ReadOnlySpan<float> weights, ReadOnlySpan<sbyte> values, float step, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(weights[..(values.Length * to.Length)]);
        ref var target = ref MemoryMarshal.GetReference(to);
        var c = 0;
        for (; c + Width <= to.Length; c += Width)
        {
            var sum = Vector256.LoadUnsafe(ref target, (nuint)c);
            for (var d = 0; d < values.Length; d++) sum += Vector256.LoadUnsafe(ref source, (nuint)((d * to.Length) + c)) * Vector256.Create(values[d] * step);
            sum.StoreUnsafe(ref target, (nuint)c);
        }

        for (; c < to.Length; c++)
        {
            for (var d = 0; d < values.Length; d++) to[c] += weights[(d * to.Length) + c] * (values[d] * step);
        }
    }
}
