namespace Isnad.Reading;

/// <summary>A datable fact.</summary>
/// <param name="Earliest">A text that names it is no older.</param>
/// <param name="Latest">After this day it was no longer spoken of as current; null where it is never too late to name it.</param>
internal sealed record Anchor(string Id, string English, DateOnly? Earliest, DateOnly? Latest, AnchorKind Kind, string Row);
