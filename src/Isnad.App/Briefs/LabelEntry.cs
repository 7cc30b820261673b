using System.Globalization;

namespace Isnad.App;

/// <summary>A loaded name as it is listed.</summary>
/// <param name="Count">How often it stands in the article.</param>
internal sealed record LabelEntry(string Words, Piece? Actor, string Valence, Piece Voice, bool ScareQuotes, int Count)
{
    /// <summary>" · ×3", or nothing for once.</summary>
    public string Times => Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" · ×{Count}");
}
