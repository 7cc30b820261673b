namespace Isnad.Reading;

/// <summary>
/// A small table of what was last computed for a word. News repeats its words, so most look-ups hit; a collision only computes again.
/// Safe for several threads: entries are immutable and replaced whole.
/// </summary>
internal sealed class Recent<T>(Func<string, T> compute)
{
    private readonly Entry?[] _entries = new Entry?[1 << 15];

    public T this[string key]
    {
        get
        {
            ref var entry = ref _entries[(uint)key.GetHashCode(StringComparison.Ordinal) % (uint)_entries.Length];
            if (entry is { } known && known.Key == key) return known.Value;
            var value = compute(key);
            entry = new Entry(key, value);
            return value;
        }
    }

    private sealed record Entry(string Key, T Value);
}
