namespace Isnad.Arabic;

/// <summary>Hashes of features and forms: the same on every machine and in every run, so that weights can be looked up without strings.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;

    public static ulong Of(ReadOnlySpan<char> text) => Of(Offset, text);

    /// <summary>The hash of what <paramref name="seed"/> stands for, followed by <paramref name="text"/>.</summary>
    public static ulong Of(ulong seed, ReadOnlySpan<char> text)
    {
        var hash = seed;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return hash;
    }

    public static ulong Of(ulong seed, char c) => (seed ^ c) * Prime;

    /// <summary>One value out of two; the order counts.</summary>
    public static ulong Mix(ulong a, ulong b)
    {
        var x = (a * 0x9E3779B97F4A7C15) ^ (b + 0x7F4A7C15F39CC060 + (a << 6) + (a >> 2));
        x ^= x >> 32;
        x *= 0xD6E8FEB86659FD93;
        x ^= x >> 29;
        return x;
    }

    public static ulong Mix(ulong a, ulong b, ulong c) => Mix(Mix(a, b), c);

    /// <summary>What a table stores to recognise a feature: never 0.</summary>
    public static uint Check(ulong hash)
    {
        var x = hash ^ (hash >> 31);
        x *= 0x9E3779B97F4A7C15;
        var check = (uint)(x >> 32);
        return check == 0 ? 1 : check;
    }
}
