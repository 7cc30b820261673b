namespace Isnad.Reading;

/// <summary>An input that could not be read.</summary>
/// <param name="Location">As the user gave it, with ":line" for a line of a JSON Lines file.</param>
/// <param name="Reason">What is wrong and the way out, in one line.</param>
public sealed record Refused(string Location, string Reason) : ReadResult;
