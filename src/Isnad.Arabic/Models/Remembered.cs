using System.Collections.Concurrent;

namespace Isnad.Arabic;

/// <summary>
/// What was found out about words, in two generations: when the young one is full it becomes the old one, and what is asked for again comes
/// back from there. Words that are used go on being known; those met once go. Thread-safe.
/// </summary>
/// <param name="most">How many are kept at most, both generations together.</param>
internal sealed class Remembered<T>(int most)
    where T : class
{
    private Generation _young = new();
    private Generation? _old;

    /// <summary>What is known of <paramref name="word"/>, or null.</summary>
    public T? Find(ReadOnlySpan<char> word)
    {
        if (_young.ByWord.TryGetValue(word, out var known)) return known;
        return _old is { } old && old.ByWord.TryGetValue(word, out known) ? Keep(word, known) : null;
    }

    public T Keep(ReadOnlySpan<char> word, T known)
    {
        var young = _young;
        if (Interlocked.Increment(ref young.Count) > most / 2 && Interlocked.CompareExchange(ref _young, new Generation(), young) == young) _old = young;
        _young.ByWord[word] = known;
        return known;
    }

    /// <summary>Drops everything.</summary>
    public void Forget()
    {
        _old = null;
        _young = new Generation();
    }

    private sealed class Generation
    {
        public int Count;

        public readonly ConcurrentDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByWord = new ConcurrentDictionary<string, T>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
