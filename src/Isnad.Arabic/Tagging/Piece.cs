namespace Isnad.Arabic;

/// <summary>One segment of a word as the part-of-speech model sees it.</summary>
internal sealed class Piece(string form, bool isClitic, WordType word)
{
    private SegmentReading?[]? _readings;

    /// <summary>Folded, ة kept; a clitic with + on the side of its word.</summary>
    public string Form { get; } = form;

    public bool IsClitic { get; } = isClitic;

    public WordType Word { get; } = word;

    public ulong Hash { get; } = FeatureHash.Of(form);

    public float[]? Scores { get; set; }

    /// <summary>Features and lemma as this part of speech, remembered.</summary>
    public SegmentReading ReadingOf(PartOfSpeech part, Readings readings) => (_readings ??= new SegmentReading?[PartsOfSpeech.All.Count])[(int)part] ??= readings.Of(this, part);

    public static Piece[] Of(WordType word)
    {
        var cut = word.Cut;
        var form = word.Word.Form;
        var pieces = new List<Piece>(4);
        if (cut.Conjunction > 0) pieces.Add(new Piece(form[0] + "+", true, word));
        if (cut.Preposition > 0) pieces.Add(new Piece(form[cut.Front - 1] + "+", true, word));
        pieces.Add(new Piece(word.Stem, false, word));
        if (cut.Ending > 0) pieces.Add(new Piece("+" + form[^cut.Ending..], true, word));
        return [.. pieces];
    }
}
