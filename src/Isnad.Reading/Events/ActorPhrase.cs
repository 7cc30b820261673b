namespace Isnad.Reading;

/// <summary>One actor or several joined by و, at tokens [From, To).</summary>
internal sealed record ActorPhrase(int From, int To, IReadOnlyList<string> Actors);
