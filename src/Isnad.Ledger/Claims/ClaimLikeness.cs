namespace Isnad.Ledger;

/// <summary>What two items have in common, as numbers; a pure function of the two, the same in either order.</summary>
internal static class ClaimLikeness
{
    /// <summary>Names of the features, in order.</summary>
    public static readonly string[] Features =
    [
        "bias", "words contained", "words shared of all", "senses contained", "senses shared of all", "pairs contained", "sense mass shared", "heaviest shared",
        "names shared", "names differ", "places shared", "places differ", "figure shared", "figures differ", "day shared", "days differ", "negation differs",
        "denial differs", "same speaker", "speakers alike", "other speaker", "outlet and speaker", "same sense of act", "deeds shared", "deeds differ",
        "short", "lengths differ", "other occasion", "same speaker×senses", "outlets×senses", "contained×mass", "numbers differ", "for and against",
    ];

    /// <summary>Writes the features of a pair into <paramref name="x"/>, which has room for <see cref="Features"/>.</summary>
    public static void Of(ClaimItem a, ClaimItem b, Span<float> x)
    {
        var (p, q) = (a.Content, b.Content);
        var (wordsContained, wordsOfAll, _, _) = Overlap(p.Words, q.Words);
        var (sensesContained, sensesOfAll, mass, heaviest) = Overlap(p.Senses, q.Senses);
        var (pairsContained, _, _, _) = Overlap(p.Pairs, q.Pairs);
        var (names, _, _, _) = Overlap(p.Names, q.Names);
        var (places, _, _, _) = Overlap(p.Places, q.Places);
        var (deeds, _, _, _) = Overlap(p.Deeds, q.Deeds);
        var (figureShared, figuresDiffer) = Figures(p, q);
        var dayShared = p.Days.Intersect(q.Days).Any();
        var outlets = a.Speaker.IsOutlet && b.Speaker.IsOutlet;
        var mixed = a.Speaker.IsOutlet != b.Speaker.IsOutlet;
        var same = !outlets && (a.Speaker.IsSame(b.Speaker) || a.Speaker.IsFor(b.Speaker));
        var (shorter, longer) = (Math.Min(p.Length, q.Length), Math.Max(p.Length, q.Length));
        x.Clear();
        var i = 0;
        x[i++] = 1;
        x[i++] = wordsContained;
        x[i++] = wordsOfAll;
        x[i++] = sensesContained;
        x[i++] = sensesOfAll;
        x[i++] = pairsContained;
        x[i++] = MathF.Min(mass, 40) / 40;
        x[i++] = heaviest / 10;
        x[i++] = names;
        x[i++] = names == 0 && p.Names.Count > 0 && q.Names.Count > 0 ? 1 : 0;
        x[i++] = places;
        x[i++] = places == 0 && p.Places.Count > 0 && q.Places.Count > 0 ? 1 : 0;
        x[i++] = figureShared ? 1 : 0;
        x[i++] = figuresDiffer ? 1 : 0;
        x[i++] = dayShared ? 1 : 0;
        x[i++] = !dayShared && p.Days.Length > 0 && q.Days.Length > 0 ? 1 : 0;
        x[i++] = p.Negated != q.Negated ? 1 : 0;
        x[i++] = a.Denied != b.Denied ? 1 : 0;
        x[i++] = same ? 1 : 0;
        x[i++] = outlets || mixed ? 0 : a.Speaker.Likeness(b.Speaker);
        x[i++] = a.Speaker.IsOther(b.Speaker) ? 1 : 0;
        x[i++] = mixed ? 1 : 0;
        x[i++] = string.Equals(a.Sense, b.Sense, StringComparison.Ordinal) ? 1 : 0;
        x[i++] = deeds;
        x[i++] = deeds == 0 && p.Deeds.Count > 0 && q.Deeds.Count > 0 ? 1 : 0;
        x[i++] = shorter < 5 ? 1 : 0;
        x[i++] = MathF.Log((1f + longer) / (1 + shorter)) / 2;
        x[i++] = Occasions.Differ(a, b) ? 1 : 0;
        x[i++] = same ? sensesContained : 0;
        x[i++] = outlets ? sensesContained : 0;
        x[i++] = sensesContained * MathF.Min(mass, 40) / 40;
        x[i++] = NumbersDiffer(p, q) ? 1 : 0;
        x[i++] = (a.Sense, b.Sense) is ("for", "against") or ("against", "for") ? 1 : 0;
    }

    /// <summary>How much of the shorter one's word pairs the other has, from 0 to 1.</summary>
    public static float PairsContained(Content a, Content b) => Overlap(a.Pairs, b.Pairs).Contained;

    /// <summary>How much of the shorter one's senses, names left out, the other has, from 0 to 1.</summary>
    public static float SensesContained(Content a, Content b) => Overlap(a.Senses, b.Senses).Contained;

    /// <summary>Whether a figure is the same, and whether figures of one unit contradict.</summary>
    public static (bool Shared, bool Differ) Figures(Content a, Content b)
    {
        var (shared, differ) = (false, false);
        foreach (var (unit, value) in a.Figures)
        {
            var (found, other) = (false, false);
            foreach (var (unitB, valueB) in b.Figures)
            {
                if (unitB != unit) continue;
                if (IsOne(value, valueB)) found = true;
                else other = true;
            }

            shared |= found;
            differ |= other && !found;
        }

        return (shared, differ && !shared);
    }

    /// <summary>Whether both have figures other than one, whatever they count, and none is the same.</summary>
    public static bool NumbersDiffer(Content a, Content b)
    {
        var (countA, countB) = (a.Figures.Count(f => f.Value > 1), b.Figures.Count(f => f.Value > 1));
        return countA > 0 && countB > 0 && !a.Figures.Any(f => f.Value > 1 && b.Figures.Any(g => IsOne(f.Value, g.Value)));
    }

    // «44 %» and «44.52 %» may be one figure, 45 and 46 not.
    private static bool IsOne(double a, double b) => a.Equals(b) || (Math.Floor(a).Equals(a) != Math.Floor(b).Equals(b) && Math.Abs(a - b) < 1);

    // What both share: of the lighter one, of both together; its weight, and the weight of its rarest.
    private static (float Contained, float OfAll, float Mass, float Heaviest) Overlap(in Weighted a, in Weighted b)
    {
        if (a.Count == 0 || b.Count == 0) return default;
        var x = a.Keys;
        var y = b.Keys;
        var (i, j) = (0, 0);
        var (shared, heaviest) = (0f, 0f);
        while (i < x.Length && j < y.Length)
        {
            if (x[i] < y[j])
            {
                i++;
            }
            else if (x[i] > y[j])
            {
                j++;
            }
            else
            {
                var weight = MathF.Min(a.Weights[i], b.Weights[j]);
                shared += weight;
                heaviest = MathF.Max(heaviest, weight);
                i++;
                j++;
            }
        }

        var (ofA, ofB) = (Sum(a.Weights), Sum(b.Weights));
        return (MathF.Min(1, shared / MathF.Min(ofA, ofB)), shared / MathF.Max(0.001f, ofA + ofB - shared), shared, heaviest);
    }

    private static float Sum(ReadOnlySpan<float> weights)
    {
        var sum = 0f;
        foreach (var weight in weights) sum += weight;
        return sum;
    }
}
