namespace Isnad.Arabic;

/// <summary>e to the x from additions and multiplications alone, so that every machine finds the same bits; the C library's differ from system to system.</summary>
internal static class Exponential
{
    private const double PerLogTwo = 1.4426950408889634;
    private const double LogTwo = 0.6931471805599453;

    /// <summary>Correct to a few parts in 10^9; 0 below -80, and at most e^80.</summary>
    public static float Of(float x)
    {
        if (x < -80) return 0;
        var scaled = Math.Min(x, 80f) * PerLogTwo;
        var whole = Math.Floor(scaled + 0.5);
        var r = (scaled - whole) * LogTwo;
        var sum = 1 + (r * (1 + (r * (0.5 + (r * ((1.0 / 6) + (r * ((1.0 / 24) + (r * ((1.0 / 120) + (r * ((1.0 / 720) + (r / 5040)))))))))))));
        return (float)(sum * BitConverter.Int64BitsToDouble(((long)whole + 1023) << 52));
    }
}
