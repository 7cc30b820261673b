namespace Isnad.Arabic;

/// <summary>Press spellings of listed names, by folded key, for <see cref="Romaniser"/>.</summary>
public sealed class NameSpellings
{
    private readonly Dictionary<string, string[]> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _proper = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _personal = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _middle = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _second = new(StringComparer.Ordinal);

    /// <summary>Adds a given name; rows with one key (فائز، فايز) are put together.</summary>
    public void AddGiven(string key, IReadOnlyList<string> spellings)
    {
        if (_given.TryGetValue(key, out var before)) _given[key] = [.. before, .. spellings.Except(before, StringComparer.Ordinal)];
        else Add(_given, key, spellings);
    }

    /// <summary>Adds another proper noun, without its article; of two rows with one key the first stays.</summary>
    public void AddProper(string key, IReadOnlyList<string> spellings) => Add(_proper, key, spellings);

    /// <summary>Adds a part of compound names at its position (first, middle, second); a key may hold two words.</summary>
    public void AddPart(string key, string position, string english)
    {
        if (english.Length > 0) (position switch { "first" => _first, "middle" => _middle, _ => _second }).TryAdd(key, english);
    }

    internal IReadOnlyList<string>? Given(string key) => _given.GetValueOrDefault(key);

    internal IReadOnlyList<string>? Proper(string key) => _proper.GetValueOrDefault(key);

    /// <summary>The spelling of a name that others may be formed from: letters and spelling agree, so that مصر (Egypt) is none.</summary>
    internal string? Personal(string key) => _personal.GetValueOrDefault(key);

    internal string? First(string key) => _first.GetValueOrDefault(key);

    internal string? Second(string key) => _second.GetValueOrDefault(key);

    /// <summary>عبد ربه: a listed pair that ends a compound.</summary>
    internal string? Pair(string key, string next) => _first.Count == 0 ? null : _first.GetValueOrDefault(key + " " + next);

    /// <summary>بن، أبو، آل: a part that goes on with the next word, in front or between names.</summary>
    internal string? Particle(string key, bool opens) =>
        !opens && _middle.TryGetValue(key, out var middle) ? middle : _given.ContainsKey(key) ? null : _first.GetValueOrDefault(key);

    private void Add(Dictionary<string, string[]> to, string key, IReadOnlyList<string> spellings)
    {
        if (spellings.Count == 0 || key.Length == 0) return;
        string[] plain = [.. spellings.Select(s => s.Replace("'", "", StringComparison.Ordinal)).Where(s => s.Length > 0)];
        if (plain.Length == 0 || !to.TryAdd(key, plain)) return;
        var agreeing = Array.Find(plain, s => RomanLetters.Agree(key, s));
        if (agreeing is not null) _personal.TryAdd(key, agreeing);
    }
}
