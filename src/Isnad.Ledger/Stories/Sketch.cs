namespace Isnad.Ledger;

/// <summary>What of an article is compared with others: words, names, places, deeds and figures as hashes with weights. Depends on the article alone.</summary>
internal sealed class Sketch
{
    /// <summary>Id of the article.</summary>
    public required string Article { get; init; }

    /// <summary>Id of the outlet; null where unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>Day of publication as a <see cref="DateOnly.DayNumber"/>; -1 where no day is known.</summary>
    public int Day { get; init; } = -1;

    /// <summary>The article's heaviest stems.</summary>
    public required Weighted Words { get; init; }

    /// <summary>Stems of headline and first paragraph.</summary>
    public required Weighted Lead { get; init; }

    /// <summary>People and bodies.</summary>
    public required Weighted Names { get; init; }

    public required Weighted Places { get; init; }

    /// <summary>Types of events the article tells as its own news, with place or actors.</summary>
    public required Weighted Deeds { get; init; }

    /// <summary>Figures with their unit.</summary>
    public required Weighted Figures { get; init; }

    /// <summary>Days that the article's own events are dated to.</summary>
    public required Weighted Days { get; init; }

    /// <summary>The least hash of all four-stem runs under each of <see cref="SketchMaker.Permutations"/> permutations.</summary>
    public required uint[] Runs { get; init; }
}
