namespace Isnad.Ledger;

/// <summary>What a stretch of text says, as far as it is compared: hashes with weights, figures, days. Depends on the article alone.</summary>
internal sealed class Content
{
    /// <summary>Light stems, each weighted by how rare it is.</summary>
    public required Weighted Words { get; init; }

    /// <summary>Senses or roots of the words (<see cref="WordSenses"/>) that name nobody and no place.</summary>
    public required Weighted Senses { get; init; }

    /// <summary>Senses that stand side by side.</summary>
    public required Weighted Pairs { get; init; }

    /// <summary>People and bodies named, or meant by a pronoun.</summary>
    public required Weighted Names { get; init; }

    public required Weighted Places { get; init; }

    /// <summary>Figures with a hash of what they count.</summary>
    public required (uint Unit, double Value)[] Figures { get; init; }

    /// <summary>Days, as hashes of their ISO 8601 value.</summary>
    public required uint[] Days { get; init; }

    /// <summary>Types of the events told.</summary>
    public required Weighted Deeds { get; init; }

    public bool Negated { get; init; }

    /// <summary>Words, of any kind.</summary>
    public int Length { get; init; }
}
