namespace Isnad.Arabic;

/// <summary>What is known of a written word before its sentence is looked at. Made once for each spelling and cut, then shared.</summary>
internal sealed class WordType
{
    public WordType(TokenKind kind, in SegmentWord word, string key, Segmentation cut, Lexicon lexicon, WordClasses classes)
    {
        Kind = kind;
        Key = key;
        Word = word;
        Cut = cut;
        Stem = kind == TokenKind.Word ? WordClasses.Stem(word.Form, cut) : StandIn(kind, key);
        HasArticle = kind == TokenKind.Word && Stem.Length > 3 && Stem.StartsWith("ال", StringComparison.Ordinal);
        Bare = HasArticle ? Stem[2..] : Stem;
        StemKey = Folded(Stem);
        BareKey = Folded(Bare);
        Kinds = lexicon.Names.Of(BareKey) | lexicon.Names.Of(StemKey);
        WholeKinds = lexicon.Names.Of(key);
        Verb = kind == TokenKind.Word ? lexicon.Verbs.AnyOf(Stem) : WordFeatures.None;
        Row = classes.Find(Stem);
        if (Row < 0) Row = classes.Find(Bare);
        if (Row < 0 && kind == TokenKind.Word && !HasArticle) Row = classes.Find("ال" + Stem);
        Hash = FeatureHash.Of(StemKey);
        KeyHash = FeatureHash.Of(key);
    }

    public TokenKind Kind { get; }

    public string Key { get; }

    public SegmentWord Word { get; }

    public Segmentation Cut { get; }

    /// <summary>The word without clitics, article kept; a stand-in for numbers and foreign words.</summary>
    public string Stem { get; }

    /// <summary>The stem without its article.</summary>
    public string Bare { get; }

    /// <summary>The stem, wholly folded.</summary>
    public string StemKey { get; }

    public string BareKey { get; }

    public bool HasArticle { get; }

    /// <summary>Lists that the stem, with or without article, stands on.</summary>
    public NameKinds Kinds { get; }

    /// <summary>Lists that the uncut word stands on.</summary>
    public NameKinds WholeKinds { get; }

    public WordFeatures Verb { get; }

    /// <summary>Row in the word classes, or -1.</summary>
    public int Row { get; }

    public ulong Hash { get; }

    public ulong KeyHash { get; }

    /// <summary>What the name model reads off the word alone; set by the tagger that shares this type.</summary>
    public float[]? NameScores { get; set; }

    /// <summary>The word's segments as the part-of-speech model sees them.</summary>
    public Piece[]? Pieces { get; set; }

    private static string StandIn(TokenKind kind, string key) => kind switch { TokenKind.Number => "#", TokenKind.Foreign => "Latin", TokenKind.Quote => "\"", _ => key };

    private static string Folded(string form) => form.Length > 0 && form[^1] == 'ة' ? string.Concat(form.AsSpan(0, form.Length - 1), "ه") : form;
}
