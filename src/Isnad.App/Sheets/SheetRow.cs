namespace Isnad.App;

/// <summary>One row, as the three printers take it.</summary>
/// <param name="Cells">What a terminal shows in columns, in the reader's words.</param>
/// <param name="Under">What it shows below them: the words in their sentence, then id, outlet, voice.</param>
/// <param name="Values">What CSV and JSON print, one for each of the sheet's keys: text, numbers, flags, <see cref="Named"/>, <see cref="Place"/>, lists of them.</param>
/// <param name="Order">Rows stand in ordinal order of this.</param>
internal sealed record SheetRow(IReadOnlyList<string> Cells, IReadOnlyList<string> Under, IReadOnlyList<object?> Values, string Order);
