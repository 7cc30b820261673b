using Isnad.Arabic;

namespace Isnad.Reading;

/// <summary>What the tokens of one article are, as far as clitics and counts tell; computed once, read by all annotators.</summary>
internal sealed class Words
{
    private readonly SentencedArticle _source;
    private readonly bool[] _common;
    private readonly bool[] _article;
    private readonly CommonWords _commonWords;

    public Words(SentencedArticle source, CommonWords common)
    {
        _source = source;
        _commonWords = common;
        _common = new bool[source.Tokens.Length];
        _article = new bool[source.Tokens.Length];
        for (var i = 0; i < source.Tokens.Length; i++)
        {
            if (!source.Tokens[i].IsWord) continue;
            _common[i] = common.Contains(source.Tokens[i].Key);
            _article[i] = ReadsArticle(source.Tokens[i].Key, common);
            if (MixesYas(source.Tokens[i])) DotsTell = false;
        }
    }

    /// <summary>
    /// «الكلام» always, «والكلام» and «بالكلام» with stems long enough; behind ك and ف only before a word that is known, for names
    /// begin so too (كاليفورنيا، فالنسيا).
    /// </summary>
    private static bool ReadsArticle(string key, CommonWords common)
    {
        foreach (var split in Clitics.Front(key))
        {
            if (!split.Has(Proclitics.The)) continue;
            if (split.Clitics == Proclitics.The || split.Has(Proclitics.To)) return true;
            var stem = split.Stem(key);
            if (common.Contains(stem) || (!split.Has(Proclitics.Like | Proclitics.Then) && stem.Length >= 4)) return true;
        }

        return false;
    }

    private bool MixesYas(Token token) => token.Key switch
    {
        "في" or "الذي" or "التي" => LastLetter(token) == 'ى',
        "الي" => LastLetter(token) == 'ي' && _source.Text[token.Start] is ('ا' or 'إ'),
        _ => false,
    };

    /// <summary>The last written unit that is no vowel mark and no kashida.</summary>
    private char LastLetter(Token token)
    {
        var end = token.End - 1;
        while (end > token.Start && Letters.FoldedOf(_source.Text[end]) == '\0') end--;
        return _source.Text[end];
    }

    public int Count => _source.Tokens.Length;

    public string Key(int i) => _source.Tokens[i].Key;

    public bool IsWord(int i) => _source.Tokens[i].IsWord;

    public bool IsCommon(int i) => _common[i];

    public bool IsOrdinary(string key) => _commonWords.IsOrdinary(key);

    /// <summary>Carries the article, openly or in لل.</summary>
    public bool HasArticle(int i) => _article[i];

    /// <summary>Begins with the bare article: no conjunction or preposition before it.</summary>
    public bool HasBareArticle(int i) => _article[i] && Key(i).StartsWith("ال", StringComparison.Ordinal);

    /// <summary>The preposition على and no form of the name علي: its last letter is written without dots.</summary>
    public bool IsUndotted(int i) => LastLetter(_source.Tokens[i]) == 'ى';

    /// <summary>
    /// Whether the article keeps final ya and alif maqsura apart. Egyptian papers write «فى» and «الذى», hasty keyboards «الي»: there
    /// the dots of على and علي tell nothing.
    /// </summary>
    public bool DotsTell { get; } = true;

    /// <summary>Index after sentence end, in tokens.</summary>
    public int SentenceEnd(int i) => _source.Sentences[_source.SentenceOf[i]].To;

    public int SentenceStart(int i) => _source.Sentences[_source.SentenceOf[i]].From;

    /// <summary>The original offset of token <paramref name="i"/> after <paramref name="folded"/> folded letters.</summary>
    public int OffsetIn(int i, int folded) => folded == 0 ? _source.Tokens[i].Start : Clitics.OffsetAfter(_source.Text, _source.Tokens[i], folded);

    public Span SpanOf(int from, int to) => new(_source.Tokens[from].Start, _source.Tokens[to - 1].End);
}
