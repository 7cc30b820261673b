namespace Isnad.Tests;

/// <summary>What a table of knowledge/ must hold beside what all must.</summary>
/// <param name="File">Path under knowledge/.</param>
/// <param name="Key">Columns that together occur once.</param>
/// <param name="Filled">Columns that no row leaves empty, beside the key.</param>
internal sealed record TableRule(string File, string[] Key, string[] Filled)
{
    public string[] MayBeEmpty { get; init; } = [];

    /// <summary>Columns with a closed set of values; a cell may list several of them.</summary>
    public (string Column, IReadOnlyCollection<string> Values)[] Closed { get; init; } = [];
}
