namespace Isnad.Arabic;

/// <summary>What the name model looks at.</summary>
internal sealed class NameFeatures(WordClasses classes, NewsTags news)
{
    /// <summary>Upper bounds of the steps that shares are told apart by, in 1/255.</summary>
    private static readonly byte[] Steps = [1, 3, 7, 15, 30, 55, 90, 130, 175, 215, 242];

    /// <summary>Hash of a vector's first number; the others follow.</summary>
    public const ulong VectorSeed = 9000;

    /// <summary>Features of the word itself, with how far they are seen.</summary>
    public List<TypeFeature> Of(WordType word)
    {
        var features = new List<TypeFeature>(120);
        Add(features, FeatureHash.Mix(1, word.Hash), 2, FeatureGroup.Identity);
        Add(features, FeatureHash.Mix(2, word.KeyHash), 1, FeatureGroup.Identity);
        Add(features, FeatureHash.Mix(3, (ulong)word.Kind), 2);
        if (word.Kind != TokenKind.Word)
        {
            if (word.Kind == TokenKind.Number) Add(features, FeatureHash.Mix(4, (ulong)word.Key.Length), 1);
            else Add(features, FeatureHash.Mix(5, word.KeyHash), 2);
            AddClasses(features, word);
            return features;
        }

        Affixes(features, word);
        Lists(features, word);
        News(features, word);
        AddClasses(features, word);
        return features;
    }

    private void News(List<TypeFeature> features, WordType word)
    {
        var shares = news.Of(word);
        if (shares.IsEmpty)
        {
            Add(features, 53, 1, FeatureGroup.News);
            return;
        }

        var top = 0;
        for (var kind = 0; kind < shares.Length; kind++)
        {
            if (shares[kind] > shares[top]) top = kind;
            features.Add(new TypeFeature(FeatureHash.Mix(54, (ulong)kind), shares[kind] / 255f * 2f, 1, FeatureGroup.News));
            Add(features, FeatureHash.Mix(55, (ulong)kind, StepOf(shares[kind])), 1, FeatureGroup.News);
        }

        Add(features, FeatureHash.Mix(56, (ulong)top, StepOf(shares[top])), 2, FeatureGroup.News);
    }

    /// <summary>Features from the document's other sentences, for the place itself and its neighbours.</summary>
    public static void Document(DocumentVotes votes, int sentence, int length, int at, List<TypeFeature> features)
    {
        Span<float> shares = stackalloc float[NewsTags.Shares];
        for (var offset = -1; offset <= 1; offset++)
        {
            if (at + offset < 0 || at + offset >= length || !votes.TryGet(sentence, at + offset, shares, out var others)) continue;
            var top = 0;
            for (var kind = 0; kind < shares.Length; kind++)
            {
                if (shares[kind] > shares[top]) top = kind;
                if (shares[kind] < 0.01f) continue;
                var seed = FeatureHash.Mix(110, (ulong)(offset + 1), (ulong)kind);
                features.Add(new TypeFeature(seed, shares[kind] * 2f, 0, FeatureGroup.Document));
                Add(features, FeatureHash.Mix(111, seed, StepOf((byte)(shares[kind] * 255))), 0, FeatureGroup.Document);
            }

            Add(features, FeatureHash.Mix(112, (ulong)(offset + 1), ((ulong)Math.Min(others, 3) << 16) | ((ulong)top << 8) | StepOf((byte)(shares[top] * 255))), 0, FeatureGroup.Document);
        }
    }

    private static ulong StepOf(byte share)
    {
        var step = 0;
        while (step < Steps.Length && share >= Steps[step]) step++;
        return (ulong)step;
    }

    private static void Affixes(List<TypeFeature> features, WordType word)
    {
        var bare = word.BareKey.AsSpan();
        for (var n = 1; n <= 4 && n <= bare.Length; n++)
        {
            Add(features, FeatureHash.Mix(10 + (ulong)n, FeatureHash.Of(bare[..n])), (byte)(n == 3 ? 1 : 0));
            Add(features, FeatureHash.Mix(20 + (ulong)n, FeatureHash.Of(bare[^n..])), (byte)(n is 2 or 3 ? 1 : 0));
        }

        var key = word.Key.AsSpan();
        for (var n = 2; n <= 4 && n < key.Length; n++) Add(features, FeatureHash.Mix(30 + (ulong)n, FeatureHash.Of(key[..n])), 0);
        var clitics = (ulong)(word.Cut.Conjunction == 0 ? '_' : key[0]) | ((ulong)(word.Cut.Preposition == 0 ? '_' : key[word.Cut.Front - 1]) << 16)
            | ((ulong)word.Cut.Ending << 32) | (word.HasArticle ? 1ul << 40 : 0);
        Add(features, FeatureHash.Mix(40, clitics), 2);
        Add(features, FeatureHash.Mix(41, word.HasArticle ? 1u : 0u), 2);
        Add(features, FeatureHash.Mix(42, (ulong)Math.Min(bare.Length, 9)), 0);
        Add(features, FeatureHash.Mix(43, (ulong)(word.Verb & (WordFeatures.Finite | WordFeatures.Masdar | WordFeatures.Participle))), 1);
        Add(features, FeatureHash.Mix(44, word.Word.Form[^1]), 0);
        Add(features, FeatureHash.Mix(45, (ulong)word.Word.Exact[word.Cut.Front]), 0);
        var trigrams = new HashSet<ulong>();
        for (var i = 0; i + 3 <= bare.Length; i++)
        {
            if (trigrams.Add(FeatureHash.Of(bare.Slice(i, 3)))) Add(features, FeatureHash.Mix(46, FeatureHash.Of(bare.Slice(i, 3))), 0);
        }
    }

    private static void Lists(List<TypeFeature> features, WordType word)
    {
        var kinds = (ulong)word.Kinds;
        for (var bit = 0; bit < 16; bit++)
        {
            if ((kinds >> bit & 1) != 0) Add(features, FeatureHash.Mix(50, (ulong)bit), 2, FeatureGroup.Lists);
        }

        Add(features, FeatureHash.Mix(51, kinds), 1, FeatureGroup.Lists);
        Add(features, FeatureHash.Mix(52, (ulong)word.WholeKinds), 0, FeatureGroup.Lists);
    }

    private void AddClasses(List<TypeFeature> features, WordType word)
    {
        if (word.Row < 0)
        {
            Add(features, 60, 1);
            return;
        }

        for (var level = 0; level < classes.Levels; level++)
            Add(features, FeatureHash.Mix(61, (ulong)level, classes.Class(word.Row, level)), 2);
    }

    /// <summary>Features of a place that no single word shows: pairs of neighbours, triggers to the left.</summary>
    public void Place(ReadOnlySpan<WordType> sentence, int at, List<TypeFeature> features)
    {
        var word = sentence[at];
        var previous = at > 0 ? sentence[at - 1] : null;
        var next = at + 1 < sentence.Length ? sentence[at + 1] : null;
        Add(features, FeatureHash.Mix(70, previous?.Hash ?? 0, word.Hash), 0, FeatureGroup.Identity);
        Add(features, FeatureHash.Mix(71, word.Hash, next?.Hash ?? 0), 0, FeatureGroup.Identity);
        Add(features, FeatureHash.Mix(72, ClassOf(previous, 1), ClassOf(word, 1)), 0);
        Add(features, FeatureHash.Mix(73, ClassOf(word, 1), ClassOf(next, 1)), 0);
        Add(features, FeatureHash.Mix(74, ClassOf(previous, 1), ClassOf(next, 1)), 0);
        Add(features, FeatureHash.Mix(75, (ulong)(previous?.Kinds ?? NameKinds.None), (ulong)word.Kinds), 0, FeatureGroup.Lists);
        Add(features, FeatureHash.Mix(76, previous?.Hash ?? 0, ClassOf(word, 1)), 0);
        Add(features, FeatureHash.Mix(77, (ulong)(previous?.HasArticle == true ? 1 : 0) + (word.HasArticle ? 2u : 0u), (ulong)(next?.HasArticle == true ? 1 : 0) + (ulong)(word.Row < 0 ? 2 : 0)), 0);
        Triggers(sentence, at, features);
    }

    /// <summary>The nearest title, organisation word and place word up to four places to the left.</summary>
    private static void Triggers(ReadOnlySpan<WordType> sentence, int at, List<TypeFeature> features)
    {
        var open = NameKinds.Title | NameKinds.OrganisationHead | NameKinds.PlaceHead;
        for (var back = 1; back <= 4 && at - back >= 0 && open != NameKinds.None; back++)
        {
            var before = sentence[at - back];
            if (before.Kind is TokenKind.Mark or TokenKind.Break) break;
            var found = before.Kinds & open;
            if (found == NameKinds.None) continue;
            open &= ~found;
            Add(features, FeatureHash.Mix(80, (ulong)found, (ulong)back), 0, FeatureGroup.Lists);
            Add(features, FeatureHash.Mix(81, (ulong)found, before.Hash), 0, FeatureGroup.Lists);
            Add(features, FeatureHash.Mix(82, (ulong)found, (ulong)(back * 2) + (sentence[at].HasArticle ? 1u : 0u)), 0, FeatureGroup.Lists);
        }
    }

    private ulong ClassOf(WordType? word, int level) => word is null ? 70001ul : word.Row < 0 ? 70000ul + (ulong)word.Kind + 2 : classes.Class(word.Row, level);

    private static void Add(List<TypeFeature> features, ulong hash, byte radius, FeatureGroup group = FeatureGroup.Always) => features.Add(new TypeFeature(hash, 1f, radius, group));
}
