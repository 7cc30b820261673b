namespace Isnad.Arabic;

/// <summary>Finds offices, ranks and titles (أمين عام الحلف، وزير الخارجية), a layer of their own beside the names. Thread-safe.</summary>
/// <remarks>Weights: models/offices, see its card; learned from a small sample, so take it as a hint beside knowledge/lexicon/titles.tsv.</remarks>
public sealed class OfficeTagger
{
    private static readonly Lazy<OfficeTagger> Loaded = new(() => new OfficeTagger(WordTypes.BuiltIn, ModelBytes.Embedded("models/offices/offices.bin")));
    private readonly WordTypes _types;
    private readonly NameModel _model;

    internal OfficeTagger(WordTypes types, ModelBytes bytes)
    {
        _types = types;
        _model = new NameModel(bytes, types.Lexicon, types.Classes, sharesTypes: false);
    }

    /// <summary>The tagger this build carries.</summary>
    public static OfficeTagger BuiltIn => Loaded.Value;

    /// <summary>"sha256:…" of the weight file.</summary>
    public string Hash => _model.Hash;

    /// <summary>Tags one sentence; kinds are <see cref="NameKind.None"/> and <see cref="NameKind.Office"/>.</summary>
    /// <param name="text">The text that the tokens' offsets count in.</param>
    /// <param name="tags">As long as <paramref name="sentence"/>.</param>
    public void Tag(string text, ReadOnlySpan<Token> sentence, Span<NameTag> tags)
    {
        var scores = _model.Scores(_types.Of(text, sentence));
        var best = _model.Decode(scores);
        var probabilities = _model.Probabilities(scores);
        var k = _model.Labels.Length;
        for (var i = 0; i < tags.Length; i++)
            tags[i] = new NameTag(best[i] == 0 ? NameKind.None : NameKind.Office, best[i] == 1, probabilities[(i * k) + best[i]]);
    }
}
