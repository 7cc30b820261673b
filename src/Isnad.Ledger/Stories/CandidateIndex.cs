using Isnad.Arabic;

namespace Isnad.Ledger;

/// <summary>
/// Finds the articles worth comparing with one: those that share enough of their heaviest words within some days, or look alike run for run.
/// Whether two are candidates depends on the two alone, so neither order nor company matters.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>Articles further apart than this many days are only compared as texts.</summary>
    public const int Window = 14;

    private const int KeysOfArticle = 28;
    private const float LeastWeight = 3.5f;
    private const float LeastShared = 0.07f;
    private const int RunsOfBand = 2;
    private const ulong Undated = ulong.MaxValue;

    private readonly Dictionary<ulong, List<int>> _lists = [];
    private readonly Dictionary<ulong, List<int>> _bands = [];
    private readonly List<Sketch> _sketches = [];
    private readonly List<int> _touched = [];
    private float[] _shared = new float[1024];

    public IReadOnlyList<Sketch> Sketches => _sketches;

    /// <summary>Adds an article.</summary>
    public void Add(Sketch sketch)
    {
        var n = _sketches.Count;
        _sketches.Add(sketch);
        foreach (var key in Keys(sketch))
        {
            Put(_lists, FeatureHash.Mix(sketch.Words.Keys[key], Bucket(sketch.Day)), n);
            if (sketch.Day >= 0) Put(_lists, FeatureHash.Mix(sketch.Words.Keys[key], Undated - 1), n);
        }

        foreach (var band in Bands(sketch)) Put(_bands, band, n);
    }

    /// <summary>Writes the numbers of all candidates of <paramref name="sketch"/>, itself not among them, into <paramref name="found"/>, ascending.</summary>
    public void Find(Sketch sketch, List<int> found)
    {
        found.Clear();
        if (_shared.Length < _sketches.Count) Array.Resize(ref _shared, _sketches.Count * 2);
        foreach (var key in Keys(sketch))
        {
            var word = sketch.Words.Keys[key];
            var weight = sketch.Words.Weights[key];
            Gather(FeatureHash.Mix(word, Undated), word, weight);
            if (sketch.Day < 0)
            {
                Gather(FeatureHash.Mix(word, Undated - 1), word, weight);
                continue;
            }

            var first = Bucket(sketch.Day - Window);
            var last = Bucket(sketch.Day + Window);
            for (var bucket = first; bucket <= last; bucket++) Gather(FeatureHash.Mix(word, bucket), word, weight);
        }

        foreach (var n in _touched)
        {
            var other = _sketches[n];
            if (_shared[n] >= LeastShared * sketch.Words.Norm * other.Words.Norm && Near(sketch, other)) found.Add(n);
            _shared[n] = 0;
        }

        _touched.Clear();
        foreach (var band in Bands(sketch))
        {
            if (_bands.TryGetValue(band, out var list)) found.AddRange(list);
        }

        found.Sort();
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (i > 0 && found[i] == found[i - 1]) continue;
            if (string.Equals(_sketches[found[i]].Article, sketch.Article, StringComparison.Ordinal)) continue;
            found[kept++] = found[i];
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private static bool Near(Sketch a, Sketch b) => a.Day < 0 || b.Day < 0 || Math.Abs(a.Day - b.Day) <= Window;

    private static ulong Bucket(int day) => day < 0 ? Undated : (ulong)(day / Window);

    private static void Put(Dictionary<ulong, List<int>> lists, ulong key, int n)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add(n);
    }

    // The places of the heaviest words that are rare enough to be listed.
    private static List<int> Keys(Sketch sketch)
    {
        var weights = sketch.Words.Weights;
        var places = new List<int>(weights.Length);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] >= LeastWeight) places.Add(i);
        }

        if (places.Count <= KeysOfArticle) return places;
        var words = sketch.Words;
        places.Sort((x, y) => words.Weights[y].CompareTo(words.Weights[x]) is var order and not 0 ? order : words.Keys[x].CompareTo(words.Keys[y]));
        places.RemoveRange(KeysOfArticle, places.Count - KeysOfArticle);
        // In order of the words again: sums come out the same from either side.
        places.Sort();
        return places;
    }

    private static IEnumerable<ulong> Bands(Sketch sketch)
    {
        for (var i = 0; i + RunsOfBand <= sketch.Runs.Length; i += RunsOfBand)
        {
            if (sketch.Runs[i] != uint.MaxValue) yield return FeatureHash.Mix((ulong)i, FeatureHash.Mix(sketch.Runs[i], sketch.Runs[i + 1]));
        }
    }

    private void Gather(ulong list, uint word, float weight)
    {
        if (!_lists.TryGetValue(list, out var articles)) return;
        foreach (var n in articles)
        {
            var words = _sketches[n].Words;
            var other = words.Weights[words.Keys.BinarySearch(word)];
            if (_shared[n] == 0) _touched.Add(n);
            _shared[n] += weight * other;
        }
    }
}
