namespace Isnad.Arabic;

/// <summary>What the part-of-speech model looks at: segments, not words.</summary>
internal sealed class PosFeatures(WordClasses classes)
{
    /// <summary>Hash of a vector's first number; the others follow.</summary>
    public const ulong VectorSeed = 19000;

    /// <summary>Features of a segment by itself, with how far they are seen.</summary>
    public List<TypeFeature> Of(Piece piece)
    {
        var features = new List<TypeFeature>(120);
        var word = piece.Word;
        Add(features, FeatureHash.Mix(201, piece.Hash), 2, FeatureGroup.Identity);
        if (piece.IsClitic)
        {
            Add(features, FeatureHash.Mix(202, piece.Hash), 2);
            return features;
        }

        Add(features, FeatureHash.Mix(203, (ulong)word.Kind), 2);
        if (word.Kind != TokenKind.Word)
        {
            Add(features, FeatureHash.Mix(204, FeatureHash.Of(word.Key)), 2);
            Add(features, FeatureHash.Mix(205, (ulong)Math.Min(word.Key.Length, 6)), 0);
            return features;
        }

        Shape(features, word);
        Morphology(features, word);
        AddClasses(features, word);
        return features;
    }

    /// <summary>Features of a segment among its neighbours.</summary>
    public void Place(ReadOnlySpan<Piece> sentence, int at, List<TypeFeature> features)
    {
        var piece = sentence[at];
        var previous = at > 0 ? sentence[at - 1] : null;
        var next = at + 1 < sentence.Length ? sentence[at + 1] : null;
        Add(features, FeatureHash.Mix(270, previous?.Hash ?? 0, piece.Hash), 0, FeatureGroup.Identity);
        Add(features, FeatureHash.Mix(271, piece.Hash, next?.Hash ?? 0), 0, FeatureGroup.Identity);
        Add(features, FeatureHash.Mix(272, ClassOf(previous), ClassOf(piece)), 0);
        Add(features, FeatureHash.Mix(273, ClassOf(piece), ClassOf(next)), 0);
        Add(features, FeatureHash.Mix(274, ClassOf(previous), ClassOf(next)), 0);
        Add(features, FeatureHash.Mix(275, previous?.Hash ?? 0, ClassOf(piece)), 0);
        Add(features, FeatureHash.Mix(276, (Article(previous) * 25) + (Article(piece) * 5) + Article(next)), 0);
    }

    private static ulong Article(Piece? piece) => piece is null ? 0u : piece.IsClitic ? 1u : piece.Word.Kind != TokenKind.Word ? 2u : piece.Word.HasArticle ? 3u : 4u;

    private static void Shape(List<TypeFeature> features, WordType word)
    {
        var stem = word.Stem.AsSpan();
        var bare = word.Bare.AsSpan();
        for (var n = 1; n <= 4 && n <= bare.Length; n++)
        {
            Add(features, FeatureHash.Mix(210 + (ulong)n, FeatureHash.Of(bare[..n])), 0);
            Add(features, FeatureHash.Mix(215 + (ulong)n, FeatureHash.Of(bare[^n..])), (byte)(n <= 2 ? 1 : 0));
        }

        Add(features, FeatureHash.Mix(220, word.HasArticle ? 1u : 0u), 2);
        Add(features, FeatureHash.Mix(221, (ulong)Math.Min(bare.Length, 9)), 0);
        var exact = word.Word.Exact.AsSpan()[word.Cut.Front..];
        Add(features, FeatureHash.Mix(222, exact[0]), 1);
        Add(features, FeatureHash.Mix(223, ((ulong)exact[0] << 16) | (stem.Length > 1 ? stem[1] : '_'), stem[^1]), 0);
        Add(features, FeatureHash.Mix(224, (ulong)word.Cut.Ending, (ulong)word.Cut.Front), 0);
        Add(features, FeatureHash.Mix(225, (ulong)word.Cut.Ending, stem[^1]), 0);
        Add(features, FeatureHash.Mix(226, ((ulong)bare[0] << 16) | bare[^1], (ulong)bare.Length), 0);
    }

    private static void Morphology(List<TypeFeature> features, WordType word)
    {
        var verb = (ulong)word.Verb;
        for (var bit = 0; bit < 14; bit++)
        {
            if ((verb >> bit & 1) != 0) Add(features, FeatureHash.Mix(230, (ulong)bit), 1);
        }

        Add(features, FeatureHash.Mix(231, (ulong)(word.Verb & (WordFeatures.Finite | WordFeatures.Masdar | WordFeatures.Participle))), 2);
        Add(features, FeatureHash.Mix(232, verb), 0);
        var kinds = (ulong)word.Kinds;
        for (var bit = 0; bit < 16; bit++)
        {
            if ((kinds >> bit & 1) != 0) Add(features, FeatureHash.Mix(233, (ulong)bit), 1, FeatureGroup.Lists);
        }

        Add(features, FeatureHash.Mix(234, kinds), 0, FeatureGroup.Lists);
    }

    private void AddClasses(List<TypeFeature> features, WordType word)
    {
        if (word.Row < 0)
        {
            Add(features, 260, 1);
            return;
        }

        for (var level = 0; level < classes.Levels; level++)
            Add(features, FeatureHash.Mix(261, (ulong)level, classes.Class(word.Row, level)), (byte)(level == 2 ? 1 : 2));
    }

    private ulong ClassOf(Piece? piece) =>
        piece is null ? 70001ul : piece.IsClitic ? piece.Hash : piece.Word.Row < 0 ? 70010ul + (ulong)piece.Word.Kind : classes.Class(piece.Word.Row, 1);

    private static void Add(List<TypeFeature> features, ulong hash, byte radius, FeatureGroup group = FeatureGroup.Always) => features.Add(new TypeFeature(hash, 1f, radius, group));
}
