namespace Isnad.Arabic;

/// <summary>How an earlier model, which looked at the company of words and not at the words, tagged each stem over raw news (models/names, see its card). Immutable.</summary>
internal sealed class NewsTags
{
    /// <summary>Share of occurrences tagged B-PERS, I-PERS, LOC, B-ORG, I-ORG, MISC.</summary>
    public const int Shares = 6;

    private readonly HashIndex _index;
    private readonly byte[] _shares;

    public NewsTags(uint[] checks, byte[] shares)
    {
        _index = new HashIndex(checks);
        _shares = shares;
    }

    public static NewsTags None { get; } = new([], []);

    public static NewsTags Read(ModelBytes bytes) => new(bytes.Array<uint>(), bytes.Array<byte>());

    /// <summary>Shares in steps of 1/255, or nothing for a stem not seen often enough.</summary>
    public ReadOnlySpan<byte> Of(WordType word)
    {
        var row = _index.Find(word.Hash);
        if (row < 0 && word.HasArticle) row = _index.Find(FeatureHash.Of(word.BareKey));
        return row < 0 ? [] : _shares.AsSpan(row * Shares, Shares);
    }
}
