namespace Isnad.Ledger;

/// <summary>What two articles have in common, as numbers; a pure function of the two, the same in either order.</summary>
internal static class Resemblance
{
    /// <summary>Names of the features, in order.</summary>
    public static readonly string[] Features =
    [
        "bias", "words", "lead", "names", "places", "deeds", "figures", "days", "runs", "lead×names", "lead×places", "words×lead",
        "rarest word shared", "rare words shared", "lead words shared", "day apart 0", "day apart 1", "days apart 2-3", "days apart 4-7", "days apart more", "no day",
        "same outlet", "days contradict", "figures contradict", "no place shared", "no name shared", "deeds×lead", "contained",
    ];

    /// <summary>Writes the features of a pair into <paramref name="x"/>, which has room for <see cref="Features"/>.</summary>
    public static void Of(Sketch a, Sketch b, Span<float> x)
    {
        var words = Weighted.Cosine(a.Words, b.Words);
        var lead = Weighted.Cosine(a.Lead, b.Lead);
        var names = Weighted.Cosine(a.Names, b.Names);
        var places = Weighted.Cosine(a.Places, b.Places);
        var deeds = Weighted.Cosine(a.Deeds, b.Deeds);
        Weighted.Shared(a.Words, b.Words, out _, out var heaviest);
        Weighted.Shared(a.Lead, b.Lead, out var leadShared, out _);
        var figures = Weighted.Shared(a.Figures, b.Figures, out var sameFigures, out _);
        Weighted.Shared(a.Days, b.Days, out var sameDays, out _);
        var runs = Same(a.Runs, b.Runs);
        x.Clear();
        var i = 0;
        x[i++] = 1;
        x[i++] = words;
        x[i++] = lead;
        x[i++] = names;
        x[i++] = places;
        x[i++] = deeds;
        x[i++] = MathF.Log(1 + figures);
        x[i++] = Math.Min(2, sameDays);
        x[i++] = runs;
        x[i++] = lead * names;
        x[i++] = lead * places;
        x[i++] = words * lead;
        x[i++] = heaviest / 10;
        x[i++] = RareShared(a.Words, b.Words) / 10f;
        x[i++] = MathF.Min(leadShared, 20) / 20f;
        var apart = a.Day < 0 || b.Day < 0 ? -1 : Math.Abs(a.Day - b.Day);
        x[i++] = apart == 0 ? 1 : 0;
        x[i++] = apart == 1 ? 1 : 0;
        x[i++] = apart is 2 or 3 ? 1 : 0;
        x[i++] = apart is >= 4 and <= 7 ? 1 : 0;
        x[i++] = apart > 7 ? 1 : 0;
        x[i++] = apart < 0 ? 1 : 0;
        x[i++] = a.Outlet is not null && string.Equals(a.Outlet, b.Outlet, StringComparison.Ordinal) ? 1 : 0;
        x[i++] = sameDays == 0 && a.Days.Count > 0 && b.Days.Count > 0 ? 1 : 0;
        x[i++] = sameFigures == 0 && a.Figures.Count > 1 && b.Figures.Count > 1 ? 1 : 0;
        x[i++] = places == 0 && a.Places.Count > 0 && b.Places.Count > 0 ? 1 : 0;
        x[i++] = names == 0 && a.Names.Count > 0 && b.Names.Count > 0 ? 1 : 0;
        x[i++] = deeds * lead;
        x[i++] = runs > 0.3f ? 1 : 0;
    }

    /// <summary>Estimated share of four-word runs that the two have in common, from 0 to 1.</summary>
    public static float SharedRuns(Sketch a, Sketch b) => Same(a.Runs, b.Runs);

    private static float Same(uint[] a, uint[] b)
    {
        var same = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] == b[i] && a[i] != uint.MaxValue) same++;
        }

        return (float)same / a.Length;
    }

    private static int RareShared(in Weighted a, in Weighted b)
    {
        int i = 0, j = 0, shared = 0;
        while (i < a.Count && j < b.Count)
        {
            if (a.Keys[i] < b.Keys[j])
            {
                i++;
            }
            else if (a.Keys[i] > b.Keys[j])
            {
                j++;
            }
            else
            {
                if (MathF.Min(a.Weights[i], b.Weights[j]) >= 5) shared++;
                i++;
                j++;
            }
        }

        return Math.Min(shared, 20);
    }
}
