namespace Isnad.Arabic;

/// <summary>
/// How a stem was tagged in the sentences around: a name seen once with its title helps all its bare mentions.
/// A window of sentences moves over the document; a word never votes for itself.
/// </summary>
internal sealed class DocumentVotes
{
    /// <summary>Sentences before and after that vote.</summary>
    public const int Window = 25;

    private readonly IReadOnlyList<WordType[]> _sentences;
    private readonly IReadOnlyList<float[]> _probabilities;
    private readonly int _labels;
    private readonly Dictionary<ulong, float[]> _sums = [];
    private int _from;
    private int _to;

    /// <param name="probabilities">Of a first pass: for each sentence one row of labels a word.</param>
    /// <param name="labels">Labels: O, then B and I of PERS, LOC, ORG and MISC.</param>
    public DocumentVotes(IReadOnlyList<WordType[]> sentences, IReadOnlyList<float[]> probabilities, int labels)
    {
        _sentences = sentences;
        _probabilities = probabilities;
        _labels = labels;
    }

    /// <summary>Moves the window to a sentence; to be called for one sentence after the other.</summary>
    public void MoveTo(int sentence)
    {
        for (; _to < _sentences.Count && _to <= sentence + Window; _to++) Add(_to, 1);
        for (; _from < sentence - Window; _from++) Add(_from, -1);
    }

    /// <summary>Whether the others of a word's kind in the window say anything.</summary>
    /// <param name="shares">Six shares as in <see cref="NewsTags"/>.</param>
    public bool TryGet(int sentence, int at, Span<float> shares, out int others)
    {
        others = 0;
        var word = _sentences[sentence][at];
        if (!_sums.TryGetValue(word.Hash, out var sum)) return false;
        Span<float> own = stackalloc float[NewsTags.Shares];
        Collect(_probabilities[sentence].AsSpan(at * _labels, _labels), own);
        others = (int)MathF.Round(sum[NewsTags.Shares]) - 1;
        if (others < 1) return false;
        for (var s = 0; s < shares.Length; s++) shares[s] = Math.Clamp((sum[s] - own[s]) / others, 0, 1);
        return true;
    }

    private static void Collect(ReadOnlySpan<float> row, Span<float> shares)
    {
        shares[0] = row[1];
        shares[1] = row[2];
        shares[2] = row[3] + row[4];
        shares[3] = row[5];
        shares[4] = row[6];
        shares[5] = row[7] + row[8];
    }

    private void Add(int sentence, int sign)
    {
        var words = _sentences[sentence];
        Span<float> shares = stackalloc float[NewsTags.Shares];
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Kind != TokenKind.Word) continue;
            var row = _probabilities[sentence].AsSpan(i * _labels, _labels);
            if (!_sums.TryGetValue(words[i].Hash, out var sum))
            {
                if (sign < 0) continue;
                _sums[words[i].Hash] = sum = new float[NewsTags.Shares + 1];
            }

            Collect(row, shares);
            for (var s = 0; s < shares.Length; s++) sum[s] += sign * shares[s];
            sum[^1] += sign;
            if (sum[^1] < 0.5f) _sums.Remove(words[i].Hash);
        }
    }
}
