using System.Globalization;

namespace Isnad.Training;

/// <summary>Counts names found, exact spans and kinds, as conlleval does; apart, those whose words training never tagged as a name.</summary>
internal sealed class NameScore(HashSet<string> seen)
{
    private readonly SortedDictionary<string, int[]> _byKind = new(StringComparer.Ordinal);
    private int _unseen;
    private int _unseenFound;

    public double F1 => F(_byKind.Values.Sum(v => v[0]), _byKind.Values.Sum(v => v[1]), _byKind.Values.Sum(v => v[2]));

    public static HashSet<string> Names(IEnumerable<TaggedSentence> sentences) =>
        sentences.SelectMany(s => Spans(s.Tags).Select(n => string.Join(' ', s.Tokens[n.Start..n.End]))).ToHashSet(StringComparer.Ordinal);

    public void Add(TaggedSentence gold, string[] tags)
    {
        var right = Spans(gold.Tags).ToHashSet();
        var found = Spans(tags).ToHashSet();
        foreach (var name in right)
        {
            Kind(name.Kind)[1]++;
            var hit = found.Contains(name);
            if (hit) Kind(name.Kind)[2]++;
            if (seen.Contains(string.Join(' ', gold.Tokens[name.Start..name.End]))) continue;
            _unseen++;
            if (hit) _unseenFound++;
        }

        foreach (var name in found) Kind(name.Kind)[0]++;
    }

    public void Print(string title)
    {
        var kinds = string.Join(", ", _byKind.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Key} {F(k.Value[0], k.Value[1], k.Value[2]):0.0}")));
        var (found, gold, hit) = (_byKind.Values.Sum(v => v[0]), _byKind.Values.Sum(v => v[1]), _byKind.Values.Sum(v => v[2]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{title}: F1 {F1:0.00} (P {100.0 * hit / Math.Max(1, found):0.0}, R {100.0 * hit / Math.Max(1, gold):0.0}; {gold} names; {kinds}); unseen names: R {100.0 * _unseenFound / Math.Max(1, _unseen):0.0} of {_unseen}"));
    }

    private static IEnumerable<(int Start, int End, string Kind)> Spans(string[] tags)
    {
        for (var i = 0; i < tags.Length;)
        {
            if (tags[i] == "O")
            {
                i++;
                continue;
            }

            var kind = tags[i][2..];
            var start = i++;
            while (i < tags.Length && tags[i].StartsWith("I-", StringComparison.Ordinal) && tags[i].AsSpan(2).SequenceEqual(kind)) i++;
            yield return (start, i, kind);
        }
    }

    private static double F(int found, int gold, int hit) => found + gold == 0 ? 0 : 200.0 * hit / (found + gold);

    private int[] Kind(string kind) => _byKind.TryGetValue(kind, out var counts) ? counts : _byKind[kind] = new int[3];
}
