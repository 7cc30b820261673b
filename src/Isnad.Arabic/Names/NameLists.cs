namespace Isnad.Arabic;

/// <summary>Which lists of names and triggers a folded word or phrase stands on. Immutable.</summary>
internal sealed class NameLists
{
    private readonly HashIndex _index;
    private readonly ushort[] _kinds;

    public NameLists(uint[] checks, ushort[] kinds)
    {
        _index = new HashIndex(checks);
        _kinds = kinds;
    }

    public static NameLists Read(ModelBytes bytes) => new(bytes.Array<uint>(), bytes.Array<ushort>());

    /// <summary>The lists of a word, or of the words of a phrase joined by single spaces.</summary>
    public NameKinds Of(ReadOnlySpan<char> folded) => Of(FeatureHash.Of(folded));

    public NameKinds Of(ulong hash)
    {
        var row = _index.Find(hash);
        return row < 0 ? NameKinds.None : (NameKinds)_kinds[row];
    }
}
