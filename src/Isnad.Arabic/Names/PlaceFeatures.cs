namespace Isnad.Arabic;

/// <summary>Features of the places of one sentence: neighbours, triggers and listed phrases.</summary>
internal readonly ref struct PlaceFeatures
{
    private readonly NameFeatures _features;
    private readonly ReadOnlySpan<WordType> _sentence;
    private readonly NameKinds[] _kinds;
    private readonly byte[] _places;

    public PlaceFeatures(NameFeatures features, NamePhrases phrases, ReadOnlySpan<WordType> sentence)
    {
        _features = features;
        _sentence = sentence;
        _kinds = new NameKinds[sentence.Length];
        _places = new byte[sentence.Length];
        phrases.Mark(sentence, _kinds, _places);
    }

    public void Of(int at, List<TypeFeature> found)
    {
        _features.Place(_sentence, at, found);
        for (var offset = -1; offset <= 1; offset++)
        {
            var i = at + offset;
            if (i < 0 || i >= _sentence.Length || _places[i] == 0) continue;
            found.Add(new TypeFeature(FeatureHash.Mix(90 + (ulong)(offset + 1), (ulong)_kinds[i], _places[i]), 1f, 0, FeatureGroup.Lists));
        }
    }
}
